import { codeVersion } from '../code-version.ts';

let version: string | null = null;

/** Changes with the code that an index is made by, from the text of an article on. */
export function searchCode(): string {
  return (version ??= codeVersion(['src/corpus/read-article.ts', 'src/model', 'src/parse', 'src/publish/search', 'src/read', 'src/views/data', 'src/views/move-sentence.ts']));
}
