/** Shows the formula of each kind of measure. */
import type { ColumnId, TableId } from '../../../../src/model/catalogue/tables';
import { care, customers, leads, sales, surveys } from '../../../../src/model/catalogue/tables';
import type { LocatedTables } from '../../../../src/data/mapping/locate';
import { locatedTables } from '../../../../src/data/source';
import { operandsOf } from '../../../../src/compute/formulas/conditions';
import { measureFormula } from '../../../../src/compute/formulas/measure';
import { print, reference } from '../../../../src/core/formula/expression';
import { atLeast, atMost, contacted, eq, notBefore, present, won } from '../../../../src/model/kpi/filter';
import { count, days, distinct, entries, sum, type Measure } from '../../../../src/model/kpi/measure';
import { readTables } from '../../literal-tables';

const { sources } = readTables(
  {
    leads: 'leadId | createdOn | rep | region | status | source | firstContactOn',
    sales: 'soldOn | rep | region | amount',
    customers: 'customer | rep | region | since | until',
    care: 'contactedOn | customer | rep | region',
    surveys: 'answeredOn | score | rep | region',
  },
  { won: ['Won', 'Chốt'], lost: ['Lost'] },
);
const tables = locatedTables(sources);

/** Dates stand in G2 and H2, the scope's name, escaped, in E2; operands in Z1, Z2… */
function formula(measure: Measure, scope?: 'rep' | 'region', given: LocatedTables = tables): string {
  const [source] = given[measure.table] ?? [];
  if (!source) throw new Error(measure.table);
  const expression = measureFormula(measure, given, {
    start: reference('$G2'),
    end: reference('$H2'),
    ...(scope ? { scope: { column: scope, criteria: [reference('$E2')] } } : {}),
    operands: operandsOf(measure, source).map((_, index) => reference(`Z$${index + 1}`)),
  });
  return print(expression);
}

/** The same tables without some columns. */
function without(table: TableId, ...ids: readonly ColumnId[]): LocatedTables {
  const [located] = tables[table] ?? [];
  if (!located) throw new Error(table);
  const columns = Object.entries(located.columns).filter(([id]) => !ids.some((each) => each === id));
  return { ...tables, [table]: [{ ...located, columns: Object.fromEntries(columns) }] };
}

const created = `'leads'!$B:$B;">="&$G2;'leads'!$B:$B;"<"&$H2`;
const createdLeads = count(leads, { when: leads.createdOn });

describe('a count is a COUNTIFS', () => {
  test.each([
    ['of the team', undefined, `COUNTIFS(${created})`],
    ['of a rep', 'rep', `COUNTIFS(${created};'leads'!$C:$C;"="&$E2)`],
    ['of a region', 'region', `COUNTIFS(${created};'leads'!$D:$D;"="&$E2)`],
  ] as const)('%s', (_, scope, expected) => {
    expect(formula(createdLeads, scope)).toBe(expected);
  });

  test('of won rows, one for each word', () => {
    const rep = `${created};'leads'!$C:$C;"="&$E2`;
    expect(formula(count(leads, { when: leads.createdOn, where: [won(leads)] }), 'rep')).toBe(
      `COUNTIFS(${rep};'leads'!$E:$E;"="&Z$1)+COUNTIFS(${rep};'leads'!$E:$E;"="&Z$2)`,
    );
  });

  test('of rows with a text, or with a date', () => {
    const where = [present(leads.source), present(leads.firstContactOn)];
    expect(formula(count(leads, { when: leads.createdOn, where }))).toBe(
      `COUNTIFS(${created};'leads'!$F:$F;"<>";'leads'!$G:$G;">0")`,
    );
  });

  test('of rows with two dates, which clean data have in order', () => {
    const where = [notBefore(leads.firstContactOn, leads.createdOn)];
    expect(formula(count(leads, { when: leads.createdOn, where }))).toBe(
      `COUNTIFS(${created};'leads'!$G:$G;">0";'leads'!$B:$B;">0")`,
    );
  });

  test('compares with cells, in the order of its filters', () => {
    const where = [eq(leads.source, 'Website'), won(leads)];
    const website = `${created};'leads'!$F:$F;"="&Z$1`;
    expect(formula(count(leads, { when: leads.createdOn, where }))).toBe(
      `COUNTIFS(${website};'leads'!$E:$E;"="&Z$2)+COUNTIFS(${website};'leads'!$E:$E;"="&Z$3)`,
    );
  });

  test('of scores from one number to another', () => {
    const where = [atLeast(surveys.score, 2), atMost(surveys.score, 6)];
    expect(formula(count(surveys, { when: surveys.answeredOn, where }))).toBe(
      `COUNTIFS('surveys'!$A:$A;">="&$G2;'surveys'!$A:$A;"<"&$H2;'surveys'!$B:$B;">="&Z$1;'surveys'!$B:$B;"<="&Z$2)`,
    );
  });
});

describe('what is open is counted twice: without a last day, and with a later one', () => {
  test.each([
    [['start'], '$G2', '$G2'],
    [['end'], '$H2', '$H2'],
    [['start', 'end'], '$G2', '$H2'],
  ] as const)('at %p', (openAt, opened, lasting) => {
    const since = `'customers'!$D:$D;"<"&${opened}`;
    expect(formula(count(customers, { openAt }))).toBe(
      `COUNTIFS(${since};'customers'!$E:$E;"")+COUNTIFS(${since};'customers'!$E:$E;">="&${lasting})`,
    );
  });

  test('for a rep', () => {
    const [since, rep] = [`'customers'!$D:$D;"<"&$G2`, `'customers'!$B:$B;"="&$E2`];
    expect(formula(count(customers, { openAt: ['start'] }), 'rep')).toBe(
      `COUNTIFS(${since};'customers'!$E:$E;"";${rep})+COUNTIFS(${since};'customers'!$E:$E;">="&$G2;${rep})`,
    );
  });

  test('once only where no last days are mapped', () => {
    expect(formula(count(customers, { openAt: ['start'] }), undefined, without('customers', 'until'))).toBe(
      `COUNTIFS('customers'!$D:$D;"<"&$G2)`,
    );
  });
});

describe('a sum is a SUMIFS', () => {
  const sold = `'sales'!$D:$D;'sales'!$A:$A;">="&$G2;'sales'!$A:$A;"<"&$H2`;
  const revenue = sum(sales.amount, { when: sales.soldOn });

  test.each([
    ['of the team', undefined, `SUMIFS(${sold})`],
    ['of a rep', 'rep', `SUMIFS(${sold};'sales'!$B:$B;"="&$E2)`],
    ['of a region', 'region', `SUMIFS(${sold};'sales'!$C:$C;"="&$E2)`],
  ] as const)('%s', (_, scope, expected) => {
    expect(formula(revenue, scope)).toBe(expected);
  });

  test('of won rows only, where sales have a status', () => {
    const withStatus = locatedTables(
      readTables({ sales: 'soldOn | rep | region | amount | status' }, { won: ['Won', 'Chốt'], lost: [] })
        .sources,
    );
    expect(formula(revenue, 'rep', withStatus)).toBe(
      `SUMIFS(${sold};'sales'!$B:$B;"="&$E2;'sales'!$E:$E;"="&Z$1)+SUMIFS(${sold};'sales'!$B:$B;"="&$E2;'sales'!$E:$E;"="&Z$2)`,
    );
  });
});

test('different texts are a COUNTUNIQUEIFS, which is told to leave blank cells out', () => {
  const contactedCustomers = distinct(care.customer, { when: care.contactedOn });
  const range = `'care'!$B:$B;'care'!$A:$A;">="&$G2;'care'!$A:$A;"<"&$H2`;
  const filled = `'care'!$B:$B;"<>"`;
  expect(formula(contactedCustomers)).toBe(`COUNTUNIQUEIFS(${range};${filled})`);
  expect(formula(contactedCustomers, 'rep')).toBe(`COUNTUNIQUEIFS(${range};'care'!$C:$C;"="&$E2;${filled})`);
  expect(formula(contactedCustomers, 'region')).toBe(
    `COUNTUNIQUEIFS(${range};'care'!$D:$D;"="&$E2;${filled})`,
  );
});

test('numbered orders are a COUNTUNIQUEIFS, and each row without a number is one more', () => {
  const orders = entries(sales.orderId, { when: sales.soldOn });
  const numbered = locatedTables(readTables({ sales: 'orderId | soldOn | rep | amount' }).sources);
  const rows = `'sales'!$B:$B;">="&$G2;'sales'!$B:$B;"<"&$H2`;
  const id = `'sales'!$A:$A`;
  expect(formula(orders, undefined, numbered)).toBe(
    `COUNTUNIQUEIFS(${id};${rows};${id};"<>")+COUNTIFS(${rows};${id};"")`,
  );
  const ofRep = `${rows};'sales'!$C:$C;"="&$E2`;
  expect(formula(orders, 'rep', numbered)).toBe(
    `COUNTUNIQUEIFS(${id};${ofRep};${id};"<>")+COUNTIFS(${ofRep};${id};"")`,
  );
  expect(formula(orders)).toBe(`COUNTIFS('sales'!$A:$A;">="&$G2;'sales'!$A:$A;"<"&$H2)`);
});

describe('days are the later dates added up, less the earlier ones', () => {
  const filled = `'leads'!$G:$G;">0";'leads'!$B:$B;">0"`;

  test('of a region', () => {
    const waits = days(leads.createdOn, leads.firstContactOn, { when: leads.createdOn });
    const conditions = `${created};'leads'!$D:$D;"="&$E2;${filled}`;
    expect(formula(waits, 'region')).toBe(
      `SUMIFS('leads'!$G:$G;${conditions})-SUMIFS('leads'!$B:$B;${conditions})`,
    );
  });

  test('for each word of a status', () => {
    const waits = days(leads.createdOn, leads.firstContactOn, { when: leads.createdOn, where: [won(leads)] });
    const [first, second] = [1, 2].map((row) => `${created};${filled};'leads'!$E:$E;"="&Z$${row}`);
    expect(formula(waits)).toBe(
      `SUMIFS('leads'!$G:$G;${first ?? ''})-SUMIFS('leads'!$B:$B;${first ?? ''})` +
        `+(SUMIFS('leads'!$G:$G;${second ?? ''})-SUMIFS('leads'!$B:$B;${second ?? ''}))`,
    );
  });
});

describe('open customers with a contact are counted once for each name that was contacted', () => {
  const covered = count(customers, { openAt: ['start'], where: [contacted(customers.customer, care)] });
  const inPeriod = `'care'!$A:$A;">="&$G2;'care'!$A:$A;"<"&$H2;'care'!$B:$B;"<>"`;
  const names = `UNIQUE(FILTER('care'!$B:$B;('care'!$A:$A>=$G2)*('care'!$A:$A<$H2)*('care'!$B:$B<>"")))`;
  const isNamed = `'customers'!$A:$A;"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${names};"~";"~~");"*";"~*");"?";"~?")`;
  const opened = `'customers'!$D:$D;"<"&$G2`;
  const unlessNone = (conditions: string, count: string): string =>
    `IF(COUNTIFS(${conditions})=0;0;${count})`;
  const ofNames = (open: string): string => unlessNone(open, `SUMPRODUCT(COUNTIFS(${open};${isNamed}))`);

  test.each([
    ['of the team', undefined, ''],
    ['of a rep', 'rep', `;'customers'!$B:$B;"="&$E2`],
    ['of a region', 'region', `;'customers'!$C:$C;"="&$E2`],
  ] as const)('%s', (_, scope, condition) => {
    const forGood = ofNames(`${opened};'customers'!$E:$E;""${condition}`);
    const untilLater = ofNames(`${opened};'customers'!$E:$E;">="&$G2${condition}`);
    expect(formula(covered, scope)).toBe(unlessNone(inPeriod, `${forGood}+${untilLater}`));
  });

  test('without last days', () => {
    expect(formula(covered, undefined, without('customers', 'until'))).toBe(
      unlessNone(inPeriod, ofNames(opened)),
    );
  });

  test('without the other table it is an error', () => {
    const { customers: only } = tables;
    if (!only) throw new Error('customers');
    expect(() => formula(covered, undefined, { customers: only })).toThrow('table care is not mapped');
  });
});

test('a sheet’s quotes are doubled in its formulas', () => {
  const [source] = tables.leads ?? [];
  if (!source) throw new Error('leads');
  expect(formula(createdLeads, undefined, { leads: [{ ...source, sheet: "Lan's leads" }] })).toBe(
    `COUNTIFS('Lan''s leads'!$B:$B;">="&$G2;'Lan''s leads'!$B:$B;"<"&$H2)`,
  );
});

describe('different texts that do not add up are counted at once, in a formula over arrays', () => {
  const october = { table: 'sales', sheet: 'T10', headerRow: 1, won: ['Won', 'Paid'], lost: [] } as const;
  const columns = { soldOn: 1, orderId: 2, customer: 3, rep: 4, status: 5 };
  const word = (criterion: string): string =>
    `LOWER(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${criterion};"~*";"*");"~?";"?");"~~";"~"))`;
  const part = (sheet: string, column: string, more = ''): string => {
    const of = (letter: string): string => `'${sheet}'!$${letter}:$${letter}`;
    const isWon = `(LOWER(${of('E')})=${word('Z$1')})+(LOWER(${of('E')})=${word('Z$2')})`;
    const counts = `(${of(column)}<>"")*(${of('A')}>=$G2)*(${of('A')}<$H2)${more}*(${isWon})`;
    return `IF(${counts};"="&LOWER(${of(column)});"-")`;
  };
  const withoutNumber = (sheet: string, cell: string): string =>
    `COUNTIFS('${sheet}'!$A:$A;">="&$G2;'${sheet}'!$A:$A;"<"&$H2;'${sheet}'!$E:$E;"="&${cell};'${sheet}'!$B:$B;"")`;

  test('customers of a rep under several status words', () => {
    const one: LocatedTables = { sales: [{ ...october, columns }] };
    const isRep = `*(LOWER('T10'!$D:$D)=${word('$E2')})`;
    expect(formula(distinct(sales.customer, { when: sales.soldOn }), 'rep', one)).toBe(
      `ARRAYFORMULA(COUNTUNIQUE(${part('T10', 'C', isRep)}))-1`,
    );
  });

  test('orders on several sheets, each with those that have no number', () => {
    const two: LocatedTables = {
      sales: [
        { ...october, columns },
        { ...october, sheet: 'T11', columns },
      ],
    };
    expect(formula(entries(sales.orderId, { when: sales.soldOn }), undefined, two)).toBe(
      [
        `ARRAYFORMULA(COUNTUNIQUE(${part('T10', 'B')};${part('T11', 'B')}))-1`,
        ...['T10', 'T11'].flatMap((sheet) => ['Z$1', 'Z$2'].map((cell) => withoutNumber(sheet, cell))),
      ].join('+'),
    );
  });
});

describe('a table on several sheets is their sum, each by its own columns', () => {
  const october = { table: 'sales', sheet: 'T10', headerRow: 1, won: ['Won', 'Paid'], lost: [] } as const;
  const onTwo: LocatedTables = {
    ...tables,
    sales: [
      { ...october, columns: { soldOn: 1, amount: 2, rep: 3 } },
      { ...october, sheet: 'T11', headerRow: 4, columns: { rep: 1, soldOn: 2, amount: 3 } },
    ],
  };
  const dates = [`'T10'!$A:$A;">="&$G2;'T10'!$A:$A;"<"&$H2`, `'T11'!$B:$B;">="&$G2;'T11'!$B:$B;"<"&$H2`];

  test('of a rep', () => {
    expect(formula(sum(sales.amount, { when: sales.soldOn }), 'rep', onTwo)).toBe(
      `SUMIFS('T10'!$B:$B;${dates[0] ?? ''};'T10'!$C:$C;"="&$E2)+SUMIFS('T11'!$C:$C;${dates[1] ?? ''};'T11'!$A:$A;"="&$E2)`,
    );
  });

  test('with several status words once for each of them on each sheet', () => {
    const withStatus: LocatedTables = {
      sales: [
        { ...october, columns: { soldOn: 1, status: 4 } },
        { ...october, sheet: 'T11', columns: { soldOn: 2, status: 4 } },
      ],
    };
    expect(formula(count(sales, { when: sales.soldOn }), undefined, withStatus)).toBe(
      ['T10', 'T11']
        .flatMap((sheet, at) =>
          ['Z$1', 'Z$2'].map((word) => `COUNTIFS(${dates[at] ?? ''};'${sheet}'!$D:$D;"="&${word})`),
        )
        .join('+'),
    );
  });
});
