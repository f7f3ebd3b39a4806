import { addDays as addDaysTo } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { parseISO } from 'date-fns/parseISO';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, before, daysBetween, latestDay, toInstant } from '../../src/model/dates.ts';

const iso = (date: Date) => formatISO(date, { representation: 'date' });
const day = fc.date({ min: new Date('1000-01-02T00:00:00Z'), max: new Date('2999-12-30T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  it('are counted and added as the calendar has them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), day, (one, count, other) => {
        expect(addDays(one, count)).toBe(iso(addDaysTo(parseISO(one), count)));
        expect(daysBetween(one, other)).toBe(differenceInCalendarDays(parseISO(other), parseISO(one)));
      }),
    );
  });

  it('end a month where the calendar does', () => {
    fc.assert(
      fc.property(day, (each) => {
        expect(latestDay(each.slice(0, 7))).toBe(iso(lastDayOfMonth(parseISO(each))));
      }),
    );
  });
});

it('moments are in order whatever their offsets', () => {
  const moment = fc.tuple(day, fc.constantFrom('00:30:00', '11:59:59', '23:30:00'), fc.constantFrom('+00:00', '-05:00', '+05:30', 'Z')).map(([date, time, offset]) => `${date}T${time}${offset}`);
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      expect(before(a, b)).toBe(Date.parse(a) < Date.parse(b));
    }),
  );
});

describe('a time without an offset', () => {
  it.each([
    ['2017-11-05T01:30', 'America/New_York', '2017-11-05T01:30:00-04:00', 'comes twice: its first'],
    ['2017-11-05T02:30', 'America/New_York', '2017-11-05T02:30:00-05:00', 'is winter time after that'],
    ['2017-11-05', 'America/Havana', '2017-11-05T00:00:00-04:00', 'is a midnight that comes twice: its first'],
    ['2017-04-02T01:45', 'Australia/Lord_Howe', '2017-04-02T01:45:00+11:00', 'comes twice where clocks are put back by half an hour'],
    ['2017-03-12T02:30', 'America/New_York', '2017-03-12T03:30:00-04:00', 'is skipped: as much later'],
    ['2018-03-25', 'Asia/Beirut', '2018-03-25T01:00:00+03:00', 'is a midnight that is skipped: the day begins later'],
  ])('%s in %s is %s: %s', (text, timeZone, instant) => {
    expect(toInstant(text, timeZone)).toBe(instant);
  });
});
