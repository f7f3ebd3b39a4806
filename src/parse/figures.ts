import type { Element, ElementContent, Root } from 'hast';
import { element, isElement } from './hast.ts';

/**
 * Turns a paragraph that holds nothing but an image into a figure; the image's title is its caption.
 *
 * `![A map](map.png "The route")` → `<figure><img alt="A map" src="map.png"><figcaption>The route</figcaption></figure>`
 */
export function makeFigures(parent: Root | Element): void {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    const image = child.tagName === 'p' ? onlyImage(child) : null;
    if (image) toFigure(child, image);
    else makeFigures(child);
  }
}

function onlyImage(paragraph: Element): Element | null {
  const [only, ...others] = paragraph.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return only && others.length === 0 && isElement(only, 'img') ? only : null;
}

function toFigure(paragraph: Element, image: Element): void {
  const title = image.properties['title'];
  const caption: ElementContent[] = typeof title === 'string' && title !== '' ? [element('figcaption', {}, [{ type: 'text', value: title }])] : [];
  delete image.properties['title'];
  paragraph.tagName = 'figure';
  paragraph.children = [image, ...caption];
}
