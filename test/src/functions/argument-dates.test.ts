/** Shows that dates in arguments are the days that their cells show, in every time zone. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { answer } from '../../../src/functions/answers/answer';
import { datesAsShown } from '../../../src/functions/argument-dates';
import { functionNamed } from '../../../src/functions/definitions';
import { messages } from '../../../src/words';
import { serialOf } from '../../../src/core/calendar/calendar';
import { timeZone } from '../../../src/core/calendar/time-zone';
import { NEW_PLAN } from '../../../src/plan/plan';
import type { Cell } from '../../../src/core/text/cells';
import { inProject } from '../../project';

/** The zone that the manifest names is the one that dates are also read in. */
const MANIFEST = JSON.parse(readFileSync(inProject('appsscript.json'), 'utf8')) as { timeZone: string };
const SCRIPT = timeZone(MANIFEST.timeZone);

describe.each(['Asia/Ho_Chi_Minh', 'America/New_York'])('in a spreadsheet of %s', (name) => {
  const zone = timeZone(name);

  describe.each([
    ['its own', zone],
    ['the script’s', SCRIPT],
  ])('dates that are handed over in %s time zone', (_, handed) => {
    const on = (month: number, day: number, time = 0): Date =>
      handed.toMoment(serialOf(2026, month, day) + time);

    test('are the days that the cells show', () => {
      const given = [[['Day'], [on(10, 1)], [on(11, 1, 0.5)]], on(10, 31), 'Lan', '', null];
      expect(datesAsShown(given, zone)).toEqual([
        [['Day'], [zone.toMoment(serialOf(2026, 10, 1))], [zone.toMoment(serialOf(2026, 11, 1) + 0.5)]],
        zone.toMoment(serialOf(2026, 10, 31)),
        ...['Lan', '', null],
      ]);
    });

    const call = (fn: string, ...given: Parameters<typeof datesAsShown>[0]) =>
      answer(functionNamed(fn), given, {
        ...{ zone, locale: 'en_US', now: serialOf(2026, 11, 10) + 0.5, m: messages('en') },
        document: () => {
          throw new Error('no sheet is needed');
        },
        plan: () => NEW_PLAN,
        closed: () => [],
      });

    test('count for their month, whose first and last day they may be', () => {
      const leads: readonly (readonly Cell[])[] = [
        ['Created on', 'Rep', 'Status'],
        ...[on(9, 30), on(10, 1), on(10, 1), on(10, 31), on(11, 1)].map((day) => [day, 'Lan', 'New']),
      ];
      expect(call('KPI_NEWLEADS', leads, on(10, 1))).toBe(3);
      expect(call('KPI_NEWLEADS', leads, [[on(9, 1)], [on(10, 31)], [on(11, 1)]])).toEqual([[1], [3], [1]]);
    });

    test('are answered with as texts, which are the same day everywhere', () => {
      const customers = [
        ['Customer', 'Rep', 'Since'],
        ['An', 'Lan', on(1, 1)],
      ];
      const care = [
        ['Contacted on', 'Customer'],
        [on(8, 1), 'An'],
      ];
      expect(call('KPI_CAREDUE', 30, customers, care)).toEqual([
        ['Customer', 'Rep', 'Region', 'Last contact', 'Days waiting'],
        ['An', 'Lan', '', '2026-08-01', 101],
      ]);
    });
  });

  test('times of day are the spreadsheet’s where no date is a whole day', () => {
    const times = [zone.toMoment(serialOf(2026, 10, 1) + 0.3), zone.toMoment(serialOf(2026, 10, 2) + 0.7)];
    expect(datesAsShown(times, zone)).toBe(times);
  });

  test('whatever the days, they are the same from both time zones', () => {
    const serial = fc.integer({ min: serialOf(2020, 1, 1), max: serialOf(2030, 1, 1) });
    fc.assert(
      fc.property(fc.array(serial, { minLength: 1 }), (days) => {
        const own = days.map((day) => zone.toMoment(day));
        expect(datesAsShown(own, zone)).toEqual(own);
        expect(
          datesAsShown(
            days.map((day) => SCRIPT.toMoment(day)),
            zone,
          ),
        ).toEqual(own);
      }),
      { seed: 12 },
    );
  });
});
