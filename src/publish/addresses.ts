import type { Corpus } from '../corpus/corpus.ts';
import { documentOutputs } from './file-outputs.ts';
import type { Output } from './output.ts';
import { outputsOf } from './outputs.ts';

/** The addresses of all pages, and of the other files that content may link to, each with a leading slash. Nothing is made. */
export function addressesOf(corpus: Corpus, contentFolder: string): ReadonlySet<string> {
  return addressesOfOutputs([...outputsOf(corpus), ...documentOutputs(corpus, contentFolder)]);
}

/** Pages by their address, other files by their path. */
export function addressesOfOutputs(outputs: readonly Output[]): ReadonlySet<string> {
  return new Set(outputs.flatMap((output) => (output.kind === 'page' ? [output.url] : [`/${output.path}`])));
}
