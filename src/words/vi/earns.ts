/** Says what stands on the stage about what a score earns, in Vietnamese. */
import type { Messages } from '../en/index';

export const earns: Messages['earns'] = {
  heading: 'Xếp loại và thưởng',
  intro: '100 điểm là vừa đạt mọi chỉ tiêu. Điểm quyết định xếp loại và tiền thưởng.',
  privacy:
    'Ai mở được tệp này đều xem được mọi trang tính, kể cả tiền thưởng của từng người. Hãy để trống tiền thưởng hoặc chỉ chia sẻ tệp với người được phép biết.',

  bands: 'Xếp loại và tiền thưởng',
  bandsHint: 'Xếp từ cao xuống thấp. Mỗi người nhận xếp loại cao nhất mà điểm của họ đạt tới.',
  rating: 'Xếp loại',
  from: 'Từ điểm',
  bonus: 'Thưởng',
  bonusHint: 'Để trống nếu không có thưởng.',
  row: (at, column) => `${column}, dòng ${at}`,
  remove: (name, at) => `Bỏ ${name === '' ? `dòng ${at}` : name}`,
  add: 'Thêm xếp loại',
  flaws: {
    none: 'Cần ít nhất một xếp loại.',
    unnamed: 'Hãy đặt tên cho xếp loại này.',
    sameName: 'Đã có xếp loại khác mang tên này.',
    notDescending: 'Mức điểm này phải thấp hơn xếp loại ở dòng trên.',
    lastAboveZero: 'Xếp loại cuối phải bắt đầu từ 0 điểm để ai cũng được xếp loại.',
  },
  fromMissing: 'Hãy nhập mức điểm bắt đầu.',
  bonusNegative: 'Tiền thưởng phải từ 0 trở lên.',
  notKept: 'Chưa lưu cho đến khi bạn sửa chỗ này.',

  lights: 'Màu trạng thái của từng KPI',
  lightsHint:
    'Theo % hoàn thành chỉ tiêu. Khi kỳ đang diễn ra, KPI cộng dồn xét theo tiến độ: phần phải đạt đến lúc này.',
  green: '✓ Đạt, từ',
  amber: '! Gần đạt, từ',
  red: (amber) => `✗ Chưa đạt: dưới ${amber}`,
  lightsFlaws: {
    notPositive: 'Hãy nhập tỷ lệ lớn hơn 0%.',
    notBelow: 'Mức “Gần đạt” phải thấp hơn mức “Đạt”.',
  },

  preview: 'Tính thử với số liệu kỳ gần nhất',
  previewOf: (period) =>
    `Mỗi người sẽ nhận được bao nhiêu với số liệu ${period}, theo xếp loại, trọng số và chỉ tiêu đang áp dụng.`,
  loading: 'Đang tính kỳ gần nhất…',
  again: 'Thử lại',
  noData: 'Chưa KPI nào đang dùng có đủ dữ liệu. Khi có, kết quả kỳ gần nhất sẽ hiện ở đây.',
  noPeriod: 'Chưa có kỳ nào kết thúc. Khi có, kết quả của kỳ đó sẽ hiện ở đây.',
  noScores: (period) => `Chưa ai có điểm cho ${period} vì chưa giao chỉ tiêu hoặc chưa có số liệu.`,
  toTargets: 'Đến phần giao chỉ tiêu',
  noReps: 'Dữ liệu chưa có tên nhân viên nào nên chưa xếp loại được ai.',
  total: (sum) => `Tổng tiền thưởng: ${sum}`,
  pay: 'Tổng nhận',
  totalPay: (sum) => `Tổng chi trả: ${sum}`,
  noBonus: 'Chưa nhập mức thưởng.',
  perRating: 'Số người theo xếp loại',
  reps: 'Số người',
  sum: 'Tổng thưởng',
  rep: 'Nhân viên',
  scoreAndRating: 'Điểm, xếp loại',
  unrated: (count) => `${count} nhân viên chưa có điểm.`,
  provisional: '* Tạm tính: chưa chấm đủ 100% trọng số.',
  more: (count) => `Xem thêm ${count} người`,
};
