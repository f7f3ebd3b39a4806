import type { Element, ElementContent } from 'hast';
import { isElement } from './hast.ts';

const DATE_FIRST = /^\s*(?:\d{1,2} )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? ?(?:\d{1,2},? )?\d{4}|\d{4}(?:-\d{2}){0,2}\b)/;

/** A list every item of which begins with a date. */
export function isTimeline(node: Element): boolean {
  if (!isElement(node, 'ul', 'ol')) return false;
  const items = node.children.filter((child): child is Element => isElement(child, 'li'));
  return items.length > 1 && items.every((item) => DATE_FIRST.test(plainText(item)));
}

function plainText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return isElement(node) ? node.children.map(plainText).join('') : '';
}
