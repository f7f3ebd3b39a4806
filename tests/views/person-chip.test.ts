import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../src/model/ids.ts';
import { monogramOf, personChip } from '../../src/views/person-chip.ts';
import { corpusOf, SMALL_NEWSROOM } from '../newsroom.ts';

const id = (text: string) => text as PersonId;

describe('a monogram', () => {
  it.each([
    ['Rex Tillerson', 'RT'], ['George H. W. Bush', 'GB'], ['Robert Kennedy Jr.', 'RK'], ['Ludwig van Beethoven', 'LB'], ['Cher', 'Ch'], ['Charles III', 'Ch'], ['C.L. Otter', 'CO'], ['محمد علي', 'م\u200cع'], ['António Guterres', 'AG'], ['Øyvind Ås', 'ØÅ'], ['习近平', '习近'], ['bell hooks', 'be'],
  ])('of %s is %s', (name, initials) => {
    expect(monogramOf(name)).toBe(initials);
  });
});

describe('beside a name', () => {
  it('stands the role on the day asked for, and what the person is now', () => {
    expect(personChip(corpusOf(SMALL_NEWSROOM), id('ben-south'), '2017-11-30')).toMatchObject({ role: 'Chief Pilot, Port Authority', since: 'Now: Harbour Master, Port Authority' });
  });

  it('stands until when, where no post followed', () => {
    expect(personChip(corpusOf(SMALL_NEWSROOM), id('ada-north'), '2017-11-30')).toMatchObject({ role: 'Harbour Master, Port Authority', since: 'Until April 26, 2018' });
  });

  it('stands nothing that lies ahead of the build’s clock', () => {
    expect(personChip(corpusOf(SMALL_NEWSROOM, { now: '2017-12-02' }), id('ada-north'), '2017-11-30')).toMatchObject({ role: 'Harbour Master, Port Authority', since: null });
  });

  it('stands the last post with its years on a day without one', () => {
    expect(personChip(corpusOf(SMALL_NEWSROOM), id('ada-north'), '2018-12-01')).toMatchObject({ role: null, since: 'Harbour Master, Port Authority, 2015–2018' });
  });

  it('stands nothing where nobody is on file', () => {
    expect(personChip(corpusOf(SMALL_NEWSROOM), id('nobody'), '2018-01-01')).toBeNull();
  });
});
