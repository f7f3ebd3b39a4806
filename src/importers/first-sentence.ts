const LONGEST = 90;

/**
 * What stands in for a headline until somebody writes one: the first sentence, without its dateline, cut at a word.
 *
 * @returns null where there is no text.
 */
export function firstSentence(text: string): string | null {
  const line = text.replaceAll(/\s+/g, ' ').trim().replace(/^\p{Lu}[\p{Lu}'’. ]+(?:, [\p{L}. ]{2,20}?)?(?:,? \p{Lu}[\p{L}.]{2,9} \d{1,2}(?:, \d{4})?)?(?: \([^)]{2,20}\))? ?(?:–|—|--|-) /u, '');
  if (!/[\p{L}\p{N}]/u.test(line)) return null;
  const sentence = /^.{20,}?(?<!\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|St|Jr|Sr|No|vs|Inc|Co|Ark|U\.S|U\.N))[.!?]["”’)]*(?=\s+["“(]?\p{Lu}|$)/u.exec(line)?.[0] ?? line;
  if (sentence.length <= LONGEST) return sentence.replace(/\.$/, '');
  const end = sentence.lastIndexOf(' ', LONGEST - 1);
  return `${sentence.slice(0, end > 40 ? end : LONGEST - 1).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** The label of an article whose headline nobody has written yet; `check` asks for both to be changed. */
export const HEADLINE_TO_DO = 'TODO: write the headline';
