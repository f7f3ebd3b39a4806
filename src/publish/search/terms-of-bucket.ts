import { hash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { joinTerms, type TermsPart } from '../../model/search-format.ts';
import type { KeyedFiles } from '../reading/keyed-files.ts';
import { searchCode } from './search-code.ts';

/**
 * A file of a year's terms, deflated. Kept, because an edit changes few words, and the others' files are the same.
 *
 * @param parts the file's terms, as `spreadTerms` gives them.
 */
export function termsOfBucket(parts: readonly TermsPart[], kept: KeyedFiles | null): Uint8Array {
  const make = () => deflateRawSync(joinTerms(parts));
  if (!kept) return make();
  const shape = JSON.stringify([searchCode(), parts.map(({ before, terms }) => [before, terms.length])]);
  return kept.get(hash('sha256', Buffer.concat([Buffer.from(shape), ...parts.map(({ terms }) => terms)])).slice(0, 32), make);
}
