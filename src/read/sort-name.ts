/** Words that belong to the surname behind them, in any case. */
const PARTICLES = new Set(['al', 'bin', 'da', 'de', 'del', 'della', 'den', 'der', 'di', 'dos', 'du', 'el', 'ibn', 'la', 'le', 'ten', 'ter', 'van', 'von', 'zu']);
const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/i;

/**
 * A name as an index sorts it: surname first.
 *
 * "Rex Tillerson" → "Tillerson, Rex"; "Ursula von der Leyen" → "von der Leyen, Ursula"; "John Doe Jr." → "Doe, John, Jr."
 */
export function sortName(name: string): string {
  const words = name.split(/[\s,]+/).filter(Boolean);
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.pop()! : null;
  if (words.length < 2) return name;
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1]!.toLowerCase())) first--;
  return [words.slice(first).join(' '), words.slice(0, first).join(' '), suffix].filter(Boolean).join(', ');
}
