import { readForeignDate, type ForeignDate } from './foreign-date.ts';
import { NO_HOME, type ForeignPost } from './foreign-post.ts';
import { paragraphsOf } from './wire-paragraphs.ts';

/** What the lines of a wire story say, before anything is decided. */
export interface WireStory {
  readonly headline: string | null;
  readonly byline: readonly string[];
  /** The agency of a byline such as "The Associated Press". */
  readonly agency: string | null;
  readonly date: ForeignDate | null;
  readonly paragraphs: readonly string[];
  /** Lines that are for desks, not for readers: slugs, editors' notes, end marks. */
  readonly dropped: readonly string[];
}

const MONTH = '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DATE_LINE = new RegExp(`^(?:(?:published|updated|posted|date|filed|issued|released?)\\s*(?:on|at)?:?\\s*)?(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\\s+)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}\\s+${MONTH},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}).{0,40}$`, 'i');
const BYLINE = /^(?:by|By|BY|Story by|Written by)\s+(\p{Lu}[^!?"“”]{2,110}?)$/u;
const AGENCY = /^(?:the )?(?:associated press|reuters|afp|agence france-presse|ap|upi|united press international|dpa|efe|tass|xinhua|kyodo news|bloomberg(?: news)?|canadian press|press association|[\p{Lu}][\p{L}.]+(?: [\p{Lu}][\p{L}.]+){0,3} (?:news service|news|press|wire|times|post|tribune|journal|herald|gazette|writer))$/iu;
// Slugs ("BC-US--Trump-Tillerson, 3rd Ld", "AM-Plan"), priorities, notes to editors, word counts, codes.
const DESK_LINE = /^(?:(?:bc|am|pm|urgent|bulletin|flash|eds?|editors?|adv\d*|note|attn|slug|keywords?|category|priority|words?|embargo(?:ed)?|for (?:immediate )?(?:release|use)|contact)\b\s*[-:(].*|[a-z]{2}-[A-Z][\w-]*--.+|\^+.*<?|\d{3,5}\s*(?:words|wds)\.?|(?:urgent|bulletin|flash|for immediate release)|<.*>|\w+-\w+(?:-\w+)*,? (?:\d(?:st|nd|rd|th) (?:ld|lead|add|sub|writethru|graf)).*)$/i;
const END_MARK = /^(?:[-–—_*=~#•. ]*(?:30|end|ends|more)?[-–—_*=~#•. ]*|\(?(?:end|ends|more|30)\)?\.?)$/i;

/**
 * Reads wire copy: desks' lines, headline, byline and date line in any order, then the text, hard-wrapped or not.
 */
export function readWireText(text: string): WireStory {
  const dropped: string[] = [];
  const paragraphs = paragraphsOf(text, standsAlone).filter((paragraph) => {
    const isMark = END_MARK.test(paragraph);
    if (isMark) dropped.push(paragraph);
    return !isMark;
  });
  let headline: string | null = null;
  let date: ForeignDate | null = null;
  let agency: string | null = null;
  const byline: string[] = [];
  while (paragraphs.length > 0) {
    const line = paragraphs[0]!;
    const by = BYLINE.exec(line);
    const found = DATE_LINE.test(line) ? readForeignDate(line.replace(/^(?:published|updated|posted|date|filed|issued|released?)\s*(?:on|at)?:?\s*/i, '')) : null;
    if (found) date ??= found;
    else if (DESK_LINE.test(line)) dropped.push(line);
    else if (by && by[1]) byline.push(...namesOf(by[1]));
    else if (byline.length > 0 && AGENCY.test(line)) agency = line;
    else if (paragraphs.length > 1 && headline === null && (isHeadline(line) || isAboveHead(line, paragraphs[1]!))) headline = unmarked(line);
    else break;
    paragraphs.shift();
  }
  date ??= dateOfDateline(paragraphs[0] ?? '');
  const own = byline.filter((name) => !AGENCY.test(name));
  return { headline, byline: own, agency: agency ?? byline.find((name) => AGENCY.test(name)) ?? null, date, paragraphs, dropped };
}

const DATELINE = /^\p{Lu}[\p{Lu}'’. ]+(?:, [\p{L}. ]{2,20}?)?(?:,? \(?\p{Lu}[\p{L}.]{2,9} \d{1,2}(?:, \d{4})?\)?)?(?: \([^)]{2,20}\))? ?(?:–|—|--|-) /u;

const DATED = new RegExp(`^\\p{Lu}[\\p{Lu}'’. -]+(?:, [\\p{L}. ]{2,20}?)?,? \\(?(${MONTH} \\d{1,2}, \\d{4})\\)?(?: \\([^)]{2,20}\\))? ?(?:–|—|--|-) `, 'u');

/** "WASHINGTON, Nov. 30, 2017 (Reuters) - …" → that day; without a year a dateline tells no day. */
function dateOfDateline(paragraph: string): ForeignDate | null {
  const day = DATED.exec(paragraph)?.[1];
  return day === undefined ? null : readForeignDate(day);
}

/** How many lines may stand before a story's text. */
const HEAD_LINES = 12;

/** End marks, and in the head of a story bylines, date lines and desks' lines, keep to themselves however text is wrapped. */
function standsAlone(line: string, number: number): boolean {
  return END_MARK.test(line) || (number <= HEAD_LINES && line.length < 120 && (BYLINE.test(line) || DATE_LINE.test(line) || DESK_LINE.test(line)));
}

/** A headline is one short line that ends no sentence and opens no dateline. */
function isHeadline(line: string): boolean {
  const words = line.split(/\s+/).length;
  if (/^(?:headline|title):/i.test(line)) return true;
  return line.length <= 160 && words >= 2 && !/[.:;,]["”’]?$/.test(line) && !/^["“]/.test(line) && !DATELINE.test(line);
}

/** What stands right above a byline or a date line is the headline, however long and whatever it ends in. */
function isAboveHead(line: string, next: string): boolean {
  return line.length <= 300 && !DATELINE.test(line) && (BYLINE.test(next) || DATE_LINE.test(next));
}

function unmarked(line: string): string {
  return line.replace(/^(?:headline|title):\s*/i, '').replace(/^#+\s+/, '');
}

/** "JOHN DOE and Jane Roe, Associated Press" → ["John Doe", "Jane Roe"] and the agency */
function namesOf(text: string): string[] {
  return text
    .split(/\s*(?:,|;|\||\/| and | & )\s*(?:and )?/i)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^(?:staff(?: writer)?|correspondent|reporter)$/i.test(name))
    .map((name) => (name === name.toUpperCase() && !AGENCY.test(name) ? name.toLowerCase().replaceAll(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()) : name));
}

/** How the date of a wire story was found. */
export type DateFrom = 'option' | 'date line' | 'file';

/** A wire story as a post. The date is the one given, else its date line's, else its file's. */
export function wirePost(text: string, source: string, given: ForeignDate | null, fileTime: ForeignDate): { readonly post: ForeignPost; readonly dateFrom: DateFrom; readonly dropped: readonly string[] } {
  const story = readWireText(text);
  const post: ForeignPost = {
    source,
    title: story.headline,
    published: given ?? story.date ?? fileTime,
    updated: null,
    expires: null,
    slug: '',
    summary: null,
    kicker: null,
    dateline: null,
    byline: story.byline,
    topics: [],
    wire: story.agency ? { name: story.agency, url: null } : null,
    image: null,
    draft: false,
    lang: null,
    oldPaths: [],
    names: [],
    body: { kind: 'text', paragraphs: story.paragraphs },
    home: NO_HOME,
  };
  return { post, dateFrom: given ? 'option' : story.date ? 'date line' : 'file', dropped: story.dropped };
}
