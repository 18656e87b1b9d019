import { hashOf, textCodes } from '../../../../src/data/reading/text-codes';

const codesOf = (texts: readonly string[]) => {
  const { codeOf } = textCodes();
  return texts.map((text) => codeOf(text, hashOf(text)));
};

test('Equal texts have one code, in the order in which they are met; blanks have none', () => {
  expect(codesOf(['Lan', 'Minh', 'Lan', '', ' \u00a0', 'lan', 'Minh'])).toEqual([0, 1, 0, -1, -1, 2, 1]);
});

test('Two texts of one hash have two codes', () => {
  expect(hashOf('Aa')).toBe(hashOf('BB'));
  expect(codesOf(['Aa', 'BB', 'Aa', 'BB'])).toEqual([0, 1, 0, 1]);
});

test('Codes stay the same when more texts come than there was room for', () => {
  const texts = Array.from({ length: 5_000 }, (_, at) => `Customer ${at}`);
  const { codeOf, texts: known } = textCodes();
  for (let round = 0; round < 2; round++)
    expect(texts.map((text) => codeOf(text, hashOf(text)))).toEqual([...texts.keys()]);
  expect(known).toEqual(texts);
});
