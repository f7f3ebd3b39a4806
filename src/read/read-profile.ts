import type { ImageRef } from '../model/image.ts';
import type { Profile, SameAs } from '../model/person.ts';
import type { Cite } from '../model/post.ts';
import type { Problem } from '../model/problem.ts';
import type { Reference } from '../model/reference.ts';
import type { ArticleId } from '../model/ids.ts';
import type { SourceText } from './content-folder.ts';
import { inContentFolder } from './content-path.ts';
import type { FrontMatter } from './front-matter.ts';
import { isWebAddress } from './schemas/common.ts';

/** Collects what is found while the fields of one file are turned into the nouns of the model. */
export interface Findings {
  readonly source: SourceText;
  readonly front: FrontMatter;
  readonly problems: Problem[];
  readonly references: Reference[];
}

/** Notes that the value at a path names something that must exist. */
export function refer(findings: Findings, kind: Reference['kind'], id: string, keys: readonly PropertyKey[]): void {
  findings.references.push({ kind, id, ...findings.front.place(keys) });
}

interface ImageFields {
  readonly src: string;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

export function toImage(image: ImageFields | undefined, findings: Findings, keys: readonly PropertyKey[] = ['image']): ImageRef | null {
  if (!image) return null;
  const src = toContentImage(image.src, findings, [...keys, 'src']);
  if (image.alt.trim() === '') findings.problems.push({ ...findings.front.place([...keys, 'alt']), severity: 'warning', rule: 'image-alt', message: 'The picture has no text alternative: write what it shows, for readers who cannot see it.' });
  return src === null ? null : { src, alt: image.alt, caption: image.caption ?? null, credit: image.credit ?? null };
}

/** An image that the front matter names, as a path in the content folder; null, with a problem, where it leads out. */
export function toContentImage(written: string, findings: Findings, keys: readonly PropertyKey[]): string | null {
  const src = inContentFolder(written, findings.source.path);
  if (src === null) findings.problems.push({ ...findings.front.place(keys), severity: 'error', rule: 'path-outside', message: `"${written}" is not a path inside the content folder.` });
  else refer(findings, 'image', src, keys);
  return src;
}

/** @returns the article or address a fact is cited to. Article ids are settled when everything is joined. */
export function toCite(cite: string | undefined, findings: Findings, keys: readonly PropertyKey[]): Cite | null {
  if (cite === undefined) return null;
  if (isWebAddress(cite)) return { url: cite };
  refer(findings, 'article', cite, keys);
  return { article: cite as ArticleId };
}

interface ProfileFields {
  readonly name: string;
  readonly also: readonly string[];
  readonly image?: ImageFields | undefined;
  readonly sameAs?: { readonly wikidata?: string | undefined; readonly links: readonly string[] } | undefined;
  readonly formerIds: readonly string[];
  readonly draft: boolean;
}

export function toProfile(fields: ProfileFields, findings: Findings): Profile {
  const { source, front } = findings;
  fields.formerIds.forEach((id, index) => refer(findings, 'old-path', `/${source.path.split('/')[0]}/${id}/`, ['formerIds', index]));
  return {
    file: { path: source.path, hash: source.hash },
    name: fields.name,
    also: fields.also,
    image: toImage(fields.image, findings),
    sameAs: toSameAs(fields.sameAs),
    formerIds: fields.formerIds,
    draft: fields.draft,
    ...(fields.draft ? { draftPlace: front.keyPlace(['draft']) } : {}),
    profile: front.body.trim(),
  };
}

function toSameAs(fields: ProfileFields['sameAs']): SameAs {
  return { wikidata: fields?.wikidata ?? null, links: fields?.links ?? [] };
}
