/** Checks that both languages say the same, completely. */
import { messages } from '../../all-words';

const [en, vi] = [messages('en'), messages('vi')];

type Words = readonly (readonly [path: string, words: string])[];

/** Every text by its path; a sentence with parameters says `‹0›`, `‹1›`… in their places. */
function texts(value: unknown, path = ''): Words {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, spoken(value as Sentence)]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

type Sentence = (...args: readonly unknown[]) => unknown;

/** A list of one mark stands for a text, a number and a list alike. */
const spoken = (sentence: Sentence): string =>
  String(sentence(...Array.from({ length: sentence.length }, (_, index) => [`‹${index}›`])));

const english = new Map(texts(en));
const vietnamese = new Map(texts(vi));

test('Vietnamese says everything that English says, and nothing else', () => {
  expect([...vietnamese.keys()].sort()).toEqual([...english.keys()].sort());
  expect(english.size).toBeGreaterThan(150);
});

test('no text is empty', () => {
  const empty = [...english, ...vietnamese].filter(([, words]) => words.trim() === '');
  expect(empty).toEqual([]);
});

/** Names, signs, and tabs that carry a name. */
const ALIKE: readonly string[] = [
  '.units.percent',
  '.sheets.card',
  '.sample.sources.0',
  '.sample.sources.1',
  '.sample.careChannels.1',
];

test('no word is left in English', () => {
  const alike = [...vietnamese].filter(([path, words]) => english.get(path) === words);
  expect(alike.map(([path]) => path).sort()).toEqual([...ALIKE].sort());
});

/** Says `won` or `lost` in Vietnamese, so that the parameter itself does not appear. */
const TRANSLATED = ['.lacks.words', '.errors.needsWords'];

test('a sentence gives its reader the same facts in both languages', () => {
  const facts = (words: string | undefined): readonly string[] => (words?.match(/‹\d›/g) ?? []).sort();
  for (const [path, words] of vietnamese) {
    if (TRANSLATED.includes(path)) continue;
    expect([path, ...new Set(facts(words))]).toEqual([path, ...new Set(facts(english.get(path)))]);
  }
});

test('texts are composed (NFC), so that they compare equal to what people type', () => {
  expect([...vietnamese.values()].filter((words) => words !== words.normalize('NFC'))).toEqual([]);
});

test.each([
  [1, 'Done: 1 scorecard.'],
  [2, 'Done: 2 scorecards.'],
])('%i in English', (count, sentence) => {
  expect(en.build.done(count)).toBe(sentence);
});
