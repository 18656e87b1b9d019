/** Shows that a rep's rows are found under every name that the team sheet gives them. */
import { measure } from '../../../../src/compute/engine/engine';
import { problemText } from '../../../../src/data/reading/problem-text';
import { otherNamesOf } from '../../../../src/data/scopes/other-names';
import { placeOfRep, scopesOf } from '../../../../src/data/scopes/scopes';
import { careDue } from '../../../../src/insights/lists/care-due';
import { measuresOf } from '../../../../src/model/kpi/kpi';
import { messages } from '../../../../src/words';
import { kpiOf, month } from '../../answers';
import { readTables, type LiteralTables } from '../../literal-tables';

const TEAM = `rep            | otherNames       | region
              Nguyễn Thị Lan | Lan; NV01 - Lan  | North
              Hoa            | -                | South`;

const SALES = `soldOn     | rep            | amount
               2026-10-01 | lan            | 10
               2026-10-02 | NV01 - Lan     | 20
               2026-10-03 | Nguyễn Thị Lan | 40
               2026-10-04 | Hoa            | 80`;

const scopesIn = (tables: LiteralTables) => {
  const { sources } = readTables(tables);
  return { sources, scopes: scopesOf(sources) };
};

test('rows by any name of a rep are theirs, and their region’s', () => {
  const { sources, scopes } = scopesIn({ team: TEAM, sales: SALES });
  const measures = measuresOf(kpiOf('revenue').value);
  const measured = measure({ measures, sources, scopes, periods: [month('2026-10')] });
  expect(
    scopes.list.map(({ name }, at) => [name, ...measures.map((each) => measured.value(each, at, 0))]),
  ).toEqual([
    ['', 150],
    ['North', 70],
    ['South', 80],
    ['Hoa', 80],
    ['Nguyễn Thị Lan', 70],
  ]);
});

test('a rep is found by each name, in any case', () => {
  const { scopes } = scopesIn({ team: TEAM, sales: SALES });
  expect(
    ['nguyễn thị lan', 'LAN', 'NV01 - Lan', 'Hoa', '-', 'Linh'].map((name) => placeOfRep(scopes, name)),
  ).toEqual([4, 4, 4, 3, undefined, undefined]);
});

test('customers due for care belong to the rep, whatever the list of customers calls them', () => {
  const { sources, scopes } = scopesIn({
    team: TEAM,
    customers: 'customer | rep | since \n An | Lan | 2026-01-05',
    care: 'contactedOn | customer \n 2026-01-06 | An',
  });
  const [due] = careDue({ sources, scopes }, month('2026-10').start, 30);
  expect(due).toMatchObject({ customer: 'An', rep: 'Nguyễn Thị Lan', region: 'North' });
});

test('who had a result once by another name is no one else now', () => {
  const { sources } = readTables({ team: TEAM, sales: SALES });
  const former = ['Lan', 'Minh'].map((name) => ({ type: 'rep' as const, name, region: '' }));
  expect(scopesOf(sources, former).list.map(({ name }) => name)).toEqual([
    ...['', 'North', 'South', 'Hoa', 'Nguyễn Thị Lan', 'Minh'],
  ]);
});

test('the names of several rows of a rep are all theirs, parted by semicolons, commas or lines', () => {
  const { sources } = readTables({
    team: `rep | otherNames        | region | from
           Lan | Lan NT, Bếp; lan  | North  |
           Lan | LAN NT; Tổ trưởng | South  | 2026-10-01`,
  });
  const { ofRep, unusable } = otherNamesOf(sources.team?.rows ?? { texts: {}, length: 0 });
  expect([[...ofRep], unusable]).toEqual([[['lan', ['Lan NT', 'Bếp', 'Tổ trưởng']]], []]);
});

describe('a name that may be that of two people', () => {
  const tables = {
    team: `rep  | otherNames
           Lan  | Hoa; Bếp
           Hoa  |
           Minh | bếp; Tí`,
    sales: `soldOn     | rep | amount
            2026-10-01 | Bếp | 10
            2026-10-02 | Hoa | 20
            2026-10-03 | Tí  | 40`,
  };

  test('stays a name of its own', () => {
    const { scopes } = scopesIn(tables);
    expect(scopes.list.map(({ name, otherNames }) => [name, otherNames])).toEqual([
      ['', undefined],
      ['Bếp', undefined],
      ['Hoa', undefined],
      ['Lan', undefined],
      ['Minh', ['Tí']],
    ]);
  });

  test('is told with its cell', () => {
    const { problems } = readTables(tables);
    expect(problems.map((each) => problemText(each, messages('en')))).toEqual([
      'team!B2 (“otherNames”): “Hoa” is the name of a rep in a row of their own (“Hoa”), so it does not count as another name here. If these are two people, delete it here; if they are one, give that row the name of this one.',
      'team!B2 (“otherNames”): “Bếp” is given to “Minh” as well, so it counts for neither of them. Delete it from one of the two rows.',
      'team!B4 (“otherNames”): “bếp” is given to “Lan” as well, so it counts for neither of them. Delete it from one of the two rows.',
    ]);
  });
});
