import { DEMONYMS, PLACES } from '../language/en/places.ts';
import type { NamedPerson } from '../names-found.ts';
import type { Source } from './source.ts';

/** "the press secretary, Gail Winter,", "Gail Winter, the press secretary"; not "according to the press secretary, Barrow". */
export function isCalledSpokesperson(text: string, { start, end }: NamedPerson): boolean {
  const isClosed = /^[,.;)]/.test(text.slice(end, end + 1));
  const before = isClosed && text.startsWith(', ', start - 2) ? text.slice(Math.max(0, start - 82), start - 2).split(/[,.;:"“”]/).at(-1)! : '';
  const after = text.startsWith(', ', end) ? text.slice(end + 2, end + 80).split(/[,.;:"“”]/)[0]! : '';
  return [before, after].some((beside) => ENDS_AS_SPOKESPERSON.test(beside) && !/\b(?:according|said|says|told|asked|by|via|through|from|with)\b/.test(beside));
}

const ENDS_AS_SPOKESPERSON = /\b(?:spokes(?:man|woman|person)|press secretary|communications director|press officer)(?: (?:for|of|at) .+)?$/i;

/** "Secretary of State" is "the secretary"; a press secretary and a former director are not called that. */
export function titleHead(title: string): string {
  if (/\b(?:former|then|ex)\b|\bpress sec/.test(title)) return '';
  return title.split(/ (?:of|for|to|at|in|on) |,/)[0]!.trim().split(/\s+/).at(-1)!.replace(/[^\p{L}-]/gu, '');
}

/** "the Ohio Republican", "the California Democrat". */
export function isByParty({ definite, head, start, end }: Source): boolean {
  return definite && ['republican', 'democrat'].includes(head) && end - start > `the ${head}`.length;
}

/** Whether a description and somebody's title name different parties or places: "Labour leader" and "the Conservative leader". */
export function belies(description: string, title: string): boolean {
  return [partiesIn, placesIn].some((sidesIn) => {
    const [own, theirs] = [sidesIn(description), sidesIn(title)];
    return own.length > 0 && theirs.length > 0 && !own.some((side) => theirs.includes(side));
  });
}

const partiesIn = (words: string) => words.split(/[^\p{L}]+/u).filter((word) => PARTIES.has(word));
const placesIn = (words: string) => words.split(/[^\p{L}]+/u).filter((word) => !PARTIES.has(word) && (DEMONYMS.has(word) || PLACES.has(word)));

const PARTIES = new Set(['labour', 'conservative', 'tory', 'liberal', 'democrat', 'democratic', 'republican', 'gop', 'green', 'snp', 'socialist', 'christian']);
