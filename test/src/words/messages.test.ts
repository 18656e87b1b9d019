/** Checks that every language says what English says, completely. */
import { LANGUAGE_IDS, LANGUAGES, type Language } from '../../../src/words/language';
import { messages } from '../../all-words';

const en = messages('en');

type Words = readonly (readonly [path: string, words: string])[];

/** Every text by its path; a sentence with parameters says `‹0›`, `‹1›`… in their places. */
function texts(value: unknown, path = ''): Words {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, spoken(value as Sentence)]];
  return Object.entries(value as object)
    .filter(([key]) => key !== OF_EACH_LANGUAGE)
    .flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

/** What KPIs were called before is each language's own. */
const OF_EACH_LANGUAGE = 'formerKpis';

type Sentence = (...args: readonly unknown[]) => unknown;

/** A list of one mark stands for a text, a number and a list alike. */
const spoken = (sentence: Sentence): string =>
  String(sentence(...Array.from({ length: sentence.length }, (_, index) => [mark(`‹${index}›`)])));

/** A text, and what is counted of things in a list. */
const mark = (text: string): object =>
  Object.assign(Object(text) as object, { rows: text, measures: text, name: text });

const english = new Map(texts(en));

/** What may read as in English, by language: names, signs, and tabs that carry a name. */
const ALIKE: Readonly<Partial<Record<Language, readonly string[]>>> = {
  vi: [
    ...['.units.percent', '.sheets.card', '.sample.sources.0', '.sample.sources.1', '.sample.careChannels.1'],
    ...['.build.amount', '.history.partPaid'],
    ...['.plan.bandsCheck.notLower.1', '.plan.bandsCheck.notLower.3', '.plan.targetCheck.rows.1'],
    ...['ID', 'MY', 'SG'].map((country) => `.daysOff.countries.${country}`),
    ...[...english].filter(([, words]) => words === 'KPI').map(([path]) => path),
  ],
};

/** Another language says `won` or `month` in its own words, so that the parameter itself does not appear. */
const TRANSLATED = ['.lacks.words', '.errors.needsWords', '.suggested.reached', '.suggested.middle'].concat(
  ['.suggested.year', '.suggested.twice', '.suggested.hold', '.suggested.limit'],
  ['short', 'low', 'limit'].map((why) => `.suggested.none.${why}`),
);

describe.each(
  LANGUAGE_IDS.filter((language) => language !== 'en').map((each) => [LANGUAGES[each].name, each] as const),
)('%s', (_, language) => {
  const said = new Map(texts(messages(language)));

  test('says everything that English says, and nothing else', () => {
    expect([...said.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('leaves no word in English', () => {
    const alike = [...said].filter(([path, words]) => english.get(path) === words);
    expect(alike.map(([path]) => path).sort()).toEqual([...(ALIKE[language] ?? [])].sort());
  });

  test('gives its reader the same facts in a sentence', () => {
    const facts = (words: string | undefined): readonly string[] => (words?.match(/‹\d›/g) ?? []).sort();
    for (const [path, words] of said) {
      if (TRANSLATED.includes(path)) continue;
      expect([path, ...new Set(facts(words))]).toEqual([path, ...new Set(facts(english.get(path)))]);
    }
  });

  test('composes its texts (NFC), so that they compare equal to what people type', () => {
    expect([...said.values()].filter((words) => words !== words.normalize('NFC'))).toEqual([]);
  });
});

test('English has words, and in every language no text is empty', () => {
  expect(english.size).toBeGreaterThan(150);
  const all = LANGUAGE_IDS.flatMap((language) => texts(messages(language)));
  expect(all.filter(([, words]) => words.trim() === '')).toEqual([]);
});

test.each([
  [1, 'Done: 1 scorecard.'],
  [2, 'Done: 2 scorecards.'],
])('%i in English', (count, sentence) => {
  expect(en.build.done(count)).toBe(sentence);
});

test('a count has the marks that people of its language write', () => {
  const vi = messages('vi');
  expect([en.understood.rows.total(2089), vi.understood.rows.total(2089)]).toEqual([
    '2,089 rows of totals',
    '2.089 dòng tổng',
  ]);
  expect([en.buildStage.problems(1), en.buildStage.problems(1200), vi.buildStage.problems(1200)]).toEqual([
    ...['⚠ 1 cell is left out', '⚠ 1,200 cells are left out', '⚠ 1.200 ô bị bỏ qua'],
  ]);
});
