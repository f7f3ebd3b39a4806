import type { Corpus } from '../corpus/corpus.ts';

// The compiled renderer holds its own copy of this module, so the two meet on the global object.
const place = Symbol.for('dateline.corpus');
const shared = globalThis as { [place]?: Corpus };

/** Says which corpus pages are drawn from, from now on. */
export function setCorpus(corpus: Corpus): void {
  shared[place] = corpus;
}

/**
 * The corpus that pages are drawn from.
 *
 * @throws where none has been set.
 */
export function corpus(): Corpus {
  const current = shared[place];
  if (!current) throw new Error('No corpus has been loaded: pages are drawn by `dateline build` or `dateline dev`.');
  return current;
}
