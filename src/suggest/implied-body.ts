import { tokensOf } from '../recognize/tokens.ts';
import { bodyKey } from './find-bodies.ts';

/** Bodies that a title belongs to by its first word. */
const BY_TITLE: Readonly<Record<string, string>> = { sen: 'senate', senator: 'senate', mep: 'european parliament' };

/**
 * The body that a title belongs to without naming it: "Secretary of State" to the State Department, "Foreign Minister"
 * to the Foreign Ministry, "Sen." to the Senate. Only a key: whether a text names that body is for others to tell.
 */
export function impliedBody(title: string): string | null {
  const folded = tokensOf(title).map(({ fold }) => fold);
  const [first, of, ...rest] = folded;
  if (first === 'secretary' && of === 'of' && rest.length > 0) return bodyKey(['department', 'of', ...rest]);
  if (folded.at(-1) === 'secretary' && folded.length === 2 && /^(?:defense|treasury|energy|labor|commerce|agriculture|education|transportation|interior|homeland)$/.test(first!)) return bodyKey([first!, 'department']);
  if (folded.at(-1) === 'minister' && folded.length > 1 && folded.length < 4 && first !== 'prime') return bodyKey([...folded.slice(0, -1), 'ministry']);
  return BY_TITLE[first ?? ''] ?? null;
}
