import type { AstroIntegration } from 'astro';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the pages are drawn from while somebody writes. */
export interface LiveSite {
  /** The view of the page at a path of the site; null where the path is no page. */
  viewAt(path: string): Promise<object | null>;
  /** Answers for everything that is no page; false where there is no such file either. */
  answer(path: string, response: ServerResponse): Promise<boolean>;
  /** Told how to make open pages reload. */
  whenReady(reload: () => void): void;
}

/** Under this symbol Astro's development server looks for the locals of a request. */
const LOCALS = Symbol.for('astro.locals');

/** Paths of the server itself: scripts for reloading, source files, styles. */
const OWN_PATHS = /^\/(?:@|__|src\/|node_modules\/|_image|_astro)/;

/** Hands the pages of Astro's development server their views, and answers for the site's other files. */
export function devPages(site: LiveSite): AstroIntegration {
  return {
    name: 'dateline-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        site.whenReady(() => server.ws.send({ type: 'full-reload' }));
        server.middlewares.use((request, response, next) => {
          serve(site, request, response).then((served) => (served ? undefined : next()), next);
        });
      },
    },
  };
}

async function serve(site: LiveSite, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const path = decodeURI((request.url ?? '/').split('?', 1)[0]!);
  if (OWN_PATHS.test(path)) return false;
  const view = await site.viewAt(path);
  if (view === null && (await site.answer(path, response))) return true;
  Reflect.set(request, LOCALS, { view: view ?? (await site.viewAt('/404/')) });
  if (view === null) request.url = '/404/';
  return false;
}
