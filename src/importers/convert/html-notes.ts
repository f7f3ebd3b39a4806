import type { Element, ElementContent, Root } from 'hast';
import { textOf } from './clean-html.ts';
import { noteMark } from './note-mark.ts';

/** A footnote taken out of a page: what its mark calls it, and its text. */
export interface HtmlNote {
  readonly label: string;
  readonly children: readonly ElementContent[];
}

/**
 * Takes the footnotes out of a page that writes them by hand, as word processors and blogs do; their marks become
 * `<span data-note>`. A note is what a short raised link leads to, and what leads back to it or lies in a list of notes.
 *
 * `x<sup><a href="#n1" id="r1">1</a></sup> … <li id="n1">Text <a href="#r1">↩</a></li>` → `x<span data-note="note-1"></span>` and the note "Text"
 */
export function takeHtmlNotes(tree: Root): HtmlNote[] {
  const parents = new Map<ElementContent, Element | Root>();
  const ids = new Map<string, Element>();
  walk(tree, (node, parent) => {
    parents.set(node, parent);
    const id = node.type === 'element' ? (node.properties['id'] ?? node.properties['name']) : undefined;
    if (typeof id === 'string' && !ids.has(id)) ids.set(id, node as Element);
  });
  const notes = new Map<Element, string>();
  const marks: { readonly mark: Element; readonly label: string; readonly id: string }[] = [];
  walk(tree, (node) => {
    if (node.type !== 'element' || node.tagName !== 'a' || !isMark(node, parents)) return;
    const target = ids.get(String(node.properties['href']).slice(1));
    const note = target && holderOf(target, parents);
    const mark = raisedWith(node, parents);
    if (!note || contains(note, node) || !(leadsBack(note, [node, mark]) || isInNotes(note, parents))) return;
    if (!notes.has(note)) notes.set(note, `note-${notes.size + 1}`);
    marks.push({ mark, label: notes.get(note)!, id: String(node.properties['id'] ?? mark.properties['id'] ?? '') });
  });
  for (const { mark, label } of marks) replace(mark, [noteMark(label)], parents);
  return [...notes].map(([note, label]) => {
    remove(note, parents);
    return { label, children: withoutMarks(note.children) };
  });
}

function walk(node: Root | Element, visit: (node: ElementContent, parent: Root | Element) => void): void {
  for (const child of node.children as ElementContent[]) {
    visit(child, node);
    if (child.type === 'element') walk(child, visit);
  }
}

type Parents = ReadonlyMap<ElementContent, Element | Root>;

/** "1", "[2]", "*" */
function isMark(link: Element, parents: Parents): boolean {
  const parent = parents.get(link);
  const raised = parent?.type === 'element' && parent.tagName === 'sup';
  return /^#./.test(String(link.properties['href'] ?? '')) && (raised || link.children.some((child) => child.type === 'element' && child.tagName === 'sup') || /^\[\d+\]$/.test(textOf(link).trim())) && /^[[(]?(?:\d{1,3}|[*†‡§]+|[a-z]{1,2})[\])]?$/i.test(textOf(link).trim());
}

function raisedWith(link: Element, parents: Parents): Element {
  const parent = parents.get(link);
  return parent?.type === 'element' && parent.tagName === 'sup' && textOf(parent).trim() === textOf(link).trim() ? parent : link;
}

/** The item or paragraph that an id stands for. */
function holderOf(target: Element, parents: Parents): Element | null {
  let node: Element | Root | undefined = target;
  while (node?.type === 'element' && !['li', 'p', 'div', 'aside', 'dd'].includes(node.tagName)) node = parents.get(node);
  if (node?.type !== 'element') return null;
  const parent = parents.get(node);
  return node.tagName === 'p' && parent?.type === 'element' && parent.tagName === 'li' ? parent : node;
}

function contains(node: Element, wanted: Element): boolean {
  return node.children.some((child) => child === wanted || (child.type === 'element' && contains(child, wanted)));
}

function leadsBack(note: Element, marks: readonly Element[]): boolean {
  const own = new Set(marks.map((mark) => mark.properties['id'] ?? mark.properties['name']).filter((id) => typeof id === 'string').map((id) => `#${id}`));
  let found = false;
  walk(note, (node) => void (found ||= node.type === 'element' && node.tagName === 'a' && own.has(String(node.properties['href']))));
  return found;
}

function isInNotes(note: Element, parents: Parents): boolean {
  for (let node: Element | Root | undefined = note; node?.type === 'element'; node = parents.get(node)) {
    if (/foot-?note|end-?note/i.test(`${String(node.properties['id'] ?? '')} ${String(node.properties['className'] ?? '')} ${String(node.properties['role'] ?? '')}`)) return true;
  }
  return false;
}

function replace(node: Element, by: ElementContent[], parents: Parents): void {
  const parent = parents.get(node);
  if (parent) parent.children = (parent.children as ElementContent[]).flatMap((child) => (child === node ? by : [child])) as never;
}

/** A note goes with the list that it empties, and with the heading of that. */
function remove(note: Element, parents: Parents): void {
  const parent = parents.get(note);
  replace(note, [], parents);
  if (parent?.type !== 'element' || !['ol', 'ul', 'dl', 'section', 'footer', 'div'].includes(parent.tagName) || textOf({ ...parent, children: parent.children.filter((child) => !isNotesHeading(child)) }).trim() !== '') return;
  const above = parents.get(parent);
  const index = above ? (above.children as ElementContent[]).indexOf(parent) : -1;
  const heading = above ? (above.children as ElementContent[]).slice(0, index).findLast((child) => child.type === 'element') : undefined;
  remove(parent, parents);
  if (heading && isNotesHeading(heading)) replace(heading as Element, [], parents);
}

function isNotesHeading(node: ElementContent): boolean {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName) && /^(?:foot|end)?\s*notes?:?$/i.test(textOf(node).trim());
}

/** Without links back to the text and the number before it. */
function withoutMarks(nodes: readonly ElementContent[]): ElementContent[] {
  const kept = nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'a' && /^#/.test(String(node.properties['href'] ?? '')) && textOf(node).trim().length <= 4) return [];
    return [{ ...node, children: withoutMarks(node.children) }];
  });
  return kept.map((node, index) => (index === 0 && node.type === 'text' ? { ...node, value: node.value.replace(/^\s*(?:[[(]?\d{1,3}[\]).:]+)?\s+(?=\S)/, '') } : node));
}
