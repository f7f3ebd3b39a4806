import type { SearchIndex, SearchNames } from '../../views/data/search-data.ts';
import { countText } from './count-text.ts';
import { SearchEngine, type Answer, type Tally } from './engine.ts';
import { isEmpty, readQuery, writeQuery, type Query } from './query.ts';
import { showResult } from './result.ts';
import { offerSuggestions } from './suggestions.ts';

const RESULTS_AT_ONCE = 8;
const NARROWING = 8;

const form = element<HTMLFormElement>('search');
const status = element('status');
const results = element('results');
const more = element<HTMLButtonElement>('more');
const { base } = form.dataset as { base: string };
const index = JSON.parse(form.dataset['index']!) as SearchIndex;
const { lang } = index;

const fetchBytes = async (path: string): Promise<Uint8Array> => {
  const response = await fetch(`${base}search/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

const engine = new SearchEngine(index, fetchBytes);
const names = once(async () => JSON.parse(new TextDecoder().decode(await fetchBytes('names.json'))) as SearchNames);

let query: Query = readQuery(location.search);
/** Answers that come after a later question are not shown. */
let asked = 0;

fillForm();
void ask();

form.addEventListener('submit', (event) => {
  event.preventDefault();
  change({ ...formQuery(), person: query.person, agency: query.agency });
});
form.addEventListener('change', () => change({ ...formQuery(), person: query.person, agency: query.agency }));
addEventListener('popstate', () => {
  query = readQuery(location.search);
  fillForm();
  void ask();
});

offerSuggestions(field('q'), element('suggestions'), names, ({ kind, id }) => {
  field('q').value = '';
  change({ ...formQuery(), person: kind === 'person' ? id : query.person, agency: kind === 'agency' ? id : query.agency });
});

/** Makes another query the page's own: in the form, in the address, and answered. */
function change(next: Query): void {
  if (writeQuery(next) === writeQuery(query)) return;
  query = next;
  history.pushState(null, '', writeQuery(query) || location.pathname);
  fillForm();
  void ask();
}

async function ask(): Promise<void> {
  const mine = ++asked;
  results.replaceChildren();
  more.hidden = true;
  element('narrow').hidden = true;
  await showChosen();
  if (isEmpty(query)) {
    status.textContent = '';
    return;
  }
  status.textContent = form.dataset['busy']!;
  try {
    const answer = await engine.answer(query);
    if (mine === asked) await show(answer, mine);
  } catch {
    if (mine === asked) status.textContent = form.dataset['failed']!;
  }
}

async function show(answer: Answer, mine: number): Promise<void> {
  status.textContent = [answer.hits.length === 0 ? form.dataset['none'] : countText(answer.hits.length, form.dataset['count']!, lang), answer.whole ? '' : form.dataset['some']].filter(Boolean).join('. ');
  let shown = 0;
  const showMore = async (): Promise<void> => {
    const next = answer.hits.slice(shown, shown + RESULTS_AT_ONCE);
    shown += next.length;
    more.hidden = shown >= answer.hits.length;
    const items = next.map(async (hit) => showResult(await engine.row(hit), { question: query.q, lang, base, moreMoves: form.dataset['moves']! }));
    // Each as soon as those before it stand, so that nothing moves what is being read.
    for (const item of items) {
      const shownItem = await item;
      if (mine !== asked) return;
      results.append(shownItem);
    }
  };
  more.onclick = async () => {
    const before = results.childElementCount;
    await showMore();
    results.children[before]?.querySelector('a')?.focus();
  };
  await showMore();
  // The answers stand without it.
  if (mine === asked) await showNarrowing(answer, mine).catch(() => {});
}

/** Whom the answers name, to ask on with. */
async function showNarrowing({ hits }: Answer, mine: number): Promise<void> {
  const [known, { people, agencies }] = await Promise.all([names(), engine.tally(hits)]);
  if (mine !== asked) return;
  const list = (kind: 'person' | 'agency', tallies: readonly Tally[]): boolean => {
    const nameOf = new Map((kind === 'person' ? known.people : known.agencies).map(([id, name]) => [id, name]));
    const rows = tallies.filter(({ id, count }) => id !== query[kind] && count < hits.length && nameOf.has(id)).slice(0, NARROWING);
    const items = rows.map(({ id, count }) => item(`${nameOf.get(id)!} `, String(count), { ...query, [kind]: id }));
    document.querySelector(`[data-narrow="${kind}"]`)!.replaceChildren(...items);
    return items.length > 0;
  };
  element('narrow').hidden = ![list('person', people), list('agency', agencies)].some(Boolean);
}

function item(text: string, count: string, next: Query): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href: writeQuery(next), textContent: text });
  link.append(Object.assign(document.createElement('span'), { className: 'meta', textContent: count }));
  follow(link, next);
  const row = document.createElement('li');
  row.append(link);
  return row;
}

/** The person and agency that the query is held to, each with a way to let go of them. */
async function showChosen(): Promise<void> {
  const only = element('only');
  const chosen = (['person', 'agency'] as const).filter((kind) => query[kind] !== '');
  only.hidden = chosen.length === 0;
  if (only.hidden) return;
  const known = await names().catch(() => ({ people: [], agencies: [] }) as SearchNames);
  const chips = chosen.map((kind) => {
    const id = query[kind];
    const name = (kind === 'person' ? known.people : known.agencies).find(([each]) => each === id)?.[1] ?? id;
    const chip = Object.assign(document.createElement('a'), { href: writeQuery({ ...query, [kind]: '' }) || location.pathname, textContent: `${name} ×` });
    chip.setAttribute('aria-label', form.dataset['remove']!.replace('{name}', name));
    follow(chip, { ...query, [kind]: '' });
    return chip;
  });
  only.querySelector('span')!.replaceChildren(...chips.flatMap((chip, index) => (index === 0 ? [chip] : [form.dataset['comma']!, chip])));
}

/** A link that can be opened elsewhere, and here asks without loading the page again. */
function follow(link: HTMLAnchorElement, next: Query): void {
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    change(next);
  });
}

function fillForm(): void {
  for (const name of ['q', 'kind', 'sort'] as const) field(name).value = query[name];
  field('from').value = query.from && `${query.from}-01-01`.slice(0, 10);
  field('to').value = query.to.length === 10 ? query.to : query.to && `${query.to}-12-31`.slice(0, 10);
}

function formQuery(): Omit<Query, 'person' | 'agency'> {
  const { q, kind, from, to, sort } = readQuery(`?${new URLSearchParams(new FormData(form) as never)}`);
  return { q, kind, from, to, sort };
}

function element<Kind extends HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

function field(name: string): HTMLInputElement {
  return form.elements.namedItem(name) as HTMLInputElement;
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make();
    made.catch(() => (made = null));
    return made;
  };
}
