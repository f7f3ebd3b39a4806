/** The words of a list written as one text, white space between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The phrases of a list written one a line. */
export function phrases(list: string): readonly string[] {
  return list.trim().split(/\s*\n\s*/);
}
