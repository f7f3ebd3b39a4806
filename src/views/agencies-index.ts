import type { Corpus } from '../corpus/corpus.ts';
import type { AgencyKind } from '../model/agency.ts';
import { agencyTree, type AgencyNode } from '../queries/agency-tree.ts';
import { crumbsTo } from './crumbs.ts';
import { dateView, type TimeView } from './dates-text.ts';
import { frameOf, type PageFrame } from './frame.ts';
import type { LinkView } from './link-view.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** The agencies by kind, each kind a tree. */
export interface AgenciesIndexView {
  readonly frame: PageFrame;
  readonly count: number;
  readonly kinds: readonly { readonly kind: AgencyKind; readonly title: string; readonly count: number; readonly agencies: readonly AgencyNodeView[] }[];
}

export interface AgencyNodeView {
  readonly name: LinkView;
  readonly count: number;
  readonly last: TimeView | null;
  readonly children: readonly AgencyNodeView[];
}

export function agenciesIndexView(corpus: Corpus): AgenciesIndexView {
  const words = wordsFor(corpus.site.lang);
  const kinds = [...agencyTree(corpus)].map(([kind, nodes]) => ({ kind, title: words.agencyKinds[kind], count: sizeOf(nodes), agencies: nodes.map((node) => nodeView(corpus, node)) }));
  return {
    frame: frameOf(corpus, { url: urlsOf(corpus).agencies(), title: words.agenciesIndexTitle, crumbs: crumbsTo(corpus, 'home') }),
    count: kinds.reduce((sum, { count }) => sum + count, 0),
    kinds,
  };
}

function nodeView(corpus: Corpus, { id, name, count, last, children }: AgencyNode): AgencyNodeView {
  return {
    name: { text: name, href: urlsOf(corpus).agency(id) },
    count,
    last: last && dateView(last, corpus.site.lang, 'short'),
    children: children.map((child) => nodeView(corpus, child)),
  };
}

function sizeOf(nodes: readonly AgencyNode[]): number {
  return nodes.reduce((sum, { children }) => sum + 1 + sizeOf(children), 0);
}
