import { createApp } from 'astro/app/entrypoint';

const app = createApp({ streaming: false });

/** A page as a browser would be sent it. */
export interface RenderedPage {
  readonly status: number;
  readonly html: string;
}

/**
 * Draws the page at a path, base path included: the route there is handed the view and nothing else.
 *
 * @throws what the page's code throws; nothing is swallowed into a half-written page.
 */
export async function render(path: string, view: unknown): Promise<RenderedPage> {
  const response = await app.render(new Request(`http://localhost${path}`), { locals: { view } });
  return { status: response.status, html: await response.text() };
}
