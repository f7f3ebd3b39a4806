import type { Root } from 'hast';
import type { Nodes as MdastNode, Root as MdastRoot } from 'mdast';
import type { ExplicitLink } from '../model/block.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { Reference } from '../model/reference.ts';
import { findAddresses, type Address } from './addresses.ts';
import { findBlocks, type BlockInTree } from './blocks.ts';
import { makeFigures } from './figures.ts';
import { takeExplicitLinks } from './links.ts';
import { refusal, tooDeep, toProblem } from './limits.ts';
import { toHast, toMdast } from './processor.ts';

/** A body as Markdown gives it, before anybody is recognized in it. */
export interface ParsedBody {
  readonly tree: Root;
  readonly blocks: readonly BlockInTree[];
  /** What the editor's own links say, in order of block and start. */
  readonly links: readonly ExplicitLink[];
  /** Images, by their path in the content folder. */
  readonly pictures: readonly string[];
  /** Other files of the content folder that it links to, articles included. */
  readonly files: readonly string[];
  /** What must exist elsewhere. */
  readonly references: readonly Reference[];
  /** Links to places in the body itself: their ids, without "#". */
  readonly fragments: readonly (Place & { readonly id: string })[];
  readonly problems: readonly Problem[];
}

/** Where a body comes from. */
export interface BodySource {
  /** The file, relative to the content folder. */
  readonly path: string;
  /** How many lines of it stand before the Markdown. */
  readonly linesBefore: number;
  /** Reads a path as the file's author wrote it as a path in the content folder; null where it leads out. */
  resolve(written: string): string | null;
}

/** Parses Markdown. What is refused as too large or too deep is a problem and an empty body. */
export function parseBody(markdown: string, source: BodySource): ParsedBody {
  const refused = refusal(markdown);
  if (refused) return { ...emptyBody(), problems: [toProblem(source.path, source.linesBefore, refused)] };
  try {
    return parse(markdown, source);
  } catch (error) {
    // The parser, and our own walks over its tree, go as deep as the tree does.
    if (!(error instanceof RangeError)) throw error;
    return { ...emptyBody(), problems: [toProblem(source.path, source.linesBefore, tooDeep(1))] };
  }
}

function parse(markdown: string, source: BodySource): ParsedBody {
  const mdast = toMdast(markdown);
  const problems = rawHtml(mdast, source);
  const tree = toHast(mdast);
  makeFigures(tree);
  const blocks = findBlocks(tree, source.linesBefore);
  const links = blocks.flatMap((block, index) => takeExplicitLinks(block, index, source.linesBefore));
  const addresses = findAddresses(tree);
  const settled = [...addresses.images.map((each) => settleImage(each, source)), ...addresses.links.map((each) => settleLink(each, source))];
  return {
    tree,
    blocks,
    links,
    pictures: unique(settled.map((each) => each.picture)),
    files: unique(settled.map((each) => each.file)),
    references: settled.flatMap((each) => each.reference ?? []),
    fragments: addresses.links.flatMap((each) => fragmentOf(each, source)),
    problems: [...problems, ...settled.flatMap((each) => each.problem ?? [])],
  };
}

function emptyBody(): ParsedBody {
  return { tree: { type: 'root', children: [] }, blocks: [], links: [], pictures: [], files: [], references: [], fragments: [], problems: [] };
}

function unique(paths: readonly (string | undefined)[]): string[] {
  return [...new Set(paths.filter((path) => path !== undefined))];
}

/** Raw HTML is dropped; the editor is shown what. */
function rawHtml(tree: MdastRoot, source: BodySource): Problem[] {
  const found: Problem[] = [];
  const visit = (node: MdastNode): void => {
    if (node.type === 'html' && !/^<!--/.test(node.value)) {
      const shown = node.value.length > 60 ? `${node.value.slice(0, 59)}…` : node.value;
      found.push({ ...placeOf(node, source), severity: 'warning', rule: 'raw-html', message: `Raw HTML is left out: ${shown.replaceAll('\n', ' ')} — write it in Markdown, or take it away.` });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return found;
}

interface Settled {
  readonly picture?: string;
  readonly file?: string;
  readonly reference?: Reference;
  readonly problem?: Problem;
}

/** An image lies in the content folder; its `src` becomes its path there. */
function settleImage({ node, written, kind }: Address, source: BodySource): Settled {
  const place = placeOf(node, source);
  const src = kind === 'page' || kind === 'file' ? source.resolve(written) : null;
  if (src === null) {
    const message = `The image "${written}" does not lie in the content folder: put it under assets/ and name it relative to this file, or from the content folder with a leading "/".`;
    return { problem: { ...place, severity: 'error', rule: 'image-outside', message } };
  }
  node.properties['src'] = src;
  const reference: Reference = { kind: 'image', id: src, ...place };
  if (String(node.properties['alt'] ?? '') !== '') return { picture: src, reference };
  return { picture: src, reference, problem: { ...place, severity: 'warning', rule: 'image-alt', message: 'The image has no text alternative: write what it shows between the square brackets.' } };
}

/** Links into the content folder are marked with `dataFile`, pages of the site with `dataPage`; the rest stays. */
function settleLink({ node, written, kind }: Address, source: BodySource): Settled {
  const place = placeOf(node, source);
  if (kind === 'page') {
    node.properties = { dataPage: written };
    return { reference: { kind: 'page', id: written, ...place } };
  }
  if (kind === 'file') {
    const [before, hash] = written.split('#', 2) as [string, string?];
    const file = source.resolve(before);
    if (file !== null) {
      node.properties = { dataFile: file, ...(hash ? { dataHash: hash } : {}) };
      return { file, reference: { kind: 'file', id: file, ...(hash ? { hash } : {}), ...place } };
    }
  }
  if (kind === 'web' || kind === 'fragment') return {};
  delete node.properties['href'];
  return { problem: { ...place, severity: 'warning', rule: 'link-refused', message: `The link to "${written.slice(0, 60)}" is left out: it is neither a web address nor a path of this site.` } };
}

/** Marks of footnotes lead to each other by themselves. */
function fragmentOf({ node, written, kind }: Address, source: BodySource): (Place & { readonly id: string })[] {
  const isMark = node.properties['dataFootnoteRef'] !== undefined || node.properties['dataFootnoteBackref'] !== undefined;
  return kind === 'fragment' && !isMark && written !== '#' ? [{ ...placeOf(node, source), id: written.slice(1) }] : [];
}

function placeOf(node: { readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined }, { path, linesBefore }: BodySource) {
  return { path, line: (node.position?.start.line ?? 1) + linesBefore, column: node.position?.start.column ?? 1 };
}
