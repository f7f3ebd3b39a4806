import type { Corpus } from '../corpus/corpus.ts';
import { certainty, goesOnToday } from '../corpus/tenure-time.ts';
import { latestDay, type PlainDate } from '../model/dates.ts';
import type { Post } from '../model/post.ts';
import { dateText, listText } from './dates-text.ts';
import { personName, type NameView } from './name-view.ts';
import { personChip, type PersonChip } from './person-chip.ts';
import { fill } from './template.ts';
import { wordsFor } from './words.ts';

/** Who holds a post today, or why nobody is shown. */
export interface HolderNowView {
  readonly holders: readonly HolderView[];
  /** In words, where nobody is known to hold it: vacant, abolished, no holder on file. */
  readonly none: string | null;
  /** Where nobody holds it: the last on file to have done so, and until when. */
  readonly last: { readonly person: NameView; readonly acting: boolean; readonly until: string } | null;
  /** All of it in one line: "Held by Mike Pompeo." */
  readonly text: string;
}

export interface HolderView {
  readonly chip: PersonChip;
  readonly acting: boolean;
  /** "since April 26, 2018"; null where the beginning is not known. */
  readonly since: string | null;
}

export function holderNowView(corpus: Corpus, post: Post): HolderNowView {
  const { lang } = corpus.site;
  const words = wordsFor(lang);
  const held = corpus.ledger.holdersOn(post.id, corpus.today).filter(({ tenure }) => goesOnToday(tenure, corpus.today));
  const holders = held.flatMap(({ tenure }): HolderView[] => {
    const chip = personChip(corpus, tenure.person, corpus.today);
    return chip ? [{ chip, acting: tenure.as === 'acting', since: tenure.from && fill(words.since, { date: dateText(tenure.from, lang) }) }] : [];
  });
  const none = holders.length > 0 ? null : whyNobody(corpus, post, corpus.today);
  const names = holders.map(({ chip, acting }) => (acting ? `${chip.name.text} (${words.actingMark})` : chip.name.text));
  return { holders, none, last: none === null ? null : lastHolder(corpus, post), text: none ?? `${words.heldBy} ${listText(names, lang)}.` };
}

function whyNobody(corpus: Corpus, { abolished, vacant }: Post, today: PlainDate): string {
  const { lang } = corpus.site;
  const words = wordsFor(lang);
  if (abolished) return fill(words.abolishedOn, { date: dateText(abolished, lang) });
  const empty = vacant.find((vacancy) => certainty(vacancy, today) === 'yes');
  return empty ? fill(words.vacantSince, { date: dateText(empty.from, lang) }) : words.nobodyOnFile;
}

function lastHolder(corpus: Corpus, { id }: Post): HolderNowView['last'] {
  const { lang } = corpus.site;
  const over = corpus.ledger.tenuresIn(id).flatMap(({ person, as, to }) => (to !== null && to !== 'present' ? [{ person, acting: as === 'acting', to }] : []));
  const last = over.reduce<(typeof over)[number] | null>((latest, each) => (latest && latestDay(latest.to) >= latestDay(each.to) ? latest : each), null);
  return last && { person: personName(corpus, last.person), acting: last.acting, until: fill(wordsFor(lang).until, { date: dateText(last.to, lang) }) };
}
