import type { FiledCorpus, Indexed } from '../corpus/corpus.ts';
import { AGENCY_KINDS, type AgencyKind } from '../model/agency.ts';
import type { PlainDate } from '../model/dates.ts';
import type { AgencyId } from '../model/ids.ts';

/** An agency as the index lists it, with those below it. */
export interface AgencyNode {
  readonly id: AgencyId;
  readonly name: string;
  readonly kind: AgencyKind;
  /** Articles that name it, and the day of the newest. */
  readonly count: number;
  readonly last: PlainDate | null;
  readonly children: readonly AgencyNode[];
}

/** The agencies without a parent, by kind in the order of the kinds, each with those below it; in order of name. */
export function agencyTree(corpus: Indexed): ReadonlyMap<AgencyKind, readonly AgencyNode[]> {
  return corpus.derive('agencyTree', (whole) => {
    const { agencies } = whole;
    const order = new Intl.Collator(whole.site.lang, { sensitivity: 'base' });
    const below = Map.groupBy(agencies.values(), ({ parent }) => (parent && agencies.has(parent) ? parent : null));
    const placed = new Set<AgencyId>();
    const nodes = (parent: AgencyId | null): AgencyNode[] => {
      const children = (below.get(parent) ?? []).filter(({ id }) => !placed.has(id));
      for (const { id } of children) placed.add(id);
      return children.map(({ id }) => nodeOf(whole, id, nodes(id))).sort((a, b) => order.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
    };
    // Agencies that are each other's parents have no top: they are listed flat.
    const top = nodes(null);
    const all = [...top, ...[...agencies.keys()].filter((id) => !placed.has(id)).map((id) => nodeOf(whole, id, []))];
    const byKind = Map.groupBy(all, ({ kind }) => kind);
    return new Map(AGENCY_KINDS.flatMap((kind) => (byKind.has(kind) ? [[kind, byKind.get(kind)!]] : [])));
  });
}

/** The agencies right below one, in order of name. */
export function childrenOf(corpus: Indexed, agency: AgencyId): readonly AgencyId[] {
  return agencyChildren(corpus).get(agency) ?? [];
}

export function agencyChildren(corpus: Indexed): ReadonlyMap<AgencyId, readonly AgencyId[]> {
  return corpus.derive('agencyChildren', ({ agencies }) => {
    const sorted = [...agencies.values()].filter(({ parent }) => parent !== null).sort((a, b) => (a.name < b.name ? -1 : 1));
    const below = Map.groupBy(sorted, ({ parent }) => parent!);
    return new Map([...below].map(([parent, children]) => [parent, children.map(({ id }) => id)]));
  });
}

function nodeOf(corpus: FiledCorpus, id: AgencyId, children: readonly AgencyNode[]): AgencyNode {
  const { name, kind } = corpus.agencies.get(id)!;
  const articles = corpus.by.agency.get(id) ?? [];
  return { id, name, kind, count: articles.length, last: articles[0]?.day ?? null, children };
}
