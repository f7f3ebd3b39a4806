import type { FiledCorpus, Indexed } from '../corpus/corpus.ts';
import type { PlainDate } from '../model/dates.ts';
import type { AgencyId, PersonId, PostId } from '../model/ids.ts';
import { QuoteShelf, type QuotesInArticle } from './quotes-in-article.ts';

/** An agency's statements, newest article first. */
export interface Statements {
  /** Of those who speak for it, named or not. */
  readonly spokespeople: readonly QuotesInArticle[];
  /** Of whoever ran it on the article's date. */
  readonly heads: readonly QuotesInArticle[];
}

const NONE: Statements = { spokespeople: [], heads: [] };

export function statementsOfAgency(corpus: Indexed, agency: AgencyId): Statements {
  return allStatements(corpus).get(agency) ?? NONE;
}

/** The agencies that anybody speaks for, with what was said. */
export function allStatements(corpus: Indexed): ReadonlyMap<AgencyId, Statements> {
  return corpus.derive('statementsOfAgency', (whole) => {
    const spokespeople = new QuoteShelf<AgencyId>();
    const heads = new QuoteShelf<AgencyId>();
    // Of the thousands who are quoted few ever ran anything.
    const everHeads = new Set(whole.ledger.tenures.filter(({ post }) => headOf(whole, post)).map(({ person }) => person));
    for (const { id, day } of whole.articles) {
      whole.quoting.get(id)!.quotes.forEach(({ class: authority, speaker }, index) => {
        if (!speaker?.id) return;
        if (speaker.kind === 'agency') spokespeople.add(speaker.id, id, index);
        else if (authority === 'spokesperson') for (const agency of employersOf(whole, speaker.id, day)) spokespeople.add(agency, id, index);
        else if (everHeads.has(speaker.id)) for (const agency of headedBy(whole, speaker.id, day)) heads.add(agency, id, index);
      });
    }
    const agencies = new Set([...spokespeople.shelf.keys(), ...heads.shelf.keys()]);
    return new Map([...agencies].map((agency) => [agency, { spokespeople: spokespeople.shelf.get(agency) ?? [], heads: heads.shelf.get(agency) ?? [] }]));
  });
}

function employersOf({ ledger, posts }: FiledCorpus, person: PersonId, day: PlainDate): Set<AgencyId> {
  return new Set(ledger.heldOn(person, day).flatMap(({ tenure, certain }) => (certain ? posts.get(tenure.post)?.agency ?? [] : [])));
}

function headedBy(corpus: FiledCorpus, person: PersonId, day: PlainDate): Set<AgencyId> {
  const held = corpus.ledger.heldOn(person, day).filter(({ certain }) => certain);
  return new Set(held.flatMap(({ tenure: { post } }) => headOf(corpus, post) ?? []));
}

/** The agency that whoever holds a post runs; null for most posts. */
function headOf({ posts, agencies }: FiledCorpus, post: PostId): AgencyId | null {
  const agency = posts.get(post)?.agency;
  return agency && agencies.get(agency)?.head === post ? agency : null;
}
