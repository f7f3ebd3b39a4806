import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Newsroom } from '../corpus/newsroom.ts';
import type { Picture } from '../model/picture.ts';
import type { Problem } from '../model/problem.ts';
import { wholeFile } from '../read/content-folder.ts';
import { planPicture } from './pictures.ts';

/** Plans every image that the content names. Missing ones are left to the check of references. */
export async function planPictures(folder: string, content: Pick<Newsroom, 'site' | 'people' | 'agencies' | 'articles'>) {
  const images = new Map<string, Picture>();
  const problems: Problem[] = [];
  for (const src of picturesOf(content)) {
    if (!existsSync(path.join(folder, src))) continue;
    try {
      images.set(src, (await planPicture(folder, src)).picture);
    } catch (error) {
      problems.push(wholeFile(src, 'error', 'image-unreadable', `This is not an image that can be shown (${(error as Error).message}): save it again as JPEG, PNG, WebP or SVG.`));
    }
  }
  return { images, problems };
}

/** Images that content names, each once, in order of path. */
export function picturesOf({ site, people, agencies, articles }: Pick<Newsroom, 'site' | 'people' | 'agencies' | 'articles'>): string[] {
  const named = [site.logo, ...[...people, ...agencies, ...articles].map(({ image }) => image?.src), ...articles.flatMap(({ pictures }) => pictures)];
  return [...new Set(named.filter((src): src is string => typeof src === 'string'))].sort();
}
