import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, formatColour, mix, nearestPassing, parseColour, type Oklch } from '../../src/model/contrast.ts';
import { CONTRAST, paletteCss, paletteOf, readPairs, themeFaults } from '../../src/model/palette.ts';
import type { Theme } from '../../src/model/site.ts';

const HOUSE: Theme = { accent: null, paper: null, ink: null, face: null };
const SCHEMES = ['light', 'dark'] as const;

describe('the contrast of two colours', () => {
  it('is 21 for black on white, 1 for a colour on itself', () => {
    expect(contrast(parseColour('#000')!, parseColour('#fff')!)).toBeCloseTo(21, 5);
    expect(contrast(parseColour('#c33')!, parseColour('#cc3333')!)).toBe(1);
  });

  it('is what WCAG’s own formula gives for a grey whose luminance is known', () => {
    // #767676 is the lightest grey that passes on white.
    expect(contrast(parseColour('#767676')!, parseColour('#fff')!)).toBeCloseTo(4.54, 2);
  });

  it('is read from hexadecimal and from oklch alike', () => {
    const red = parseColour('#c0392b')!;
    expect(contrast(parseColour(formatColour(red))!, red)).toBeLessThan(1.01);
    expect(parseColour('oklch(50% 0.1 20)')).toEqual({ l: 0.5, c: 0.1, h: 20 });
    expect(parseColour('red')).toBeNull();
  });
});

describe('every pair of colours that is read', () => {
  it.each(readPairs())('$text on $ground reaches $wanted by day and by night', ({ text, ground, wanted }) => {
    for (const scheme of SCHEMES) expect(contrast(paletteOf(HOUSE)[text][scheme], paletteOf(HOUSE)[ground][scheme])).toBeGreaterThanOrEqual(wanted);
  });

  it('includes initials on the tints of monograms', () => {
    const palette = paletteOf(HOUSE);
    for (let h = 15; h < 360; h += 30) {
      for (const scheme of SCHEMES) expect(contrast(palette.ink[scheme], mix({ l: palette.accent[scheme].l, c: 0.09, h }, palette.paper[scheme], 0.2))).toBeGreaterThanOrEqual(CONTRAST.body);
    }
  });

  it('includes names on the bars of terms of office', () => {
    const { ink, paper } = paletteOf(HOUSE);
    for (const scheme of SCHEMES) expect(contrast(ink[scheme], mix(ink[scheme], paper[scheme], 0.24))).toBeGreaterThanOrEqual(CONTRAST.body);
  });
});

describe('a theme', () => {
  it('that can be read is taken as it is', () => {
    expect(themeFaults(HOUSE)).toEqual([]);
    expect(themeFaults({ accent: '#0f5499', paper: '#fff1e5', ink: '#33302e', face: null })).toEqual([]);
  });

  it.each([
    ['accent', { ...HOUSE, accent: '#ff8800' }],
    ['ink', { ...HOUSE, ink: '#777777' }],
    ['paper', { ...HOUSE, paper: '#888888' }],
  ] as const)('with a faint %s is refused with the nearest that passes', (field, theme) => {
    const [fault, ...others] = themeFaults(theme);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ field });
    expect(fault!.contrast).toBeLessThan(fault!.wanted);
    expect(themeFaults({ ...theme, [field]: fault!.nearest })).toEqual([]);
  });

  it('puts nothing but colours and font names into the style sheet', () => {
    const css = paletteCss({ ...HOUSE, face: 'Charter; } body { display: none' });
    expect(css.match(/[{}]/g)).toHaveLength(4);
    expect(css).toContain('--face:Charter');
  });
});

const colour = fc.record({ l: fc.double({ min: 0, max: 1, noNaN: true }), c: fc.double({ min: 0, max: 0.15, noNaN: true }), h: fc.double({ min: 0, max: 360, noNaN: true }) });

describe('the nearest colour that passes', () => {
  it('passes, and keeps hue and chroma', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom<Oklch>({ l: 1, c: 0, h: 0 }, { l: 0.15, c: 0, h: 0 }), (given, ground) => {
        const found = nearestPassing(given, [ground], 4.5)!;
        expect(contrast(found, ground)).toBeGreaterThanOrEqual(4.5);
        expect([found.c, found.h]).toEqual([given.c, given.h]);
      }),
    );
  });
});
