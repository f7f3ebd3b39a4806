import type { Directory, Recognizer } from '../model/recognition.ts';
import { findNames } from './names/find-names.ts';
import { indexNames } from './names/name-index.ts';
import { strangersIn } from './names/strangers.ts';
import { findQuotes } from './quotes/find-quotes.ts';

/** Makes a recognizer for a directory. Making it takes a moment; an article then takes the time of its length. */
export function createRecognizer(directory: Directory): Recognizer {
  const index = indexNames(directory);
  return {
    recognize(text) {
      const { headline, summary, caption, mentions, unresolved, people } = findNames(text, index);
      const quotes = findQuotes(text, { headline, summary, caption, mentions, unresolved, people });
      return { headline, summary, caption, mentions, unresolved, quotes, strangers: strangersIn(people) };
    },
  };
}
