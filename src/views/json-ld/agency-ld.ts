import type { GovernmentOrganization, Organization, WithContext } from 'schema-dts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { AgencyKind } from '../../model/agency.ts';
import type { AgencyId } from '../../model/ids.ts';
import { urlsOf } from '../urls.ts';
import { inContext, sameAsLd } from './common.ts';

const GOVERNMENT: ReadonlySet<AgencyKind> = new Set(['department', 'agency', 'office', 'legislature', 'court', 'military', 'state']);

/** An agency as named in another object. The `@id` is the address of its page. */
export function agencyRefLd(corpus: Corpus, id: AgencyId): Organization {
  const to = urlsOf(corpus);
  const agency = corpus.agencies.get(id);
  const type = agency && GOVERNMENT.has(agency.kind) ? 'GovernmentOrganization' : 'Organization';
  return { '@type': type, '@id': to.absolute(to.agency(id)), name: agency?.name ?? id } as Organization;
}

/** An agency's page. */
export function agencyLd(corpus: Corpus, id: AgencyId): WithContext<Organization | GovernmentOrganization> {
  const agency = corpus.agencies.get(id)!;
  const sameAs = sameAsLd(agency.sameAs);
  const names = [...agency.also, ...agency.formerNames.map(({ name }) => name)];
  return inContext<Organization>({
    ...(agencyRefLd(corpus, id) as object),
    url: urlsOf(corpus).absolute(urlsOf(corpus).agency(id)),
    ...(names.length > 0 ? { alternateName: names } : {}),
    ...(agency.parent !== null && corpus.agencies.has(agency.parent) ? { parentOrganization: agencyRefLd(corpus, agency.parent) } : {}),
    ...(sameAs.length > 0 ? { sameAs } : {}),
  } as object as Organization);
}
