import type { AstroIntegration } from 'astro';
import { palettePlugin } from './palette-plugin.ts';

/** Makes Astro compile the pages into one module that draws them on demand, outside of any server. */
export function dateline(): AstroIntegration {
  return {
    name: 'dateline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [palettePlugin()] } }),
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'dateline',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./renderer-entry.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        });
      },
    },
  };
}
