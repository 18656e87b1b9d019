/** Says what is wrong with the arguments of a custom function, and what to do, in Vietnamese. */
import { columns, tables, types } from './names';
import { quoted, list, decimal } from './phrases';
import type { functionErrors as english } from '../en/function-errors';

const didYouMean = (name: string | undefined): string =>
  name === undefined ? 'Hãy ghi tên đúng như trong dữ liệu.' : `Có phải bạn muốn ghi “${name}”?`;

export const functionErrors: typeof english = {
  needsTable: (fn, table, example) =>
    `${fn} cần bảng “${tables[table]}”: hãy chọn vùng dữ liệu gồm cả dòng tiêu đề, ví dụ ${example}.`,
  rangeNotRecognised: (fn, headers, needed) =>
    `${fn}: vùng có tiêu đề “${headers}” không phải là bảng mà hàm này dùng được. Dòng đầu của vùng phải có các tiêu đề như ${list(needed.map((id) => columns[id]))}.`,
  needsColumn: (fn, table, column) =>
    `${fn} cần cột “${columns[column]}” của bảng “${tables[table]}”: hãy thêm cột này hoặc khai báo nó trong Kế hoạch KPI.`,
  needsWords: (fn, table, means) =>
    `${fn} chưa biết trạng thái nào của bảng “${tables[table]}” được tính là ${means === 'won' ? 'thành công' : 'thất bại'}: hãy ghi các trạng thái đó trong Kế hoạch KPI.`,
  needsScale: (fn, scale) =>
    `${fn} cần phân biệt khách sẵn sàng giới thiệu và khách chê, nhưng thang điểm ${scale} không có cách phân biệt.`,
  offScale: (fn, header, value, scale) =>
    `${fn}: trong cột “${header}”, ${value} nằm ngoài thang điểm ${scale}. Hãy sửa ô này hoặc chọn thang điểm khác trong Kế hoạch KPI.`,
  needsRows: (fn, table) =>
    `${fn} cần từng dòng của bảng “${tables[table]}” nhưng chỉ có số tổng của bảng này: hãy chọn vùng dữ liệu có từng dòng.`,
  needsRowsOfFacts: (fn, table) =>
    `${fn} cần từng dòng của bảng “${tables[table]}” nhưng số liệu này lấy từ bảng số liệu: hãy chọn vùng dữ liệu có từng dòng.`,
  needsMeasure: (fn, name, id) =>
    `${fn} cần “${name}” trong bảng số liệu: hãy thêm các dòng của chỉ số đo ${id}.`,
  notInFacts: (fn, period) =>
    `${fn}: bảng số liệu không có số của ${period}, cũng không có các kỳ ghép lại thành kỳ này. Hãy chọn kỳ có trong bảng hoặc thêm số của kỳ này vào đó.`,
  factTwice: (fn, header, value, other) =>
    `${fn}: trong cột “${header}”, ${value} và ${other} cùng được ghi cho một chỉ số đo, một người và một kỳ. Hãy xóa bớt một dòng.`,
  unknownRep: (fn, rep, meant) => `${fn}: không có dòng nào của nhân viên “${rep}”. ${didYouMean(meant)}`,
  unknownRegion: (fn, region, meant) =>
    `${fn}: không có dòng nào của khu vực “${region}”. ${didYouMean(meant)}`,
  otherType: {
    region: (fn, name, place, parameters) =>
      `${fn}: “${name}” là khu vực, không phải nhân viên. Hãy đặt tên này ở region, mục thứ ${place} của ${fn}(${parameters.join('; ')}).`,
    rep: (fn, name, place, parameters) =>
      `${fn}: “${name}” là nhân viên, không phải khu vực. Hãy đặt tên này ở rep, mục thứ ${place} của ${fn}(${parameters.join('; ')}).`,
  },
  tooManyArguments: (fn, parameters, value) =>
    `${fn} nhận ${list(parameters)}; “${value}” là mục thừa. Hãy bỏ mục này.`,
  onlyOne: (fn, parameter, values) =>
    `${fn} chỉ nhận một giá trị cho ${parameter}, không nhận nhiều giá trị như ${list(values)}. Hãy chọn một ô.`,
  sizesDiffer: (fn, parameter, cells, other, otherCells) =>
    `${fn}: ${parameter} có ${decimal(cells)} ô còn ${other} có ${decimal(otherCells)} ô. Hãy chọn các vùng dài bằng nhau.`,
  noNumber: (fn, parameter, value) =>
    `${fn}: “${value}” không phải là số nên không dùng cho ${parameter} được. Hãy ghi một số, ví dụ 12 hoặc 10%.`,
  noNumberWithin: (fn, parameter, value, least, most) =>
    `${fn}: không dùng “${value}” cho ${parameter} được. Hãy ghi một số từ ${decimal(least)} đến ${decimal(most)}.`,
  noWholeNumberWithin: (fn, parameter, value, least, most) =>
    `${fn}: không dùng “${value}” cho ${parameter} được. Hãy ghi một số nguyên từ ${least} đến ${most}.`,
  needsKpi: (fn, known) => `${fn} cần một KPI. Hãy ghi một trong các mã sau: ${list(known)}.`,
  unknownKpi: (fn, value, known) =>
    `${fn}: không có KPI nào tên là “${value}”. Hãy ghi một trong các mã sau: ${list(known)}.`,
  unknownBy: (fn, value) =>
    `${fn} không lập được bảng theo “${value}”. Hãy ghi nhân viên, khu vực, tuần, tháng, quý hoặc năm, hay hai từ như “nhân viên, tháng”.`,
  unknownFigures: (fn, value) =>
    `${fn}: “${value}” không cho biết cần số liệu nào. Hãy ghi “đã chốt” để lấy số liệu lúc chốt, hoặc “hiện tại” để lấy theo dữ liệu hiện tại.`,
  figuresNotClosed: (fn, period) =>
    `${fn}: kỳ ${period} chưa chốt. Hãy chốt kỳ trong tiện ích rồi tính lại, hoặc ghi “hiện tại” cho figures.`,
  pairNotClosed: (fn, rep, region) =>
    `${fn}: khi chốt kỳ, phần riêng của ${rep} ở ${region} không được lưu. Hãy bỏ nhân viên hoặc khu vực, hoặc ghi “hiện tại” cho figures.`,
  noPayPeriod: (fn, period) =>
    `${fn}: ${period} không phải là kỳ của kế hoạch có dữ liệu. Số tiền được tính theo độ dài kỳ của kế hoạch.`,
  payOfPair: (fn) => `${fn}: số tiền được thỏa thuận cho từng nhân viên. Hãy chỉ ghi nhân viên hoặc khu vực.`,
  unknownPart: (fn, part, known) => `${fn}: kỳ này không có khoản “${part}”. Các khoản gồm: ${list(known)}.`,
  notAmongClosed: {
    team: (fn, _name, period) =>
      `${fn}: kỳ ${period} được chốt mà không có kết quả của toàn phòng. Hãy ghi “hiện tại” cho figures.`,
    rep: (fn, name, period) =>
      `${fn}: kỳ ${period} được chốt mà không có kết quả của nhân viên “${name}”. Hãy ghi tên như trong Lịch sử KPI, hoặc ghi “hiện tại” cho figures.`,
    region: (fn, name, period) =>
      `${fn}: kỳ ${period} được chốt mà không có kết quả của khu vực “${name}”. Hãy ghi tên như trong Lịch sử KPI, hoặc ghi “hiện tại” cho figures.`,
  },
  kpiNotClosed: (fn, kpi, period) =>
    `${fn}: lúc chốt kỳ ${period}, kế hoạch chưa dùng “${kpi}”. Hãy ghi “hiện tại” cho figures.`,
  noKpiPossible: (fn) =>
    `${fn}: dữ liệu chưa đủ để tính KPI nào. Hãy chọn các vùng dữ liệu gồm cả dòng tiêu đề, ví dụ Sales!A:H.`,
  nobodyNamed: {
    rep: (fn) =>
      `${fn}: không có dòng dữ liệu nào ghi nhân viên. Hãy thêm cột “${columns.rep}” hoặc chọn vùng dữ liệu đội ngũ.`,
    region: (fn) =>
      `${fn}: không có dòng dữ liệu nào ghi khu vực. Hãy thêm cột “${columns.region}” hoặc chọn vùng dữ liệu đội ngũ.`,
  },
  rangeTwice: (fn, table, headers) =>
    `${fn}: đã có một vùng khác là bảng “${tables[table]}”, nên vùng có tiêu đề “${headers}” bị thừa. Hãy chọn các vùng có cùng tiêu đề và khác dòng, hoặc gộp tất cả các dòng vào một vùng.`,
  targetUnfit: (fn, kpi, value, flaw) =>
    `${fn}: “${value}” không dùng làm chỉ tiêu của ${kpi} được. Hãy ghi ${flaw === 'notPositive' ? 'một số lớn hơn 0' : 'số 0 hoặc số lớn hơn'}.`,
  bandsUnfit: {
    none: (fn) =>
      `${fn}: vùng xếp loại (bands) không có mức xếp loại nào. Hãy chọn hai cột: xếp loại và điểm tối thiểu.`,
    unnamed: (fn, from) => `${fn}: mức từ ${from} điểm chưa có tên xếp loại. Hãy ghi tên bên cạnh.`,
    sameName: (fn, name) =>
      `${fn}: xếp loại “${name}” xuất hiện hai lần trong vùng xếp loại (bands). Hãy đặt cho mỗi mức một tên riêng.`,
    notDescending: (fn, name, from) =>
      `${fn}: có hai mức cùng bắt đầu từ ${from} điểm. Hãy ghi số điểm khác cho “${name}”.`,
    lastAboveZero: (fn, from) =>
      `${fn}: chưa có xếp loại cho số điểm dưới ${from}. Hãy thêm một mức từ 0 điểm.`,
  },
  unreadableCell: (fn, header, value, expected) =>
    `${fn}: trong cột “${header}”, “${value}” không phải là ${types[expected]}. Hãy sửa ô này.`,
  ambiguousCell: (fn, header, value) =>
    `${fn}: trong cột “${header}”, “${value}” có thể hiểu theo hai cách, mà cột này dùng cả hai. Hãy viết cho rõ, ví dụ 2026-10-05 hoặc 1200.`,
  shares: (fn, header, value, reps) =>
    `${fn}: trong cột “${header}”, “${value}” không phải là tỷ lệ chia cho ${quoted(reps)} có tổng 100%. Hãy ghi 60/40, hoặc 60% cho người đứng đầu.`,
  nameOfRep: (fn, header, value, rep) =>
    `${fn}: trong cột “${header}”, “${value}” là tên của một nhân viên có dòng riêng (“${rep}”). Hãy xóa tên này ở cột đó, hoặc ghi ở dòng riêng đó đúng tên của dòng này.`,
  nameOfTwo: (fn, header, value, rep) =>
    `${fn}: trong cột “${header}”, “${value}” được ghi cho hai nhân viên, trong đó có “${rep}”. Hãy xóa tên này ở một trong hai dòng.`,
  otherCurrency: (fn, header, value, currency, home) =>
    `${fn}: trong cột “${header}”, ${value} là ${currency} còn các số tiền khác là ${home}; không cộng chung các loại tiền khác nhau. Hãy nhập tỷ giá ${currency} ở mục “Tỷ giá” trong Kế hoạch KPI.`,
  thousandfold: (fn, header, value) =>
    `${fn}: trong cột “${header}”, ${value} có thể đã bị nhân 1000 khi nhập tệp, vì các ô dạng chữ trong cột dùng dấu thập phân khác với bảng tính này. Hãy nhập lại tệp với đúng ngôn ngữ của tệp.`,
  thousandth: (fn, header, value) =>
    `${fn}: trong cột “${header}”, ${value} có thể đã bị chia 1000 khi nhập tệp, vì các ô dạng chữ trong cột dùng dấu phân cách hàng nghìn khác với bảng tính này. Hãy nhập lại tệp với đúng ngôn ngữ của tệp.`,
};
