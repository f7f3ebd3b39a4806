import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';

/** Told of everything that is left out: a whole sentence. */
export type Report = (reason: string) => void;

/** Elements that are no text, and what an editor is told of them; '' for those that nobody would miss. */
const DROPPED: Readonly<Record<string, string>> = {
  script: 'A script was left out.',
  style: 'A style sheet was left out.',
  template: '',
  link: '',
  meta: '',
  title: '',
  noscript: '',
  form: 'A form was left out.',
  svg: 'A drawing (SVG in the text) was left out: save it as a file, then name it in Markdown.',
  canvas: 'A canvas was left out.',
  math: 'A formula in MathML was left out.',
  object: 'An embedded object was left out.',
  map: 'An image map was left out; its image stays.',
};

const MEDIA: Readonly<Record<string, string>> = { iframe: 'Embedded page', embed: 'Embedded page', video: 'Video', audio: 'Audio' };

/**
 * Takes out of a foreign page what Markdown cannot say, and brings the rest into the shapes it can: figures become a
 * paragraph with an image whose title is the caption; players become links.
 *
 * `<figure><img src=a><figcaption>B</figcaption></figure>` → `<p><img src=a title=B></p>`
 */
export function cleanHtml(tree: Root, report: Report): void {
  tree.children = cleanAll(tree.children as ElementContent[], report) as RootContent[];
}

function cleanAll(nodes: readonly ElementContent[], report: Report): ElementContent[] {
  const besideWords = nodes.some((node) => node.type === 'text' && node.value.trim() !== '');
  return nodes.flatMap((node) => {
    if (node.type === 'comment') return [];
    if (node.type !== 'element') return [node];
    if (node.tagName === 'template') return [];
    const reason = DROPPED[node.tagName];
    if (reason !== undefined) {
      if (reason) report(reason);
      return [];
    }
    if (isHidden(node)) {
      if (textOf(node).trim() !== '') report(`Hidden text was left out: “${shorten(textOf(node))}”.`);
      return [];
    }
    if (node.tagName in MEDIA) return player(node, besideWords, report);
    node.children = cleanAll(node.children, report);
    return reshape(node, report);
  });
}

function isHidden({ properties }: Element): boolean {
  return properties['hidden'] !== undefined || /display:\s*none|visibility:\s*hidden/i.test(String(properties['style'] ?? ''));
}

/** One element whose children are clean already. */
function reshape(node: Element, report: Report): ElementContent[] {
  switch (node.tagName) {
    case 'img': return image(node, report);
    case 'picture': return node.children.filter((child) => isElement(child, 'img'));
    case 'figure': return figure(node);
    case 'summary': return [element('p', {}, [element('strong', {}, node.children)])];
    case 'sup': case 'sub': return [raised(node)];
    case 'input': case 'select': case 'textarea': case 'button': return node.tagName === 'button' ? node.children : [];
    case 'a': return anchor(node);
    case 'table': return table(node, report);
    default: return [node];
  }
}

function image(node: Element, report: Report): ElementContent[] {
  const { src, dataSrc, dataLazySrc, dataOriginal, alt, title, width, height } = node.properties;
  const address = [dataSrc, dataLazySrc, dataOriginal, src].find((each) => typeof each === 'string' && each !== '' && !each.startsWith('data:'));
  if (Number(width) === 1 && Number(height) === 1) return [];
  if (address === undefined) {
    report(`An image without a file of its own was left out${alt ? ` (“${shorten(String(alt))}”)` : ''}.`);
    return [];
  }
  // A title is what hovering shows; figures put captions there, so that any other would read as one. It says what an image without words shows.
  return [element('img', { src: String(address).trim(), alt: String(alt ?? (node.properties['dataCaption'] ? '' : (title ?? ''))), ...(typeof title === 'string' && node.properties['dataCaption'] ? { title } : {}) }, [])];
}

/** A figure as paragraphs of an image each; the caption goes with the last. Figures of other things lose only their frame. */
function figure(node: Element): ElementContent[] {
  const images = find(node, 'img');
  const caption = find(node, 'figcaption').map(textOf).join(' ').replaceAll(/\s+/g, ' ').trim();
  const others = node.children.filter((child) => !isElement(child, 'figcaption'));
  const onlyImages = images.length > 0 && others.every((child) => textOf(child).trim() === '');
  if (!onlyImages) return [...others, ...(caption ? [element('p', {}, [{ type: 'text', value: caption }])] : [])];
  return images.map((each, index) => {
    const last = index === images.length - 1;
    const link = find(node, 'a').find((candidate) => candidate.children.includes(each));
    const shown = element('img', { ...each.properties, ...(last && caption ? { title: caption, dataCaption: true } : {}) }, []);
    return element('p', {}, [link && !isImageAddress(link.properties['href']) ? element('a', link.properties, [shown]) : shown]);
  });
}

/** Links to the large version of a picture and links around nothing are none. */
function anchor(node: Element): ElementContent[] {
  const images = find(node, 'img');
  if (node.properties['href'] === undefined) return node.children;
  if (images.length > 0 && textOf(node).trim() === '' && isImageAddress(node.properties['href'])) return node.children;
  return images.length === 0 && textOf(node).trim() === '' ? [] : [node];
}

function isImageAddress(href: unknown): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i.test(String(href));
}

/** A video, a recording or an embedded page as a link to it: a paragraph of its own, or apart from the words beside it. */
function player(node: Element, besideWords: boolean, report: Report): ElementContent[] {
  const sources = [node.properties['src'], node.properties['dataSrc'], ...find(node, 'source').map((each) => each.properties['src'])];
  const address = sources.find((each): each is string => typeof each === 'string' && each !== '' && each !== 'about:blank');
  if (!address) return [];
  const href = watchAddress(address.startsWith('//') ? `https:${address}` : address);
  const title = typeof node.properties['title'] === 'string' && node.properties['title'] !== '' ? node.properties['title'] : MEDIA[node.tagName]!;
  report(`${title === MEDIA[node.tagName] ? title : `“${shorten(title)}”`}: a link to ${href} stands in place of the player.`);
  const link = element('a', { href }, [{ type: 'text', value: title }]);
  return besideWords ? [{ type: 'text', value: ' ' }, link, { type: 'text', value: ' ' }] : [element('p', {}, [link])];
}

/** The address people open for a player's: "youtube.com/embed/X" → "youtube.com/watch?v=X". */
export function watchAddress(address: string): string {
  const youtube = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/i.exec(address);
  if (youtube && youtube[1] !== 'videoseries') return `https://www.youtube.com/watch?v=${youtube[1]}`;
  const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/i.exec(address);
  return vimeo ? `https://vimeo.com/${vimeo[1]}` : address;
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉';

/** Raised and lowered digits have letters of their own; anything else keeps its words. */
function raised(node: Element): ElementContent {
  const text = textOf(node).trim();
  if (!/^\d+$/.test(text)) return element('span', {}, node.children);
  const digits = node.tagName === 'sup' ? SUPERSCRIPT : SUBSCRIPT;
  return { type: 'text', value: text.replaceAll(/\d/g, (digit) => digits[Number(digit)]!) };
}

/** A table that only lays out a page gives its contents. */
function table(node: Element, report: Report): ElementContent[] {
  const rows = find(node, 'tr');
  const widest = Math.max(0, ...rows.map((row) => row.children.filter((child) => isElement(child, 'td') || isElement(child, 'th')).length));
  const caption = find(node, 'caption').map(textOf).join(' ').trim();
  node.children = node.children.filter((child) => !isElement(child, 'caption'));
  const before = caption ? [element('p', {}, [element('strong', {}, [{ type: 'text', value: caption }])])] : [];
  if (widest > 1) {
    if (find(node, 'td', 'th').some((cell) => Number(cell.properties['colSpan'] ?? 1) > 1 || Number(cell.properties['rowSpan'] ?? 1) > 1)) report('A table with joined cells was written with plain ones: see that it still reads well.');
    return [...before, node];
  }
  return [...before, ...find(node, 'td', 'th').flatMap((cell) => (cell.children.some((child) => isElement(child, 'p')) ? cell.children : [element('p', {}, cell.children)]))];
}

/** Elements of a name anywhere below, in order. */
function find(node: Element | Root, ...tagNames: readonly string[]): Element[] {
  return (node.children as ElementContent[]).flatMap((child) => (child.type === 'element' ? [...(tagNames.includes(child.tagName) ? [child] : []), ...find(child, ...tagNames)] : []));
}

export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

function isElement(node: RootContent | ElementContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}

function element(tagName: string, properties: Properties, children: readonly ElementContent[]): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** A text as messages quote it. */
export function shorten(text: string, longest = 60): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
