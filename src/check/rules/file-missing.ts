import { nearest } from '../../model/nearest.ts';
import type { Rule } from '../rule.ts';

/** Images that content names lie in the content folder. */
export const fileMissing: Rule = {
  id: 'file-missing',
  severity: 'error',
  explanation: 'An image is named relative to the file that shows it, or from the content folder with a leading "/". There is no such file; capitals and small letters differ.',
  wrong: { 'articles/2018-05-02-new-quay.md': '---\ntitle: A new quay\npublished: 2018-05-02\n---\n\n![The quay](/assets/quay.png)\n' },
  right: { 'articles/2018-05-02-new-quay.md': '---\ntitle: A new quay\npublished: 2018-05-02\n---\n\nA picture is to follow.\n' },
  *find({ references, files }) {
    const known = [...files].filter((file) => !file.endsWith('.md'));
    for (const reference of references) {
      if (reference.kind !== 'image' || files.has(reference.id)) continue;
      const guess = known.find((file) => file.toLowerCase() === reference.id.toLowerCase()) ?? nearest(reference.id, known);
      yield { place: reference, message: `There is no file /${reference.id} in the content folder${guess ? `: did you mean /${guess}?` : ': put it there, or take the image out.'}` };
    }
  },
};
