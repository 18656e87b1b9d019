import { nameCodes } from '../../../../src/core/text/name-codes';

test('Spellings of one name have one number, and the first of them stands for it', () => {
  const { codeOf, names, keys } = nameCodes();
  expect(['Lan', 'MINH', ' lan ', '', 'Minh'].map((name) => codeOf(name))).toEqual([0, 1, 0, -1, 1]);
  expect(names).toEqual(['Lan', 'MINH']);
  expect(keys).toEqual(['lan', 'minh']);
});
