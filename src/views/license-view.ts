import type { NameView } from './name-view.ts';

/** A licence, linked where it is given by its address, which is shown without what browsers leave out as well. */
export function licenseView(license: string | null): NameView | null {
  if (!license) return null;
  return /^https?:\/\/[^\s"<>]+$/i.test(license) && URL.canParse(license) ? { text: license.replaceAll(/^https?:\/\/(?:www\.)?|\/$/gi, ''), href: license } : { text: license, href: null };
}
