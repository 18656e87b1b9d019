/**
 * Shows on random workbooks and plans that a spreadsheet calculates the targets, attainments and scores of `resultsOf`,
 * and what a period is on course for as `courseResultsOf` does.
 */
import fc from 'fast-check';
import type { KpiData } from '../../src/output/kpi-data/contents';
import { factColumns, TOTALS, type ScoredColumn } from '../../src/output/kpi-data/columns';
import { prepare } from '../../src/document/prepare';
import { readDocument } from '../../src/document/read-document';
import type { Document } from '../../src/document/document';
import { formulaLimitOfKpi } from '../../src/compute/formulas/limits';
import type { CourseTotal } from '../../src/output/kpi-data/course-columns';
import { courseResultsOf } from '../../src/output/kpi-data/course-results';
import { resultsOf } from '../../src/output/kpi-data/results';
import { payParts } from '../../src/output/kpi-data/pay-columns';
import { PAY_KINDS } from '../../src/plan/pay-part';
import { rowState } from '../../src/output/kpi-data/row-state';
import { serialOf } from '../../src/core/calendar/calendar';
import type { Plan } from '../../src/plan/plan';
import type { Cell } from '../../src/core/text/cells';
import { scopesOf } from '../../src/data/scopes/scopes';
import { attainmentKind } from '../../src/compute/scoring/attainment-kind';
import { runs } from '../all-ways';
import { HANOI } from '../src/literal-sheet';
import { FEWEST, randomPlan } from './random-plan';
import { workbookWithOtherNames } from './random-other-names';
import { workbook, type Workbook } from './random-workbook';
import { readWorkbook } from './read-workbook';
import { kpiOf } from '../src/answers';
import { DESCRIBED } from '../src/compute/engine/naive';
import { calculated } from './spreadsheet';

/** A list of its own, so that what a seed draws stays the same when the catalogue grows. */
const KPIS = DESCRIBED.map((id) => kpiOf(id));

const COMPARED = [
  'weight',
  'target',
  'attainment',
  'counted',
  'points',
] as const satisfies readonly ScoredColumn[];

const COURSE = ['courseScore', 'courseRating', 'courseBonus'] as const satisfies readonly CourseTotal[];

/** Noon of 5 October 2026: October is live and unfinished, September live and over. */
const NOW = serialOf(2026, 10, 5) + 0.5;

function dataOf({ sheets, mapping }: Workbook, plan: Plan): KpiData {
  const document: Document = {
    ...plan,
    mapping,
    cellsOf: (name) => sheets.find(({ sheet }) => sheet === name),
    zone: HANOI,
    locale: 'en_US',
    now: NOW,
    current: serialOf(2026, 10, 1),
  };
  return prepare(document, readDocument(document, KPIS), 'formulas').data;
}

/** To seven digits: a formula subtracts sums of dates, which leaves more noise than a sum of differences does. */
const near = (value: Cell | null): unknown =>
  typeof value === 'number' ? expect.closeTo(value, 6 - powerOf(value)) : (value ?? '');

/** Of ten: 2 for 143.9, and 0 for what is below 10. */
const powerOf = (value: number): number => Math.max(0, Math.floor(Math.log10(Math.abs(value))));

/** How often there was something to compare. */
const seen = new Map<string, number>();

function count(what: string, value: Cell): void {
  if (value !== '') seen.set(what, (seen.get(what) ?? 0) + 1);
}

const given = (workbooks: fc.Arbitrary<Workbook>) =>
  workbooks
    .map((each) => ({ each, ...readWorkbook(each, KPIS) }))
    // What formulas cannot tell is blank in them, as a build with such a KPI in use says: it is written as values.
    .map(({ kpis, ...read }) => ({
      ...read,
      kpis: kpis.filter((kpi) => formulaLimitOfKpi(kpi, read.sources) === undefined),
    }))
    .filter(({ kpis }) => kpis.length >= FEWEST)
    .chain(({ each, kpis, sources }) =>
      fc.tuple(fc.constant(each), randomPlan(kpis, scopesOf(sources).list)),
    );

test.each([
  ['of workbooks', workbook, 128],
  ['of workbooks whose reps have other names', workbookWithOtherNames, 129],
] as const)(
  'scores %s are the same in the spreadsheet, for every scope and period',
  async (_, workbooks, seed) => {
    await fc.assert(
      fc.asyncProperty(given(workbooks), async ([each, plan]) => {
        const data = dataOf(each, plan);
        const columns = factColumns(data.kpis, data.scored, data.pay);
        const shown = await calculated(each, data);
        data.timeline.periods.forEach((period, place) => {
          resultsOf(data, place).forEach((result, scope) => {
            // Older rows without targets are left out of the sheet, and those of whoever is not on the team.
            const isOld = !rowState(data, place).hasLiveTargets;
            const isLeftOut =
              (isOld && result.kpis.every(({ target }) => target === null)) ||
              !data.activity.isActive(scope, period);
            const written = (value: Cell | null): unknown => (isLeftOut ? '' : near(value));
            const expected = {
              kpis: result.kpis.map((kpi) => [kpi.kpi, ...COMPARED.map((column) => written(kpi[column]))]),
              totals: TOTALS.map((total) => [total, written(result[total])]),
            };
            const parts = payParts(columns.pay);
            expect({
              parts: parts.map(({ name }, at) => [name, shown(columns.ofPart(at, 'now'), scope, place)]),
              pay: shown(columns.ofPay('now'), scope, place),
            }).toEqual({
              parts: parts.map(({ name }) => [
                name,
                near(result.parts.find((part) => part.name === name)?.sum ?? null),
              ]),
              pay: near(result.pay),
            });
            parts.forEach(({ kind }, at) => {
              count(kind, shown(columns.ofPart(at, 'now'), scope, place));
            });
            const ahead = courseResultsOf(data, place)[scope];
            const goesOn = period.end > NOW && data.activity.isActive(scope, period);
            const ofCourse = (value: Cell | null | undefined): unknown => (goesOn ? near(value ?? null) : '');
            expect({
              ...Object.fromEntries(
                COURSE.map((total) => [total, shown(columns.ofCourseTotal(total), scope, place)]),
              ),
              parts: parts.map((_, at) => shown(columns.ofPart(at, 'course'), scope, place)),
              pay: shown(columns.ofPay('course'), scope, place),
            }).toEqual({
              courseScore: ofCourse(ahead?.score),
              courseRating: ofCourse(ahead?.rating),
              courseBonus: ofCourse(ahead?.bonus),
              parts: parts.map(({ name }) => ofCourse(ahead?.parts.find((part) => part.name === name)?.sum)),
              pay: ofCourse(ahead?.pay),
            });
            for (const total of COURSE) count(total, shown(columns.ofCourseTotal(total), scope, place));
            const actual = {
              kpis: data.scored.map((kpi) => [
                kpi.id,
                ...COMPARED.map((column) => shown(columns.ofScored(column, kpi), scope, place)),
              ]),
              totals: TOTALS.map((total) => [total, shown(columns.ofTotal(total), scope, place)]),
            };
            expect({ period: period.label, scope: result.scope, ...actual }).toEqual({
              period: period.label,
              scope: result.scope,
              ...expected,
            });
            for (const total of TOTALS) count(total, shown(columns.ofTotal(total), scope, place));
            for (const kpi of data.scored) {
              count(attainmentKind(kpi), shown(columns.ofScored('attainment', kpi), scope, place));
            }
          });
        });
      }),
      { seed, numRuns: runs(3, 100), endOnFailure: true },
    );
  },
  1_800_000,
);

test.each([...TOTALS, ...COURSE, 'quotient', 'difference', ...PAY_KINDS])(
  '%s was compared where it has a value',
  (what) => {
    expect(seen.get(what)).toBeGreaterThan(0);
  },
);
