import { expect, it } from 'vitest';
import { checkNewsroom } from '../../src/check/check-newsroom.ts';
import { EXAMPLE_NEWSROOM } from '../../src/check/example-newsroom.ts';
import { mergeDrafts } from '../../src/check/merge-drafts.ts';
import { inputOf } from './check-folder.ts';

const draft = (name: string) => `---\nname: ${name}\ndraft: true\n---\n`;
const input = inputOf({
  ...EXAMPLE_NEWSROOM,
  'people/mary-zander.md': draft('Mary Zander'),
  'people/otto-quill.md': draft('Otto Quill'),
  'people/una-reed.md': draft('Una Reed'),
  'agencies/amber-office.md': draft('Amber Office'),
}).input!;

/** What is advised of the drafts among some files. */
function advised(isAsked: (path: string) => boolean): string[] {
  const asked = checkNewsroom(input).filter(({ rule, path }) => rule === 'draft-profile' && isAsked(path));
  return mergeDrafts(asked, input).flatMap(({ message }) => [...message.matchAll(/`npm run -s dateline -- (accept .*?)`/g)].map(([, command]) => command!));
}

it.each([
  ['all', /./, ['accept all']],
  ['all people', /^people/, ['accept person']],
  ['two people', /quill|reed/, ['accept person otto-quill una-reed']],
  ['some people and the only agency', /quill|amber/, ['accept person otto-quill', 'accept agency']],
])('of %s, what publishes just those drafts is advised', (_, asked, commands) => expect(advised((path) => asked.test(path))).toEqual(commands));
