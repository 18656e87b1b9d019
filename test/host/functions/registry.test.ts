/**
 * Shows that the add-on writes only functions of the list, with as many arguments as they take, and that the local host
 * calculates all of them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import {
  FUNCTIONS,
  functionNamed,
  kindsOf,
  type ArgumentKind,
  type FunctionEntry,
} from '../../../host/functions/registry';
import { inProject } from '../../project';
import { calculate, fill, openTestDocument } from '../document/sheet';
import { teamOf } from '../sheets/team-of-reps';
import { callsIn, type WrittenCall } from './written-calls';

const LIST: readonly FunctionEntry[] = FUNCTIONS;

test('calls are found in a formula with the texts of their arguments', () => {
  expect(callsIn(`IF(A1="a;(";SUM('it''s (1)'!A1:A3;(1+2)*3);TODAY())`)).toEqual([
    { name: 'SUM', args: [`'it''s (1)'!A1:A3`, '(1+2)*3'] },
    { name: 'TODAY', args: [] },
    { name: 'IF', args: ['A1="a;("', `SUM('it''s (1)'!A1:A3;(1+2)*3)`, 'TODAY()'] },
  ]);
});

test('names are in order, each once', () => {
  const names = LIST.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort());
});

/** What a call has against the list. */
function wrong({ name, args }: WrittenCall): string | undefined {
  const entry = functionNamed(name);
  if (!entry) return `${name} is not in the list`;
  const kinds = kindsOf(entry, args.length);
  if (!kinds) return `${name} does not take ${args.length} arguments`;
  const unfit = args.findIndex((argument, index) => !fits(argument, kinds[index]));
  return unfit < 0 ? undefined : `${name} takes no ${args[unfit] ?? ''} for ${kinds[unfit] ?? ''}`;
}

const isText = (argument: string): boolean => /^"(?:[^"]|"")*"$/.test(argument);

/** As far as a text tells; a condition is a value that is compared with. */
function fits(argument: string, kind: ArgumentKind | undefined): boolean {
  if (kind === 'range') return !isText(argument) && !/^\d+$/.test(argument);
  if (kind === 'number') return !isText(argument);
  if (kind === 'text' || kind === 'condition') return !/^'?[^"]*[A-Z]+\d*:\$?[A-Z]+\d*$/.test(argument);
  return true;
}

const wrongIn = (formulas: readonly string[]): readonly string[] => [
  ...new Set(formulas.flatMap(callsIn).flatMap((call) => wrong(call) ?? [])),
];

test.each([
  ['TEXT(A1;"0")', 'TEXT is not in the list'],
  ['COUNTIFS(A:A;1;B:B)', 'COUNTIFS does not take 3 arguments'],
  ['IFERROR(A1)', 'IFERROR does not take 1 arguments'],
  ['SUMIFS("a";B:B;1)', 'SUMIFS takes no "a" for range'],
  ['YEAR("2026-10-05")', 'YEAR takes no "2026-10-05" for number'],
  ['COUNTIF(A:A;B:B)', 'COUNTIF takes no B:B for condition'],
])('%s would be found: %s', (formula, found) => {
  expect(wrongIn([formula])).toEqual([found]);
});

test('the formulas of every measure and every KPI', () => {
  const texts = ['measures.txt', 'kpis.txt'].map((name) =>
    readFileSync(inProject('test/agreement/golden', name), 'utf8'),
  );
  const formulas = texts.join('\n').match(/(?<=: =).+/g) ?? [];
  expect(formulas.length).toBeGreaterThan(80);
  expect(wrongIn(formulas)).toEqual([]);
});

test.each(['en_US', 'vi_VN'] as const)('the formulas of all sheets of a team in %s', async (locale) => {
  const team = teamOf(3, { locale });
  await team.build({ by: ['rep'] });
  const formulas = team.spreadsheet
    .getSheets()
    .flatMap((sheet) => sheet.getDataRange().getFormulas().flat())
    .filter((formula) => formula !== '')
    // The workbook shows `,` between arguments where the decimal mark is a point.
    .map((formula) => formula.replace(/"[^"]*"|'[^']*'|,/g, (part) => (part === ',' ? ';' : part)));
  team.host.dispose();
  expect(formulas.length).toBeGreaterThan(500);
  expect(wrongIn(formulas)).toEqual([]);
});

/** Every function that the source names, whether or not a test above comes by it. */
test('no source file writes a function beside the list', () => {
  const files = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' });
  const names = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap(
      (file) => readFileSync(inProject('src', file), 'utf8').match(/(?<=\bcall\(\s*')[A-Z.]+(?=')/g) ?? [],
    );
  expect(new Set(names).size).toBeGreaterThan(35);
  expect(names.filter((name) => !functionNamed(name))).toEqual([]);
});

describe('the local host', () => {
  const SAMPLES: Readonly<Record<ArgumentKind, string>> = {
    range: '$A$1:$A$3',
    number: '1',
    text: '"1"',
    condition: '">0"',
    any: '$A$1:$A$3',
  };
  /** Where any range will not do. */
  const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
    MATCH: ['2', '$A$1:$A$3', '0'],
    FILTER: ['$A$1:$A$3', '$A$1:$A$3>1'],
    IF: ['TRUE()', '1', '2'],
    'NETWORKDAYS.INTL': ['1', '9', '"0000001"', '$A$1:$A$3'],
    NOT: ['TRUE()'],
    UNIQUE: ['$A$1:$A$3', 'FALSE()', 'FALSE()'],
  };

  const written = ({ name }: FunctionEntry, kinds: readonly ArgumentKind[]): string =>
    `${name}(${kinds.map((kind, index) => ARGUMENTS[name]?.[index] ?? SAMPLES[kind]).join(';')})`;

  /** With the least and the most arguments; what may come any number of times comes twice. */
  const right = LIST.flatMap((entry) => {
    const { needs, may = [], repeats = [] } = entry;
    return [...new Set([needs, [...needs, ...may, ...repeats, ...repeats]])].map((kinds) =>
      written(entry, kinds),
    );
  });

  /** One argument too few, and one too many. */
  const wrongCounts = LIST.flatMap((entry) => {
    const { needs, may = [], repeats } = entry;
    return [
      ...(needs.length > 0 ? [written(entry, needs.slice(0, -1))] : []),
      ...(repeats ? [] : [written(entry, [...needs, ...may, 'number'])]),
    ];
  });

  /** Whether each formula comes to something else than an error. */
  async function areCalculated(formulas: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
    const document = openTestDocument();
    fill(document, 'A1', [[1], [2], [3]]);
    const shown = await calculate(
      document,
      formulas.map((formula) => `=SUMPRODUCT(ISERROR(${formula})*1)=0`),
    );
    document.engine.dispose();
    return Object.fromEntries(formulas.map((formula, index) => [formula, shown[index]]));
  }

  const each = (formulas: readonly string[], result: boolean) =>
    Object.fromEntries(formulas.map((formula) => [formula, result]));

  test('calculates each of them', async () => {
    expect(await areCalculated(right)).toEqual({
      ...each(right, true),
      // Options are not built.
      'SPARKLINE($A$1:$A$3;$A$1:$A$3)': false,
    });
  });

  test('gives an error where arguments are too few or too many', async () => {
    expect(await areCalculated(wrongCounts)).toEqual({
      ...each(wrongCounts, false),
      // Univer takes what to show where nothing is found, the number of an area, and the row of the formula itself.
      'FILTER($A$1:$A$3;$A$1:$A$3>1;1)': true,
      'INDEX($A$1:$A$3;1;1;1)': true,
      'ROW()': true,
    });
  });
});
