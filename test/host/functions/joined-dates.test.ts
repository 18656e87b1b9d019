/** Shows what a date becomes when a formula joins it to a text. */
import { calculate, fill, openTestDocument } from '../document/sheet';

const DAYS = [['2026-10-01'], ['2026-11-01'], ['']];

/** What `&` makes of a date, and how many of the two days a criterion finds from the first of them on. */
const joined = async (locale: 'en_US' | 'vi_VN', pattern: string): Promise<readonly unknown[]> => {
  const document = openTestDocument({ locale });
  fill(document, 'A1', DAYS);
  document.workbook.getActiveSheet().getRange('A1:A2').setNumberFormat(pattern);
  return calculate(document, ['=A1&""', '=COUNTIFS(A1:A2;">="&A1)', '="from "&INDEX(A1:A2;2)', '=A3&""']);
};

test.each<['en_US' | 'vi_VN', string, readonly unknown[]]>([
  ['vi_VN', 'dd/mm/yyyy', ['01/10/2026', 2, 'from 01/11/2026', '']],
  // Read as the 10th of January.
  ['en_US', 'dd/mm/yyyy', ['01/10/2026', 2, 'from 01/11/2026', '']],
  ['en_US', 'm/d/yyyy', ['10/1/2026', 2, 'from 11/1/2026', '']],
  // Read as the 1st of October and of November.
  ['vi_VN', 'mm/yyyy', ['10/2026', 2, 'from 11/2026', '']],
  ['en_US', '0', ['46296', 2, 'from 46327', '']],
])('in %s a date shown as %s is joined as it is shown', async (locale, pattern, expected) => {
  expect(await joined(locale, pattern)).toEqual(expected);
});

test('so a criterion that is joined with a date may find other days in another locale', async () => {
  const counted = async (locale: 'en_US' | 'vi_VN'): Promise<unknown> => {
    const document = openTestDocument({ locale });
    fill(document, 'A1', [['2026-01-12'], ['2026-12-01']]);
    document.workbook.getActiveSheet().getRange('A1:A2').setNumberFormat('dd/mm/yyyy');
    return calculate(document, ['=COUNTIFS(A1:A2;">="&A2)']);
  };
  // 01/12/2026
  expect([await counted('vi_VN'), await counted('en_US')]).toEqual([[1], [2]]);
});

test('a column of dates is joined cell by cell', async () => {
  const document = openTestDocument({ locale: 'en_US' });
  fill(document, 'A1', DAYS);
  document.workbook.getActiveSheet().getRange('A1:A2').setNumberFormat('yyyy-mm');
  expect(
    await calculate(document, ['=SUMPRODUCT(LEN("<"&A1:A3))', '=SUMPRODUCT((A1:A3&""="2026-11")*1)']),
  ).toEqual([17, 1]);
});
