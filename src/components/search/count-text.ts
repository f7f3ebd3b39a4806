/**
 * What is counted, in words.
 *
 * @param forms a template with {n} for each plural form of the language, as JSON; `other` must be there.
 */
export function countText(count: number, forms: string, lang: string): string {
  const templates = JSON.parse(forms) as Partial<Record<Intl.LDMLPluralRule, string>>;
  return (templates[new Intl.PluralRules(lang).select(count)] ?? templates.other!).replace('{n}', new Intl.NumberFormat(lang).format(count));
}
