/** Shows comparisons with `=` and similar operators, whose results Univer caches. */
import { calculate, fill, openTestDocument } from '../document/sheet';

/** The value of the last formula, after the others. */
async function last(...formulas: readonly string[]): Promise<unknown> {
  const document = openTestDocument();
  fill(document, 'A1', [['Bắc'], ['B*'], ['=SUM(Y1:Y2)'], ['100'], ["'100"]]);
  return (await calculate(document, formulas)).at(-1);
}

test.each([
  ['=A1=A2', false],
  ['=A1<>A2', true],
  ['=A1="BẮC"', true],
  ['=SUMPRODUCT((A1:A2=A2)*1)', 1],
  ['=A4=A5', false],
])('%s is %s, also where it was asked before', async (formula, expected) => {
  expect(await last(formula)).toBe(expected);
  expect(await last(formula, formula)).toBe(expected);
});

test('a formula’s 0 is not blank, however often it is asked', async () => {
  expect(await last('=A3=""', '=A3=""', '=OR(A3="")')).toBe(false);
});

test('criteria and look-ups still know wildcards', async () => {
  expect(await last('=COUNTIF(A1:A2;"B*")')).toBe(2);
  expect(await last('=MATCH("B*";A1:A2;0)')).toBe(1);
});

test.each([
  ['=MATCH("a~~b";A1:A4;0)', 1],
  ['=MATCH("a~*b";A1:A4;0)', 2],
  ['=MATCH("c~~*";A1:A4;0)', 4],
  ['=A1="a~~b"', false],
])(
  'the sign ~ before itself or a wildcard stands for what follows it: %s is %s',
  async (formula, expected) => {
    const document = openTestDocument();
    fill(document, 'A1', [['a~b'], ['a*b'], ['axb'], ['c~d']]);
    expect((await calculate(document, [formula])).at(-1)).toBe(expected);
  },
);
