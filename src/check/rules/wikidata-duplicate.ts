import type { Profile } from '../../model/person.ts';
import { commandLine } from '../check-input.ts';
import { fileStart } from '../file-start.ts';
import type { Rule } from '../rule.ts';

/** Two profiles are not of the same person or agency. */
export const wikidataDuplicate: Rule = {
  id: 'wikidata-duplicate',
  severity: 'warning',
  explanation: 'Two profiles give the same Wikidata item, so they are of the same person or agency, and what is reported is spread over two pages. `rename person ONE OTHER` merges them and keeps the old address.',
  wrong: {
    'people/cy-cooper.md': '---\nname: Cy Cooper\nsameAs: {wikidata: Q1}\n---\n',
    'people/cyril-cooper.md': '---\nname: Cyril Cooper\nsameAs: {wikidata: Q1}\n---\n',
  },
  right: { 'people/cyril-cooper.md': '---\nname: Cyril Cooper\nalso: [Cy Cooper]\nsameAs: {wikidata: Q1}\nformerIds: [cy-cooper]\n---\n' },
  *find(input) {
    const { newsroom } = input;
    for (const [kind, profiles] of [['person', newsroom.people], ['agency', newsroom.agencies]] as const) {
      const first = new Map<string, Profile & { readonly id: string }>();
      for (const profile of profiles) {
        const item = profile.sameAs.wikidata;
        const other = item === null ? undefined : first.get(item);
        if (other) yield { place: fileStart(profile.file.path), other: fileStart(other.file.path), message: `${profile.name} and ${other.name} are both ${item} at Wikidata: merge them with \`${commandLine(`rename ${kind} ${profile.id} ${other.id}`, input)}\`, or correct one.` };
        else if (item !== null) first.set(item, profile);
      }
    }
  },
};
