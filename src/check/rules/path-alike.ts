import { fileStart } from '../file-start.ts';
import type { Rule } from '../rule.ts';

/** No two files differ only in letter case, Unicode form or the writing of ".md". */
export const pathAlike: Rule = {
  id: 'path-alike',
  severity: 'error',
  explanation: 'Many file systems and servers take paths for the same that differ only in capitals or in how an accented letter is encoded: one of two such files would be lost, or two pages would claim one URL.',
  wrong: { 'people/Ann-archer.md': '---\nname: Ann Archer\n---\n' },
  right: { 'people/ann-b-archer.md': '---\nname: Ann B. Archer\n---\n' },
  *find({ files }) {
    const first = new Map<string, string>();
    for (const file of [...files].sort()) {
      const key = file.normalize('NFC').toLowerCase();
      const other = first.get(key);
      if (other) yield { place: fileStart(file), other: fileStart(other), message: `The files ${other} and ${file} differ only in letter case or in how letters are encoded: rename one.` };
      else first.set(key, file);
    }
  },
};
