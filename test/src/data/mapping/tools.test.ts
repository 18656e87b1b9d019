/** Shows what is found by itself in the exports of many tools, made up in the form that each of them has. */
import { readExports, proposed, type Export } from '../../../../host/docs/exports';

const EXPORTS = readExports();

/** What a person has to say: whether an expected date is that of the sale. */
const ASKED = ['misa-amis-opportunities'];

const isComplete = ({ file }: Export): boolean => !ASKED.includes(file);

test.each(EXPORTS.filter(isComplete))('$tool: every column is found, and nothing else', (each) => {
  expect(proposed(each)).toEqual(each.mapping);
});

test.each(EXPORTS.filter((each) => !isComplete(each)))('$tool: what is found is right', (each) => {
  for (const [table, columns] of Object.entries(proposed(each))) {
    expect(each.mapping).toMatchObject({ [table]: columns });
  }
});

test('most tools need no answer', () => {
  expect(EXPORTS.length).toBeGreaterThanOrEqual(25);
  expect(EXPORTS.filter(isComplete).length / EXPORTS.length).toBeGreaterThan(22 / 25);
});
