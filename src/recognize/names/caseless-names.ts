import type { Meaning } from '../../model/mention.ts';
import type { Directory } from '../../model/recognition.ts';
import { ARABIC_PREFIXES } from '../language/caseless.ts';
import { foldedWords, type Token } from '../tokens.ts';
import type { Naming } from './naming.ts';
import type { Line } from './lines.ts';
import { PhraseTrie } from './phrase-trie.ts';

// Letters of scripts that know no capitals, and space or hyphen between.
const CASELESS = /^[\p{Lo}\p{M}\s'’-]+$/u;
const HAS_CASELESS = /\p{Lo}/u;
const LONGEST = 8;
// With its prefix; what is left without it must be long enough to be a name.
const SHORTEST_PREFIXED = 4;

/**
 * Names on file in scripts without capitals, such as Arabic and Hebrew. Nothing there tells a name from a word but the name
 * itself, so only names as they stand on file are found, no surnames.
 */
export class CaselessNames {
  readonly #trie = new PhraseTrie<Meaning>();
  #isEmpty = true;

  constructor({ people, agencies }: Directory) {
    for (const { id, name, also } of people) this.#add([name, ...also], { kind: 'person', id });
    for (const { id, name, also, formerNames } of agencies) this.#add([name, ...also, ...formerNames], { kind: 'agency', id });
  }

  #add(names: readonly string[], meaning: Meaning): void {
    for (const name of new Set(names)) {
      if (!CASELESS.test(name)) continue;
      this.#trie.add(foldedWords(name), meaning);
      this.#isEmpty = false;
    }
  }

  namings(lines: readonly Line[]): Naming[] {
    return this.#isEmpty ? [] : lines.filter(({ text }) => HAS_CASELESS.test(text)).flatMap((line) => this.#inLine(line));
  }

  #inLine(line: Line): Naming[] {
    const found: Naming[] = [];
    for (let at = 0; at < line.tokens.length;) {
      const match = this.#matchAt(line.tokens, at);
      if (match !== null) found.push({ line, start: match.start, end: line.tokens[match.to - 1]!.end, meaning: match.meaning, candidates: [] });
      at = match?.to ?? at + 1;
    }
    return found;
  }

  /** The one name that begins at a token, or behind its first letter. */
  #matchAt(tokens: readonly Token[], at: number): { readonly start: number; readonly to: number; readonly meaning: Meaning } | null {
    const token = tokens[at]!;
    const rest = tokens.slice(at + 1, at + LONGEST);
    const prefixed = ARABIC_PREFIXES.has(token.text[0]!) && token.text.length >= SHORTEST_PREFIXED;
    for (const first of prefixed ? [token, { ...token, start: token.start + 1, fold: token.fold.slice(1) }] : [token]) {
      const match = this.#trie.matches([first, ...rest], 0)[0];
      if (match?.values.length === 1) return { start: first.start, to: at + match.to, meaning: match.values[0]! };
    }
    return null;
  }
}
