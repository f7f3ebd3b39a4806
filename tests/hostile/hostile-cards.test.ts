import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawCard } from '../../src/publish/cards/draw-card.ts';
import { CARD_SIZE } from '../../src/views/card.ts';
import { hostileStrings } from './strings.ts';

describe('a preview picture', () => {
  it('is drawn, in its size, whatever its words', async () => {
    for (const text of hostileStrings()) {
      const { width, height } = await sharp(await drawCard({ path: 'cards/x.png', label: text, headline: text, site: text, foot: text, accent: text })).metadata();
      expect({ width, height }, text).toEqual(CARD_SIZE);
    }
  });
});
