import type { DirectoryAgency } from '../../model/recognition.ts';
import { nationOf } from '../language/en/nations.ts';
import { foldedWords } from '../tokens.ts';

const known = new WeakMap<DirectoryAgency, string | null>();

/** The nation an agency is of, by its file or its name: "Supreme Court of Canada", "Labour Party (UK)"; null where neither tells. */
export function nationOfAgency(agency: DirectoryAgency): string | null {
  const before = known.get(agency);
  if (before !== undefined) return before;
  const nation = (agency.country ? nationOf(foldedWords(agency.country).join(' ')) : undefined) ?? nationOfName(foldedWords(agency.name)) ?? null;
  known.set(agency, nation);
  return nation;
}

function nationOfName(words: readonly string[]): string | undefined {
  const end = words.slice(-2).join(' ');
  return nationOf(end) ?? nationOf(words.at(-1)!) ?? nationOf(words.slice(0, 2).join(' ')) ?? nationOf(words[0]!);
}
