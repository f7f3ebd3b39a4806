/** A long list cut into pages: where one is, and where the others are. */
export interface PagingView {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly newer: string | null;
  readonly older: string | null;
}

/** The address of a page of a list: the first is the list's own. */
export function pageUrl(url: string, page: number): string {
  return page === 1 ? url : `${url}page/${page}/`;
}

/** How many pages a list has; at least one. */
function pageCount(length: number, size: number): number {
  return Math.max(1, Math.ceil(length / size));
}

/** The page numbers of a list, from 1. */
export function pageNumbers(length: number, size: number): number[] {
  return Array.from({ length: pageCount(length, size) }, (_, index) => index + 1);
}

/** One page of a list, and the way to its neighbours. @returns no paging where all stands on one page. */
export function pageOf<Thing>(list: readonly Thing[], { url, page, size }: { readonly url: string; readonly page: number; readonly size: number }): { items: readonly Thing[]; paging: PagingView | null } {
  const pages = pageCount(list.length, size);
  const at = (number: number) => (number >= 1 && number <= pages ? pageUrl(url, number) : null);
  return { items: list.slice((page - 1) * size, page * size), paging: pages === 1 ? null : { page, pages, newer: at(page - 1), older: at(page + 1) } };
}
