import type { Newsroom } from '../../corpus/newsroom.ts';
import type { PlainArticle } from '../../model/article.ts';
import type { Picture } from '../../model/picture.ts';
import type { Problem } from '../../model/problem.ts';
import { wholeFile } from '../../read/content-folder.ts';
import type { PlannedPicture } from './store.ts';

export interface PicturesPlanned {
  readonly images: ReadonlyMap<string, Picture>;
  readonly planned: ReadonlyMap<string, PlannedPicture>;
  readonly problems: readonly Problem[];
}

/**
 * Plans every image that the content names. Missing ones are left to the check of references.
 *
 * @param files what is in the content folder.
 * @param known plans of before that are still right.
 */
export async function planPictures(folder: string, named: readonly string[], files: ReadonlySet<string>, known: (src: string) => PlannedPicture | null): Promise<PicturesPlanned> {
  const planned = new Map<string, PlannedPicture>();
  for (const src of named) if (files.has(src)) planned.set(src, known(src) ?? (await plan(folder, src)));
  return {
    planned,
    images: imagesOf([...planned]),
    problems: [...planned].flatMap(([src, { picture, reason }]) => (picture ? [] : [wholeFile(src, 'error', 'image-unreadable', `This is not an image that can be shown (${reason}): save it again as JPEG, PNG or WebP.`)])),
  };
}

/** The pictures among what was planned. */
export function imagesOf(planned: readonly (readonly [src: string, plan: PlannedPicture])[]): ReadonlyMap<string, Picture> {
  return new Map(planned.flatMap(([src, { picture }]) => (picture ? [[src, picture] as const] : [])));
}

async function plan(folder: string, src: string): Promise<PlannedPicture> {
  try {
    const { planPicture } = await import('../pictures.ts');
    return { picture: (await planPicture(folder, src)).picture, reason: '' };
  } catch (error) {
    return { picture: null, reason: (error as Error).message };
  }
}

/** Images that content names, each once, in order of path. */
export function picturesOf({ site, people, agencies, articles }: Pick<Newsroom, 'site' | 'people' | 'agencies'> & { readonly articles: readonly PlainArticle[] }): string[] {
  const named = [site.logo, ...[...people, ...agencies, ...articles].map(({ image }) => image?.src), ...articles.flatMap(({ pictures }) => pictures)];
  return [...new Set(named.filter((src): src is string => typeof src === 'string'))].sort();
}
