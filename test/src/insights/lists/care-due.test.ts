/** Shows which customers are due for care. */
import fc from 'fast-check';
import { CARE_DUE_NEEDS, careDue, type CareDue } from '../../../../src/insights/lists/care-due';
import { isoText, serialOf } from '../../../../src/core/calendar/calendar';
import { scopesOf } from '../../../../src/data/scopes/scopes';
import { readTables, type LiteralTables } from '../../literal-tables';

/** 31 October 2026. */
const TODAY = serialOf(2026, 10, 31);

function due(tables: LiteralTables, least = 30, today = TODAY): readonly CareDue[] {
  const read = readTables(tables);
  return careDue({ sources: read.sources, scopes: scopesOf(read.sources) }, today, least);
}

/** `An 31 (2026-09-30) Lan Bắc` */
const written = ({ customer, days, lastContact, rep, region }: CareDue): string =>
  [customer, days, `(${lastContact === null ? 'never' : isoText(lastContact)})`, rep, region]
    .join(' ')
    .trim();

const names = (tables: LiteralTables, least?: number): readonly string[] =>
  due(tables, least).map(({ customer }) => customer);

test('customers without contact for so many days are listed, the longest wait first', () => {
  const list = due({
    customers: `customer | rep  | region | since
                An       | Lan  | Bắc    | 2024-01-01
                Bình     | Lan  | Bắc    | 2024-01-01
                Chi      | Minh | Nam    | 2024-01-01
                Dũng     | Minh | Nam    | 2026-06-01`,
    care: `contactedOn      | customer
           2026-08-01       | An
           2026-09-30 14:30 | An
           2026-10-15       | Bình
           2026-07-01       | Chi`,
  });
  expect(list.map(written)).toEqual([
    'Dũng 152 (never) Minh Nam',
    'Chi 122 (2026-07-01) Minh Nam',
    'An 31 (2026-09-30 14:30) Lan Bắc',
  ]);
});

test('as many days as are given are enough, one less is not', () => {
  const tables = {
    customers: 'customer | since\n An | 2024-01-01\n Bình | 2024-01-01',
    care: 'contactedOn | customer\n 2026-10-01 | An\n 2026-10-02 | Bình',
  };
  expect(names(tables, 30)).toEqual(['An']);
  expect(names(tables, 29)).toEqual(['An', 'Bình']);
});

test('equally long waits are in the order of names', () => {
  const tables = {
    customers: 'customer | since\n Ước | 2024-01-01\n Đức | 2024-01-01\n Dung | 2024-01-01\n an | 2024-01-01',
    care: 'contactedOn | customer',
  };
  expect(names(tables)).toEqual(['an', 'Dung', 'Đức', 'Ước']);
});

test('a contact counts whoever made it, and however the name is written', () => {
  const tables = {
    customers: 'customer | rep | since\n Hòa | Lan | 2024-01-01\n 7 | Lan | 2024-01-01',
    care: 'contactedOn | customer | rep\n 2026-10-20 | HÒA | Minh\n 2026-10-20 | 7 | Minh',
  };
  expect(names(tables)).toEqual([]);
});

test('a contact that is planned for a later day has not been made; one of today has', () => {
  const customers = 'customer | since\n An | 2024-01-01';
  expect(names({ customers, care: 'contactedOn | customer\n 2026-11-01 | An' })).toEqual(['An']);
  expect(names({ customers, care: 'contactedOn | customer\n 2026-10-31 17:00 | An' })).toEqual([]);
});

test('a new customer waits from the first day on, not from a contact before it', () => {
  const customers = 'customer | since\n An | 2026-10-10';
  const care = 'contactedOn | customer\n 2026-03-01 | An';
  expect(due({ customers, care })).toEqual([]);
  expect(due({ customers, care }, 20).map(written)).toEqual(['An 21 (2026-03-01)']);
});

describe('a customer is listed', () => {
  test.each<[string, string, string, boolean]>([
    ['while no last day is known', '2024-01-01', '', true],
    ['on the last day', '2024-01-01', '2026-10-31', true],
    ['not after the last day', '2024-01-01', '2026-10-30', false],
    ['from the day after the first', '2026-10-30', '', true],
    ['not on the first day', '2026-10-31', '', false],
    ['not without a first day', '', '', false],
  ])('%s', (_, since, until, isListed) => {
    const customers = `customer | since | until\n An | ${since} | ${until}\n Bình | 2024-01-01 |`;
    expect(names({ customers, care: 'contactedOn | customer' }, 0).includes('An')).toBe(isListed);
  });

  test('not without a name', () => {
    const customers = 'customer | rep | since\n | Lan | 2024-01-01';
    expect(names({ customers, care: 'contactedOn | customer' })).toEqual([]);
  });
});

describe('rep and region', () => {
  const care = 'contactedOn | customer';

  test('are spelled as on the team sheet, which gives the region where customers have none', () => {
    const list = due({
      team: 'rep | region\n Lan | Bắc',
      customers: 'customer | rep | since\n An | LAN | 2024-01-01\n Bình | | 2024-01-01',
      care,
    });
    expect(list.map(({ rep, region }) => [rep, region])).toEqual([
      ['Lan', 'Bắc'],
      ['', ''],
    ]);
  });

  test('customers without a region have none where no team sheet gives it, whatever region their rep sells in', () => {
    const list = due({
      sales: 'soldOn | rep | region | amount\n 2026-10-01 | Lan | Bắc | 5',
      customers: 'customer | rep | since\n An | Lan | 2024-01-01',
      care,
    });
    expect(list.map(({ rep, region }) => [rep, region])).toEqual([['Lan', '']]);
  });

  test('the region of a customer’s own row is used where there is such a column, blank or not', () => {
    const list = due({
      team: 'rep | region\n Lan | Bắc',
      customers: 'customer | rep | region | since\n An | Lan | Nam | 2024-01-01\n Bình | Lan | | 2024-01-01',
      care,
    });
    expect(list.map(({ region }) => region)).toEqual(['Nam', '']);
  });

  test('are blank where no column names them', () => {
    expect(due({ customers: 'customer | since\n An | 2026-10-01', care }).map(written)).toEqual([
      'An 30 (never)',
    ]);
  });
});

describe('a customer in several open rows is listed once', () => {
  const care = 'contactedOn | customer';
  const once = (rows: string) =>
    due({ customers: `customer | rep | region | since | until\n ${rows}`, care }, 0).map(written);

  test('by the latest', () => {
    expect(once('An | Lan | Bắc | 2026-10-01 |\n AN | Minh | Nam | 2026-10-11 |')).toEqual([
      'AN 20 (never) Minh Nam',
    ]);
  });

  test('by the first rep and region where they are equally late, rather than by none', () => {
    expect(
      once(
        'An | Minh | Bắc | 2026-10-01 |\n An | Lan | Nam | 2026-10-01 |\n An | | Bắc | 2026-10-01 |\n An | Lan | Bắc | 2026-10-01 |',
      ),
    ).toEqual(['An 30 (never) Lan Bắc']);
  });

  test('and by an open row rather than by a later one that is closed', () => {
    expect(once('An | Lan | Bắc | 2026-10-01 |\n An | Minh | Nam | 2026-10-11 | 2026-10-20')).toEqual([
      'An 30 (never) Lan Bắc',
    ]);
  });
});

test('the order of rows does not matter', () => {
  const day = fc.constantFrom('2026-08-01', '2026-09-15', '2026-10-01', '2026-10-30', '2026-11-02', '');
  const name = fc.constantFrom('An', 'AN', 'Bình', 'Chi', 'Đức', '');
  const customer = fc.tuple(
    name,
    fc.constantFrom('Lan', 'Minh', ''),
    fc.constantFrom('Bắc', 'Nam', ''),
    day,
    day,
  );
  const shuffled = <T>(rows: fc.Arbitrary<T[]>) =>
    rows.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
  const tableOf = (header: string, rows: readonly (readonly string[])[]): string =>
    [header, ...rows.map((row) => row.join('|'))].join('\n');
  let listed = 0;
  fc.assert(
    fc.property(
      shuffled(fc.array(customer, { maxLength: 10 })),
      shuffled(fc.array(fc.tuple(day, name), { maxLength: 10 })),
      ([customers, otherCustomers], [care, otherCare]) => {
        const list = (customerRows: typeof customers, careRows: typeof care) =>
          due({
            customers: tableOf('customer | rep | region | since | until', customerRows),
            care: tableOf('contactedOn | customer', careRows),
          });
        const expected = list(customers, care);
        expect(list(otherCustomers, otherCare)).toEqual(expected);
        listed += expected.length;
      },
    ),
    { seed: 81, numRuns: 300 },
  );
  expect(listed).toBeGreaterThan(100);
});

test('what the list needs is refused where it is not mapped', () => {
  expect(CARE_DUE_NEEDS).toEqual([
    { table: 'customers', column: 'customer' },
    { table: 'customers', column: 'since' },
    { table: 'care', column: 'customer' },
    { table: 'care', column: 'contactedOn' },
  ]);
  expect(() => due({ customers: 'customer | since\n An | 2024-01-01' })).toThrow('no rows of table care');
  expect(() => due({ care: 'contactedOn | customer' })).toThrow('no rows of table customers');
});

test('a customer of several reps is listed with all of them, and with their region where it is one', () => {
  const tables = {
    team: 'rep | region\n Lan | Bắc\n Minh | Nam\n Hà | Nam',
    customers: `customer | rep | since
                An       | Lan, Minh | 2024-01-01
                Bình     | Minh/Hà   | 2024-01-01`,
    care: 'contactedOn | customer',
  };
  const list = due(tables);
  expect(list.map(written)).toEqual(['An 1034 (never) Lan, Minh', 'Bình 1034 (never) Minh, Hà Nam']);
  expect(list.map(({ reps }) => reps)).toEqual([
    ['Lan', 'Minh'],
    ['Minh', 'Hà'],
  ]);
});
