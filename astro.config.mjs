import { defineConfig } from 'astro/config';
import { dateline } from './src/astro/integration.ts';

// Astro is compiled once into a renderer of pages (see src/publish/renderer.ts), which then draws only what changed.
export default defineConfig({
  output: 'server',
  adapter: dateline(),
  trailingSlash: 'always',
  // 'jsx', the default, glues words together where tags meet.
  compressHTML: true,
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  // A stylesheet for every page (the layout adds that of records) and no data: URLs, as the Content-Security-Policy wants it.
  vite: { build: { cssCodeSplit: false, assetsInlineLimit: 0 } },
});
