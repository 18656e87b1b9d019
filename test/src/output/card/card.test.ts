/** Shows the layout and the formulas of a scorecard. */
import fc from 'fast-check';
import { KPIS } from '../../../../src/model/kpi/kpis';
import { a1, area, columnLetters, isIn, type Area } from '../../../../src/core/formula/reference';
import type { Kpi } from '../../../../src/model/kpi/kpi';
import { palette } from '../../../../src/core/layout/palette';
import type { Block, SheetLayout } from '../../../../src/core/layout/sheet-layout';
import { messages } from '../../../../src/words';
import { kpiDataPlaces } from '../../../../src/output/kpi-data/kpi-data-places';
import { cardLayout, SCOPE_CELL } from '../../../../src/output/card/card';
import type { CardList } from '../../../../src/output/card/card-list-part';
import {
  CARD_COLUMNS,
  LAST_TREND,
  MORE_COLUMNS,
  SIGN_NAME_ROW,
} from '../../../../src/output/card/card-places';
import { MOST_IN_CARE } from '../../../../src/output/kpi-data/care-list';
import { factLookup } from '../../../../src/output/lookup/fact-lookup';
import { kpiOf } from '../../answers';
import { refused } from '../../refused';
import { LANGUAGE_IDS } from '../../../../src/words/language';
import { namedPeriod } from '../kpi-data/named-period';
import { writtenRows, type Written } from '../../written';
import { card, DATA, planCells, REP } from './card-team';
import { columnAt, onCard, rowIn, type OnCard } from './on-card';

const layout = cardLayout(card, REP, messages('en'));
const rows = writtenRows(layout);

/** The cells from the first to the last column. */
const cells = (row: number, from: OnCard, to = from): readonly Written[] =>
  (rows[row - 1] ?? []).slice(columnAt(from) - 1, columnAt(to));

/** What both tables have of a KPI, or their headers, by the columns. */
const rowOf = (
  of: readonly (readonly Written[])[],
  row: number,
): Readonly<Record<string, Written | undefined>> =>
  Object.fromEntries(
    [...CARD_COLUMNS, ...MORE_COLUMNS, 'weights' as const].map((column) => [
      column,
      of[(column === 'weights' ? row : rowIn(column, row)) - 1]?.[columnAt(column) - 1],
    ]),
  );

/** A card with other KPIs than the plan of four knows. */
const layoutWith = (
  kpis: readonly Kpi[],
  language: 'en' | 'vi' = 'en',
  list: CardList = REP,
): SheetLayout => {
  const places = kpiDataPlaces({ kpis, scored: kpis, firstRow: 5, periods: 4, scopes: 3 });
  const plan = { ...card.plan, kpi: () => planCells.kpi('revenue') };
  return cardLayout({ ...card, kpis, plan, facts: factLookup(DATA, places) }, list, messages(language));
};

/** The list of periods beside KPI Data: first days, days after the last, names in each language. */
const list = (place: number): string => {
  const column = columnLetters(card.facts.offered.column + place);
  return `'KPI Data'!$${column}$8:$${column}$10`;
};
const [SHOWN, STARTS, ENDS, NAMES] = [list(1), list(2), list(3), list(4)];
const OTHER_NAMES = [5, 6, 7].map(list);
/** What the cell of the period shows until somebody picks one. */
const CURRENT = `=IFERROR(INDEX(${SHOWN};MATCH('KPI Plan'!$A$1;${STARTS};0));'KPI Plan'!$A$1)`;
const START =
  `=IF(ISERROR($[status]$3);0;IF($[status]$3="";'KPI Plan'!$A$1;IF(ISNUMBER($[status]$3);SUMPRODUCT((${STARTS}<=$[status]$3)*(${ENDS}>$[status]$3)*${STARTS});` +
  `IFERROR(INDEX(${STARTS};${namedPeriod('$[status]$3', [NAMES, ...OTHER_NAMES])});0))))`;

test('the period that is shown is the current one of the plan, by a cell of the card itself, until one is picked', () => {
  expect(rows[2]?.slice(1, 3)).toEqual(
    onCard([
      `=IF(ISERROR($[status]$3);"Period";IF($[status]$3="";"Period: "&IFERROR(INDEX(${NAMES};MATCH('KPI Plan'!$A$1;${STARTS};0));"");"Period"))`,
      '=[current]',
    ]),
  );
  expect(rows[4]?.[columnAt('weights')]).toBe(CURRENT);
});

test('hidden cells find the scope by its key, its row in the period, and how far the period is', () => {
  expect(a1(SCOPE_CELL)).toBe(onCard('[weights]1'));
  expect(
    [1, 2, 3, 4, 5].map((row) => rows[row - 1]?.slice(columnAt('weights') - 1, columnAt('weights') + 2)),
  ).toEqual(
    onCard([
      ['template', `=IF([found]=0;"";INDEX('KPI Data'!$I:$I;[found]))`, START],
      [
        "=IFERROR(MATCH([scopeKey];'KPI Data'!$F$5:$F$7;0);0)",
        `=IF([found]=0;"";INDEX('KPI Data'!$BP:$BP;[found]))`,
        `=IF([found]=0;"";MAX(INDEX('KPI Data'!$J:$J;[found]);INDEX('KPI Data'!$H:$H;8)))`,
      ],
      [
        '=IF([scopeNumber]=0;0;4+[scopeNumber])',
        `=IF([found]=0;"";INDEX('KPI Data'!$BO:$BO;[found]))`,
        `=IF([found]=0;"";COUNTIFS('KPI Data'!$A:$A;[scopeNumber];'KPI Data'!$H:$H;">="&[yearStart];'KPI Data'!$H:$H;"<="&[start]))`,
      ],
      [
        "=IF(OR([start]=0;[scopeNumber]=0);0;IFERROR(MATCH([start];'KPI Data'!$H:$H;0)+[scopeNumber]-1;0))",
        `=IF([found]=0;FALSE();AND(INDEX('KPI Data'!$P:$P;[found])="";[now]<[end]))`,
        `=IF([found]=0;"";INDEX('KPI Data'!$AZ:$AZ;[found]))`,
      ],
      [
        `=IF([found]=0;"";IF(INDEX('KPI Data'!$O:$O;[found])="";TODAY();INDEX('KPI Data'!$O:$O;[found])))`,
        CURRENT,
        '=SUM($[weights]$7:$[weights]$10)',
      ],
    ]),
  );
  const last = CARD_COLUMNS.length;
  expect(layout.hiddenColumns).toEqual([{ first: last + 1, count: LAST_TREND + 1 - last }]);
});

test('the trend looks back row by row over periods on the team, and not beyond the first one that is shown', () => {
  expect(rows[5]?.slice(LAST_TREND - 3, LAST_TREND)).toEqual(
    onCard([
      `=IF([found]-6<8;0;IF(INDEX('KPI Data'!$M:$M;[found]-6);[found]-6;0))`,
      `=IF([found]-3<8;0;IF(INDEX('KPI Data'!$M:$M;[found]-3);[found]-3;0))`,
      '=IF([found]<8;0;[found])',
    ]),
  );
  expect(rows[6]?.slice(LAST_TREND - 2, LAST_TREND)).toEqual(
    onCard([
      `=IF($[trend 11]$6=0;"";INDEX('KPI Data'!$V:$V;$[trend 11]$6))`,
      `=IF($[trend 12]$6=0;"";INDEX('KPI Data'!$V:$V;$[trend 12]$6))`,
    ]),
  );
});

test('the head says who, and the score and what it earns, or is on course for', () => {
  expect(cells(1, 'no', 'points').filter((each) => each !== null)).toEqual(
    onCard([
      `=IF([scopeRow]=0;"";INDEX('KPI Data'!$C:$C;[scopeRow]))`,
      '=IF([isUnfinished];"On course for";"Score")',
      '=IF([isUnfinished];"Rating at this pace";"Rating")',
      `=IF([found]=0;"";IF(INDEX('KPI Data'!$B:$B;[found])="rep";IF([isUnfinished];"Bonus at this pace";"Bonus");` +
        'IF([isUnfinished];"Reps’ bonuses at this pace";"Bonuses of the reps")))',
    ]),
  );
  const of = (column: string): string => `INDEX('KPI Data'!$${column}:$${column};[found])`;
  const figure = ([total = '', onCourse = '']: readonly string[]): string => {
    const shown = `IF(${of('BO')}="";${of(total)};${of(onCourse)})`;
    return `=IF([found]=0;"";IF(${shown}="";"–";${shown}))`;
  };
  expect((['actual', 'attainment', 'needed'] as const).flatMap((column) => cells(2, column))).toEqual(
    onCard(
      [
        ['AY', 'BQ'],
        ['BA', 'BR'],
        ['BB', 'BS'],
      ].map(figure),
    ),
  );
});

const TO_DATE = `'KPI Data'!$A:$A;[scopeNumber];'KPI Data'!$H:$H;">="&[yearStart];'KPI Data'!$H:$H;"<="&[start]`;

/** What is said in place of a status, where KPI Data has it for the kind of scope. */
const unmeasured = (column: string): string => {
  const isOf = (type: string): string => `INDEX('KPI Data'!$B:$B;[found])="${type}"`;
  const note = (row: number): string => `'KPI Data'!$${column}$${row}&""`;
  return `IF([found]=0;"";IF(${isOf('rep')};${note(2)};IF(${isOf('region')};${note(3)};"")))`;
};

test('a KPI that adds up has a pace, by which its status goes while the period does, what lies ahead, and a year to date', () => {
  const ofYear = (column: string, periods: string, least: string): string =>
    `=IF([found]=0;"";IF(COUNTIFS(${periods};'KPI Data'!${column};"<1000000000000000000")<${least};"";SUMIFS('KPI Data'!${column};${periods})))`;
  const line = (periods: number): string => {
    const values = `[trend 1]7:[trend ${periods}]7`;
    return `IF(COUNT(${values})=0;"";SPARKLINE(FILTER(${values};ISNUMBER(${values}))))`;
  };
  const judged = 'IF([isUnfinished];[pace]7;[attainment]7)';
  const weights = 'IF(ISNUMBER($[weights]$7:$[weights]$10);$[weights]$7:$[weights]$10;0)';
  const percents = (of: string): string => `ROUND(${of}*100/[totalWeight];9)`;
  const order = (of: string, place: string): string =>
    `ROUND(MOD(${percents(of)};1)*1000000;0)*100000-ROW(${place})`;
  const isBefore = `${order(weights, '$[weights]$7:$[weights]$10')}>${order('[weights]7', '[weights]7')}`;
  const more = `IF(SUM((${isBefore})*1)<100-SUM(INT(${percents(weights)}));1;0)`;
  const share = `ARRAYFORMULA((INT(${percents('[weights]7')})+${more})/100)`;
  expect(rowOf(rows, 7)).toMatchObject(
    onCard({
      ...{ no: 1, kpi: 'Revenue', unit: '₫' },
      weight: `=IF(OR([weights]7="";[totalWeight]=0);"";${share})`,
      target: `=IF([found]=0;"";INDEX('KPI Data'!$AD:$AD;[found]))`,
      actual: `=IF([found]=0;"";INDEX('KPI Data'!$V:$V;[found]))`,
      attainment: `=IF([found]=0;"";INDEX('KPI Data'!$AL:$AL;[found]))`,
      points: `=IF([found]=0;"";INDEX('KPI Data'!$AT:$AT;[found]))`,
      previous: `=IF([previousRow]=0;"";INDEX('KPI Data'!$V:$V;[previousRow]))`,
      change:
        '=IF(COUNT([actual]7;[previous]7)<2;"";IF([previous]7<=0;"";ROUND(([actual]7-[previous]7)/[previous]7;3)))',
      pace: `=IF([isUnfinished];INDEX('KPI Data'!$BG:$BG;[found]);"")`,
      actualToDate: ofYear('$V:$V', TO_DATE, '[periodsToDate]'),
      targetToDate: ofYear('$AD:$AD', `${TO_DATE};'KPI Data'!$M:$M;TRUE()`, 'MAX(1;[periodsOnTeam])'),
      needed:
        `=IF([isUnfinished];IF(OR('KPI Plan'!$A$11="lower";[actual]7="";[target]7="");"";IF([target]7<=[actual]7;0;` +
        'IF([workingDays]-[elapsed]<=0;"";([target]7-[actual]7)/([workingDays]-[elapsed]))));"")',
      forecast:
        '=IF([isUnfinished];IF(OR([actual]7="";[elapsed]=0);"";[actual]7*[workingDays]/[elapsed]);"")',
      trend: `=IF([isUnfinished];${line(11)};${line(12)})`,
      status: `=IF(${judged}="";${unmeasured('AT')};IF(ROUND(${judged};3)>='KPI Plan'!$A$4;"✓ On target";IF(ROUND(${judged};3)>='KPI Plan'!$A$5;"! Close";"✗ Below")))`,
      weights: `=IF([found]=0;"";INDEX('KPI Data'!$AH:$AH;[found]))`,
    }),
  );
});

test('below the table stands what a status goes by and what is not scored yet, where the card has such KPIs', () => {
  const byPace =
    'IF(AND([isUnfinished];COUNT([pace]7)>0);"While a period is in progress, running totals (revenue, new customers…) are judged by pace, and so are score, rating and bonus.";"")';
  const early =
    'IF(AND([isUnfinished];[elapsed]=0);"Status and score appear when the first working day is over.";"")';
  const later =
    'IF(AND([isUnfinished];COUNT([attainment]9)>0);"Growth is shown, but judged and scored only when the period is over.";"")';
  const wait = `'KPI Data'!$AS$2`;
  const isSoFar = `IF([found]=0;FALSE();AND(INDEX('KPI Data'!$AS:$AS;[found])="";${wait}<>"";[end]+${wait}>[now]))`;
  const untold = `IF([found]=0;FALSE();AND(INDEX('KPI Data'!$P:$P;[found])="";OR(${wait}="")))`;
  const soFar =
    `IF(OR(${isSoFar});IF(INDEX('KPI Data'!$P:$P;[found])="";"“So far”: leads of this period can still be won, so the KPI is not scored yet.";` +
    `"“So far”: leads of this period could still be won when it was closed, so the KPI is not part of the score.");` +
    `IF(${untold};"There is no telling yet when conversion is final: too few won leads have a closing date, or only totals are known.";""))`;
  const of = (column: string): string => `INDEX('KPI Data'!$${column}:$${column};[found])`;
  const day = (column: string): string => `DAY(${of(column)})&"/"&MONTH(${of(column)})`;
  const part = ([days = '', all = '', joined = '', left = '']: readonly string[]): string =>
    `IF([found]=0;"";IF(AND(${of(days)}<>"";${of(days)}<${of(all)});"On the team"` +
    `&IF(${of(joined)}="";"";" from "&(${day(joined)}))&IF(${of(left)}="";"";" until "&(${day(left)}))` +
    `&": "&${of(days)}&" of "&${of(all)}&" working days, targets in proportion.";""))`;
  const spread = (cell: string): string =>
    `IF(TEXTJOIN(", ";TRUE();'KPI Data'!$${cell}$3&"")="";"";TEXTJOIN(", ";TRUE();'KPI Data'!$${cell}$3&"")` +
    `&": targets agreed for another length of period, spread by working days at the last refresh.")`;
  const others = (scored: string, score: string, points: string): string =>
    `IF([found]=0;"";IF(AND(${of('P')}<>"";OR(SUM(${of(scored)})>[totalWeight];` +
    `ABS(SUM(${points})-SUM(${of(score)}))*10>1));"When this period was closed, KPIs that are no ` +
    'longer in use counted, too: they are part of the score. KPI History lists them with their weight and points.";""))';
  const note = (kpis: readonly Kpi[]): Written | undefined => writtenRows(layoutWith(kpis))[47]?.[2];
  expect(cells(48, 'status')).toEqual(
    onCard([
      `=TEXTJOIN(" ";TRUE();${part(['BC', 'BD', 'BE', 'BF'])};${spread('AD')};${byPace};${early};${later};${soFar};${others('AX', 'AY', '[points]7:[points]10')})`,
    ]),
  );
  expect(note([kpiOf('revenue')])).toBe(
    onCard(
      `=TEXTJOIN(" ";TRUE();${part(['AD', 'AE', 'AF', 'AG'])};${spread('T')};${byPace};${early};${others('Y', 'Z', '[points]7')})`,
    ),
  );
  expect(note([kpiOf('cac')])).toBe(
    onCard(`=TEXTJOIN(" ";TRUE();${early};${others('Z', 'AA', '[points]7')})`),
  );
  expect(note([])).toBeNull();
});

test('a share changes by points, has no pace, by which a status could go, and no year to date', () => {
  expect(rowOf(rows, 10)).toMatchObject(
    onCard({
      ...{ no: 4, kpi: 'Conversion (by lead date)', unit: '%' },
      change: '=IF(COUNT([actual]10;[previous]10)<2;"";ROUND(([actual]10-[previous]10)*100;1))',
      ...{ pace: null, actualToDate: null, targetToDate: null, needed: null, forecast: null },
      trend:
        '=IF(COUNT([trend 1]10:[trend 12]10)=0;"";SPARKLINE(FILTER([trend 1]10:[trend 12]10;ISNUMBER([trend 1]10:[trend 12]10))))',
      status:
        `=IF(AND([actual]10<>"";IF([found]=0;FALSE();AND(INDEX('KPI Data'!$AS:$AS;[found])="";'KPI Data'!$AS$2<>"";[end]+'KPI Data'!$AS$2>[now])));"… So far";` +
        `IF([attainment]10="";${unmeasured('AW')};IF(ROUND([attainment]10;3)>='KPI Plan'!$A$4;"✓ On target";IF(ROUND([attainment]10;3)>='KPI Plan'!$A$5;"! Close";"✗ Below"))))`,
    }),
  );
});

test('a KPI of the manager’s own shows the unit it was given', () => {
  const own = { ...kpiOf('newLeads'), own: { name: 'Hợp đồng', unit: 'hợp đồng' } };
  expect(rowOf(writtenRows(layoutWith([own])), 7)).toMatchObject({
    no: 1,
    kpi: 'Hợp đồng',
    unit: 'hợp đồng',
  });
});

test('numbers are shown as their KPI is read', () => {
  const patternAt = (row: number, column: OnCard): string | undefined =>
    layout.formats
      .filter(
        ({ area: where, style: { number } }) =>
          number !== undefined &&
          isIn(where, column === 'weights' ? row : rowIn(column, row), columnAt(column)),
      )
      .at(-1)?.style.number;
  const patterns = (row: number, ...columns: readonly OnCard[]): readonly (string | undefined)[] =>
    columns.map((column) => patternAt(row, column));
  for (const row of [7, 8, 9, 10]) {
    expect(patterns(row, 'weight', 'attainment', 'pace', 'points')).toEqual(['0%', '0.0%', '0.0%', '0.0']);
    const isMoney = row < 9;
    // The sign stands beside them, in the column of the unit.
    expect(patterns(row, 'target', 'actual')).toEqual(Array(2).fill(isMoney ? '#,##0' : '0.0%'));
    const beside = ['previous', 'needed', 'forecast'] as const;
    expect(patterns(row, ...beside)).toEqual(Array(3).fill(isMoney ? '#,##0' : '0.0%'));
    // A year adds up to more digits than there is room for.
    const short = '[>=1000000000]#,##0.00,,,"B";[>=1000000]#,##0.0,,"M";#,##0';
    expect(patterns(row, 'actualToDate', 'targetToDate')).toEqual(Array(2).fill(isMoney ? short : '0.0%'));
    const change = isMoney ? '+0.0%;-0.0%;0.0%' : '+0.0" pts";-0.0" pts";0.0" pts"';
    const gap = isMoney ? '+#,##0;-#,##0;0' : change;
    expect(patterns(row, 'no', 'change', 'gap', 'trend', 'status')).toEqual([
      undefined,
      change,
      gap,
      undefined,
      undefined,
    ]);
  }
  expect(patterns(47, 'weight', 'attainment', 'points')).toEqual(['0%', undefined, '0.0']);
  const around = layout.formats.flatMap(({ area: where, style: { number } }) =>
    number === undefined ||
    (where.row >= 7 && where.row <= 47) ||
    (where.row >= 51 && where.row <= 90) ||
    (where.row >= 106 && where.row <= 139)
      ? []
      : [`${a1(where)} ${number}`],
  );
  expect(around).toEqual(
    onCard([
      ...['[actual]2:[unit]2 0.0', '[needed]2:[points]2 #,##0 "₫"'],
      ...['[status]3:[target]3 mm/yyyy', '[needed]3:[points]3 dd/mm/yyyy hh:mm'],
      ...['[no]141:[points]141 General', '[needed]146:[points]146 dd/mm/yyyy'],
      ...['[kpi]150:[kpi]209 mm/yyyy', '[status]150:[actual]209 @', '[unit]150:[needed]209 @'],
      '[weight]150:[points]209 dd/mm/yyyy',
      ...['Q1:[weights]1 @', '[trend 1]6:[trend 12]6 0', '[trend 2]1 0', '[trend 2]2 0'],
    ]),
  );
});

test('a status has a sign of its own, and its colour depends on the sign', () => {
  expect(
    layout.rules?.flatMap((rule) => (rule.test === 'startsWith' ? [[a1(rule.area), rule.text]] : [])),
  ).toEqual(
    onCard([
      ['[status]7:[status]46', '✓'],
      ['[status]7:[status]46', '!'],
      ['[status]7:[status]46', '✗'],
    ]),
  );
});

/** How light a colour is in a grey print, from 0 to 1. */
const lightness = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
};

test('in grey, each status is darker than the one before, and readable', () => {
  const status = (layout.rules ?? []).filter(({ test: kind }) => kind === 'startsWith');
  const backgrounds = status.map(({ background = '' }) => lightness(background));
  const [good = 0, close = 0, missed = 0] = backgrounds;
  expect([good - close > 0.05, close - missed > 0.15]).toEqual([true, true]);
  const contrasts = status.map(({ color }, index) => (backgrounds[index] ?? 0) - lightness(color) > 0.5);
  expect(contrasts).toEqual([true, true, true]);
});

test('a rise, and more than the target, is good where higher is better, and bad where lower is', () => {
  const colours = (better: 'higher' | 'lower'): unknown =>
    layoutWith([{ ...kpiOf('newLeads'), better }]).rules?.flatMap((rule) =>
      'value' in rule ? [[a1(rule.area), rule.test, rule.value, rule.color]] : [],
    );
  expect(colours('higher')).toEqual(
    onCard([
      ['[gap]7', 'above', 0, palette.good],
      ['[gap]7', 'below', 0, palette.bad],
      ['[change]7', 'above', 0, palette.good],
      ['[change]7', 'below', 0, palette.bad],
    ]),
  );
  expect(colours('lower')).toEqual(
    onCard([
      ['[gap]7', 'above', 0, palette.bad],
      ['[gap]7', 'below', 0, palette.good],
      ['[change]7', 'above', 0, palette.bad],
      ['[change]7', 'below', 0, palette.good],
    ]),
  );
});

test('people pick the period, write comments and the day of the signatures, and nothing else', () => {
  expect(layout.inputs?.map(a1)).toEqual(
    onCard([
      '[status]3:[target]3',
      ...['[kpi]150:[kpi]209', '[status]150:[actual]209', '[unit]150:[needed]209', '[weight]150:[points]209'],
    ]),
  );
  expect(layout.choices?.map(({ area: where, from }) => [a1(where), from])).toEqual(
    onCard([
      ['[status]3:[target]3', { sheet: 'KPI Data', area: card.facts.offered }],
      ['[weight]150:[points]209', { kind: 'date' }],
    ]),
  );
});

const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

const areaOf = ({ row, column, cells: contents }: Block): Area =>
  area(row, column, contents.length, contents[0]?.length ?? 0);

test('drawn again with any number of KPIs, a card writes nothing where people type, and moves none of it', () => {
  fc.assert(
    fc.property(fc.subarray([...KPIS]), (kpis) => {
      const { inputs = [], blocks } = layoutWith(kpis);
      expect(inputs).toEqual(layout.inputs);
      const redrawn = blocks.filter(({ initial = false }) => !initial).map(areaOf);
      expect(
        redrawn.filter((block) => [...inputs, SCOPE_CELL].some((input) => overlap(input, block))),
      ).toEqual([]);
    }),
    { seed: 7, numRuns: 40 },
  );
});

test('rows that no KPI needs are blank and hidden', () => {
  expect(layout.hiddenRows).toEqual([
    { first: 11, count: 36 },
    { first: 55, count: 36 },
    { first: 92, count: 14 },
    { first: 106, count: 34 },
    { first: 174, count: 37 },
  ]);
  const [surplus] = layout.blocks.filter(({ row }) => row === 7);
  expect(surplus?.cells).toHaveLength(40);
  expect(
    surplus?.cells
      .slice(4)
      .flat()
      .every((content) => content === null),
  ).toBe(true);
});

test('a card has room for 40 KPIs, and refuses more', () => {
  const many = (count: number): readonly Kpi[] =>
    Array.from({ length: count }, (_, index) => ({
      ...kpiOf('newLeads'),
      id: `own${index}`,
      own: { name: `Own ${index}`, unit: '' },
    }));
  expect(layoutWith(many(40)).hiddenRows).toEqual([
    { first: 92, count: 14 },
    { first: 106, count: 34 },
    { first: 174, count: 37 },
  ]);
  expect(refused(() => layoutWith(many(41)))).toEqual({
    en: 'The plan has 41 KPIs in use, and a scorecard has room for 40. Untick some in the KPI Plan, and build again.',
    vi: 'Kế hoạch đang dùng 41 KPI nhưng mỗi bảng điểm chỉ có chỗ cho 40. Hãy bỏ bớt KPI trong Kế hoạch KPI rồi tạo lại.',
  });
});

test.each<[string, CardList]>([
  ['five customers', { ...REP, rows: MOST_IN_CARE }],
  ['five reps', { type: 'region', members: 'rep', rows: 5 }],
])(
  'ten KPIs, %s and all that is signed fit on an A4 page in portrait at four fifths of their size',
  (_, list) => {
    const { columnWidths, rowHeights = [], hiddenRows = [] } = layoutWith(KPIS.slice(0, 10), 'en', list);
    const width = columnWidths.reduce((sum, each) => sum + each, 0);
    const heightOf = (row: number): number => rowHeights.find((each) => each.row === row)?.height ?? 21;
    const isHidden = (row: number): boolean =>
      hiddenRows.some(({ first, count }) => first <= row && row < first + count);
    let height = 0;
    for (let row = 1; row <= SIGN_NAME_ROW; row++) if (!isHidden(row)) height += heightOf(row);
    // In pixels: without margins of 0.7 inches at its sides, and 0.75 above and below, a page is 174.4 mm wide and 258.9 mm high.
    const [page, pageHeight] = [174.4, 258.9].map((millimetres) => (millimetres / 25.4) * 96);
    expect(width * 0.8).toBeLessThanOrEqual(page ?? 0);
    expect(height * 0.8).toBeLessThanOrEqual(pageHeight ?? 0);
  },
);

test('whose card it is, the period and the names of KPIs stay in sight, a header that tables below do not have does not', () => {
  expect([layout.frozenRows, layout.frozenColumns]).toEqual([3, columnAt('kpi')]);
});

test('no merged cell lies across the edge of what stays in sight', () => {
  const merges = [...(layout.merges ?? []), ...(layout.mergesAcross ?? [])];
  expect(
    merges.filter(
      ({ column, columns }) => column <= columnAt('kpi') && column + columns - 1 > columnAt('kpi'),
    ),
  ).toEqual([]);
});

test('comments are those of the rows whose first cell is a day of the period shown, or what it is called in any language', () => {
  const periods = '$[kpi]$150:$[kpi]$209';
  const called = `TRIM(LEFT(${periods};FIND(" (";${periods}&" (")-1))`;
  const names = [NAMES, ...OTHER_NAMES.slice(0, LANGUAGE_IDS.length - 1)];
  const isCalled = names
    .map((list) => `(${called}=IFERROR(INDEX(${list};MATCH([start];${STARTS};0));[start]))`)
    .join('+');
  const isOf = `ISNUMBER(${periods})*(${periods}>=[start])*(${periods}<[end])+(${isCalled})>0`;
  const texts = (column: string): string =>
    `=IF([found]=0;"";TEXTJOIN(CHAR(10);TRUE();IFERROR(FILTER($[${column}]$150:$[${column}]$209;${isOf});"")))`;
  const latest = `IFERROR(MAX(FILTER($[weight]$150:$[weight]$209;${isOf}));0)`;
  expect([...cells(141, 'status'), ...cells(141, 'attainment'), ...cells(146, 'needed')]).toEqual(
    onCard([texts('status'), texts('unit'), `=IF([found]=0;"";IF(${latest}=0;"";${latest}))`]),
  );
});

test('in Vietnamese', () => {
  const vietnamese = writtenRows(layoutWith([kpiOf('careCoverage')], 'vi'));
  expect(rowOf(vietnamese, 6)).toMatchObject({
    ...{
      no: 'STT',
      kpi: 'KPI',
      unit: 'ĐVT',
      weight: 'Trọng số',
      target: 'Chỉ tiêu',
      actual: 'Thực hiện',
    },
    ...{
      attainment: '% hoàn thành',
      points: 'Điểm',
      previous: onCard('=IF([isUnfinished];"Kỳ trước, cùng số ngày";"Kỳ trước")'),
      change: 'Tăng/giảm',
    },
    ...{ pace: 'Tiến độ', actualToDate: 'Lũy kế thực hiện', targetToDate: 'Lũy kế chỉ tiêu' },
    ...{ needed: 'Cần mỗi ngày', forecast: 'Ước cuối kỳ' },
    ...{ trend: 'Xu hướng', status: 'Trạng thái' },
  });
  expect(rowOf(vietnamese, 7)).toMatchObject(
    onCard({
      ...{ no: 1, kpi: 'Tỷ lệ khách được chăm sóc', unit: '%' },
      status: `=IF([attainment]7="";${unmeasured('Y')};IF(ROUND([attainment]7;3)>='KPI Plan'!$A$4;"✓ Đạt";IF(ROUND([attainment]7;3)>='KPI Plan'!$A$5;"! Gần đạt";"✗ Chưa đạt")))`,
    }),
  );
});
