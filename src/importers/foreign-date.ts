import { isPlainDate, toInstant } from '../model/dates.ts';

/** A date as article files write it: "2018-03-04", or "2018-03-04T10:00:00" with or without an offset. */
export type ForeignDate = string & { readonly __foreignDate?: never };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
// The zone abbreviations of RFC 822, and those that datelines and blogs use.
const OFFSETS: Readonly<Record<string, string>> = {
  z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z', wet: 'Z', west: '+01:00', bst: '+01:00', cet: '+01:00', cest: '+02:00', eet: '+02:00', eest: '+03:00', msk: '+03:00',
  est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00', jst: '+09:00', aest: '+10:00', aedt: '+11:00',
};

const DAY = [
  // 2018-03-04, 2018/3/4, 2018.03.04, 20180304
  [/^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/, 'ymd'],
  [/^(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})(?=$|[T ])/, 'ymd'],
  // March 4, 2018; Mar. 4th 2018
  [/^(?<m>[a-z]{3,9})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})(?!\d)/i, 'named'],
  // 4 March 2018; 4th of Mar 2018; 04-Mar-2018
  [/^(?<d>\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<m>[a-z]{3,9})\.?,?[ -](?<y>\d{4})(?!\d)/i, 'named'],
  // 3/4/2018 is March 4, as software made in America writes it, unless the first number is no month.
  [/^(?<m>\d{1,2})[/.-](?<d>\d{1,2})[/.-](?<y>\d{4})(?!\d)/, 'american'],
] as const;

const TIME = /^(?:T|,?\s+(?:at )?)(?<h>\d{1,2})(?:[:.h](?<min>\d{2}))?(?::(?<s>\d{2})(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\b\.?)?/i;
const ZONE = /^\s*\(?(?:(?:gmt|utc)?(?<offset>[+-]\d{1,2}:?\d{2}|[+-]\d{1,2}\b)|(?<name>[a-z]{1,4}))\b/i;

/**
 * Reads a date in any of the notations that front matter, feeds and wire copy use.
 *
 * "Sun, 04 Mar 2018 10:00:00 GMT" → "2018-03-04T10:00:00Z"; "2018-03-04 23:30:00 -0500" → "2018-03-04T23:30:00-05:00";
 * "March 4, 2018" → "2018-03-04"; 1520157600 → "2018-03-04T10:00:00Z"
 *
 * @returns null where it is no real day or moment.
 */
export function readForeignDate(value: unknown): ForeignDate | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : readForeignDate(value.toISOString());
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value !== 'string') return null;
  const text = value.trim().replace(/^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\.?,?\s+/i, '');
  if (/^\d{9,13}$/.test(text)) return fromNumber(Number(text));
  for (const [pattern, order] of DAY) {
    const match = pattern.exec(text);
    const day = match && dayOf(match.groups as unknown as Parts, order);
    if (day) return withTime(day, text.slice(match[0].length));
  }
  return null;
}

interface Parts {
  readonly y: string;
  readonly m: string;
  readonly d: string;
}

function dayOf({ y, m, d }: Parts, order: (typeof DAY)[number][1]): string | null {
  let [month, day] = [order === 'named' ? MONTHS.indexOf(m.slice(0, 3).toLowerCase()) + 1 : Number(m), Number(d)];
  if (order === 'american' && month > 12) [month, day] = [day, month];
  const text = `${y}-${two(month)}-${two(day)}`;
  return isPlainDate(text) ? text : null;
}

/** The day with what follows it; a time that cannot be read is left out rather than guessed. */
function withTime(day: string, rest: string): ForeignDate {
  const match = TIME.exec(rest);
  if (!match) return day;
  const { h, min, s, half } = match.groups as Readonly<Record<string, string | undefined>>;
  if (min === undefined && half === undefined) return day;
  let hour = Number(h);
  if (half) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  const time = `${day}T${two(hour)}:${min ?? '00'}:${s === undefined || s === '60' ? '00' : s}`;
  const whole = time + zoneOf(rest.slice(match[0].length));
  return toInstant(whole, 'UTC') === null ? day : whole;
}

function zoneOf(rest: string): string {
  const { offset, name } = (ZONE.exec(rest)?.groups ?? {}) as { readonly offset?: string; readonly name?: string };
  if (name) return OFFSETS[name.toLowerCase()] ?? '';
  if (!offset) return '';
  const digits = offset.slice(1).replace(':', '');
  return digits.length <= 2 ? `${offset[0]}${two(Number(digits))}:00` : `${offset[0]}${digits.padStart(4, '0').slice(0, 2)}:${digits.slice(-2)}`;
}

/** Seconds or milliseconds since 1970; eight digits are a day, as TOML and YAML may read them. */
function fromNumber(value: number): ForeignDate | null {
  if (!Number.isFinite(value) || value <= 0) return null;
  if (value >= 19_000_101 && value <= 20_991_231) return readForeignDate(String(value));
  const date = new Date(value < 1e11 ? value * 1000 : value);
  return Number.isNaN(date.getTime()) || value < 1e8 ? null : `${date.toISOString().slice(0, 19)}Z`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
