/** Shows on random plans that a spreadsheet looks up the targets that `targetsOf` finds. */
import fc from 'fast-check';
import {
  EMPTY,
  integer,
  print,
  reference,
  text,
  type Expression,
} from '../../../src/core/formula/expression';
import type { Cell } from '../../../src/core/text/cells';
import { workingDays } from '../../../src/compute/scoring/progress';
import { movedStretches } from '../../../src/data/scopes/moved-stretches';
import { regionOn } from '../../../src/data/scopes/roster';
import { scopesOf } from '../../../src/data/scopes/scopes';
import { NEW_PLAN, type Target, type TargetScope } from '../../../src/plan/plan';
import { isSummed, sumOfRepsFormula, targetFormula, targetsOf } from '../../../src/plan/targets';
import { calculate, fill, openTestDocument } from '../../host/document/sheet';
import { kpiOf, month } from '../answers';
import { readTables } from '../literal-tables';
import { runs } from '../../all-ways';

const SCOPES = scopesOf(
  readTables({
    team: `rep  | otherNames  | region | from
           Lan  | Lan NT; Bếp | Bắc    |
           An   |             | Bắc    |
           An   | Ân          | Nam    | 2026-02-10
           Minh |             | Nam    |
           Minh |             | Bắc    | 2026-02-03
           Minh |             | Nam    | 2026-02-24
           Chi  |             |        |`,
  }).sources,
);
const REPS = [...SCOPES.reps.values()];
const FIRST_REP = Math.min(...REPS) + 1;
const LAST_REP = Math.max(...REPS) + 1;

/** One that adds up and one that does not. */
const KPIS = [kpiOf('revenue'), kpiOf('csat')] as const;
const MONTHS = ['2026-01', '2026-02', '2026-03'].map(month);
const PERIOD = month('2026-02');

const EACH = 'Each rep';
const TEAM = 'Whole team';
const MOST_ROWS = 8;

/** The words of the plan; names in any case, and other names of reps. */
const scope: fc.Arbitrary<readonly [TargetScope, string]> = fc.oneof(
  fc.constant([{ kind: 'each' }, EACH] as const),
  fc.constant([{ kind: 'team' }, TEAM] as const),
  fc
    .constantFrom('Lan', 'LAN', 'Lan NT', 'bếp', 'An', 'Ân', 'Minh', 'Bắc', 'nam')
    .map((name): readonly [TargetScope, string] => [{ kind: 'named', name }, name]),
);

const row = fc
  .record({
    kpi: fc.constantFrom(...KPIS.map(({ id }) => id)),
    scope,
    from: fc.constantFrom(...MONTHS.map(({ start }) => start)),
    target: fc.option(fc.integer({ min: 1, max: 50 })),
  })
  .map(({ scope: [whom, words], ...rest }): { readonly target: Target; readonly words: string } => ({
    target: { ...rest, scope: whom },
    words,
  }));

const plans = fc.record({
  rows: fc.array(row, { maxLength: MOST_ROWS }),
  active: fc.array(fc.boolean(), { minLength: SCOPES.list.length, maxLength: SCOPES.list.length }),
});

/** In columns: A to D the plan, F a scope's words, G its region, H whether it is active, I and J its targets, K the defaults. */
const COLUMNS = ['A', 'B', 'C', 'D'].map((column) => reference(`${column}1:${column}${MOST_ROWS}`));
const [kpi = EMPTY, whom = EMPTY, from = EMPTY, target = EMPTY] = COLUMNS;

/** From Monday to Saturday. */
const daysBetween = (start: number, end: number): Expression =>
  workingDays({
    ...{ start: integer(start), end: integer(end) },
    ...{ weekend: text('0000001'), holidays: reference('M1:M1') },
  });

const ofReps = (column: string): Expression => reference(`${column}${FIRST_REP}:${column}${LAST_REP}`);

test('the latest row, the default, and the sum over active reps are the same in a spreadsheet', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async ({ rows, active }) => {
      const isActive = (at: number): boolean => SCOPES.list[at]?.type !== 'rep' || (active[at] ?? false);
      const find = targetsOf({ ...NEW_PLAN, targets: rows.map((each) => each.target) }, SCOPES, {
        isActive,
        isListed: () => false,
        stretchesOf: () => [],
      });
      const document = openTestDocument();
      const plan = Array.from({ length: MOST_ROWS }, (_, at): Cell[] => {
        const { target: each, words } = rows[at] ?? {};
        return each ? [each.kpi, words ?? '', each.from, each.target ?? 'none'] : ['', '', '', ''];
      });
      fill(document, 'A1', plan);
      const lookedUp = (
        id: string,
        words: Expression,
        otherwise: Expression,
        otherNames: readonly string[] = [],
      ): string => {
        const names = [words, ...otherNames.map(text)] as const;
        const of = { kpi: { kind: 'text', value: id } as const, names, start: reference('L1') };
        return `=${print(targetFormula({ kpi, scope: whom, from, target }, of, otherwise))}`;
      };
      fill(document, 'L1', [[PERIOD.start]]);
      fill(
        document,
        'K1',
        KPIS.map(({ id }) => [lookedUp(id, { kind: 'text', value: EACH }, EMPTY)]),
      );
      const scopes = SCOPES.list.map((who, at): Cell[] => {
        const words = reference(`F${at + 1}`);
        const targets = KPIS.map((each, place) => {
          const letter = 'IJ'.charAt(place);
          const moved = movedStretches(who.name, SCOPES, PERIOD).map(({ rep, start, end, isAdded }) => ({
            target: reference(`${letter}${rep + 1}`),
            days: daysBetween(start, end),
            ...{ allDays: daysBetween(PERIOD.start, PERIOD.end), isAdded },
          }));
          const region = { column: ofReps('G'), name: words, moved };
          const sum = sumOfRepsFormula({
            isActive: ofReps('H'),
            summed: ofReps(letter),
            ...(who.type === 'team' ? {} : { region }),
          });
          const otherwise = isSummed(each, who) ? sum : reference(`K${place + 1}`);
          return lookedUp(each.id, words, otherwise, who.otherNames);
        });
        const shown = isActive(at) ? targets : ['', ''];
        const region = regionOn(who, PERIOD.end - 1);
        return [who.type === 'team' ? TEAM : who.name, region, isActive(at), ...shown];
      });
      fill(document, 'F1', scopes);
      const shown = await calculate(
        document,
        SCOPES.list.flatMap((_, at) => ['I', 'J'].map((column) => `=${column}${at + 1}`)),
      );
      const found = SCOPES.list.flatMap((_, at) => KPIS.map((each) => find(each, at, PERIOD)));
      expect(shown).toEqual(found.map((each): unknown => (each === null ? '' : expect.closeTo(each, 8))));
    }),
    { seed: 2907, numRuns: runs(12, 40), endOnFailure: true },
  );
});
