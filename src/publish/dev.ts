import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { dev } from 'astro';
import { devPages, type LiveSite } from '../astro/dev-pages.ts';
import { THEME } from '../astro/palette-plugin.ts';
import { checkNewsroom } from '../check/check-newsroom.ts';
import type { Newsroom } from '../corpus/newsroom.ts';
import type { Instant } from '../model/dates.ts';
import type { Problem } from '../model/problem.ts';
import { watchContent } from '../read/watch-content.ts';
import { projectRoot } from './cache-folder.ts';
import type { Output } from './output.ts';
import { TYPES } from './preview.ts';
import { readNewsroom } from './read-newsroom.ts';
import { CacheDamaged } from './reading/article-texts.ts';
import type { ReadNewsroom } from './reading/newsroom-reading.ts';
import type { FoundOutputs } from './found-outputs.ts';
import { planPreview } from './site-plan.ts';

export interface DevOptions {
  /** The content folder; absolute. */
  readonly content: string;
  readonly host: string;
  readonly port: number;
  clock(timeZone: string): Instant;
  /** Told what is wrong whenever the content was read. */
  report(problems: readonly Problem[]): void;
}

/** A server that shows the site as it is being written. */
export interface DevServer {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Shows a newsroom while somebody writes: drafts and embargoed articles too, marked; open pages follow every change.
 *
 * @throws where `site.yaml` cannot be read, or the port is taken.
 */
export async function startDev(options: DevOptions): Promise<DevServer> {
  const site = new SiteInTheMaking(options);
  await site.read();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  const server = await dev({
    root: projectRoot,
    logLevel: 'warn',
    server: { port: options.port, host: options.host },
    integrations: [devPages(site)],
    vite: { define: { [THEME]: JSON.stringify(site.theme) } },
  });
  const watcher = watchContent(options.content, inOneGo(() => site.changed()));
  return {
    address: `http://${options.host}:${server.address.port}/`,
    stop: async () => {
      watcher.close();
      await server.stop();
    },
  };
}

/** Acts once for changes that come together: editors write a file in several steps. */
function inOneGo(act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, 40);
  };
}

/** Milliseconds after a change: the open pages are what is waited for, and they come first. */
const CHECK_AFTER = 800;

/** The site as the content folder has it now. */
class SiteInTheMaking implements LiveSite {
  readonly #options: DevOptions;
  #reading: ReadNewsroom | null = null;
  #outputs: FoundOutputs | null = null;
  #check: NodeJS.Timeout | undefined;
  #reload: () => void = () => {};
  #work: Promise<void> = Promise.resolve();

  constructor(options: DevOptions) {
    this.#options = options;
  }

  get theme(): Newsroom['site']['theme'] {
    return this.#reading!.newsroom.site.theme;
  }

  /** Reads what changed, or everything. Where `site.yaml` is broken the site stays as it was. */
  async read({ full = false } = {}): Promise<void> {
    const { content, clock, report } = this.#options;
    const reading = await readNewsroom(content, { full, previous: this.#reading });
    const { newsroom } = reading;
    if (!newsroom) {
      report(reading.problems);
      if (!this.#reading) throw new Error('site.yaml cannot be read: mend it, then start again.');
      return;
    }
    const now = clock(newsroom.site.timeZone);
    this.#reading = { ...reading, newsroom };
    const outputs = (this.#outputs = planPreview(this.#reading, { content, now }));
    clearTimeout(this.#check);
    const check = async () => report([...reading.problems, ...checkNewsroom({ ...reading, newsroom, now, pages: () => outputs.addresses() })]);
    // The server goes on, whatever befalls a check.
    this.#check = setTimeout(() => void check().catch(complain), CHECK_AFTER).unref();
  }

  /** One reading after the other. */
  changed(): void {
    this.#work = this.#work.then(() => this.read()).then(this.#reload, complain);
  }

  async viewAt(url: string): Promise<object | null> {
    await this.#work;
    return this.#believing(() => this.#view(url));
  }

  #view(url: string): object | null {
    const output = this.#outputs?.get(url);
    if (output?.kind !== 'page') return null;
    const view = output.view() as { readonly frame: object };
    // Reloading needs a script, which the site's own policy would refuse.
    return { ...view, frame: { ...view.frame, policy: '' }, ...(url === '/404/' ? { unread: this.#unread() } : {}) };
  }

  #unread(): string[] {
    const errors = this.#reading!.problems.filter(({ severity }) => severity === 'error');
    return errors.map(({ path, line, column, message }) => `${path}:${line}:${column}  ${message}`);
  }

  async answer(url: string, response: ServerResponse): Promise<boolean> {
    const output = this.#outputs?.get(url);
    if (!output) return false;
    const type = TYPES[path.extname(url).slice(1)];
    response.setHeader('Cache-Control', 'no-store');
    if (type) response.setHeader('Content-Type', type);
    response.end(await this.#believing(() => this.#bytes(this.#outputs!.get(url) ?? output)));
    return true;
  }

  /** Reads everything anew where texts are gone from the cache: a build that runs meanwhile clears away what it replaced. */
  async #believing<Result>(show: () => Result): Promise<Awaited<Result>> {
    try {
      return await show();
    } catch (error) {
      if (!(error instanceof CacheDamaged)) throw error;
      await this.#readAnew();
      return await show();
    }
  }

  /** Once, however many pages ask for it at the same time; and in its turn, so that it does not hide what changes meanwhile. */
  async #readAnew(): Promise<void> {
    const damaged = this.#reading;
    const done = this.#work.then(() => (this.#reading === damaged ? this.read({ full: true }) : undefined));
    this.#work = done.catch(complain);
    await done;
  }

  async #bytes(output: Output): Promise<Buffer> {
    if (output.kind === 'text') return Buffer.from(output.text());
    if (output.kind === 'made') return output.make();
    if (output.kind === 'page') throw new Error(`${output.path} is a page: the development server draws it.`);
    return Buffer.concat(await Promise.all(output.parts.map((part) => this.#bytes(this.#outputs!.get(`/${part}`)!))));
  }

  whenReady(reload: () => void): void {
    this.#reload = reload;
  }
}

function complain(error: unknown): void {
  process.stderr.write(`${(error as Error).stack}\n`);
}
