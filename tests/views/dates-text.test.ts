import { describe, expect, it } from 'vitest';
import { dateText, instantText, listText, monthText, weekdayText } from '../../src/views/dates-text.ts';

const washington = { lang: 'en', timeZone: 'America/New_York' };

describe('dates', () => {
  it('are told as precisely as they are known', () => {
    expect(['2018', '2018-03', '2018-03-13'].map((date) => dateText(date, 'en'))).toEqual(['2018', 'March 2018', 'March 13, 2018']);
    expect(dateText('2018-03-13', 'en', 'short')).toBe('Mar 13, 2018');
  });

  it('are the same day wherever the machine stands', () => {
    expect(weekdayText('2017-11-30', 'en')).toBe('Thursday, November 30, 2017');
    expect(monthText('2017-12', 'de')).toBe('Dezember 2017');
  });

  it('follow the language', () => {
    expect(dateText('2018-03-13', 'de')).toBe('13. März 2018');
    expect(listText(['a', 'b', 'c'], 'en')).toBe('a, b, and c');
  });
});

describe('moments', () => {
  it('are told in the site’s zone and name it', () => {
    expect(instantText('2017-12-01T00:30:00+01:00', 'moment', washington)).toMatch(/^November 30, 2017 at 6:30\sPM EST$/);
    expect(instantText('2017-12-01T03:00:00Z', 'day', washington)).toBe('November 30, 2017');
  });
});
