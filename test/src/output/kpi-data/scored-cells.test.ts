/** Shows the cells that the plan adds to a row of KPI Data: targets, attainments, points and totals. */
import { serialOf } from '../../../../src/core/calendar/calendar';
import { NEW_PLAN } from '../../../../src/plan/plan';
import { tinyTeam } from '../../tiny-team';
import type { Written } from '../../written';
import { drawnData } from './drawn-data';

const PLAN = {
  kpi: `'KPI Plan'!$I$2:$I$60`,
  scope: `'KPI Plan'!$J$2:$J$60`,
  from: `'KPI Plan'!$K$2:$K$60`,
  target: `'KPI Plan'!$L$2:$L$60`,
};

/** The mean of the targets of a KPI and a scope that apply latest. */
const latest = (kpi: string, scope: string, start: string): string => {
  const rows = `${PLAN.kpi};"="&${kpi};${PLAN.scope};"="&${scope};${PLAN.from}`;
  return `AVERAGEIFS(${PLAN.target};${rows};MAXIFS(${PLAN.from};${rows};"<="&${start}))`;
};

const tiny = drawnData(tinyTeam('formulas').data);

describe('the target', () => {
  test('that applies to each rep is found once a period, in the team’s row', () => {
    expect(tiny.at('defaultTarget revenue', 'Whole team', '2026-11')).toBe(
      `=IFERROR(${latest('AB$2', 'Y$2', '$K15')};"")`,
    );
    expect(tiny.at('defaultTarget revenue', 'Lan', '2026-11')).toBeNull();
  });

  test('of a rep is their own, or the default', () => {
    expect(tiny.at('target revenue', 'Lan', '2026-11')).toBe(
      `=IF(AB$32;IFERROR(${latest('AB$2', '$E18', '$K18')};Y15);"")`,
    );
  });

  test('of a region and of the team is its own, or the sum over active reps for what adds up', () => {
    expect(tiny.at('target revenue', 'Bắc', '2026-11')).toBe(
      `=IF(AB$32;IFERROR(${latest('AB$2', '$E16', '$K16')};` +
        `IF(COUNTIFS(M$18:M$19;TRUE();D$18:D$19;"="&$E16;AB$18:AB$19;">=0")=0;"";` +
        `SUMIFS(AB$18:AB$19;M$18:M$19;TRUE();D$18:D$19;"="&$E16;AB$18:AB$19;">=0")));"")`,
    );
    expect(tiny.at('target revenue', 'Whole team', '2026-11')).toBe(
      `=IF(AB$32;IFERROR(${latest('AB$2', '$E15', '$K15')};` +
        `IF(COUNTIFS(M$18:M$19;TRUE();AB$18:AB$19;">=0")=0;"";SUMIFS(AB$18:AB$19;M$18:M$19;TRUE();AB$18:AB$19;">=0")));"")`,
    );
  });

  test('else the default for them, too', () => {
    expect(tiny.at('target conversionRate', 'Bắc', '2026-11')).toBe(
      `=IF(AA$32;IFERROR(${latest('AA$2', '$E16', '$K16')};X15);"")`,
    );
  });
});

test('weight, attainment, what counts and points are formulas of the row and of what the plan says for the period', () => {
  const ofLan = (column: string): Written => tiny.at(`${column} revenue`, 'Lan', '2026-11');
  expect(['weight', 'attainment', 'counted', 'points'].map(ofLan)).toEqual([
    '=AE$32',
    '=IF(OR(V18="";AB18="");"";IF(AH$2;IF(AB18<0;"";IF(AB18=0;IF(V18<=0;1;0);IF(V18<=0;AH$32;ROUND(AB18/V18;9))));' +
      'IF(AB18<=0;"";MAX(0;ROUND(V18/AB18;9)))))',
    '=IF(AH18="";"";IF(AH18<AK$32;0;MIN(AH18;AH$32)))',
    '=IF(OR(AK18="";AO18=0);"";100*(AE18*AK18)/AO18)',
  ]);
});

test('the totals are formulas over the columns of the row', () => {
  const ofLan = (total: string): Written => tiny.at(total, 'Lan', '2026-11');
  const band = (column: string, before: string): string =>
    `=IF($AS$32=0;IF(OR($AR$2>0;AP18="";AP18<MIN('KPI Plan'!$O$2:$O$60));"";` +
    `INDEX('KPI Plan'!$${column}$2:$${column}$60;SUMPRODUCT(('KPI Plan'!$O$2:$O$60>AP18)*1)+1));` +
    `IF(OR($AR$3>0;AP18="";AP18<MINIFS('KPI Plan'!$AG$2:$AG$60;'KPI Plan'!$AI$2:$AI$60;$AS$32));"";` +
    `INDEX('KPI Plan'!$${before}$2:$${before}$60;` +
    `SUMPRODUCT(('KPI Plan'!$AG$2:$AG$60>AP18)*('KPI Plan'!$AI$2:$AI$60=$AS$32))+` +
    `MATCH($AS$32;'KPI Plan'!$AI$2:$AI$60;0))))`;
  expect(['scoredWeight', 'score', 'coverage', 'rating', 'bonus'].map(ofLan)).toEqual([
    '=SUMIFS(AC18:AE18;AI18:AK18;">=0")',
    '=IF(AO18=0;"";ROUND(ROUND(SUM(AL18:AN18);9);1))',
    '=IF(SUM(AC18:AE18)=0;"";INT(ROUND(100*AO18/SUM(AC18:AE18);9))/100)',
    band('N', 'AF'),
    band('P', 'AH'),
  ]);
});

test('the bonus of a region and of the team is the sum over those who are on the team', () => {
  const bonus = (name: string): Written => tiny.at('bonus', name, '2026-11');
  const sum = (conditions: string): string =>
    `=IF(COUNTIFS(${conditions})=0;"";SUMIFS(AS$18:AS$19;${conditions}))`;
  expect(bonus('Bắc')).toBe(sum('M$18:M$19;TRUE();D$18:D$19;"="&$E16;AS$18:AS$19;">=0"'));
  expect(bonus('Whole team')).toBe(sum('M$18:M$19;TRUE();AS$18:AS$19;">=0"'));
});

describe('growth in a period that is not over', () => {
  const counted = (mode: 'formulas' | 'values', period: string): Written =>
    drawnData(tinyTeam(mode, ['revenueGrowth', 'revenue']).data).at('counted revenueGrowth', 'Lan', period);

  test('does not count until the day after its last, where the row is live', () => {
    expect(counted('formulas', '2026-11')).toBe('=IF(AA13="";"";IF(AA13<AC$26;0;MIN(AA13;AA$26)))');
    expect(counted('formulas', '2026-12')).toBe(
      '=IF(OR(AA18="";$I18>TODAY());"";IF(AA18<AC$27;0;MIN(AA18;AA$27)))',
    );
  });

  test('does not count until the next refresh, where the row is of values', () => {
    expect([counted('values', '2026-11'), counted('values', '2026-12')]).toEqual([
      '=IF(AA13="";"";IF(AA13<AC$26;0;MIN(AA13;AA$26)))',
      null,
    ]);
  });
});

describe('before the plan’s year, and before the period before the current one', () => {
  // February 2027 is current: January is live, and the year begins with it.
  const { at } = drawnData(
    tinyTeam('formulas', undefined, { current: serialOf(2027, 2, 1), now: serialOf(2027, 2, 5) }).data,
  );

  test('targets are values of the refresh', () => {
    expect(
      ['2026-11', '2026-12', '2027-01'].map((period) => typeof at('target revenue', 'Lan', period)),
    ).toEqual([...['number', 'number', 'string']]);
    expect([at('target revenue', 'Lan', '2026-11'), at('target revenue', 'Minh', '2026-11')]).toEqual([
      625, 400,
    ]);
    expect(at('defaultTarget revenue', 'Whole team', '2026-11')).toBeNull();
    expect(at('attainment revenue', 'Lan', '2026-11')).toMatch(/^=IF\(OR\(V18="";AB18=""\)/);
  });

  test('rows without any target stay without scores', () => {
    const ids = ['target revenue', 'weight revenue', 'attainment revenue', 'points revenue', 'coverage'];
    expect(ids.map((id) => at(id, 'Lan', '2026-09'))).toEqual([null, null, null, null, null]);
    expect(ids.map((id) => at(id, 'Lan', '2026-10')).every((cell) => cell !== null)).toBe(true);
  });
});

test('in use are only KPIs that the data allow, in the plan’s order', () => {
  const kpis = [...NEW_PLAN.kpis].reverse();
  expect(tinyTeam('formulas', undefined, { kpis }).data.scored.map(({ id }) => id)).toEqual([
    ...['revenue', 'conversionRate', 'newLeads'],
  ]);
});

test('without KPIs in use there are no scores', () => {
  const kpis = NEW_PLAN.kpis.map((kpi) => ({ ...kpi, inUse: false }));
  const { at } = drawnData(tinyTeam('formulas', undefined, { kpis }).data);
  expect(['scoredWeight', 'score', 'rating'].map((id) => at(id, 'Lan', '2026-11'))).toEqual([
    null,
    null,
    null,
  ]);
});
