import type { Element, ElementContent } from 'hast';
import type { ExplicitLink, ExplicitTarget, SaidBy } from '../model/block.ts';
import { isElement } from './hast.ts';
import type { BlockInTree } from './blocks.ts';

/** Takes our own links out of a block's tree, leaving their words, and says what they say about which stretch. */
export function takeExplicitLinks({ element, texts }: BlockInTree, block: number, linesBefore: number): ExplicitLink[] {
  const found: ExplicitLink[] = [];
  unwrap(element, (link, target) => {
    const [start, end] = stretchOf(link, texts);
    if (start < end) found.push({ block, start, end, target, line: (link.position?.start.line ?? 1) + linesBefore, column: link.position?.start.column ?? 1 });
  });
  return found;
}

function unwrap(parent: Element, take: (link: Element, target: ExplicitTarget) => void): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    unwrap(child, take);
    const target = child.tagName === 'a' ? explicitTarget(String(child.properties['href'] ?? '')) : null;
    if (!target) return [child];
    take(child, target);
    return child.children;
  });
}

function stretchOf(link: Element, texts: BlockInTree['texts']): [start: number, end: number] {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  const visit = (node: ElementContent): void => {
    if (node.type === 'text') {
      const at = texts.get(node);
      if (at === undefined) return;
      start = Math.min(start, at);
      end = Math.max(end, at + node.value.length);
    } else if (isElement(node)) node.children.forEach(visit);
  };
  link.children.forEach(visit);
  return [start, end];
}

/** `person:rex-tillerson` and its like; null for ordinary addresses. */
function explicitTarget(href: string): ExplicitTarget | null {
  const match = /^(person|agency|post|said):(.*)$/is.exec(href);
  if (!match) return null;
  const [scheme, rest] = [match[1]!.toLowerCase(), match[2]!];
  return scheme === 'said' ? { kind: 'said', by: saidBy(rest) } : { kind: scheme as 'person' | 'agency' | 'post', id: rest };
}

function saidBy(rest: string): SaidBy {
  if (rest === '') return { kind: 'nobody' };
  if (rest === 'anonymous' || rest === 'document') return { kind: rest };
  const agency = /^agency:(.*)$/.exec(rest);
  return agency ? { kind: 'agency', id: agency[1]! } : { kind: 'person', id: rest.replace(/^person:/, '') };
}
