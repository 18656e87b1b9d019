/** Answers KPI_CAREDUE: the customers whom nobody has contacted for a number of days, under headers. */
import { CARE_DUE_NEEDS, careDue } from '../../insights/lists/care-due';
import type { Owner } from '../../insights/lists/owner';
import { isoText } from '../../core/calendar/calendar';
import { textKey } from '../../core/text/text';
import { scopesOf, TEAM } from '../../data/scopes/scopes';
import { oneCell, type Given } from '../arguments';
import { readNumberWithin } from '../number-argument';
import { documentFor, readTables } from '../read-tables';
import { placesNamed } from '../scope-argument';
import type { Answer, Surroundings } from '../surroundings';
import type { Wanted } from '../wanted';

const DAYS = { least: 0, most: 36_500, isWhole: true, blank: 30 };

const WANTED: Wanted = {
  kpis: [],
  needs: CARE_DUE_NEEDS,
  optional: [
    ...(['until', 'rep', 'region'] as const).map((column) => ({ table: 'customers' as const, column })),
    ...(['rep', 'otherNames', 'region'] as const).map((column) => ({ table: 'team' as const, column })),
  ],
};

/**
 * As of today: the longest wait first. With a rep, a region or both only theirs; where none is due, the headers alone.
 *
 * @throws Refusal where an argument or a cell cannot be used
 */
export function answerCareDue(given: Given, surroundings: Surroundings): Answer {
  const { fn } = given;
  const { m, zone, now } = surroundings;
  const days = readNumberWithin(fn, 'days', oneCell(given, 'days'), DAYS, surroundings);
  const named = { rep: oneCell(given, 'rep'), region: oneCell(given, 'region') };
  const read = readTables(given, WANTED, documentFor(given, WANTED, surroundings), false);
  const scopes = scopesOf(read.sources);
  const places = placesNamed(given, named, scopes, zone);
  const isAsked = (owner: Owner): boolean =>
    (['rep', 'region'] as const).every((type) => {
      const name = scopes.list[places[type] ?? TEAM]?.name ?? '';
      const own = (type === 'rep' ? owner.reps : undefined) ?? [owner[type]];
      return name === '' || own.some((each) => textKey(each) === textKey(name));
    });
  return [
    [m.columns.customer, m.columns.rep, m.columns.region, m.functions.lastContact, m.functions.daysWaiting],
    ...careDue({ sources: read.sources, scopes }, Math.floor(now), days)
      .filter(isAsked)
      .map((due) => [
        due.customer,
        due.rep,
        due.region,
        // A text, which is the same day in every time zone.
        due.lastContact === null ? '' : isoText(Math.floor(due.lastContact)),
        due.days,
      ]),
  ];
}
