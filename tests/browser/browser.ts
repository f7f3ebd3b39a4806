import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { previewServer } from '../../src/publish/preview.ts';

/** A Chromium from a package, without a window. */
export async function openBrowser(): Promise<Browser> {
  // Not with the package's own flags: they are for one page in one process, which ends with its first window.
  return playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'], headless: true });
}

/** A built site served as a static host would, on a port of this machine. */
export interface ServedSite {
  readonly origin: string;
  close(): void;
}

export async function serve(folder: string, base = '/'): Promise<ServedSite> {
  const server: Server = previewServer(folder, base);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}

/** A browser and a served site for the tests of one file; both are there once a test runs. */
export interface Stage {
  readonly browser: Browser;
  readonly origin: string;
}

/** Opens a browser and serves a site before a file's tests, and closes both after them. */
export function stageFor(folder: string): Stage {
  let open: { browser: Browser; served: ServedSite } | null = null;
  beforeAll(async () => {
    open = { served: await serve(folder), browser: await openBrowser() };
  });
  afterAll(async () => {
    await open?.browser.close();
    open?.served.close();
  });
  return {
    get browser() {
      return open!.browser;
    },
    get origin() {
      return open!.served.origin;
    },
  };
}
