import type { Counted } from '../template.ts';

/** The words of the search page, in English. */
export const englishSearch = {
  searchFor: 'Search for',
  searchHint: 'Words, or the name of a person or agency',
  searchButton: 'Search',
  searchKind: 'Kind',
  searchAnyKind: 'Any kind',
  searchFrom: 'From',
  searchTo: 'To',
  searchSort: 'Order',
  searchByRelevance: 'Best match first',
  searchByDate: 'Newest first',
  searchOnly: 'Only articles that name',
  searchRemove: 'Remove {name}',
  searchSuggestions: 'People and agencies',
  searchNarrowPeople: 'People in these articles',
  searchNarrowAgencies: 'Agencies in these articles',
  searchResults: 'Results',
  searchMore: 'Show more',
  searchBusy: 'Searching …',
  searchNone: 'No article answers that. Try fewer words, or another spelling.',
  searchSome: 'No article has all of these words; these have some.',
  searchFailed: 'The index could not be read. Check the connection and try again.',
  searchCount: { one: '{n} article', other: '{n} articles' } as Counted,
  searchMoreMoves: { one: '{n} more reported change in office', other: '{n} more reported changes in office' } as Counted,
  searchNoScript: 'Searching needs a script, which is off in this browser. These pages lead to everything as well:',
};
