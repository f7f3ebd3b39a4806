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

/**
 * A quotation as its link settles it. Of what reading it gave, the cue and the words beside it are kept where they can be
 * those of whom the link names; else the quotation stands for its speaker.
 */
export function settled({ by }: SaidLink, found: Quote, text: string): Quote | null {
  if (by.kind === 'nobody') return null;
  const words = found.speaker !== null && agrees(by, found, text) ? found.speaker : null;
  const { block, start, end } = words ?? found;
  const quote = { block: found.block, start: found.start, end: found.end, cue: found.speaker === null || words !== null ? found.cue : '' };
  switch (by.kind) {
    case 'person': return { ...quote, class: 'named', speaker: { block, start, end, kind: 'person', id: by.id as PersonId } };
    case 'agency': return { ...quote, class: 'spokesperson', speaker: { block, start, end, kind: 'agency', id: by.id as AgencyId } };
    case 'anonymous': return { ...quote, class: 'anonymous', speaker: { block, start, end, kind: 'person', id: null } };
    case 'document': return { ...quote, class: 'document', speaker: { block, start, end, kind: 'agency', id: null } };
  }
}

/** Whether the words of a reading can be of whom an editor names: they were read so, or name nobody ("he", "the clerk"). */
function agrees(by: SaidBy, { class: read, speaker }: Quote, text: string): boolean {
  if (speaker === null) return false;
  if ((by.kind === 'person' || by.kind === 'agency') && speaker.kind === by.kind && speaker.id !== null && speaker.id === by.id) return true;
  if (by.kind === read) return true;
  if (by.kind === 'agency' && speaker.kind === 'agency' && speaker.id === null) return true;
  const fits = by.kind === 'person' ? speaker.kind === 'person' : by.kind !== 'document' || speaker.kind === 'agency';
  return fits && !/\s\p{Lu}|^(?!(?:He|She|They|It|I|We|The|An?|One|His|Her|Their)\b)\p{Lu}/u.test(text.slice(speaker.start, speaker.end));
}

/** Linked words with no reading of their own. */
export function bareQuote({ block, start, end }: SaidLink): Quote {
  return { block, start, end, cue: '', class: 'unknown', speaker: null };
}

