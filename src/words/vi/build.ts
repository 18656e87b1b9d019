/** Says what happens while scorecards are built, in Vietnamese. */
import type { KeyKind } from '../../core/text/customer-key';
import type { Messages } from '../en/index';
import { misfitText } from './misfit';
import { columns, sheetName, tables } from './names';
import { decimal, quoted } from './phrases';

const KEYS: Readonly<Record<KeyKind, string>> = {
  phone: 'số điện thoại',
  email: 'email',
  code: 'mã',
  number: 'số',
  name: 'tên',
};

const ELSEWHERE =
  'Có thể lấy số liệu đã tổng hợp từ một trang tính riêng hoặc từ BigQuery; bảng điểm, kế hoạch và lịch sử vẫn giữ nguyên. Xem cách làm trong hướng dẫn sử dụng, mục “Khi bảng tính không còn đủ chỗ”.';

export const build: Messages['build'] = {
  reading: 'Đang đọc dữ liệu',
  facts: 'Đang ghi Dữ liệu KPI',
  card: (name) => `Bảng điểm: ${name}`,
  done: (cards) => `Xong: ${cards} bảng điểm.`,
  refreshed: 'Đã cập nhật mọi số liệu.',
  unfinished: (done, total) => `Đã xong ${done} / ${total} bước. Hãy mở thanh bên để làm tiếp.`,
  modeFormulas:
    'Kỳ này và kỳ trước tự cập nhật khi dữ liệu thay đổi; các kỳ cũ hơn đổi khi bạn bấm “Cập nhật số liệu”.',
  modeValuesUnclean: (problems, first) =>
    `Chỉ đổi khi bạn bấm “Cập nhật số liệu” hoặc tạo lại: công thức không đọc được ${decimal(problems)} ô. Ô đầu tiên: ${first}`,
  modeValuesLarge: 'Chỉ đổi khi bạn bấm “Cập nhật số liệu” hoặc tạo lại: dữ liệu quá lớn để tự cập nhật.',
  modeValuesLimited: (first) => `Chỉ đổi khi bạn bấm “Cập nhật số liệu” hoặc tạo lại. ${first}.`,
  outgrown: {
    cells: (cells, most) =>
      `Tệp này đã có ${decimal(cells)} ô, trong khi Google Trang tính chỉ chứa được ${decimal(most)} ô, và càng đầy càng chậm. ${ELSEWHERE}`,
    growth: (cells, grown, most) =>
      `Tệp này đã có ${decimal(cells)} ô, riêng ba tháng gần đây thêm ${decimal(grown)} ô: trong vòng một năm sẽ chạm mức tối đa ${decimal(most)} ô của Google Trang tính. ${ELSEWHERE}`,
    reading: (seconds, cells) =>
      `Riêng việc đọc tệp này (${decimal(cells)} ô) đã mất ${seconds} giây trong sáu phút mà Google cho phép. ${ELSEWHERE}`,
  },
  severalSheets: (table, sheets) => `“${table}” được đọc từ ${sheets.length} trang tính: ${quoted(sheets)}.`,
  noDataInPeriod: (period, last) => `Kỳ ${period} không có dữ liệu. Kỳ gần nhất có dữ liệu là ${last}.`,
  lastPeriodInstead: (period, last) =>
    `Kỳ ${period} chưa có dữ liệu nên hiện trước kỳ ${last}, kỳ gần nhất có dữ liệu. Khi có dữ liệu mới, hãy cập nhật số liệu.`,
  converted: (sheet, count, currency, home, worth) =>
    `“${sheet}”: ${decimal(count)} số tiền bằng ${currency} được quy đổi theo tỷ giá trong kế hoạch (1 ${currency} = ${worth.toLocaleString('vi', { maximumFractionDigits: 20 })} ${home}).`,
  undecidedStatuses: (table, statuses, more) =>
    `Bảng “${table}”: chưa rõ trạng thái ${statuses.map(({ word, rows }) => `“${word}” (${decimal(rows)} dòng)`).join(', ')}${more > 0 ? ` và ${more} trạng thái khác` : ''} nghĩa là gì nên tạm coi là còn mở. Hãy chọn ý nghĩa ở thanh bên, mục “Chọn KPI để chấm điểm”, hoặc trong kế hoạch.`,
  unknownStatuses: (table, words) =>
    `Bảng “${table}”: kế hoạch có ghi ý nghĩa của trạng thái ${quoted(words)} nhưng không dòng nào có trạng thái này. Hãy sửa cách viết trong kế hoạch hoặc bỏ từ đó.`,
  leftOutCredits: (table, count, statuses) =>
    `Bảng “${table}”: ${decimal(count)} số tiền âm không được tính vì trạng thái${statuses.length > 0 ? ` (${quoted(statuses)})` : ''} không phải thành công. Nếu đây là khoản giảm trừ, hoàn tiền cần trừ vào doanh thu, hãy chọn trạng thái đó là thành công.`,
  secondCard: (name, kept) =>
    `Bảng điểm của “${name}” không còn số liệu, vì bảng đội ngũ ghi đây là “${kept}”, người đã có bảng điểm riêng. Hãy chép lại phần cần giữ rồi xóa trang này.`,
  standsForOthers: (name, reps) =>
    `Bảng điểm của “${name}” không có số liệu mới, vì tên này là của ${quoted(reps)}. Các kỳ đã chốt vẫn giữ ở đó. Hãy chép lại phần cần giữ rồi xóa trang này.`,
  unnamedRows: (table, count, first) =>
    `Bảng “${table}”: ${decimal(count)} dòng không ghi nhân viên${first === undefined ? '' : count === 1 ? ` (dòng ${first})` : ` (dòng đầu tiên là ${first})`}: tính cho toàn phòng, không tính cho nhân viên nào.`,
  /** A sum of amounts, with the code of their currency where that is known. */
  amount: (amount, currency) =>
    `${amount.toLocaleString('vi', { maximumFractionDigits: 2 })}${currency === undefined ? '' : ` ${currency}`}`,
  sharedRows: (table, rows, names, sum, sharing) =>
    `Bảng “${table}”: ${decimal(rows)} dòng đứng tên nhiều nhân viên (${quoted(names)})${sum === undefined ? '' : `, tổng cộng ${sum}`}. ${SHARING[sharing]}`,
  surveyScale: (table, scale) =>
    `Bảng “${table}”: theo các câu trả lời, khách được hỏi theo thang điểm ${scale}. Có thể chọn thang khác ở thanh bên hoặc trong kế hoạch.`,
  unknownCustomers: (table, list, unknown, customers, examples) =>
    `Bảng “${table}”: ${decimal(unknown)} / ${decimal(customers)} khách không có trong bảng “${list}”, ví dụ ${quoted(examples)}.`,
  otherKeys: (table, list, ofTable, ofList) =>
    `Bảng “${list}” ghi ${KEYS[ofList]}, còn bảng “${table}” ghi ${KEYS[ofTable]}: hãy chọn ở mỗi bảng cột khách hàng ghi cùng một loại.`,
  nearly: (sheet, table, missing, misfits) =>
    [
      `Trang “${sheet}” giống bảng “${tables[table]}” nhưng chưa được đọc vì thiếu cột ${quoted(missing.map((id) => columns[id]))}.`,
      ...misfits.map(misfitText),
    ].join(' '),
  untoldNames: (table, names) =>
    `Bảng “${table}” được đọc từ các trang ${quoted(names)}. Nếu đó là tên nhân viên hoặc khu vực, hãy chọn “${sheetName}” cho cột “${columns.rep}” hoặc “${columns.region}” để mỗi tên có một bảng điểm.`,
  otherHeaders: (sheet, table, readSheet, differing) =>
    `Trang “${sheet}” có vẻ cũng thuộc bảng “${table}” nhưng không được đọc vì tiêu đề cột khác với trang “${readSheet}”: ${differing.map(({ header, read }) => `“${header}” thay vì “${read}”`).join(', ')}. Để tính cả hai trang, hãy đặt cùng tiêu đề cho các cột cùng ý nghĩa, cùng đơn vị rồi chọn cả hai trang.`,
  noCards: (lacking) =>
    lacking.length > 1
      ? 'Dữ liệu không có tên nhân viên và khu vực nào: chỉ toàn phòng có bảng điểm.'
      : `Dữ liệu không có tên ${lacking[0] === 'rep' ? 'nhân viên' : 'khu vực'} nào nên không có bảng điểm theo ${lacking[0] === 'rep' ? 'nhân viên' : 'khu vực'}.`,
  modeAsked: 'Theo lựa chọn của bạn.',
};

const SHARING = {
  listed: 'Các dòng này được tính cho toàn phòng và khu vực ghi ở dòng, không tính cho nhân viên nào.',
  evenly:
    'Mỗi người được tính một phần bằng nhau. Khách hàng và những gì chỉ đếm một lần được đếm đủ cho từng người, còn toàn phòng chỉ đếm một lần.',
  byShare:
    'Mỗi người được tính theo cột “Tỷ lệ chia”, ô trống là chia đều. Khách hàng và những gì chỉ đếm một lần được đếm đủ cho từng người, còn toàn phòng chỉ đếm một lần.',
};
