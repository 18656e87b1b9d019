/** Shows how problems with cells are told. */
import { messages } from '../../../../src/words';
import { problemText } from '../../../../src/data/reading/problem-text';
import type { Problem } from '../../../../src/data/reading/problem';

const [en, vi] = [messages('en'), messages('vi')];
const place = { sheet: 'Leads', row: 5, column: 4, header: 'First contact' };

test.each<[string, Problem, string, string]>([
  [
    'a cell that cannot be read',
    { ...place, kind: 'unreadable', value: 'soon', expected: 'date' },
    'Leads!D5 (“First contact”): “soon” is not a date. It is left out until the cell is corrected.',
    'Leads!D5 (“First contact”): “soon” không phải là ngày tháng. Ô này bị bỏ qua cho đến khi bạn sửa.',
  ],
  [
    'an error',
    { ...place, kind: 'error', value: '#N/A', expected: 'date' },
    'Leads!D5 (“First contact”) shows the error #N/A. It is left out until the formula is corrected.',
    'Leads!D5 (“First contact”) đang báo lỗi #N/A. Ô này bị bỏ qua cho đến khi bạn sửa công thức.',
  ],
  [
    'an error that would be added up',
    { ...place, kind: 'error', value: '#N/A', expected: 'number' },
    'Leads!D5 (“First contact”) shows the error #N/A. The rep in that row, their region and the team get no figure for what it affects until the formula is corrected.',
    'Leads!D5 (“First contact”) đang báo lỗi #N/A. Người liên quan đến dòng này, khu vực của họ và toàn phòng chưa có số ở KPI cần cộng ô này, cho đến khi bạn sửa công thức.',
  ],
  [
    'a date of either order',
    { ...place, kind: 'ambiguous', value: '1/2/2019', expected: 'date' },
    'Leads!D5 (“First contact”): “1/2/2019” may be day/month or month/day, and the column holds both. It is left out until it is written as year-month-day.',
    'Leads!D5 (“First contact”): “1/2/2019” có thể là ngày/tháng hoặc tháng/ngày, mà cột này dùng cả hai cách viết. Ô này bị bỏ qua cho đến khi bạn viết theo dạng năm-tháng-ngày.',
  ],
  [
    'a number with either mark',
    { ...place, kind: 'ambiguous', value: '1.200', expected: 'number' },
    'Leads!D5 (“First contact”): “1.200” may be thousands or a fraction, and the column holds both. It is left out until it is written without separators.',
    'Leads!D5 (“First contact”): “1.200” có thể là hàng nghìn hoặc số thập phân, mà cột này dùng cả hai cách viết. Ô này bị bỏ qua cho đến khi bạn viết số không có dấu phân cách.',
  ],
  [
    'dates in the wrong order',
    { ...place, kind: 'outOfOrder', value: '2026-10-04', than: { header: 'Created', value: '2026-10-05' } },
    'Leads!D5 (“First contact”): 2026-10-04 is before 2026-10-05 (“Created”). The row is left out where the days between them count, until the cell is corrected.',
    'Leads!D5 (“First contact”): 2026-10-04 sớm hơn 2026-10-05 (“Created”). Dòng này không được tính vào số ngày giữa hai mốc cho đến khi bạn sửa ô này.',
  ],
  [
    'dates exchanged by an import',
    { ...place, kind: 'exchanged', value: '2019-05-01', count: 2 },
    'Leads!D5 (“First contact”): 2019-05-01 had its day and month swapped by an import (2 dates in this column): the texts in the column are written in a different order from this document’s. The intended dates are counted; import the file again in its own locale to see them.',
    'Leads!D5 (“First contact”): 2019-05-01 đã bị đảo ngày và tháng khi nhập tệp; cột này có 2 ô như vậy, vì các ô dạng chữ trong cột viết ngày tháng khác với bảng tính này. Số liệu đã được tính theo ngày đúng; hãy nhập lại tệp với đúng ngôn ngữ của tệp để ô hiển thị đúng.',
  ],
  [
    'numbers that an import may have taken for thousands',
    { ...place, kind: 'thousandfold', value: '489048', count: 1 },
    'Leads!D5 (“First contact”): 489048 may be 1000 times too large after an import (1 number in this column): the texts in the column have a different decimal mark from this document’s. It counts as shown; import the file again in its own locale.',
    'Leads!D5 (“First contact”): 489048 có thể đã bị nhân 1000 khi nhập tệp; cột này có 1 ô như vậy, vì các ô dạng chữ trong cột dùng dấu thập phân khác với bảng tính này. Số liệu được tính theo giá trị đang hiển thị; hãy nhập lại tệp với đúng ngôn ngữ của tệp.',
  ],
  [
    'numbers of which an import may have taken the thousands for a fraction',
    { ...place, kind: 'thousandth', value: '812.5', count: 2 },
    'Leads!D5 (“First contact”): 812.5 may be 1000 times too small after an import (2 numbers in this column): the texts in the column have a different thousands mark from this document’s. It counts as shown; import the file again in its own locale.',
    'Leads!D5 (“First contact”): 812.5 có thể đã bị chia 1000 khi nhập tệp; cột này có 2 ô như vậy, vì các ô dạng chữ trong cột dùng dấu phân cách hàng nghìn khác với bảng tính này. Số liệu được tính theo giá trị đang hiển thị; hãy nhập lại tệp với đúng ngôn ngữ của tệp.',
  ],
  [
    'a row without a date',
    { ...place, kind: 'undated', value: '', count: 1 },
    'Leads!D5 (“First contact”) is blank: this row is in no period and does not count. Enter the date in every row; a merged cell dates only the first of its rows.',
    'Leads!D5 (“First contact”) để trống: dòng này không thuộc kỳ nào nên không được tính. Hãy ghi ngày ở từng dòng; ô gộp chỉ có ngày ở dòng đầu tiên.',
  ],
  [
    'rows without a date',
    { ...place, kind: 'undated', value: '', count: 3 },
    'Leads!D5 (“First contact”) is blank: this and other rows, 3 in all, are in no period and do not count. Enter the date in every row; a merged cell dates only the first of its rows.',
    'Leads!D5 (“First contact”) để trống: dòng này và các dòng khác, tổng cộng 3 dòng, không thuộc kỳ nào nên không được tính. Hãy ghi ngày ở từng dòng; ô gộp chỉ có ngày ở dòng đầu tiên.',
  ],
  [
    'a date far away from the others',
    { ...place, kind: 'farOff', value: '2062-11-02', count: 1 },
    'Leads!D5 (“First contact”): 2062-11-02 is more than five years away from the other dates. It counts in its own period; correct the year if it was mistyped.',
    'Leads!D5 (“First contact”): ngày 2062-11-02 cách các ngày khác hơn 5 năm. Số liệu được tính vào kỳ của ngày đó; nếu gõ nhầm năm, hãy sửa lại.',
  ],
  [
    'dates far away from the others',
    { ...place, kind: 'farOff', value: '2062-11-02', count: 3 },
    'Leads!D5 (“First contact”): 2062-11-02 is more than five years away from the other dates, as are 2 more in this column. It counts in its own period; correct the year if it was mistyped.',
    'Leads!D5 (“First contact”): ngày 2062-11-02 cách các ngày khác hơn 5 năm; cột này còn 2 ngày như vậy. Số liệu được tính vào kỳ của ngày đó; nếu gõ nhầm năm, hãy sửa lại.',
  ],
])('%s', (_, problem, english, vietnamese) => {
  expect([problemText(problem, en), problemText(problem, vi)]).toEqual([english, vietnamese]);
});
