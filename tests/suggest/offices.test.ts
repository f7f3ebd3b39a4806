import { describe, expect, it } from 'vitest';
import { bodiesIn, keyOfName } from '../../src/suggest/find-bodies.ts';
import { impliedBody } from '../../src/suggest/implied-body.ts';
import { officeIn } from '../../src/suggest/offices.ts';

const office = (text: string, beforeName = false) => officeIn(text, 0, text.length, beforeName)?.title ?? null;

describe('the office in a title', () => {
  it.each([
    ['the White House press secretary', 'White House press secretary'],
    ['former foreign minister', 'foreign minister'],
    ['New Zealand Prime Minister', 'New Zealand Prime Minister'],
    ['his wife', null],
    ['director', null],
    ['Mr', null],
    ['spokeswoman for the', null],
  ])('"%s" is %s', (text, title) => expect(office(text)).toBe(title));

  it('before a name is the last one: others lead to it', () => {
    expect(office('spokesman for President', true)).toBe('President');
  });

  it('takes the full stop of an abbreviation in', () => {
    expect(officeIn('Sen. Tom Cotton', 0, 3, true)).toEqual({ start: 0, end: 4, title: 'Sen.', held: true });
  });

  it('is not held by those who held it or may get it', () => {
    expect(officeIn('former president', 0, 16, true)?.held).toBe(false);
    expect(officeIn('president-elect', 0, 15, true)?.held).toBe(false);
  });
});

describe('bodies', () => {
  it.each([
    ['The White House and the State Department asked the CIA and the U.N. for help.', ['White House', 'State Department', 'CIA', 'U.N.']],
    ['He told the Senate Foreign Relations Committee so.', ['Senate Foreign Relations Committee']],
    ['The Department of Homeland Security and the University of Maryland agreed.', ['Department of Homeland Security', 'University of Maryland']],
    ['The committee met on Monday; Council members left. US and UK officials did not.', []],
  ])('in "%s" are %j', (text, names) => expect(bodiesIn(text).map(({ name }) => name)).toEqual(names));

  it('written differently are one', () => {
    expect(keyOfName('Department of State')).toBe(keyOfName('U.S. State Department'));
    expect(keyOfName('Central Intelligence Agency')).toBe(keyOfName('CIA'));
    expect(keyOfName('the U.N.')).toBe(keyOfName('United Nations'));
  });

  it('follow from titles that do not name them', () => {
    expect(impliedBody('Secretary of State')).toBe(keyOfName('State Department'));
    expect(impliedBody('Sen.')).toBe('senate');
    expect(impliedBody('Prime Minister')).toBeNull();
  });
});
