import type { Corpus } from '../corpus/corpus.ts';
import type { AgencyId, PersonId } from '../model/ids.ts';
import type { Denial, Move, Outcome } from '../model/move.ts';

/**
 * A move in plain words, for feeds, search and data: what is said to happen, who denies it, and what became of it.
 *
 * "Planned: Tom Cotton takes Director of the Central Intelligence Agency. Denied by Heather Nauert. Did not happen: …"
 */
export function moveSentence(corpus: Corpus, move: Move): string {
  const denials = move.denials.map((denial) => `${denialText(corpus, denial)}.`);
  return [`${claim(corpus, move)}.`, ...denials, move.outcome === null ? 'Still open.' : `${outcomeText(corpus, move.outcome)}.`].join(' ');
}

const STATES: Readonly<Record<Move['state'], string>> = {
  planned: 'Planned',
  nominated: 'Nominated',
  confirmed: 'Confirmed',
  happened: 'Happened',
  denied: 'Denied',
  withdrawn: 'Withdrawn',
};

function claim(corpus: Corpus, { person, post, change, state, when, by }: Move): string {
  const title = corpus.posts.get(post)?.title ?? post;
  const verb = change === 'takes' ? 'takes over as' : 'leaves as';
  return [`${STATES[state]}: ${nameOf(corpus, person)} ${verb} ${title}`, when && `(${when})`, by && `according to ${nameOf(corpus, by)}`].filter(Boolean).join(' ');
}

function denialText(corpus: Corpus, { by }: Denial): string {
  return by === null ? 'Denied' : `Denied by ${nameOf(corpus, by)}`;
}

function outcomeText(corpus: Corpus, outcome: Outcome): string {
  const days = outcome.days === null ? '' : `, ${Math.abs(outcome.days)} ${Math.abs(outcome.days) === 1 ? 'day' : 'days'} ${outcome.days < 0 ? 'earlier' : 'later'}`;
  if (outcome.result === 'as-reported') return `Happened as reported on ${outcome.day}${days}`;
  if (outcome.result === 'differently') return `Happened differently, on ${outcome.day}${days}`;
  return outcome.instead === null ? `Did not happen${days}` : `Did not happen: ${nameOf(corpus, outcome.instead)} took the post on ${outcome.day}${days}`;
}

function nameOf(corpus: Corpus, id: PersonId | AgencyId): string {
  const person = corpus.people.get(id as PersonId);
  return person?.name ?? corpus.agencies.get(id as AgencyId)?.name ?? id;
}
