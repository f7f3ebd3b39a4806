/** Something that comes with an item of a feed beside its text: a picture, a recording. */
export interface Attached {
  readonly url: string;
  /** A MIME type, or the first half of one; '' where not told. */
  readonly type: string;
  readonly alt: string | null;
}

/** What RSS, Atom and Media RSS call it. */
export interface Carrier {
  readonly enclosures?: readonly { readonly url?: string; readonly type?: string }[];
  readonly media?: RssMedia & { readonly groups?: readonly RssMedia[] };
}

interface RssMedia {
  readonly contents?: readonly { readonly url?: string; readonly type?: string; readonly medium?: string }[];
  readonly thumbnails?: readonly { readonly url?: string }[];
}

/** Media RSS and enclosures; a thumbnail only where there is nothing larger. */
export function attachedTo({ enclosures, media }: Carrier): Attached[] {
  const all = media ? [media, ...(media.groups ?? [])] : [];
  const contents = [...(enclosures ?? []).map(({ url, type }) => attached(url, type)), ...all.flatMap((each) => each.contents ?? []).map(({ url, type, medium }) => attached(url, type ?? medium))];
  const thumbnails = all.flatMap((each) => each.thumbnails ?? []).map(({ url }) => attached(url, 'image'));
  return distinct(contents.some((each) => each && isPicture(each.type, each.url)) ? contents : [...contents, ...thumbnails.slice(0, 1)]);
}

/** null where there is no address. */
export function attached(url: string | undefined, type: string | undefined, alt: string | null = null): Attached | null {
  return url === undefined || url === '' ? null : { url, type: type ?? '', alt };
}

/** One of each address. */
export function distinct(all: readonly (Attached | null)[]): Attached[] {
  return [...new Map(all.filter((each) => each !== null).map((each) => [each.url, each])).values()];
}

/** What an editor is told of that is neither the lead image nor in the text. */
export function leftOut(all: readonly Attached[], html: string): string[] {
  const lead = leadOf(all, html);
  return all.filter((each) => each !== lead && !html.includes(each.url)).map(({ url, type }) => `${isPicture(type, url) ? 'A picture' : /^audio|^video/.test(type) ? 'A recording' : 'A file'} that comes with the item was left out: ${url}`);
}

/** The picture that becomes the lead image: the first that the text does not show. */
export function leadOf(all: readonly Attached[], html: string): Attached | undefined {
  return all.find(({ url, type }) => isPicture(type, url) && !html.includes(url));
}

function isPicture(type: string, url: string): boolean {
  return type === '' ? /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(url) : type.startsWith('image');
}
