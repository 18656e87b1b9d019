import fc from 'fast-check';
import { KPIS } from '../../../src/catalogue/kpis';
import { sales } from '../../../src/catalogue/tables';
import { literal, measureFormula, valueFormula, wordsOf } from '../../../src/compile/formula';
import { print, reference } from '../../../src/formula/expression';
import { measuresOf, type Kpi } from '../../../src/kpi/kpi';
import { measureId, sum, type Measure } from '../../../src/kpi/measure';
import type { Source } from '../../../src/mapping/source';
import { readTables } from '../literal-tables';

const [newLeads, conversionRate, revenue] = KPIS;
const amountSold = sum(sales.amount, { when: sales.soldOn });

const WORDS = { won: ['Won', 'Chốt'], lost: ['Lost'] };
const { sources } = readTables(
  {
    leads: 'leadId | createdOn | rep | region | status',
    sales: 'soldOn | rep | region | amount',
  },
  WORDS,
);

/** The formulas of a KPI's measures; dates in G2 and H2, the scope's name in E2, words in Z1 and Z2. */
function formulas(kpi: Kpi, scope?: 'rep' | 'region', given = sources): readonly string[] {
  return measuresOf(kpi.value).map((measure) => {
    const source = given[measure.table as 'leads' | 'sales'];
    if (!source) throw new Error(measure.table);
    const formula = measureFormula(measure, source, {
      start: reference('$G2'),
      end: reference('$H2'),
      ...(scope ? { scope: { column: scope, name: reference('$E2') } } : {}),
      words: wordsOf(measure, source).map((_, index) => reference(`Z$${index + 1}`)),
    });
    return print(formula);
  });
}

const inOctober = `'leads'!$B:$B;">="&$G2;'leads'!$B:$B;"<"&$H2`;

describe('new leads are a COUNTIFS', () => {
  test.each([
    ['the team', undefined, `COUNTIFS(${inOctober})`],
    ['a rep', 'rep', `COUNTIFS(${inOctober};'leads'!$C:$C;"="&$E2)`],
    ['a region', 'region', `COUNTIFS(${inOctober};'leads'!$D:$D;"="&$E2)`],
  ] as const)('of %s', (_, scope, expected) => {
    expect(formulas(newLeads, scope)).toEqual([expected]);
  });
});

describe('won leads are one COUNTIFS for each word', () => {
  test.each([
    ['the team', undefined, ''],
    ['a rep', 'rep', `;'leads'!$C:$C;"="&$E2`],
    ['a region', 'region', `;'leads'!$D:$D;"="&$E2`],
  ] as const)('of %s', (_, scope, condition) => {
    expect(formulas(conversionRate, scope)).toEqual([
      `COUNTIFS(${inOctober}${condition};'leads'!$E:$E;"="&Z$1)+COUNTIFS(${inOctober}${condition};'leads'!$E:$E;"="&Z$2)`,
      `COUNTIFS(${inOctober}${condition})`,
    ]);
  });
});

describe('revenue is a SUMIFS', () => {
  const sold = `'sales'!$D:$D;'sales'!$A:$A;">="&$G2;'sales'!$A:$A;"<"&$H2`;
  test.each([
    ['the team', undefined, `SUMIFS(${sold})`],
    ['a rep', 'rep', `SUMIFS(${sold};'sales'!$B:$B;"="&$E2)`],
    ['a region', 'region', `SUMIFS(${sold};'sales'!$C:$C;"="&$E2)`],
  ] as const)('of %s', (_, scope, expected) => {
    expect(formulas(revenue, scope)).toEqual([expected]);
  });

  test('of won rows only, where sales have a status', () => {
    const withStatus = readTables({ sales: 'soldOn | rep | region | amount | status' }, WORDS).sources;
    expect(formulas(revenue, 'rep', withStatus)).toEqual([
      `SUMIFS(${sold};'sales'!$B:$B;"="&$E2;'sales'!$E:$E;"="&Z$1)+SUMIFS(${sold};'sales'!$B:$B;"="&$E2;'sales'!$E:$E;"="&Z$2)`,
    ]);
  });
});

test('a sheet’s quotes are doubled in its formulas', () => {
  const source: Source = {
    table: 'leads',
    sheet: "Lan's leads",
    headerRow: 1,
    columns: { createdOn: 1, rep: 2, status: 3 },
    won: [],
    lost: [],
  };
  expect(formulas(newLeads, undefined, { leads: source })).toEqual([
    `COUNTIFS('Lan''s leads'!$A:$A;">="&$G2;'Lan''s leads'!$A:$A;"<"&$H2)`,
  ]);
});

describe('the words a formula looks for', () => {
  const [won, all] = measuresOf(conversionRate.value);

  test('are those of its status filter', () => {
    expect(sources.leads && won && wordsOf(won, sources.leads)).toEqual(['Won', 'Chốt']);
  });

  test('are none without a status filter', () => {
    expect(sources.leads && all && wordsOf(all, sources.leads)).toEqual([]);
    expect(sources.sales && wordsOf(amountSold, sources.sales)).toEqual([]);
  });
});

describe('names stand for themselves in a criterion', () => {
  test.each([
    ['Lan', 'Lan'],
    ['L*n', 'L~*n'],
    ['Ai?', 'Ai~?'],
    ['~Lan', '~~Lan'],
    ['~*', '~~~*'],
    ['=Lan', '=Lan'],
    ['', ''],
  ])('%s as %s', (name, escaped) => {
    expect(literal(name)).toBe(escaped);
  });

  test('and can be told apart: reading the escapes gives the name back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('~', '*', '?', 'a', '=') }), (name) => {
        expect(literal(name).replace(/~(.)/g, '$1')).toBe(name);
        expect(literal(name).replace(/~[~*?]/g, '')).not.toMatch(/[~*?]/);
      }),
      { seed: 8 },
    );
  });
});

describe('a KPI is arithmetic on the cells of its measures, blank where there is no value', () => {
  const cells = new Map(
    [...measuresOf(conversionRate.value), amountSold].map((each, index) => [measureId(each), `ABC`[index]]),
  );
  const read = (measure: Measure) => reference(`${cells.get(measureId(measure)) ?? ''}2`);

  test.each([
    ['newLeads', newLeads, 'IF(B2="";"";B2)'],
    ['conversionRate', conversionRate, 'IF(OR(A2="";B2="");"";IF(B2=0;"";A2/B2))'],
    ['revenue', revenue, 'IF(C2="";"";C2)'],
  ])('%s', (_, kpi, expected) => {
    expect(print(valueFormula(kpi.value, read))).toBe(expected);
  });
});
