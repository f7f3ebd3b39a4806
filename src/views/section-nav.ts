/** A section of a page that its own navigation leads to. */
export interface SectionLink {
  /** Of the section, without "#". */
  readonly id: string;
  readonly text: string;
}

/** The sections that are there, in order; none where fewer than three are. */
export function sectionNav(sections: readonly (SectionLink | false)[]): SectionLink[] {
  const there = sections.filter((section): section is SectionLink => section !== false);
  return there.length < 3 ? [] : there;
}
