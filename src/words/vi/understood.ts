/** Says what was understood of the data, in Vietnamese. */
import type { Messages } from '../en/index';
import { types } from './names';
import { decimal, firstOf } from './phrases';

/** More are counted. */
const FEW = 5;

const unlisted = (names: Parameters<Messages['understood']['unlisted']['rep']>[0]): string =>
  firstOf(
    names.map(({ name, near }) => `“${name}”${near ? ` (hay là “${near}”?)` : ''}`),
    FEW,
    'tên khác',
  );

export const understood: Messages['understood'] = {
  unlisted: {
    rep: (names) =>
      `Không có trong bảng đội ngũ: ${unlisted(names)}. Hãy sửa tên trong dữ liệu, hoặc thêm nhân viên vào bảng đội ngũ; hiện mỗi tên được tính như một người riêng.`,
    region: (names) =>
      `Khu vực không có trong bảng đội ngũ: ${unlisted(names)}. Nếu không phải là khu vực mới, hãy sửa tên trong dữ liệu.`,
  },
  periodOfToday: (period) => `Hiện trước kỳ ${period}, là kỳ hiện tại.`,
  periodChosen: (period) => `Hiện trước kỳ ${period}, theo lựa chọn của bạn.`,
  rows: {
    total: (count) => `${decimal(count)} dòng tổng`,
    header: (count) => `${decimal(count)} dòng lặp lại tiêu đề`,
    note: (count) => `${decimal(count)} dòng ghi chú`,
    otherTable: (count) => `${decimal(count)} dòng của bảng khác ở bên dưới`,
    repeat: (count) => `${decimal(count)} dòng lặp lại dòng khác`,
    currency: (count) => `${decimal(count)} dòng dùng ngoại tệ chưa có tỷ giá`,
  },
  cells: {
    unreadable: (count, header, expected) =>
      `${decimal(count)} ô ở cột “${header}” không đọc được thành ${types[expected]}`,
    error: (count, header) => `${decimal(count)} ô báo lỗi ở cột “${header}”`,
    ambiguous: (count, header) => `${decimal(count)} ô ở cột “${header}” có hai cách hiểu`,
    outOfOrder: (count, header) => `${decimal(count)} ngày ở cột “${header}” sớm hơn ngày phải có trước`,
    offScale: (count, header) => `${decimal(count)} câu trả lời ở cột “${header}” nằm ngoài thang điểm`,
    undated: (count, header) => `${decimal(count)} dòng để trống ngày ở cột “${header}”`,
    factBlank: (count, header) => `${decimal(count)} số để trống cột “${header}”`,
    factScopeType: (count, header) => `${decimal(count)} số không rõ của ai ở cột “${header}”`,
    factMeasure: (count, header) => `${decimal(count)} số có tên lạ ở cột “${header}”`,
    factOfParts: (count, header) => `${decimal(count)} số của KPI phải tính từ số khác ở cột “${header}”`,
    factPeriod: (count, header) =>
      `${decimal(count)} số có ngày ở cột “${header}” không khớp kỳ nào của kế hoạch`,
    factTwice: (count, header) => `${decimal(count)} số ở cột “${header}” khác với số ở dòng khác`,
  },
  facts: (tables, periods, reps, regions) =>
    `Bảng số liệu: ${tables.map(({ table, measures }) => `${measures} chỉ số đo của “${table}”`).join(', ')}; ${periods} kỳ, ${reps} nhân viên, ${regions} khu vực. Các bảng này không có từng dòng để xem; số chỉ đổi khi bảng số liệu đổi và bạn cập nhật số liệu; các so sánh giữa kỳ để trống cho đến hết kỳ.`,
  noFacts: 'Bảng số liệu chưa có số nào dùng được.',
  factsBesideRows: (tables) =>
    `${tables.map((table) => `“${table}”`).join(', ')} đã có từng dòng dữ liệu nên số liệu được tính từ đó, không lấy từ bảng số liệu. Muốn lấy từ bảng số liệu, hãy chỉ để lại dòng tiêu đề trên trang tính đó, hoặc bỏ chọn trang tính ở mục “Dữ liệu của bạn”.`,
  factsForHeaders: (tables) =>
    `Trang tính của ${tables.map((table) => `“${table}”`).join(', ')} chỉ có dòng tiêu đề nên số được lấy từ bảng số liệu. Khi trang tính có dòng dữ liệu, số sẽ được tính từ các dòng đó.`,
  noWait: (table) =>
    `“${table}”: số tổng không cho biết khách tiềm năng cần bao lâu để chốt, nên tỷ lệ chuyển đổi của mỗi tháng được tính ngay. Hãy xem lại khi phần lớn khách của tháng đã có kết quả.`,
};
