import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleBody } from '../model/article.ts';
import type { PlainDate } from '../model/dates.ts';
import type { AgencyId, PersonId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import { nameplateOf } from '../queries/nameplates.ts';
import { agencyNameView, personName } from './name-view.ts';
import { personChip } from './person-chip.ts';

/** Somebody whose first mention in a body is a link. */
export interface LinkedName {
  readonly kind: 'person' | 'agency';
  readonly id: PersonId | AgencyId;
  readonly href: string;
  /** Counted from 1 in order of the text: the link's and its card's class, "n1". */
  readonly number: number;
}

/** The card that stands in the margin while a name is pointed at. */
export interface NameCard {
  readonly number: number;
  readonly name: string;
  /** On the article's day; null where nothing on file is certain. */
  readonly role: string | null;
  readonly since: string | null;
}

/** As many names have a card: the style sheet knows them by number. */
export const CARDS = 24;

/** The names that a body links, in order, each once. */
export function linkedNames(corpus: Corpus, { html, mentions }: Pick<ArticleBody, 'html' | 'mentions'>): LinkedName[] {
  const firsts = html.flatMap((part) => (typeof part === 'object' && 'mention' in part && part.first ? [mentions[part.mention]!] : []));
  const linked = firsts.flatMap((mention) => {
    const href = hrefOf(corpus, mention);
    return href === null || mention.kind === 'post' ? [] : [{ kind: mention.kind, id: mention.id, href }];
  });
  return linked.map((name, index) => ({ ...name, number: index + 1 }));
}

function hrefOf(corpus: Corpus, mention: Mention): string | null {
  if (mention.kind === 'person') return personName(corpus, mention.id).href;
  return mention.kind === 'agency' ? agencyNameView(corpus, mention.id).href : null;
}

/** Cards say who somebody was that day; an agency's name says that itself. */
export function nameCards(corpus: Corpus, names: readonly LinkedName[], day: PlainDate): NameCard[] {
  return names.flatMap(({ kind, id, number }) => {
    if (kind === 'agency' || number > CARDS || !nameplateOf(corpus, id as PersonId)) return [];
    const { name, role, since } = personChip(corpus, id as PersonId, day)!;
    return [{ number, name: name.text, role, since }];
  });
}
