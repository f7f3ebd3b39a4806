import type { Rule } from '../rule.ts';

/** What was left to be done is done. */
export const toDo: Rule = {
  id: 'to-do',
  severity: 'warning',
  explanation: 'The file itself says that something is left to be done (TODO: …), as `import` does where it had to make something up, such as a headline. Do it, then take the words away.',
  wrong: { 'articles/2018-05-02-new-quay.md': '---\ntitle: Ann Archer opened a new quay\nkicker: "TODO: write the headline"\npublished: 2018-05-02\n---\n\nAnn Archer opened a new quay.\n' },
  right: { 'articles/2018-05-02-new-quay.md': '---\ntitle: A new quay\npublished: 2018-05-02\n---\n\nAnn Archer opened a new quay.\n' },
  *find({ findings }) {
    for (const each of findings.values()) for (const { text, place } of each.toDo) yield { place, unlocks: 1, message: `Left to be done: ${text.replace(/\.$/, '')}. Then take "TODO: ${text}" away.` };
  },
};
