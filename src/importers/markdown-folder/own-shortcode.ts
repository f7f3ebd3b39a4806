import { shorten } from '../convert/clean-html.ts';
import { words } from '../../recognize/language/word-list.ts';
import type { Mark } from './shortcode-marks.ts';
import { block, codeMarkdown, DOCUMENT_SCHEME, isDocument, linkAt, linkMarkdown, quoteMarkdown, stripMarkup } from './snippets.ts';
import type { Context } from './template-context.ts';

/** Arguments in which sites keep words for readers, first choice first. */
const TITLES = ['title', 'heading', 'header', 'headline'];
const WORDS = ['text', 'quote', 'content', 'message', 'intro', 'label', 'summary', 'description', 'caption'];
const ADDRESSES = ['href', 'url', 'link', 'src', 'to', 'button-url', 'buttonurl', 'button_url'];
const LABELS = ['button-text', 'buttontext', 'button_text', 'label', 'cta'];
const FILES = ['file', 'src', 'href', 'url', 'link', 'path', 'pdf', '0'];

const LANGUAGES = words(`
  bash sh shell zsh console powershell yaml yml json toml xml html css scss javascript js typescript ts jsx tsx go golang python py ruby rb rust java kotlin swift c cpp csharp
  php sql graphql diff dockerfile makefile ini plain plaintext markdown r perl lua hcl terraform nginx proto
`);

/**
 * What a shortcode that only the old site knows leaves behind, by what it is given rather than by its name: a quotation,
 * a link to a document, code in a language, or the words in it. The editor is told of what is lost.
 *
 * @param inner the Markdown up to its closing mark; null where it has none.
 */
export function ownShortcode(mark: Mark, inner: string | null, context: Context): string {
  return quotation(mark, inner) ?? document(mark, inner, context) ?? code(mark, inner) ?? wordsOf(mark, inner, context);
}

function at({ arguments: given }: Mark, names: readonly string[]): string {
  return names.map((key) => given.get(key)).find((value) => value !== undefined && value.trim() !== '') ?? '';
}

function quotation(mark: Mark, inner: string | null): string | null {
  if (!/quote|testimonial/.test(mark.name)) return null;
  const said = inner?.trim() || at(mark, ['quote', 'text', 'content']) || (/\s/.test(mark.arguments.get('0') ?? '') ? mark.arguments.get('0')! : '');
  return said === '' ? null : quoteMarkdown(said, at(mark, ['cite', 'author', 'by', 'source', 'attribution', 'name', 'speaker']));
}

function document(mark: Mark, inner: string | null, { place }: Context): string | null {
  const file = FILES.map((key) => mark.arguments.get(key)).find(isDocument);
  if (file === undefined || (inner !== null && inner.includes('\n'))) return null;
  const label = inner?.trim() || at(mark, ['label', 'text', 'title', 'name', 'caption', '1']) || file.split('/').at(-1)!;
  return linkAt(place, stripMarkup(label), /^(?:https?:)?\/\//.test(file) ? file : `${DOCUMENT_SCHEME}${file}`);
}

/** Code says its language, is shown as the file it comes from, or is called so. */
function code({ name, arguments: given }: Mark, inner: string | null): string | null {
  if (!inner?.includes('\n') || inner.includes('```') || name.includes('tab')) return null;
  const language = given.get('lang') ?? given.get('language') ?? given.get('syntax') ?? /\.(\w+)$/.exec(given.get('file') ?? given.get('filename') ?? '')?.[1] ?? given.get('0') ?? '';
  if (LANGUAGES.has(language.toLowerCase())) return codeMarkdown(inner, language);
  return /(?:^|[-_])code(?:$|[-_])/.test(name) ? codeMarkdown(inner, '') : null;
}

/** The words in it and its arguments: in running text as they are, else a paragraph each, a link where it has an address. */
function wordsOf(mark: Mark, inner: string | null, { place, report }: Context): string {
  const written = inner?.trim() ?? '';
  // A first argument of several words is a heading; one of one word says how the block looks.
  const first = mark.arguments.get('0') ?? '';
  const [title, said] = [at(mark, TITLES) || (/\S\s+\S/.test(first) ? first : ''), at(mark, WORDS)];
  const address = ADDRESSES.map((key) => mark.arguments.get(key)).find((value) => value !== undefined && /^https?:\/\/\S+$/.test(value)) ?? '';
  // Beside other words one that is no key ("fa-check") is part of the sentence: a name, a number.
  if (inner === null && place === 'inline' && mark.arguments.size === 1 && /[\s@\p{Lu}\d]/u.test(first)) return told(mark, report, 'was left out; its words stay') + first;
  if (written === '' && said === '' && title === '') return told(mark, report, 'was left out: it is one of the old site\'s own');
  if (written !== '' && (place !== 'block' || !inner!.includes('\n')) && title === '') return told(mark, report, 'was left out; the words inside it stay') + written;
  told(mark, report, `was left out; ${written === '' ? 'its words' : 'the words inside it'} stay`);
  const label = at(mark, LABELS);
  if (place !== 'block' && written === '') return address ? linkAt(place, label || said || title, address) : said || title;
  const head = title === '' ? '' : address && label === '' ? `**${linkMarkdown(stripMarkup(title), address)}**` : `**${stripMarkup(title).replaceAll('*', '\\*')}**`;
  const foot = address && (label !== '' || title === '') ? linkMarkdown(stripMarkup(label || said || address), address) : '';
  const middle = said === label || (foot !== '' && label === '' && said !== '') ? '' : said;
  return block([head, middle, written, foot].filter(Boolean).join('\n\n'));
}

function told({ name, arguments: given }: Mark, report: (reason: string) => void, what: string): string {
  const values = [...given].map(([key, value]) => (/^\d+$/.test(key) ? `"${value}"` : `${key}="${value}"`));
  report(`The shortcode ${shorten(`{{< ${[name, ...values].join(' ')} >}}`, 400)} ${what}.`);
  return '';
}
