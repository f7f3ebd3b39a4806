import type { ArticleReading, Placed, ReadSentence } from './article-reading.ts';
import { opensSentence } from './choose.ts';
import { isDirect } from './cue-before.ts';
import { isSignature } from './marks.ts';
import { AUDIENCE_NOUNS } from '../language/en/sources.ts';
import { headOf, isPronoun, personOf, weightOf } from './noun-phrase.ts';
import { sourceOf, type Source } from './source.ts';
import { alone, type Subject } from './subject.ts';
import { topicOf } from './topic.ts';
import { announcedBy, authorOf, issuerOf } from './without-cue.ts';

/** Whose a quotation is, by the words of the article. */
export interface Attributed {
  readonly source: Source;
  /** The word of saying; '' where there is none. */
  readonly cue: string;
  /** The quotation that these words stand beside: another one where the same speaker goes on. */
  readonly from: Placed;
}

/** A quotation, and the sentence number `index` of its block that it stands in. */
export interface Speech {
  readonly placed: Placed;
  readonly sentence: ReadSentence;
  readonly index: number;
}

/** A sentence farther back than this introduces nobody. */
const SENTENCES_BACK = 4;
/** A quotation of more paragraphs than this names its speaker before or never. */
const PARAGRAPHS_ON = 20;

/** Finds for each quotation the words that say whose it is: in its sentence, in the rest of it, or in what stands before. */
export function attribute(speeches: readonly Speech[], reading: ArticleReading): (Attributed | null)[] {
  const whose = new Map<Placed, Attributed | null>();
  const last = new Map<ReadSentence, Attributed>();
  return speeches.map((speech, i) => {
    const runsOn = i > 0 && goesOn(speeches[i - 1]!, speech) ? whose.get(speeches[i - 1]!.placed) : null;
    const found = ownSpeaker(reading, speech) ?? carried(runsOn) ?? speakerFurtherOn(reading, speeches, i) ?? looseSpeaker(speech) ?? speakerAround(reading, speech, last);
    whose.set(speech.placed, found);
    // Whoever a sentence begins with goes on speaking after it.
    if (found !== null && !(last.has(speech.sentence) && speech.sentence.phrases[0]!.role === 'quote')) last.set(speech.sentence, found);
    return found;
  });
}

const carried = (said: Attributed | null | undefined): Attributed | null => (said == null ? null : { ...said, cue: '' });

function ownSpeaker(reading: ArticleReading, { placed, sentence }: Speech): Attributed | null {
  const { choice, stretch } = placed;
  if (choice?.sure === true) return { source: sourceIn(sentence, choice.subject), cue: cueOf(sentence, choice.cue), from: placed };
  return stretch.setOff || isWholeBlock(stretch, sentence.text) ? signatureBelow(reading, placed) : null;
}

function isWholeBlock({ start, end }: Placed['stretch'], text: string): boolean {
  return end - start > text.length - 4 && text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}

/** "— Nora Quill" in the block below. */
function signatureBelow(reading: ArticleReading, placed: Placed): Attributed | null {
  const below = reading.sentences(placed.stretch.block + 1)[0];
  if (below === undefined || !isSignature(below.text)) return null;
  const at = below.phrases.findIndex((phrase) => weightOf(phrase) >= 2);
  return at < 0 ? null : { source: sourceIn(below, alone(at)), cue: '', from: placed };
}

function looseSpeaker({ placed, sentence }: Speech): Attributed | null {
  const { choice } = placed;
  return choice === null ? null : { source: sourceIn(sentence, choice.subject), cue: cueOf(sentence, choice.cue), from: placed };
}

function sourceIn({ block, text, phrases }: ReadSentence, subject: Subject): Source {
  return sourceOf(block, text, phrases, subject);
}

function cueOf({ text, phrases }: ReadSentence, cue: number | null): string {
  if (cue === null) return '';
  const { role, tokens } = phrases[cue]!;
  return text.slice(tokens[role === 'noun' ? tokens.length - 1 : 0]!.start, tokens.at(-1)!.end);
}

/** A quotation left open at its paragraph's end goes on where the next paragraph opens it again; a block quotation in the next. */
function goesOn({ placed: { stretch: before } }: Speech, { placed: { stretch }, sentence }: Speech): boolean {
  if (stretch.block !== before.block + 1) return false;
  return before.setOff ? stretch.setOff : !before.closed && sentence.text.slice(0, stretch.start).trim() === '';
}

/** Whom a later paragraph of the same quotation names. */
function speakerFurtherOn(reading: ArticleReading, speeches: readonly Speech[], from: number): Attributed | null {
  for (let i = from; i + 1 < speeches.length && i - from < PARAGRAPHS_ON && goesOn(speeches[i]!, speeches[i + 1]!); i++) {
    const found = ownSpeaker(reading, speeches[i + 1]!);
    if (found !== null) return carried(found);
  }
  return null;
}

/** What the sentences round it tell: of a quotation that stands alone more than of words inside a sentence. */
function speakerAround(reading: ArticleReading, speech: Speech, last: ReadonlyMap<ReadSentence, Attributed>): Attributed | null {
  const { sentence, index, placed } = speech;
  if (isTopic(sentence, placed)) return introduced(sentence, sentence, placed);
  if (opensSentence(sentence.phrases, placed.at)) return speakerBefore(reading, speech, last) ?? speakerAfter(reading, speech);
  const before = reading.sentences(sentence.block)[index - 1];
  return carried(last.get(sentence) ?? (before && last.get(before)));
}

/** "“Law and order” was a theme that night": what the sentence is about, and nobody's answer to the one before. */
function isTopic({ phrases }: ReadSentence, { at }: Placed): boolean {
  const next = phrases[at + 1]?.role ?? '';
  return opensSentence(phrases, at) && headOf(phrases[at]!).lower === '' && ['auxiliary', 'verb'].includes(next);
}

/** A quotation that stands alone belongs to whoever spoke last before it. */
function speakerBefore(reading: ArticleReading, { placed, sentence, index }: Speech, last: ReadonlyMap<ReadSentence, Attributed>): Attributed | null {
  let left = SENTENCES_BACK;
  let listener: Attributed | null = null;
  for (const before of sentencesBackwards(reading, sentence.block, index)) {
    if (left-- === 0) return listener;
    const spoken = last.get(before);
    if (spoken !== undefined) return carried(spoken);
    const found = introduced(before, sentence, placed);
    if (found === null) continue;
    // "The crowd roared." interrupts whoever speaks to it.
    if (!AUDIENCE_NOUNS.has(found.source.head)) return found;
    listener ??= found;
  }
  return listener;
}

function introduced(before: ReadSentence, sentence: ReadSentence, placed: Placed): Attributed | null {
  const subject = introducerOf(before, before.block === sentence.block);
  return subject && { source: sourceIn(before, subject), cue: '', from: placed };
}

/** "…" That was how Quill put it: with nothing before it, the next sentence may tell, unless it is a paragraph that quotes for itself. */
function speakerAfter(reading: ArticleReading, { placed, sentence, index }: Speech): Attributed | null {
  const next = reading.sentences(sentence.block)[index + 1] ?? reading.sentences(sentence.block + 1)[0];
  if (next === undefined || (next.block !== sentence.block && next.phrases[0]!.role === 'quote')) return null;
  const told = next.attributions.find(({ subject }) => weightOf(next.phrases[subject.head]!) >= 2);
  return told === undefined ? null : { source: sourceIn(next, told.subject), cue: next.block === sentence.block ? cueOf(next, told.at) : '', from: placed };
}

/** The sentence itself (for what else it quotes), those before it in its block, and those of the block before. */
function* sentencesBackwards(reading: ArticleReading, block: number, index: number): Generator<ReadSentence> {
  const own = reading.sentences(block);
  for (let i = index; i >= 0; i--) yield own[i]!;
  const previous = reading.blockBefore(block);
  const before = previous === null ? [] : reading.sentences(previous);
  for (let i = before.length - 1; i >= 0; i--) yield before[i]!;
}

/** Who a sentence lets speak: the source of its word of saying, else whom it is about; of another paragraph only a name or pronoun. */
function introducerOf({ phrases, attributions }: ReadSentence, near: boolean): Subject | null {
  // "Quill made a statement after Barrow announced that …:"
  if (phrases.at(-1)!.role === 'colon') {
    return attributions.findLast((each) => each.speech && isDirect(phrases, each, phrases.length - 1))?.subject ?? announcedBy(phrases);
  }
  const told = attributions.find(({ speech, subject }) => speech && weightOf(phrases[subject.head]!) === 3)?.subject ?? null;
  const topic = topicOf(phrases);
  if (near) return told ?? attributions.find(({ speech, subject }) => speech && weightOf(phrases[subject.head]!) === 2)?.subject ?? topic ?? issuerOf(phrases);
  const author = authorOf(phrases);
  if (author !== null) return author;
  return topic !== null && (personOf(phrases[topic.head]!) !== null || isPronoun(phrases[topic.head]!)) ? topic : told;
}
