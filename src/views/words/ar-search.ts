import type { englishSearch } from './en-search.ts';

/** The words of the search page, in Arabic. */
export const arabicSearch: typeof englishSearch = {
  searchFor: 'ابحث عن',
  searchHint: 'كلمات، أو اسم شخص أو هيئة',
  searchButton: 'ابحث',
  searchKind: 'النوع',
  searchAnyKind: 'كل الأنواع',
  searchFrom: 'من',
  searchTo: 'إلى',
  searchSort: 'الترتيب',
  searchByRelevance: 'الأقرب إلى السؤال أولاً',
  searchByDate: 'الأحدث أولاً',
  searchOnly: 'المقالات التي تذكر فقط',
  searchRemove: 'أزل {name}',
  searchSuggestions: 'أشخاص وهيئات',
  searchNarrowPeople: 'أشخاص في هذه المقالات',
  searchNarrowAgencies: 'هيئات في هذه المقالات',
  searchResults: 'النتائج',
  searchMore: 'اعرض المزيد',
  searchBusy: 'جارٍ البحث…',
  searchNone: 'لا مقال يجيب عن ذلك. جرّب كلمات أقل، أو إملاء آخر.',
  searchSome: 'لا مقال فيه هذه الكلمات كلها؛ في هذه بعضها.',
  searchFailed: 'تعذرت قراءة الفهرس. تحقق من الاتصال ثم حاول ثانية.',
  searchCount: { zero: 'لا مقالات', one: 'مقال واحد', two: 'مقالان', few: '{n} مقالات', many: '{n} مقالاً', other: '{n} مقال' },
  searchMoreMoves: { one: 'تغيير آخر في المناصب', two: 'تغييران آخران في المناصب', few: '{n} تغييرات أخرى في المناصب', many: '{n} تغييراً آخر في المناصب', other: '{n} تغيير آخر في المناصب' },
  searchNoScript: 'يحتاج البحث إلى نص برمجي، وهو معطل في هذا المتصفح. وهذه الصفحات توصل إلى كل شيء أيضاً:',
};
