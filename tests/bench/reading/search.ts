/**
 * How long a reader on a bad line waits for search, and how much it moves: 1.6 Mbit/s and 150 ms there and back, as
 * Lighthouse's "slow 4G" has it, in a real browser; texts compressed as hosts do.
 *
 *   node tests/bench/reading/search.ts SITE [WORDS…]
 *
 * Each row asks first with the address of a search, nothing cached, then a second question on the same page.
 */
import type { AddressInfo } from 'node:net';
import { chromium as playwright, type Browser, type CDPSession, type Page } from 'playwright-core';
import chromium from '@sparticuz/chromium';
import { siteFiles } from '../../site/site-files.ts';
import { compressedServer } from './compressed-server.ts';

const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const QUESTIONS = ['budget', 'health care reform', 'hurricane', 'energy bill', 'president nominee supreme court', 'secretary of state'];

export interface SearchRow {
  readonly question: string;
  /** Milliseconds from the navigation, or from the question, to the first result on the page; bytes moved until all stand. */
  readonly first: number;
  readonly firstBytes: number;
  readonly later: number;
  readonly laterBytes: number;
}

/** Asks a built site's search the questions, each in a browser that knows nothing yet, and then the one after it. */
export async function searchTimes(folder: string, questions: readonly string[] = QUESTIONS): Promise<SearchRow[]> {
  const server = await compressedServer(siteFiles(folder));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'], headless: true });
  try {
    const rows = [];
    for (const [index, question] of questions.entries()) rows.push(await timesOf(browser, origin, question, questions[(index + 1) % questions.length]!));
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}

async function timesOf(browser: Browser, origin: string, question: string, next: string): Promise<SearchRow> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watchForResults);
  const meter = await meterOf(await context.newCDPSession(page));
  await page.goto(`${origin}/search/?q=${encodeURIComponent(question)}`, { waitUntil: 'commit' });
  const first = await firstResult(page);
  await settled(page);
  const firstBytes = meter.bytes;
  await page.fill('#q', next);
  await page.press('#q', 'Enter');
  const later = await firstResult(page);
  await settled(page);
  const row = { question, first, firstBytes, later, laterBytes: meter.bytes - firstBytes };
  await context.close();
  return row;
}

/** Notes in the page how long after the navigation, or after Enter, the first result stands in it. */
function watchForResults(): void {
  const watched = globalThis as { waited?: number | null };
  let asked = 0;
  watched.waited = null;
  addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') [asked, watched.waited] = [performance.now(), null];
  }, true);
  new MutationObserver(() => {
    const shown = document.querySelector('#results a') !== null;
    if (shown && watched.waited === null) watched.waited = performance.now() - asked;
  }).observe(document, { childList: true, subtree: true });
}

async function firstResult(page: Page): Promise<number> {
  const waited = await page.waitForFunction(() => (globalThis as { waited?: number | null }).waited);
  return (await waited.jsonValue())!;
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
}

async function meterOf(session: CDPSession): Promise<{ readonly bytes: number }> {
  const meter = { bytes: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (meter.bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  return meter;
}

/** Asks a built site and prints a row a question. */
export async function printTimes(folder: string, questions: readonly string[] = QUESTIONS): Promise<void> {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  for (const { question, first, firstBytes, later, laterBytes } of await searchTimes(folder, questions)) {
    console.log(`${question.padEnd(34)} first ${(first / 1000).toFixed(2)} s, ${kB(firstBytes)}; the next question ${(later / 1000).toFixed(2)} s, ${kB(laterBytes)}`);
  }
}

if (import.meta.main) {
  const [folder, ...questions] = process.argv.slice(2);
  await printTimes(folder!, questions.length > 0 ? questions : QUESTIONS);
}
