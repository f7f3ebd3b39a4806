import type { Token } from './reading.ts';

/** What a stretch of a sentence does in it, as far as finding a speaker asks. */
export type Role =
  | 'noun' | 'verb' | 'auxiliary' | 'according' | 'preposition' | 'conjunction' | 'subordinator' | 'relative'
  | 'to' | 'adverb' | 'time' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'bracket' | 'quote' | 'other';

export interface Phrase {
  readonly role: Role;
  readonly tokens: readonly Token[];
  /** Of a verb: its plain form where it is a word of saying, else ''. Of the rest: ''. */
  readonly lemma: string;
}
