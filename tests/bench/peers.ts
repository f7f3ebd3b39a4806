import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Another generator, with a site of the same articles, people and agencies. */
export interface Peer {
  readonly name: string;
  /** Why it cannot run here, or null. */
  readonly missing: string | null;
  readonly folder: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly out: string;
}

const write = (folder: string, file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};

/** Hugo: a page for every file, a list for every section, a feed of its own for each. */
export function hugoSite(content: string, folder: string): Peer {
  const found = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  const peer = { name: `Hugo ${/v([\d.]+)/.exec(found.stdout ?? '')?.[1] ?? ''}`, folder, command: 'hugo', args: ['--quiet'], out: path.join(folder, 'public') };
  if (found.error) return { ...peer, missing: 'it is not on the PATH' };
  for (const section of ['articles', 'people', 'agencies']) cpSync(path.join(content, section), path.join(folder, 'content', section), { recursive: true });
  write(folder, 'config.yaml', 'baseURL: https://bench.example/\ntitle: Bench\ndisableKinds: [taxonomy, term]\nignoreErrors: []\n');
  const page = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main>${body}</main></body></html>\n`;
  write(folder, 'layouts/_default/single.html', page('<h1>{{ or .Title .Params.name }}</h1><time>{{ .Params.published }}</time>{{ .Content }}'));
  write(folder, 'layouts/_default/list.html', page('<ul>{{ range first 1000 .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ or .Title .Params.name }}</a></li>{{ end }}</ul>'));
  write(folder, 'layouts/index.html', page('<ul>{{ range first 30 .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>'));
  return { ...peer, missing: null };
}

const ELEVENTY = '@11ty/eleventy@3.1.2';

/** Eleventy: a page for every article, person and agency. Fetched for the bench, into its own folder. */
export function eleventySite(content: string, folder: string): Peer {
  const peer = { name: 'Eleventy 3', folder, command: 'node', args: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], out: path.join(folder, '_site') };
  write(folder, 'package.json', '{"private": true, "type": "module"}');
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ELEVENTY], { cwd: folder, stdio: 'ignore' });
  } catch {
    return { ...peer, missing: `${ELEVENTY} cannot be fetched` };
  }
  for (const section of ['articles', 'people', 'agencies']) cpSync(path.join(content, section), path.join(folder, 'src', section), { recursive: true });
  // Braces in news are no template.
  write(folder, 'eleventy.config.js', "export default (config) => {\n  config.setTemplateFormats('md');\n  return { dir: { input: 'src', layouts: '_layouts' }, markdownTemplateEngine: false };\n};\n");
  write(folder, 'src/_layouts/page.njk', '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title or name }}</title></head><body><h1>{{ title or name }}</h1>{{ content | safe }}</body></html>\n');
  write(folder, 'src/src.11tydata.json', '{"layout": "page.njk"}');
  return { ...peer, missing: null };
}
