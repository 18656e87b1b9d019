/**
 * Says how cells of the data were read, which could not be read, and which live formulas would read differently, in
 * Vietnamese.
 */
import { types } from './names';
import { decimal, quoted } from './phrases';
import type { Messages } from '../en/index';

export const decisions: Messages['decisions'] = {
  values: (sheet, cell, header, value, style) =>
    `${sheet}!${cell} (“${header}”): “${value}” có thể hiểu theo hai cách. Ô này được đọc ${style}, như cách ghi của các ô khác trong cột.`,
  locale: (sheet, cell, header, value, style) =>
    `${sheet}!${cell} (“${header}”): “${value}” có thể hiểu theo hai cách. Ô này được đọc ${style}, theo ngôn ngữ vùng của bảng tính.`,
  styles: {
    dayFirst: 'với ngày trước, tháng sau',
    monthFirst: 'với tháng trước, ngày sau',
    '.': 'với dấu chấm là dấu thập phân',
    ',': 'với dấu phẩy là dấu thập phân',
  },
};

export const alike: Messages['alike'] = (names) =>
  `⚠ ${quoted(names)}: có phải là một không? Nếu phải, hãy viết thống nhất trong dữ liệu; hiện đang tính riêng từng tên.`;

export const namesakes: Messages['namesakes'] = (name, regions) =>
  `⚠ Theo bảng đội ngũ, “${name}” thuộc nhiều khu vực từ cùng một ngày (${quoted(regions)}) và đang được tính là một người, thuộc khu vực ghi sau cùng. Nếu là hai người trùng tên, hãy đặt cho mỗi người một tên riêng, cả trong dữ liệu; nếu là một người chuyển khu vực, hãy ghi ngày bắt đầu ở khu vực mới.`;

const GRAINS = { week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' } as const;

export const problems: Messages['problems'] = {
  cell: (sheet, cell, header, value, expected) =>
    `${sheet}!${cell} (“${header}”): “${value}” không phải là ${types[expected]}. Ô này bị bỏ qua cho đến khi bạn sửa.`,
  error: (sheet, cell, header, value) =>
    `${sheet}!${cell} (“${header}”) đang báo lỗi ${value}. Ô này bị bỏ qua cho đến khi bạn sửa công thức.`,
  errorInSum: (sheet, cell, header, value) =>
    `${sheet}!${cell} (“${header}”) đang báo lỗi ${value}. Người liên quan đến dòng này, khu vực của họ và toàn phòng chưa có số ở KPI cần cộng ô này, cho đến khi bạn sửa công thức.`,
  ambiguousDate: (sheet, cell, header, value) =>
    `${sheet}!${cell} (“${header}”): “${value}” có thể là ngày/tháng hoặc tháng/ngày, mà cột này dùng cả hai cách viết. Ô này bị bỏ qua cho đến khi bạn viết theo dạng năm-tháng-ngày.`,
  ambiguousNumber: (sheet, cell, header, value) =>
    `${sheet}!${cell} (“${header}”): “${value}” có thể là hàng nghìn hoặc số thập phân, mà cột này dùng cả hai cách viết. Ô này bị bỏ qua cho đến khi bạn viết số không có dấu phân cách.`,
  outOfOrder: (sheet, cell, header, value, otherHeader, otherValue) =>
    `${sheet}!${cell} (“${header}”): ${value} sớm hơn ${otherValue} (“${otherHeader}”). Dòng này không được tính vào số ngày giữa hai mốc cho đến khi bạn sửa ô này.`,
  offScale: (sheet, cell, header, value, scale) =>
    `${sheet}!${cell} (“${header}”): ${value} nằm ngoài thang điểm ${scale}. Ô này không được tính cho đến khi bạn sửa lại hoặc chọn thang điểm khác.`,
  twin: (sheet, cell, header, readColumn) =>
    `${sheet}!${cell}: có nhiều cột cùng tiêu đề “${header}”. Chỉ cột ${readColumn} được đọc. Nếu bạn muốn dùng cột này, hãy đặt cho mỗi cột một tiêu đề riêng.`,
  exchanged: (sheet, cell, header, value, count) =>
    `${sheet}!${cell} (“${header}”): ${value} đã bị đảo ngày và tháng khi nhập tệp; cột này có ${decimal(count)} ô như vậy, vì các ô dạng chữ trong cột viết ngày tháng khác với bảng tính này. Số liệu đã được tính theo ngày đúng; hãy nhập lại tệp với đúng ngôn ngữ của tệp để ô hiển thị đúng.`,
  thousandfold: (sheet, cell, header, value, count) =>
    `${sheet}!${cell} (“${header}”): ${value} có thể đã bị nhân 1000 khi nhập tệp; cột này có ${decimal(count)} ô như vậy, vì các ô dạng chữ trong cột dùng dấu thập phân khác với bảng tính này. Số liệu được tính theo giá trị đang hiển thị; hãy nhập lại tệp với đúng ngôn ngữ của tệp.`,
  thousandth: (sheet, cell, header, value, count) =>
    `${sheet}!${cell} (“${header}”): ${value} có thể đã bị chia 1000 khi nhập tệp; cột này có ${decimal(count)} ô như vậy, vì các ô dạng chữ trong cột dùng dấu phân cách hàng nghìn khác với bảng tính này. Số liệu được tính theo giá trị đang hiển thị; hãy nhập lại tệp với đúng ngôn ngữ của tệp.`,
  undated: (sheet, cell, header, count) =>
    `${sheet}!${cell} (“${header}”) để trống: ${count === 1 ? 'dòng này không thuộc kỳ nào nên không được tính' : `dòng này và các dòng khác, tổng cộng ${decimal(count)} dòng, không thuộc kỳ nào nên không được tính`}. Hãy ghi ngày ở từng dòng; ô gộp chỉ có ngày ở dòng đầu tiên.`,
  farOff: (sheet, cell, header, value, count) =>
    `${sheet}!${cell} (“${header}”): ngày ${value} cách các ngày khác hơn 5 năm${count === 1 ? '' : `; cột này còn ${decimal(count - 1)} ngày như vậy`}. Số liệu được tính vào kỳ của ngày đó; nếu gõ nhầm năm, hãy sửa lại.`,
  extraRow: (sheet, row, value, what) =>
    `${sheet}, dòng ${row} (“${value}”) có vẻ là ${EXTRA[what]} nên ${what === 'otherTable' ? 'dòng này và các dòng bên dưới ' : ''}không được tính. Nếu đây là dữ liệu, hãy chọn “Có tính” ở mục “Dòng giống dòng tổng hoặc ghi chú” trong Kế hoạch KPI.`,
  sameRow: (sheet, cell, header, value, count) =>
    `${sheet}!${cell} (“${header}”): dòng “${value}” đã có, giống hệt từng ô; có ${decimal(count)} dòng như vậy. Hiện mọi dòng đều được tính. Nếu chỉ là một, hãy chọn “Một lần” ở mục “Dòng trùng mã” trong Kế hoạch KPI.`,
  sameAmount: (sheet, cell, header, value, count) =>
    `${sheet}!${cell} (“${header}”): mọi dòng của “${value}” có cùng số tiền, như thể đó là tổng tiền của đơn hàng; có ${decimal(count)} dòng như vậy. Hiện mọi dòng đều được tính. Nếu đó là tổng tiền, hãy chọn “Một lần” ở mục “Dòng trùng mã” trong Kế hoạch KPI.`,
  sameId: (sheet, cell, header, value, count) =>
    `${sheet}!${cell} (“${header}”): “${value}” còn ở những dòng khác có nội dung khác; có ${decimal(count)} dòng như vậy. Mọi dòng đều được tính cho đến khi bạn sửa mã hoặc sửa dòng.`,
  severalReps: (sheet, cell, header, value, reps, count) =>
    `${sheet}!${cell} (“${header}”): “${value}” là tên của ${reps.length} nhân viên, ${quoted(reps)}; có ${decimal(count)} dòng như vậy. Các dòng này được tính cho toàn phòng và khu vực ghi ở dòng, không tính cho nhân viên nào. Muốn chia, hãy chọn “Chia đều” hoặc “Theo cột “Tỷ lệ chia”” ở mục “Dòng đứng tên nhiều nhân viên” trong Kế hoạch KPI.`,
  shares: (sheet, cell, header, value, reps) =>
    `${sheet}!${cell} (“${header}”): “${value}” không phải là tỷ lệ chia cho ${quoted(reps)} có tổng 100%. Dòng này không tính cho nhân viên nào cho đến khi bạn sửa ô: ghi 60/40 hoặc 60%, 40% cho mọi người, hoặc 60% cho người đứng đầu.`,
  nameOfRep: (sheet, cell, header, value, rep) =>
    `${sheet}!${cell} (“${header}”): “${value}” là tên của một nhân viên có dòng riêng (“${rep}”) nên không được tính là tên khác ở đây. Nếu là hai người, hãy xóa tên này ở đây; nếu là một người, hãy ghi ở dòng riêng đó đúng tên của dòng này.`,
  nameOfTwo: (sheet, cell, header, value, rep) =>
    `${sheet}!${cell} (“${header}”): “${value}” cũng được ghi cho “${rep}” nên không tính cho ai cả. Hãy xóa tên này ở một trong hai dòng.`,
  factBlank: (sheet, cell, header, count) =>
    `${sheet}!${cell} (“${header}”) để trống nên không biết số ở ${count === 1 ? 'dòng này' : `dòng này và ${decimal(count - 1)} dòng khác`} là của ai hoặc của chỉ số nào. Số này bị bỏ qua; hãy điền ô còn trống.`,
  factScopeType: (sheet, cell, header, value, count) =>
    `${sheet}!${cell} (“${header}”): “${value}” không cho biết số là của ai (${decimal(count)} dòng như vậy, bị bỏ qua). Hãy ghi toàn phòng, khu vực hoặc nhân viên (team, region, rep).`,
  factMeasure: (sheet, cell, header, value, near, count) =>
    `${sheet}!${cell} (“${header}”): “${value}” không phải là chỉ số đo hay KPI nào có ở đây (${decimal(count)} dòng như vậy, bị bỏ qua). ${near ? `Có phải “${near}”? ` : ''}Hãy ghi tên hoặc mã KPI, chẳng hạn Doanh thu, hoặc mã chỉ số đo, chẳng hạn sum sales.amount by soldOn.`,
  factOfParts: (sheet, cell, header, value, measures, count) =>
    `${sheet}!${cell} (“${header}”): “${value}” được tính từ các số khác (${decimal(count)} dòng như vậy, bị bỏ qua). Hãy ghi ${measures.length === 1 ? 'số này' : 'các số này'} thay thế: ${measures.map(({ id, name }) => `${id} (“${name}”)`).join('; ')}.`,
  factPeriod: (sheet, cell, header, value, edge, grain, count) =>
    `${sheet}!${cell} (“${header}”): ${value} không phải là ngày ${edge === 'start' ? 'đầu' : 'cuối'} của một ${GRAINS[grain]} theo kế hoạch (${decimal(count)} dòng như vậy, bị bỏ qua). Hãy ghi số của từng ${GRAINS[grain]}, kèm ngày đầu${edge === 'start' ? '' : ' và ngày cuối'}.`,
  factTwice: (sheet, cell, header, value, otherSheet, otherCell, otherValue, count) =>
    `${sheet}!${cell} (“${header}”): ${value} khác với ${otherValue} ở ${otherSheet}!${otherCell} dù cùng chỉ số đo, cùng người và cùng kỳ (${decimal(count)} dòng như vậy). Cả hai chưa được tính cho đến khi bạn xóa bớt một dòng.`,
  otherCurrency: (sheet, cell, header, value, count, currency, home) =>
    `${sheet}: ${decimal(count)} số tiền bằng ${currency} không được tính, kể cả dòng chứa số tiền đó (${cell}, “${header}”: ${value}), vì các số tiền khác tính bằng ${home} và không cộng chung các loại tiền khác nhau. Hãy nhập tỷ giá ${currency} ở mục “Tỷ giá” trong Kế hoạch KPI, hoặc chọn lại “Loại tiền” ở đó.`,
};

const EXTRA = {
  total: 'dòng tổng',
  header: 'dòng tiêu đề',
  note: 'ghi chú',
  otherTable: 'tiêu đề của một bảng khác',
};

/** Why live formulas would read a cell differently from the build. */
export const unclean: Messages['unclean'] = {
  cell: (sheet, cell, header, value, reason) =>
    `${sheet}!${cell} (“${header}”): giá trị “${value}” ${reason}.`,
  cells: (sheet, cell, header, value, reason, more) =>
    `${sheet}!${cell} (“${header}”, và ${decimal(more)} ô khác trong cột): giá trị “${value}” ${reason}.`,
  type: (expected) => `chưa được lưu dưới dạng ${types[expected]}`,
  error: 'đang báo lỗi',
  blank: 'có dấu cách thừa ở đầu, ở cuối hoặc có ký tự trông giống dấu cách',
  mixed: 'là số nằm trong cột chữ hoặc chữ nằm trong cột số',
  accents: 'được gõ dấu tiếng Việt khác chuẩn (Unicode tổ hợp)',
  case: 'chỉ khác một giá trị khác ở chữ hoa, chữ thường',
  value: 'là chữ nhưng bảng tính có thể hiểu thành số, ngày tháng hoặc TRUE, FALSE',
  order: 'sớm hơn ngày lẽ ra phải có trước',
  above: 'nằm phía trên dòng tiêu đề',
  extra: 'nằm trong dòng giống dòng tổng hoặc ghi chú, không được tính',
  currency: 'nằm trong dòng bằng loại tiền khác chưa có tỷ giá, không được tính',
  converted: 'là số tiền bằng loại tiền khác, được quy đổi',
  repeat: 'nằm trong dòng lặp lại một dòng khác, chỉ tính một lần',
  noName: 'không phải là tên, được xem như ô trống',
  oneRep: (rep) => `chỉ là “${rep}”, ghi bằng hai tên hoặc thừa dấu, mà công thức chỉ tìm được một tên`,
  key: (other) => `là cùng một khách với “${other}”, nhưng viết khác`,
};
