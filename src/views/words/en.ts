import type { AgencyKind } from '../../model/agency.ts';
import type { ArticleKind, ArticleState } from '../../model/article.ts';
import type { MoveChange, MoveState } from '../../model/move.ts';
import type { QuoteClass } from '../../model/quote.ts';
import type { Counted } from '../template.ts';
import { englishRecords } from './en-records.ts';
import { englishSearch } from './en-search.ts';

/** Every word of the interface, in English. Braces are places that names and dates are put into. */
export const english = {
  // Round every page
  skipToContent: 'Skip to the content',
  sections: 'Sections',
  breadcrumbs: 'You are here',
  onThisPage: 'On this page',
  home: 'Front page',
  people: 'People',
  agencies: 'Agencies',
  posts: 'Posts',
  quotes: 'Quotations',
  stories: 'Stories',
  topics: 'Topics',
  authors: 'Authors',
  archive: 'Archive',
  search: 'Search',
  about: 'About',
  corrections: 'Corrections',
  feeds: 'Feeds',
  inOfficeThen: 'Who held office in {year}',
  contact: 'Report an error',
  builtWith: 'No scripts, no cookies, no tracking.',
  unknown: 'unknown',
  all: 'All',
  more: 'More',
  comma: ', ',
  older: 'Older',
  newer: 'Newer',
  notFoundTitle: 'Page not found',
  notFoundText: 'Nothing is published at this address. It may have been mistyped, or the link that led here is wrong.',
  notFoundTry: 'The front page has the latest; people and agencies are listed from A to Z.',

  // About
  aboutTitle: 'About {title}',
  aboutNames: 'How names are recognized',
  aboutNamesText:
    'A program reads every article and links the first mention of each person and agency on file. It knows full names, surnames once the article has introduced them, nicknames and abbreviations on file, and titles that meant one person on the day of the article. A name that could be two people is never guessed: it stays plain text. An editor can settle any of this by hand, and what an editor says always wins.',
  aboutRoles: 'What stands beside a name',
  aboutRolesText:
    'The role told beside a name in an article is the one that person held on the day of the article, as far as the dates on file are certain. What became of it since stands below it where it differs.',
  aboutQuotes: 'Quotations',
  aboutQuotesText:
    'Direct speech is collected with the words that say who spoke. Each quotation is told by its authority: a person on the record, somebody speaking for an agency, somebody described but not named, a document. Where nobody could tell who spoke, no speaker is shown.',
  aboutMoves: 'Reported changes in office',
  aboutMovesText:
    'A report that somebody is to take or leave a post is kept in the words of the article that said so. Whoever denied it is named beside it wherever it is shown, and so is what happened in the end. Nobody writes that outcome by hand: it follows from the dates of office on file.',
  aboutErrors: 'Corrections and objections',
  aboutErrorsText: 'If something here is wrong, or if you are named here and object, write to us. Corrections are shown on the article and listed on their own page.',

  // Articles
  kinds: { news: 'News', analysis: 'Analysis', profile: 'Profile', obituary: 'Obituary', timeline: 'Timeline', opinion: 'Opinion', brief: 'Brief' } as Readonly<Record<ArticleKind, string>>,
  states: { published: 'Published', draft: 'Draft: not published', embargoed: 'Under embargo: not published yet', expired: 'Expired: no longer published', future: 'Dated ahead: not published yet' } as Readonly<Record<ArticleState, string>>,
  by: 'By {names}',
  source: 'Source: {name}',
  published: 'Published {time}',
  updated: 'Updated {time}',
  correction: 'Correction',
  clarification: 'Amendment',
  whosWho: 'Who’s who',
  morePeople: { one: '{n} more person', other: '{n} more people' } as Counted,
  rolesOn: 'Roles as of {date}, the day of this article.',
  roleNow: 'Now: {role}',
  roleUntil: 'Until {date}',
  roleOnce: '{role}, {from}–{to}',
  acting: 'acting {post}',
  died: 'Died {date}',
  inThisArticle: 'Agencies in this article',
  filedUnder: 'Filed under',
  movesReported: 'Changes in office reported here',
  sources: 'Sources',
  sourcing: 'Who is quoted',
  sourcingTotal: { one: '{n} attributed quotation', other: '{n} attributed quotations' } as Counted,
  sourcingWord: {
    named: { one: '{n} by a person named', other: '{n} by people named' },
    spokesperson: { one: '{n} by a spokesperson', other: '{n} by spokespeople' },
    anonymous: { one: '{n} by somebody not named', other: '{n} by people not named' },
    document: { one: '{n} from a document or statement', other: '{n} from documents or statements' },
    unknown: { one: '{n} whose speaker is not settled', other: '{n} whose speakers are not settled' },
  } as Readonly<Record<QuoteClass, Counted>>,
  anonymousAs: 'Those not named are described as {descriptions}.',
  storyLabel: 'The story',
  storyWentOn: 'This story went on. The latest is of {date}: {title}',
  storyPrevious: 'Before this',
  storyNext: 'What came next',
  earlierOnSame: 'Earlier on the same people',
  cite: 'Cite this article',
  quoted: '“{text}”',
  permalink: 'Permanent address',
  licence: 'Licence: {licence}',

  // Quotations
  quoteClass: { named: 'on the record', spokesperson: 'speaking officially', anonymous: 'not named', document: 'document', unknown: 'speaker not settled' } as Readonly<Record<QuoteClass, string>>,
  inTheirWords: 'In their words',
  whatOthersSay: 'What others say',
  quotedIn: 'in {article}',

  // Moves
  moveTakes: '{person} to become {post}',
  moveLeaves: '{person} to leave the post of {post}',
  moveTook: '{person} became {post}',
  moveLeft: '{person} left the post of {post}',
  moveWhen: 'to take effect {when}',
  moveState: { planned: 'Planned', nominated: 'Nominated', confirmed: 'Confirmed', happened: 'Happened', denied: 'Denied', withdrawn: 'Withdrawn' } as Readonly<Record<MoveState, string>>,
  moveBy: { planned: 'by {by}', nominated: 'by {by}', confirmed: 'by {by}', happened: 'according to {by}', denied: 'by {by}', withdrawn: 'by {by}' } as Readonly<Record<MoveState, string>>,
  moveReported: 'Reported {date} in {article}',
  moveDenial: 'Denied {date} by {by}: {cite}',
  moveDenialNobody: 'Denied {date}: {cite}',
  moveOpen: 'Open: nothing on file has settled it.',
  outcomeAsReported: { takes: 'It happened as reported: {person} took office {day}', leaves: 'It happened as reported: {person} left {day}' } as Readonly<Record<MoveChange, string>>,
  outcomeAllTheSame: { takes: 'It happened all the same: {person} took office {day}', leaves: 'It happened all the same: {person} left {day}' } as Readonly<Record<MoveChange, string>>,
  outcomeDifferently: { takes: 'It happened differently: {person} took office {day}', leaves: 'It happened differently: {person} left {day}' } as Readonly<Record<MoveChange, string>>,
  outcomeInstead: 'It did not happen: {instead} took office {day}',
  outcomeNot: 'It did not happen: given up {day}',
  daysLater: { one: '{n} day after the report', other: '{n} days after the report' } as Counted,
  daysEarlier: { one: '{n} day before the report', other: '{n} days before the report' } as Counted,
  sameDay: 'the day of the report',

  // Front page
  latest: 'Latest',
  briefly: 'By the day',
  inOfficeThisWeek: 'In office, this week',
  inOfficeLately: 'Latest changes in office',
  tookOffice: '{person} took office as {post}',
  tookOfficeActing: '{person} took over as acting {post}',
  leftOffice: '{person} left as {post}',
  inTheNews: 'People in the news',
  openPlansLong: 'Reported, not settled',
  recentOutcomes: 'What became of it',
  noArticles: 'Nothing is published yet.',
  noArticlesHint: 'The first article will stand here as soon as there is one.',
  fullArchive: 'Everything from {year}',

  // People, agencies, posts
  heldBy: 'Held by',
  actingMark: 'acting',
  present: 'present',
  from: 'from {date}',
  until: 'until {date}',
  range: '{from} – {to}',
  noHolderOnFile: 'no holder on file',
  vacant: 'vacant',
  sourcesDisagree: 'sources disagree',
  began: { elected: 'elected', appointed: 'appointed', confirmed: 'confirmed', dismissed: 'dismissed', resigned: 'resigned', retired: 'retired', died: 'died in office', promoted: 'promoted', moved: 'moved on', replaced: 'replaced', 'term-ended': 'term ended' } as Readonly<Record<string, string>>,
  agencyKinds: {
    department: 'Departments', agency: 'Agencies', office: 'Offices', legislature: 'Legislatures', court: 'Courts', company: 'Companies',
    international: 'International bodies', party: 'Parties', military: 'Armed forces', state: 'States', other: 'Others',
  } as Readonly<Record<AgencyKind, string>>,
  articlesCount: { one: '{n} article', other: '{n} articles' } as Counted,
  quotesCount: { one: '{n} quotation', other: '{n} quotations' } as Counted,

  ...englishRecords,
  ...englishSearch,
};

/** The catalogue of one language. */
export type Words = typeof english;
