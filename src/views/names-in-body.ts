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
}

/** The names that a body links, in order, each once. */
export function linkedNames(corpus: Corpus, { html, mentions }: Pick<ArticleBody, 'html' | 'mentions'>): LinkedName[] {
  const firsts = html.flatMap((part) => (typeof part === 'object' && 'mention' in part && part.first ? [mentions[part.mention]!] : []));
  return firsts.flatMap((mention) => {
    const href = hrefOf(corpus, mention);
    return href === null || mention.kind === 'post' ? [] : [{ kind: mention.kind, id: mention.id, href }];
  });
}

function hrefOf(corpus: Corpus, mention: Mention): string | null {
  if (mention.kind === 'person') return personName(corpus, mention.id).href;
  return mention.kind === 'agency' ? agencyNameView(corpus, mention.id).href : null;
}

/**
 * What stands in the margin while a name is pointed at: who somebody was on a day and what became of it, a line each. An
 * agency's name says that itself.
 *
 * "Rex Tillerson\nSecretary of State\nUntil April 1, 2018"
 *
 * @returns null where nothing but the name could stand there.
 */
export function nameCard(corpus: Corpus, { kind, id }: LinkedName, day: PlainDate): string | null {
  if (kind === 'agency' || !nameplateOf(corpus, id as PersonId)) return null;
  const { name, role, since } = personChip(corpus, id as PersonId, day)!;
  const known = [role, since].filter((line) => line !== null);
  return known.length === 0 ? null : [name.text, ...known].join('\n');
}
