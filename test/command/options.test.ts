/** Shows what may be typed after the commands, and what is refused. */
import { checkMapping, generateOptions } from '../../host/command/generate-options';
import { startOptions } from '../../host/command/start-options';
import { LANGUAGE_IDS } from '../../src/words/language';

const NEEDED = ['--data', 'data', '--out', 'out'];
const generate = (...args: readonly string[]) => generateOptions([...NEEDED, ...args]);

test('without options: English, both kinds of scorecards, the time zone of the machine', () => {
  expect(generate()).toMatchObject({
    data: 'data',
    out: 'out',
    mapping: undefined,
    locale: 'en_US',
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    numberLocale: undefined,
    request: { by: ['rep', 'region'] },
  });
});

test('every option', () => {
  const typed =
    '--locale=vi --time-zone America/New_York --number-locale en_US --period 2019-Q1 --by region --mode values';
  expect(generate(...typed.split(' '), '--mapping', 'my mapping.json')).toMatchObject({
    mapping: 'my mapping.json',
    language: 'vi',
    locale: 'vi_VN',
    timeZone: 'America/New_York',
    numberLocale: 'en_US',
    request: { by: ['region'], mode: 'values', period: '2019-Q1' },
  });
});

test('the BigQuery edition reads a folder that stands in for BigQuery, with or without CSV files beside it', () => {
  const typed = ['--edition', 'bigquery', '--warehouse', 'crm'];
  expect(generateOptions(['--out', 'out', ...typed])).toMatchObject({
    edition: 'bigquery',
    warehouse: 'crm',
    data: undefined,
  });
  expect(startOptions([...typed, '--mapping', 'mapping.json'])).toMatchObject({
    edition: 'bigquery',
    warehouse: 'crm',
    mapping: 'mapping.json',
  });
  expect(generate()).toMatchObject({ edition: 'sheets', warehouse: undefined });
  for (const half of [typed.slice(0, 2), typed.slice(2)]) {
    expect(() => generate(...half)).toThrow(/^--edition bigquery and --warehouse DIR belong together/);
  }
});

describe('generate refuses, before anything is built or read,', () => {
  test.each([
    [
      'an option that is misspelt',
      ['--perod', '2026-10'],
      /^There is no option --perod\. These are known: --data, /,
    ],
    ['an option without a value', ['--period'], '--period needs a value after it.'],
    [
      'an option whose value is the next option',
      ['--period', '--by', 'rep'],
      '--period needs a value after it.',
    ],
    ['what belongs to no option', ['2026-10'], /^“2026-10” belongs to no option\./],
    [
      'a language that is not there',
      ['--locale', 'eo'],
      `--locale is “eo”. Choose from: ${LANGUAGE_IDS.join(', ')}.`,
    ],
    ['a kind of scope that is none', ['--by', 'rep,city'], '--by is “city”. Choose from: rep, region.'],
    ['a mode that is none', ['--mode', 'fast'], '--mode is “fast”. Choose from: formulas, values.'],
    [
      'a time zone that is none',
      ['--time-zone', 'Hanoi'],
      /^--time-zone is “Hanoi”, which is no known time zone\./,
    ],
    [
      'a number locale that is none',
      ['--number-locale', 'point'],
      /^--number-locale is “point”, which is not known\./,
    ],
    ['a period that is none', ['--period', 'soon'], /^“soon” is not a period\./],
    [
      'a year',
      ['--period', '2019'],
      /^“2019” cannot be the period of scorecards: they are made by month, quarter or week\./,
    ],
    ['days', ['--period', '2019-01-01..2019-01-09'], /cannot be the period of scorecards/],
  ])('%s', (_, args, message) => {
    expect(() => generate(...args)).toThrow(message);
  });

  test('a folder that is missing', () => {
    expect(() => generateOptions(['--out', 'out'])).toThrow('--data is missing. Example: --data data');
    expect(() => generateOptions(['--data', 'data'])).toThrow('--out is missing. Example: --out scorecards');
  });

  test('a mapping that says what no mapping can say', () => {
    expect(() => {
      checkMapping({ deals: {} }, 'en');
    }).toThrow(/deals/);
  });

  test('in the language that is asked for', () => {
    expect(() => generate('--locale', 'vi', '--by', 'city')).toThrow(
      '--by là “city”. Hãy chọn: rep, region.',
    );
    expect(() => generate('--period', '2019', '--locale=vi')).toThrow(
      /^“2019” không dùng làm kỳ của bảng điểm được/,
    );
  });
});

describe('--help', () => {
  const optionsIn = (help: string): readonly string[] =>
    [...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option = '']) => option);

  test.each([[['--help']], [['--help', '--locale', 'vi']], [['-h']]])('%j tells every option', (args) => {
    const { help } = generateOptions(args) as { readonly help: string };
    expect(optionsIn(help)).toEqual(
      'data out mapping period by mode locale number-locale time-zone edition warehouse help'
        .split(' ')
        .map((name) => `--${name}`),
    );
  });

  test('is in the language that is asked for, English without one', () => {
    expect(generateOptions(['--help'])).toEqual({ help: expect.stringMatching(/Reads CSV files/) as string });
    expect(generateOptions(['--help', '--locale', 'vi'])).toEqual({
      help: expect.stringMatching(/Đọc các tệp CSV/) as string,
    });
  });

  test('of npm start', () => {
    const { help } = startOptions(['--help']) as { readonly help: string };
    expect(optionsIn(help)).toEqual([
      ...['--data', '--mapping', '--number-locale', '--edition', '--warehouse', '--help'],
    ]);
  });
});

describe('npm start', () => {
  test('shows the sample team at port 3000, or a folder at another port', () => {
    expect(startOptions([])).toMatchObject({ port: 3000, data: undefined });
    expect(startOptions(['--data', 'data', '--number-locale', 'vi_VN'], '8080')).toMatchObject({
      port: 8080,
      data: 'data',
      numberLocale: 'vi_VN',
    });
  });

  test.each([
    ['a port that is none', [], '70000', 'PORT must be a number from 0 to 65535, and not “70000”.'],
    ['an option that it does not know', ['--port', '1'], '', /^There is no option --port\./],
    [
      'a way to read files without files',
      ['--number-locale', 'vi_VN'],
      '',
      /give their folder too, with --data DIR/,
    ],
  ])('refuses %s', (_, args, port, message) => {
    expect(() => startOptions(args, port)).toThrow(message);
  });
});
