/** Shows which texts a spreadsheet may read as a value. */
import { readsAsValue } from '../../../../src/data/reading/reads-as-value';

test.each([
  '12',
  '0912345678',
  '-1.5',
  '1,2',
  '1.200.000',
  '$5',
  '10%',
  '5k',
  '12E5',
  '1.5e-3',
  'TRUE',
  'False',
  '1-2',
  '1/2',
  '10/2026',
  '2026-10',
  '2026-10-05',
  '5/10/2026 14:30',
  '14:30',
  '9:05 PM',
  '5 pm',
  'May 2026',
  'May-26',
  '5 March',
  '15 Apr, 2021',
  '15 tháng 4, 2021',
])('“%s” may be read as a value', (text) => {
  expect(readsAsValue(text)).toBe(true);
});

test.each([
  'Lan',
  'May',
  'An Bình 2',
  'Q4',
  'KH-0012',
  '750-67-8428',
  '1C1I7A6R',
  '12E5X',
  '=1+1',
  '>5',
  '*',
  'A?~"x"',
  'true story',
  '#1',
  '36 phố Huế',
])('“%s” is a text', (text) => {
  expect(readsAsValue(text)).toBe(false);
});
