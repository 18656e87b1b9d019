/** Shows which mark parts the cells of a CSV file. */
import { delimiterOf } from '../../../host/document/csv-delimiter';

test.each([
  ['one column', 'name\nLan\n', ','],
  ['commas', 'a,b,c\n1,2,3\n', ','],
  ['semicolons, with decimal commas', 'a;b\n1,5;2\n2,5;3\n', ';'],
  ['semicolons, with decimal commas in every number', 'a;b\n1,5;2,5\n2,5;3,5\n', ';'],
  ['tabs, with commas in the texts', 'id\tname\nl:1\tVo, An\nl:2\tLy, Binh\n', '\t'],
  ['a title above', 'Sales, October\n\na;b;c\n1;2;3\n', ';'],
  ['a title above without a mark', 'Sales\na\tb\tc\n1\t2\t3\n', '\t'],
  ['marks within quotes', '"a;b;c",d\n"1;2",3\n', ','],
  ['nothing', '', ','],
])('%s', (_, text, mark) => {
  expect(delimiterOf(text)).toBe(mark);
});
