import type { ExplicitLink, SaidBy } from '../../model/block.ts';
import type { AgencyId, PersonId } from '../../model/ids.ts';
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/mention.ts';
import type { Stretch } from './marks.ts';

/** A stretch of text and who, the editor says, said it. */
export interface SaidLink extends Span {
  readonly by: SaidBy;
}

/** The editor's `(said:…)` links. */
export function saidLinks(links: readonly ExplicitLink[]): SaidLink[] {
  return links.flatMap(({ block, start, end, target }) => (target.kind === 'said' ? [{ block, start, end, by: target.by }] : []));
}

/** The link that covers most of a stretch. */
export function linkOver(links: readonly SaidLink[], stretch: Span): SaidLink | undefined {
  return links.find(({ block, start, end }) =>
    block === stretch.block && 2 * (Math.min(end, stretch.end) - Math.max(start, stretch.start)) > stretch.end - stretch.start);
}

/** Linked words without marks of their own are quotations all the same. */
export function unmarkedLinks(links: readonly SaidLink[], stretches: readonly (readonly Stretch[])[]): SaidLink[] {
  return links.filter((link) => link.by.kind !== 'nobody' && link.end > link.start
    && !stretches[link.block]!.some(({ start, end }) => start < link.end && link.start < end));
}

/** A quotation as its link settles it; `found` are the words and the cue that reading it gave. */
export function settled(link: SaidLink, found: Quote): Quote | null {
  const { by } = link;
  const words = found.speaker ?? { block: found.block, start: found.start, end: found.end };
  const at = { block: words.block, start: words.start, end: words.end };
  const quote = { block: found.block, start: found.start, end: found.end, cue: found.cue };
  switch (by.kind) {
    case 'nobody': return null;
    case 'person': return { ...quote, class: found.class === 'spokesperson' ? 'spokesperson' : 'named', speaker: { ...at, kind: 'person', id: by.id as PersonId } };
    case 'agency': return { ...quote, class: 'spokesperson', speaker: { ...at, kind: 'agency', id: by.id as AgencyId } };
    case 'anonymous': return { ...quote, class: 'anonymous', speaker: { ...at, kind: 'person', id: null } };
    case 'document': return { ...quote, class: 'document', speaker: { ...at, kind: 'agency', id: null } };
  }
}

/** Linked words with no reading of their own. */
export function bareQuote({ block, start, end }: SaidLink): Quote {
  return { block, start, end, cue: '', class: 'unknown', speaker: null };
}

