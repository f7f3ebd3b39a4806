import type { Person as PersonLd, WithContext } from 'schema-dts';
import type { Corpus } from '../../corpus/corpus.ts';
import { goesOnToday } from '../../corpus/tenure-time.ts';
import type { PersonId } from '../../model/ids.ts';
import { personLabel } from '../../queries/nameplates.ts';
import { urlsOf } from '../urls.ts';
import { inContext, sameAsLd } from './common.ts';

/** A person as named in another object: enough to tell who is meant. The `@id` is the address of the page. */
export function personRefLd(corpus: Corpus, id: PersonId): PersonLd {
  const to = urlsOf(corpus);
  return { '@type': 'Person', '@id': to.absolute(to.person(id)), name: personLabel(corpus, id)?.name ?? id };
}

/** A person's page: who it is, and the posts they hold today. */
export function personLd(corpus: Corpus, id: PersonId): WithContext<PersonLd> {
  const person = corpus.people.get(id)!;
  const to = urlsOf(corpus);
  const held = corpus.ledger.heldOn(id, corpus.today).filter(({ tenure }) => goesOnToday(tenure, corpus.today)).flatMap(({ tenure }) => corpus.posts.get(tenure.post) ?? []);
  const image = person.image && corpus.images.get(person.image.src)?.variants.at(-1)?.path;
  const sameAs = sameAsLd(person.sameAs);
  return inContext<PersonLd>({
    ...(personRefLd(corpus, id) as object),
    '@type': 'Person',
    url: to.absolute(to.person(id)),
    ...(person.also.length > 0 ? { alternateName: person.also } : {}),
    ...(image ? { image: to.absolute(to.file(image.slice(1))) } : {}),
    ...(person.born ? { birthDate: person.born } : {}),
    ...(person.died ? { deathDate: person.died } : {}),
    ...(held.length > 0 ? { jobTitle: held.map(({ title }) => title) } : {}),
    ...(held.length > 0 ? { worksFor: held.map((post) => ({ '@type': 'Organization' as const, '@id': to.absolute(to.agency(post.agency)), name: corpus.agencies.get(post.agency)?.name ?? post.agency })) } : {}),
    ...(sameAs.length > 0 ? { sameAs } : {}),
  });
}
