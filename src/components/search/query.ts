/** What a reader asks for; the same as stands in the page's address. */
export interface Query {
  readonly q: string;
  /** Ids; '' for anybody. */
  readonly person: string;
  readonly agency: string;
  readonly kind: string;
  /** "2017", "2017-11" or "2017-11-30"; '' without a bound. */
  readonly from: string;
  readonly to: string;
  readonly sort: 'relevance' | 'date';
}

const FIELDS = ['q', 'person', 'agency', 'kind', 'from', 'to'] as const;

/** Reads `?q=&person=&agency=&kind=&from=&to=&sort=`; what makes no sense counts as not said. */
export function readQuery(search: string): Query {
  const given = new URLSearchParams(search);
  const [q, person, agency, kind, from, to] = FIELDS.map((field) => (given.get(field) ?? '').trim()) as [string, string, string, string, string, string];
  const date = (text: string) => (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? text : '');
  return { q, person, agency, kind, from: date(from), to: date(to), sort: given.get('sort') === 'date' ? 'date' : 'relevance' };
}

/** The query as the address's search part; '' where nothing is asked. */
export function writeQuery(query: Query): string {
  const given = new URLSearchParams();
  for (const field of FIELDS) if (query[field] !== '') given.set(field, query[field]);
  if (query.sort === 'date') given.set('sort', 'date');
  const text = given.toString();
  return text === '' ? '' : `?${text}`;
}

export function isEmpty(query: Query): boolean {
  return FIELDS.every((field) => query[field] === '');
}
