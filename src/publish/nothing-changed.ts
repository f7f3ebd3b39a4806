import { hash } from 'node:crypto';
import { before, dayOf, type Instant } from '../model/dates.ts';
import { codeVersion } from './code-version.ts';
import type { Seen } from './reading/inventory.ts';
import type { SiteHead } from './site-state.ts';

/** What a build is asked for that its site depends on. */
interface Asked {
  readonly content: string;
  readonly site: string | null;
  readonly base: string | null;
}

/**
 * A digest of everything a site is made of, as far as the file system and the command line tell without reading a file of
 * the content. The clock is not in it.
 *
 * @returns '' where they don't tell: a file was written this very moment.
 */
export function inputsOf({ content, site, base }: Asked, { files, inventory }: Seen): string {
  if (inventory.size < files.length) return '';
  return hash('sha256', JSON.stringify([codeVersion(['src', 'public']), content, site, base, [...inventory]]));
}

/** Whether a site made of the same inputs is the same at another moment: nothing has appeared, disappeared or turned a day older. */
export function sameMoment(head: SiteHead, now: Instant): boolean {
  if (head.showsClock) return now === head.now;
  return dayOf(now) === dayOf(head.now) && !before(now, head.now) && (head.nextChange === null || before(now, head.nextChange));
}
