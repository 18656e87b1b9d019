/** Says what is wrong with the document, its plan or a build, and what to do, in Vietnamese. */
import { misfitText } from './misfit';
import { columns, tables, types } from './names';
import { asPercent, list, decimal, quoted } from './phrases';
import type { documentErrors as english } from '../en/document-errors';

export const documentErrors: typeof english = {
  unknownTable: (table, known) =>
    `Phần khai báo dữ liệu có bảng “${table}”, nhưng không có bảng nào tên như vậy. Các bảng dùng được: ${list(known)}.`,
  unknownColumn: (table, column, known) =>
    `Phần khai báo của bảng “${table}” có cột “${column}”, nhưng không có cột nào tên như vậy. Các cột dùng được: ${list(known)}.`,
  mappingShape: (path, value) =>
    `Phần khai báo dữ liệu có giá trị không hợp lệ${path === '' ? '' : ` tại “${path}”`}: ${value}. Hãy viết { "bảng": { "sheet": "…", "columns": { … } } }.`,
  columnNotMapped: (table, column) =>
    `Bảng “${tables[table]}” cần cột “${columns[column]}” (${table}.${column}) nhưng bạn chưa chọn cột này. Hãy cho biết tiêu đề của cột.`,
  sheetNotFound: (table, sheet) =>
    `Bảng “${tables[table]}” được khai báo ở trang tính “${sheet}” nhưng không có trang tính này. Hãy đổi lại tên trang tính hoặc sửa phần Nguồn dữ liệu trong Kế hoạch KPI.`,
  headerNotFound: (table, sheet, header) =>
    `Bảng “${tables[table]}” cần cột có tiêu đề “${header}” nhưng không thấy tiêu đề này trong những dòng đầu của trang tính “${sheet}”.`,
  columnUnreadable: (place, header, expected, count, examples) =>
    `${place} (“${header}”): không ô nào trong ${decimal(count)} ô có dữ liệu đọc được là ${types[expected]}, ví dụ ${quoted(examples)}. Hãy sửa các ô này hoặc chọn cột khác.`,
  nothingMapped:
    'Không nhận ra trang tính nào có dữ liệu bán hàng. Mỗi trang cần một dòng tiêu đề, ví dụ: Ngày tạo, Nhân viên, Trạng thái.',
  nothingMappedBut: (sheet, table, missing, misfits) =>
    [
      `Không nhận ra trang tính nào có dữ liệu bán hàng. Trang “${sheet}” gần giống bảng “${tables[table]}” nhất`,
      missing.length === 0
        ? 'nhưng không có gì là của riêng bảng này.'
        : `nhưng thiếu cột ${quoted(missing.map((id) => columns[id]))}.`,
      ...misfits.map(misfitText),
      `${missing.length === 0 ? `Nếu đúng là bảng này, hãy đổi tên trang thành “${tables[table]}”` : 'Hãy đặt tên cột như vậy'}, hoặc tự chọn trang tính và các cột.`,
    ].join(' '),
  nothingMappedButLeftOut: (sheet, table) =>
    `Chưa đọc trang tính nào có dữ liệu bán hàng. Trang “${sheet}” có đủ các cột của bảng “${tables[table]}” nhưng chưa được chọn cho bảng này: hãy chọn ở bước 2, ghi vào tệp khai báo, hoặc bỏ tệp khai báo.`,
  nothingMappedButPlan: (sheet, table) =>
    `Không nhận ra trang tính nào có dữ liệu bán hàng. Trang “${sheet}” gần giống bảng “${tables[table]}” nhất, nhưng tên trang cho biết đây là kế hoạch. Nếu trang này ghi số liệu thực tế, hãy đổi tên trang, hoặc tự chọn trang tính và các cột.`,
  noKpi: (lacks) => `Chưa tính được KPI nào: ${lacks.join('; ')}.`,
  uncleanForFormulas: (problems, first) =>
    `Muốn số liệu tự cập nhật thì dữ liệu phải sạch, nhưng có ${decimal(problems)} ô không đọc được: ${first} Hãy sửa các ô này hoặc chọn “Số cố định”.`,
  otherSheet: (cell, table, sheet, first) =>
    `${cell}: cột này của bảng “${tables[table]}” ở trang tính “${sheet}”, còn các cột khác ở trang “${first}”. Hãy ghi cùng một trang tính ở mọi dòng của bảng, hoặc cùng các trang tính, mỗi trang một dòng trong ô.`,
  cellLeast: (cell, value, least) =>
    `${cell}: không dùng được “${value}” ở đây. Hãy nhập số từ ${least} trở lên.`,
  cellTick: (cell, value) => `${cell}: “${value}” không phải là dấu chọn. Hãy đánh dấu hoặc để trống ô này.`,
  planWithoutIds: (sheet) =>
    `Cột đầu tiên (đang ẩn) của trang tính “${sheet}” đã bị xóa hoặc chuyển chỗ. Tiện ích dựa vào cột này để tìm mọi thứ trong kế hoạch. Hãy hoàn tác bằng Ctrl+Z, hoặc chọn Tệp › Nhật ký phiên bản. Nếu muốn lập kế hoạch mới, hãy xóa trang tính này; bản sao của nó vẫn giữ những gì đã có.`,
  targetsWithoutIds: (sheet) =>
    `Hàng hoặc cột đang ẩn của trang tính “${sheet}” đã bị xóa hoặc chuyển chỗ. Tiện ích dựa vào đó để biết ô nào vừa được nhập. Hãy hoàn tác bằng Ctrl+Z, hoặc chọn Tệp › Nhật ký phiên bản. Nếu muốn lập lại trang này theo kế hoạch, hãy xóa nó; bản sao của nó vẫn giữ những gì đã nhập.`,
  rowOfAnother: (cell, name, owner) =>
    `${cell}: ở đây ghi “${name}” nhưng đây là dòng của “${owner}”: tên đã bị ghi đè, hoặc các ô đã được sắp xếp, chuyển chỗ mà không đi cả dòng. Hãy hoàn tác bằng Ctrl+Z, hoặc ghi “${owner}” vào ô này và nhập số của “${owner}” bên cạnh.`,
  typedInTwoRows: (cell, typed, other, otherTyped) =>
    `${cell}: ở đây ${typed === null ? 'để trống' : `ghi ${decimal(typed)}`}, còn ở ${other}, dòng khác của cùng chỉ tiêu này, ${otherTyped === null ? 'để trống' : `ghi ${decimal(otherTyped)}`}. Hãy sửa cho hai nơi giống nhau, hoặc xóa bớt một dòng nếu đó là bản sao.`,
  typedOverSum: (cell, value) =>
    `${cell}: “${value}” được nhập đè lên ô tổng nên không là chỉ tiêu của ai. Hãy nhập chỉ tiêu vào các ô vàng rồi xóa ô này: tổng sẽ hiện lại khi bấm “Cập nhật số liệu”.`,
  noTarget: {
    text: (cell, value) =>
      `${cell}: “${value}” không phải là số. Hãy nhập số, ví dụ 300000000, 300tr hoặc 0,3 tỷ, hoặc để trống ô này.`,
    date: (cell, value) =>
      `${cell}: “${value}” là ngày tháng. Hãy chọn Định dạng › Số › Số cho ô này rồi nhập lại chỉ tiêu.`,
    error: (cell, value) =>
      `${cell}: công thức ở đây cho kết quả “${value}”. Hãy sửa công thức hoặc nhập thẳng chỉ tiêu bằng số.`,
  },
  amberAboveGreen: (cell, amber, green) =>
    `${cell}: mức “Gần đạt” (vàng) ${asPercent(amber)} cao hơn mức “Đạt” (xanh) ${asPercent(green)}. Hãy nhập tỷ lệ nhỏ hơn.`,
  noCurrency: (cell, value) =>
    `${cell}: “${value}” không phải là loại tiền. Hãy ghi mã, ví dụ VND hoặc USD, hoặc để trống ô này.`,
  rateNotPositive: (cell, value) => `${cell}: không dùng “${value}” làm tỷ giá được. Hãy nhập số lớn hơn 0.`,
  noWorkingDay: (cell) =>
    `${cell}: chưa có ngày nào trong tuần được đánh dấu. Hãy đánh dấu những ngày làm việc.`,
  limitsUnfit: {
    capNotPositive: (cell) => `${cell}: mức trần phải lớn hơn 0. Hãy nhập tỷ lệ, ví dụ 120%.`,
    floorNegative: (cell) => `${cell}: không có tỷ lệ nào nhỏ hơn 0. Hãy nhập 0% trở lên.`,
    floorAboveCap: (cell) => `${cell}: mức sàn cao hơn mức trần. Hãy nhập tỷ lệ nhỏ hơn.`,
  },
  pastBandsApart: (cell) =>
    `${cell}: các mức xếp loại áp dụng từ ngày này nằm ở hai chỗ. Hãy xếp các dòng đó liền nhau.`,
  pastTwice: (cell) => `${cell}: đã có một dòng khác áp dụng từ ngày này. Hãy giữ một dòng hoặc đổi ngày.`,
  noPayroll:
    'Chưa có khoản nào được trả nên chưa có bảng lương. Hãy nhập mức thưởng hoặc các khoản trả, rồi tạo bảng điểm.',
  payrollEmpty: (sheet) => `Bảng “${sheet}” không có ai trong kỳ đang xem. Hãy chọn kỳ khác trong bảng đó.`,
  payOfRatio: (cell, kpi) =>
    `${cell}: “${kpi}” là tỷ lệ hoặc số trung bình nên không tính hoa hồng được. Hãy chọn một KPI là số tiền hoặc số lượng.`,
  payRateHigh: (cell, rate, kpi) =>
    `${cell}: ${asPercent(rate)} của “${kpi}” là nhiều hơn toàn bộ. Hãy nhập tỷ lệ, ví dụ 1%.`,
  payTierOrder: (cell, above, below) =>
    `${cell}: bậc này bắt đầu từ ${decimal(above)}, không cao hơn bậc trước (${decimal(below)}). Hãy xếp các bậc từ thấp lên cao.`,
  payNeedless: (cell, value, kind) =>
    `${cell}: “${value}” không dùng cho cách tính “${kind}”. Hãy xóa ô này hoặc chọn cách tính khác.`,
  payNameAsNumber: (cell, name) =>
    `${cell}: “${name}” bị hiểu là con số hoặc đúng/sai. Hãy đặt tên khoản bằng chữ, ví dụ “Hoa hồng”.`,
  payNameTaken: (cell, name) => `${cell}: bảng lương đã có cột “${name}”. Hãy đặt cho khoản này tên riêng.`,
  payTwice: (cell, name) =>
    `${cell}: đã có một dòng khác của “${name}” áp dụng từ ngày này. Hãy giữ một dòng hoặc đổi ngày.`,
  payOther: (cell, name) =>
    `${cell}: một dòng ở trên trả “${name}” theo cách khác. Hãy đặt cho dòng này tên riêng.`,
  payTwoCaps: (cell, name) =>
    `${cell}: đã có “${name}” là mức trần chung. Hãy ghi dòng này cùng tên với một ngày áp dụng muộn hơn.`,
  bandTwice: (cell, name) => `${cell}: đã có xếp loại “${name}”. Hãy đặt cho mỗi mức một tên riêng.`,
  bandOrder: (cell, name, from) =>
    `${cell}: “${name}” bắt đầu từ ${decimal(from)} điểm, không thấp hơn mức ở trên. Hãy xếp các mức từ cao xuống thấp.`,
  bandMissing: (cell, from) =>
    `${cell}: mức cuối bắt đầu từ ${decimal(from)} điểm nên số điểm thấp hơn chưa có xếp loại. Hãy ghi 0 điểm cho mức cuối.`,
  noKpiCalled: (cell, value) =>
    `${cell}: kế hoạch không có KPI “${value}”. Hãy chọn trong danh sách hoặc xóa nội dung dòng này.`,
  planTarget: (cell, value, kpi, flaw) =>
    `${cell}: “${value}” không dùng làm chỉ tiêu của ${kpi} được. Hãy nhập ${flaw === 'notPositive' ? 'một số lớn hơn 0' : 'số 0 hoặc số lớn hơn'}.`,
  typedInClosed: (cell, period, kept) =>
    kept === null
      ? `${cell}: kỳ ${period} đã chốt và không có chỉ tiêu ở đây. Hãy xóa ô này, hoặc mở lại kỳ trước khi sửa.`
      : `${cell}: kỳ ${period} đã chốt với chỉ tiêu ${decimal(kept)}. Hãy nhập lại số đó, hoặc mở lại kỳ trước khi sửa.`,
  typedTwice: (cell, typed, plan, sheet) =>
    `${cell}: ở đây ${typed === null ? 'để trống' : `ghi ${decimal(typed)}`}, còn trong “${sheet}” chỉ tiêu này ${plan === null ? 'đã bỏ' : `đã sửa thành ${decimal(plan)}`}. Hãy sửa cho hai nơi giống nhau.`,
  busy: 'Có người khác đang tạo bảng điểm trong bảng tính này. Hãy thử lại sau một phút.',
  nobodyCloses: 'Hãy cho biết ai chốt kỳ: chọn người trong kế hoạch hoặc ghi tên.',
  noPlanPeriod: (period) =>
    `“${period}” không dùng làm kỳ của bảng điểm được: bảng điểm lập theo tháng, quý hoặc tuần. Hãy viết như 10/2026, quý 4/2026 hoặc tuần 41/2026.`,
  unknownPeriod: (period) => `Dữ liệu KPI không có kỳ “${period}”. Hãy chọn một kỳ đã có số liệu.`,
  periodNotOver: (period) => `Kỳ ${period} chưa kết thúc. Hãy chốt sau ngày cuối cùng của kỳ.`,
  periodClosed: (period, by) => `Kỳ ${period} đã được ${by} chốt. Kỳ đã chốt không thay đổi nữa.`,
  historyColumnTaken: (cell, value) =>
    `Ô ${cell} đang có “${value}”, nhưng tiện ích cần cột này của lịch sử. Hãy chuyển phần bạn ghi sang bên phải rồi thử lại.`,
  changesMoved: (sheet, last) =>
    `Cột của “${sheet}” đã bị chèn hoặc xóa nên tiện ích không ghi tiếp được vào danh sách này. Hãy hoàn tác: các cột A đến ${last} là của danh sách (một số cột đang ẩn), cột của bạn đặt bên phải. Hoặc sao chép trang này rồi xóa bản gốc: lần tạo sau sẽ lập danh sách mới.`,
  keptPlanUnreadable: (sheet) =>
    `Không đọc được bản lưu kế hoạch trong “${sheet}”: có người đã sửa trang tính ẩn này. Hãy xóa trang tính; lần tạo sau sẽ lập bản lưu mới và ghi tiếp các thay đổi từ đó.`,
  changedBeforeClosing: (period) =>
    `Số liệu kỳ ${period} đã thay đổi sau khi bạn xem nên chưa chốt. Hãy xem lại rồi chốt.`,
  nobodyReopens: 'Hãy cho biết ai mở lại kỳ: chọn người trong kế hoạch hoặc ghi tên.',
  noReason: 'Hãy ghi lý do mở lại kỳ: lý do được lưu trong lịch sử.',
  notClosed: (period) => `Kỳ ${period} chưa chốt nên không có gì để mở lại.`,
  noSheet: (sheet) => `Không còn trang tính “${sheet}”. Hãy đọc lại bảng tính.`,
  readAsFormula: (sheet, cell, text) =>
    `Không ghi được “${text}” vào ô ${cell} của trang tính “${sheet}” vì bảng tính hiểu đó là công thức. Hãy đổi tên để không bắt đầu bằng “=” hoặc “+”.`,
  personUnnamed: 'Hãy ghi tên nhân viên.',
  sameName: (name) => `“${name}” vẫn là tên đó. Hãy ghi tên khác.`,
  bothInTeam: (name, other) =>
    `Bảng đội ngũ có dòng của cả “${name}” và “${other}”. Nếu là một người, hãy ghi cùng một tên ở các dòng đó rồi đọc lại dữ liệu.`,
  nameByFormula: (cell) =>
    `Ô ${cell} chứa công thức. Hãy ghi tên trực tiếp vào ô, hoặc vào nơi công thức lấy tên, rồi thử lại.`,
  filledByFormula: (cell, formula) =>
    `Ô ${cell} do công thức ở ô ${formula} điền, ghi vào đó sẽ làm hỏng công thức cho mọi dòng. Hãy ghi ở nơi công thức lấy dữ liệu rồi thử lại.`,
  noColumnFor: (sheet, column) =>
    `Trang tính “${sheet}” không có cột “${columns[column]}”. Hãy thêm cột có tiêu đề này rồi khai báo, hoặc để trống ô này.`,
  notMapped: (sheet) =>
    `Chưa có bảng nào được đọc từ trang tính “${sheet}” nên chưa biết cần làm sạch những gì. Hãy khai báo trang này trước.`,
  neverBuilt: 'Chưa có bảng điểm nào. Hãy tạo bảng điểm trước.',
  noBuild: 'Không có lượt tạo nào đang chạy. Hãy bắt đầu lại.',
  tooManyTabs: (tabs, most) =>
    `Sẽ có ${tabs} trang tính; Google Sheets chạy tốt với khoảng ${most} trang. Hãy chỉ tạo theo khu vực, hoặc tạo cho ít nhân viên hơn.`,
};
