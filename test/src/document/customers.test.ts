/** Shows that a customer is one in all tables, however a phone number or a code is spelled, and what formulas and copies make of it. */
import { prepare } from '../../../src/document/prepare';
import { cleanedCopy } from '../../../src/document/cleaned-copy';
import { readDocument, type ReadDocument } from '../../../src/document/read-document';
import { serialOf } from '../../../src/core/calendar/calendar';
import type { Cell, SheetCells } from '../../../src/core/text/cells';
import { uncleanText } from '../../../src/data/reading/unclean-text';
import { careDue } from '../../../src/insights/lists/care-due';
import { eq } from '../../../src/model/kpi/filter';
import { count } from '../../../src/model/kpi/measure';
import { care as careTable } from '../../../src/model/catalogue/tables';
import { scopesOf } from '../../../src/data/scopes/scopes';
import { messages } from '../../../src/words';
import { answers, kpiOf } from '../answers';
import { HANOI, moment } from '../literal-sheet';
import { readSheets } from '../literal-tables';

const KPIS = (['customersContacted', 'careCoverage'] as const).map(kpiOf);

const customers = (...keys: readonly Cell[]): SheetCells => ({
  sheet: 'customers',
  values: [['customer', 'since'], ...keys.map((key) => [key, moment('2026-01-05')])],
});

const care = (...keys: readonly Cell[]): SheetCells => ({
  sheet: 'care',
  values: [['customer', 'contactedOn'], ...keys.map((key) => [key, moment('2026-10-05')])],
});

const coverage = (...sheets: readonly SheetCells[]) =>
  answers(kpiOf('careCoverage'), readSheets(sheets, undefined, KPIS), '2026-10').team;

const contacted = (...sheets: readonly SheetCells[]) =>
  answers(kpiOf('customersContacted'), readSheets(sheets, undefined, KPIS), '2026-10').team;

describe('care coverage', () => {
  test('phone numbers meet, however they are spelled', () => {
    const known = customers('0912000001', '0912000002', '0912000003', '0912000004');
    const calls = care('+84912000001', '0912.000.002', '84912000003', 912000004);
    expect([coverage(known, calls), contacted(known, calls)]).toEqual([1, 4]);
  });

  test('nine digits are a phone number where another table holds phone numbers', () => {
    expect(coverage(customers('0912000001', '0912000002'), care(912000001))).toBe(0.5);
  });

  test('codes meet with and without what parts them, their zeros count', () => {
    expect(coverage(customers('KH-001', 'KH-002'), care('kh 001', 'KH2'))).toBe(0.5);
  });

  test('one stray text changes nothing for the others, and names are compared as texts', () => {
    expect(coverage(customers('0912000001', '0912000002', 'An Bình'), care('84912000001', 'AN BÌNH'))).toBe(
      2 / 3,
    );
  });

  test('tables that write different kinds do not meet', () => {
    expect(coverage(customers('An', 'Bình'), care('0912000001'))).toBe(0);
  });
});

test('several spellings of one customer are one customer who was contacted', () => {
  const calls = care('0912000001', '0912 000 001', '+84 912 000 001', '0912000002');
  expect(contacted(customers('An'), calls)).toBe(2);
});

test('a table on several sheets knows a customer of all of them', () => {
  const read = readDocument({
    mapping: {
      care: { sheet: ['care', 'care 2'], columns: { customer: 'customer', contactedOn: 'contactedOn' } },
    },
    cellsOf: (name) =>
      name === 'care' ? care('0912000001') : { ...care('84 912 000 001', '0912000002'), sheet: 'care 2' },
    zone: HANOI,
    locale: 'vi_VN',
    now: 0,
  });
  expect(answers(kpiOf('customersContacted'), read, '2026-10').team).toBe(2);
});

test('customers who are due for care are told as their list writes them first', () => {
  const { sources } = readSheets([customers('0912.000.001', '0912 000 002'), care('0912000001')]);
  const due = careDue({ sources, scopes: scopesOf(sources) }, serialOf(2026, 10, 31), 0);
  expect(due.map(({ customer, days }) => [customer, days])).toEqual([
    ['0912 000 002', 299],
    ['0912.000.001', 26],
  ]);
});

describe('live formulas compare texts as they are', () => {
  const against = (...sheets: readonly SheetCells[]): readonly string[] => {
    const read = readSheets(sheets, undefined, KPIS);
    const { against } = prepare({ now: serialOf(2026, 10, 31) }, read, 'values');
    return against.unclean.map((each) => uncleanText(each, messages('en')));
  };

  test('one spelling in all tables is clean', () => {
    expect(against(customers('KH-001', 'KH-002'), care('KH-001'))).toEqual([]);
    expect(against(customers(84912000001, 84912000002), care(84912000001))).toEqual([]);
    expect(against(customers('0912 000 001', '0912 000 002'), care('0912 000 001'))).toEqual([]);
  });

  test('two spellings in one table are told', () => {
    expect(against(care('KH-001', 'KH-002', 'KH001'))).toEqual([
      'care!A4 (“customer”): “KH001” is the same customer as “KH-001”, written in another way.',
    ]);
  });

  test('so are two spellings in two tables that are compared', () => {
    expect(against(customers('0912 000 001'), care('0912.000.001', '0912 000 001', '+84912000001'))).toEqual([
      'care!A2 (“customer”, and 1 more in this column): “0912.000.001” is the same customer as “0912 000 001”, written in another way.',
    ]);
  });

  test('so is a spelling that a condition does not name', () => {
    const contacts = {
      ...kpiOf('careContacts'),
      value: count(careTable, {
        when: careTable.contactedOn,
        where: [eq(careTable.customer, '0912.000.001')],
      }),
    };
    const read = readSheets([care('0912 000 001', '0912 000 002')], undefined, [contacts]);
    expect(answers(contacts, read, '2026-10').team).toBe(1);
    const { against } = prepare({ now: serialOf(2026, 10, 31) }, read, 'values');
    expect(against.unclean.map((each) => uncleanText(each, messages('en')))).toEqual([
      'care!A2 (“customer”): “0912 000 001” is the same customer as “0912.000.001”, written in another way.',
    ]);
  });

  test('a table whose customers no formula reads may write them otherwise', () => {
    const sales: SheetCells = {
      sheet: 'sales',
      values: [
        ['customer', 'soldOn', 'amount'],
        ['KH001', moment('2026-10-05'), 5],
      ],
    };
    expect(against(customers('KH-001'), care('KH-001'), sales)).toEqual([]);
  });
});

describe('a cleaned copy', () => {
  const cleaned = (read: ReadDocument, sheet: SheetCells) => {
    const copy = cleanedCopy(read.sources, sheet.sheet, {
      cellsOf: () => sheet,
      zone: HANOI,
      locale: 'vi_VN',
    });
    const keys = copy?.cells.values.slice(1).map(([key]) => key);
    return { keys, changes: copy?.changes.map(({ kind, count }) => [kind, count]) };
  };

  test('writes every phone number in one way, which no spreadsheet takes for a value', () => {
    const [known, calls] = [customers('0912000001', 'An'), care('84912000001', 912000002)];
    const read = readSheets([known, calls]);
    expect(cleaned(read, known)).toEqual({ keys: ['0912 000 001', 'An'], changes: [['key', 1]] });
    expect(cleaned(read, calls)).toEqual({ keys: ['0912 000 001', '0912 000 002'], changes: [['key', 2]] });
  });

  test('writes codes in one way where they have several spellings', () => {
    const [known, calls] = [customers('KH-001', 'KH-002'), care('kh 001')];
    const read = readSheets([known, calls]);
    expect(cleaned(read, known).keys).toEqual(['KH001', 'KH002']);
    expect(cleaned(read, calls).keys).toEqual(['KH001']);
  });

  test('leaves alone what formulas compare rightly', () => {
    for (const keys of [
      ['KH-001', 'KH-002'],
      [84912000001, 84912000002],
      ['0912 000 001', '0912 000 002'],
    ]) {
      const [known, calls] = [customers(...keys), care(keys[0] ?? '')];
      const read = readSheets([known, calls]);
      expect([cleaned(read, known).changes, cleaned(read, calls).changes]).toEqual([[], []]);
    }
  });
});
