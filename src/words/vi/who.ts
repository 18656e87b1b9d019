/** Says what stands on the stage about whose work is measured, in Vietnamese. */
import { list } from './phrases';
import type { Messages } from '../en/index';

export const who: Messages['who'] = {
  heading: 'Đội ngũ được chấm KPI',
  intro: 'Mỗi nhân viên có một bảng điểm; bảng điểm khu vực cộng từ nhân viên.',
  team: 'Đội ngũ',
  nobody: 'Chưa có ai. Hãy thêm nhân viên ở dưới, hoặc chọn trang tính có tên nhân viên ở bước sau.',
  count: (people, regions) =>
    regions === 0 ? `${people} nhân viên` : `${people} nhân viên ở ${regions} khu vực`,
  homeless: (reps) => `⚠ ${reps} nhân viên chưa có khu vực nên chưa tính vào khu vực nào.`,
  list: 'Xem danh sách',
  notInSheet: '⚠ chưa có trong bảng đội ngũ',
  noRegion: 'chưa có khu vực',
  since: (day) => `từ ${day}`,
  upTo: (day) => `đến ${day}`,
  noSheet:
    'Tên các nhân viên này mới chỉ lấy từ dữ liệu. Có bảng đội ngũ, bạn ghi được khu vực của từng người và ngày nghỉ việc của người đã nghỉ.',
  makeSheet: 'Tạo bảng đội ngũ từ dữ liệu',
  missing: (names) =>
    `Dữ liệu có ${names.length} nhân viên chưa nằm trong bảng đội ngũ: ${
      names.length > 5 ? `${list(names.slice(0, 5))}, …` : list(names)
    }`,
  addToSheet: (count) => `Thêm ${count} nhân viên vào bảng đội ngũ`,
  sheetMade: (count) => `Đã tạo bảng đội ngũ gồm ${count} nhân viên.`,
  addedAll: (count, sheet) => `Đã thêm ${count} nhân viên vào trang tính “${sheet}”.`,
  adding: 'Đang ghi bảng đội ngũ…',
  addTitle: 'Thêm nhân viên',
  fromHint: (example) => `Ví dụ: ${example}.`,
  untilHint: (example) => `Ngày làm việc cuối cùng, ví dụ: ${example}. Để trống nếu còn làm.`,
  noDay: (typed, example) => `“${typed}” không phải là ngày. Hãy nhập như ${example}.`,
  add: 'Thêm vào bảng đội ngũ',
  added: (name, sheet) => `Đã thêm ${name} vào trang tính “${sheet}”.`,
  nameMissing: 'Hãy nhập tên nhân viên.',
  known: (name) =>
    `${name} đã có trong bảng đội ngũ. Nếu chuyển khu vực, hãy ghi khu vực mới và ngày bắt đầu ở đó.`,
  noEmail: 'Đây không phải là địa chỉ email.',
  untilFirst: 'Ngày nghỉ việc sớm hơn ngày vào làm.',
  pair: (name, other) => `“${name}” và “${other}” có phải là một người không?`,
  isOne: (name) => `Là một người: dùng tên “${name}”`,
  areTwo: 'Là hai người',
  areTwoSpoken: (name, other) => `Là hai người: ${name} và ${other}`,
  joined: (name, other) => `Từ nay “${other}” được tính cho ${name}, như đã ghi trong bảng đội ngũ.`,
  apart: (name, other) => `“${name}” và “${other}” vẫn là hai người.`,
  remembering: 'Đang lưu câu trả lời…',
  alsoKnownAs: (names) => `tên khác: ${names}`,
  renameTitle: 'Đổi tên nhân viên',
  renameHint:
    'Số liệu, chỉ tiêu và các kỳ đã chốt dưới tên cũ vẫn là của người đó: bảng đội ngũ giữ tên cũ làm tên khác.',
  formerName: 'Tên hiện tại',
  newName: 'Tên mới',
  rename: 'Đổi tên',
  notKnown: (name) => `Không có ai tên “${name}”. Hãy chọn một tên trong danh sách.`,
  inTeam: (name) =>
    `“${name}” đã có trong bảng đội ngũ. Nếu là một người, hãy ghi cùng một tên ở mọi dòng của người đó.`,
  responsible: 'Người lập và người duyệt kế hoạch',
  why: 'Hai tên này được ghi trên mọi bảng điểm.',
  builtBy: 'Người lập',
  approvedBy: 'Người duyệt',
  hints: {
    builtBy: 'Nên là trưởng phòng kinh doanh, người hiểu năng lực của từng nhân viên.',
    approvedBy: 'Nên là giám đốc, người chịu trách nhiệm về chỉ tiêu và tiền thưởng.',
  },
};
