import type { AstroUserConfig } from 'astro';
import { paletteCss } from '../model/palette.ts';
import type { Theme } from '../model/site.ts';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** Under this name Vite's `define` carries a newsroom's theme, as JSON, into the style sheet. */
export const THEME = 'import.meta.env.DATELINE_THEME';

const NAME = 'virtual:dateline/palette.css';
const HOUSE: Theme = { accent: null, paper: null, ink: null, face: null };

/**
 * Gives `virtual:dateline/palette.css` to the layout: the colours of the theme as custom properties. So they are part of
 * the style sheet of every page and of its name; a page needs no style of its own.
 */
export function palettePlugin(): VitePlugin {
  let theme = HOUSE;
  return {
    name: 'dateline-palette',
    configResolved({ define }) {
      const given: unknown = define?.[THEME];
      if (typeof given === 'string') theme = JSON.parse(given) as Theme;
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? paletteCss(theme) : null),
  };
}
