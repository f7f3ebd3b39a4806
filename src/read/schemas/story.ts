import { z } from 'zod';
import { text } from './common.ts';

/** The front matter of `stories/*.md`. */
export const storySchema = z.strictObject({
  title: text.describe('What the storyline is called.'),
  summary: text.optional().describe('What it is about, in a sentence or two.'),
});
