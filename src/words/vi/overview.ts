/** Lists the words of the overview, in Vietnamese. */
import type { Messages } from '../en/index';
import { decimal } from './phrases';

const percent = (share: number): string => `${decimal(Math.round(share * 1000) / 10)}%`;

export const overview: Messages['overview'] = {
  title: 'Tổng quan KPI',
  period: 'Kỳ',
  pickPeriod:
    'Chọn một kỳ trong danh sách, hoặc gõ tên kỳ như trong danh sách hay một ngày trong kỳ. Để trống thì hiện kỳ hiện tại.',
  teamScore: 'Điểm toàn phòng',
  score: 'Điểm',
  rating: 'Xếp loại',
  coverage: '% trọng số đã chấm',
  previousScore: 'Điểm kỳ trước',
  change: 'Tăng/giảm',
  bonus: 'Thưởng',
  bonusOfReps: 'Tổng thưởng nhân viên',
  pay: 'Tổng nhận',
  payOfReps: 'Tổng chi trả nhân viên',
  onCourse: {
    score: 'Đang trên đà đạt',
    rating: 'Xếp loại nếu giữ đà này',
    bonus: 'Thưởng nếu giữ đà này',
    bonusOfReps: 'Tổng thưởng nếu giữ đà này',
    pay: 'Tổng nhận nếu giữ đà này',
    payOfReps: 'Tổng chi trả nếu giữ đà này',
  },
  atThisPace:
    'Kỳ đang diễn ra: điểm, xếp loại và thưởng là kết quả nếu giữ đà này đến hết kỳ, đặt cạnh điểm chính thức của kỳ trước.',
  tooEarly: 'Chưa xếp hạng khi chưa hết ngày làm việc đầu tiên.',
  red: 'KPI chưa đạt',
  rank: 'Hạng',
  rep: 'Nhân viên',
  region: 'Khu vực',
  kpi: 'KPI',
  leader: 'Dẫn đầu',
  rankings: { rep: 'Xếp hạng nhân viên', region: 'Xếp hạng khu vực' },
  mostImproved: 'Tiến bộ nhất',
  soFar: (kpi) => `${kpi}: đến nay`,
  soFarOnly: 'Đến nay',
  large: { million: ' tr', billion: ' tỷ' },
  tiles: {
    attained: 'so chỉ tiêu',
    target: 'Chỉ tiêu',
    toGo: 'Còn thiếu',
    ahead: 'Vượt',
    above: 'Cao hơn',
    below: 'Thấp hơn',
    needed: 'Cần mỗi ngày',
    forecast: 'Ước cuối kỳ',
    usually: 'Thường kết thúc từ – đến',
    dueToday: '│ mức đến nay',
  },
  help: {
    title: 'Ai cần giúp hôm nay',
    kpi: 'Chậm nhất ở',
    reached: 'Đạt',
    lacking: 'Cách chỉ tiêu',
    none: 'Không ai có KPI chưa đạt.',
    unjudged: 'Chưa so được: nhân viên chưa có chỉ tiêu hoặc chưa có số liệu.',
  },
  why: {
    title: (kpi) => `${kpi}: vì sao thay đổi`,
    ordersPerLead: 'Đơn hàng/khách tiềm năng',
    before: 'Kỳ trước',
    sameDays: 'Cùng số ngày kỳ trước',
    now: { soFar: 'Đến nay', over: 'Kỳ này' },
    effect: 'Tác động',
  },
  heat: {
    title: 'Nhân viên và KPI: nên xem chỗ nào trước',
    legend: (steps) =>
      `Mức đạt so với mức cần có, tính như cột trạng thái: dưới ${steps.map((step) => `${step}%`).join(', ')} thì càng thấp càng đậm; từ 100% có màu xanh nhạt. Ô trống: chưa chấm.`,
  },
  regionBars: {
    title: (kpi) => `${kpi} theo khu vực, so với chỉ tiêu`,
    target: 'Chỉ tiêu',
    legend: '│ chỉ tiêu',
  },
  provisional: '* Tạm tính: chưa chấm đủ 100% trọng số.',
  regionsSideBySide: 'So sánh các khu vực',
  trend: (periods) => `Toàn phòng trong ${periods} kỳ gần nhất`,
  weeks: {
    week: { title: (weeks) => `Toàn phòng trong ${weeks} tuần gần nhất`, start: 'Tuần từ ngày' },
    month: { title: (months) => `Toàn phòng trong ${months} tháng gần nhất`, start: 'Tháng' },
    soFar: 'đến nay',
  },
  charts: {
    overTime: (kpi, periods) => `${kpi} toàn phòng, ${periods} kỳ gần nhất`,
  },

  numbers: 'Số liệu',
  live: 'Tự cập nhật',
  asOf: 'Tính đến',
  closedBy: 'Đã chốt kỳ, người chốt: ',
  noSuchPeriod: (sheet) =>
    `${sheet} không có kỳ này. Hãy chọn một kỳ trong danh sách ở ô “Kỳ”, hoặc tạo lại bảng điểm.`,
  outOfPeriods: (sheet) => `${sheet} chưa có kỳ hiện tại. Hãy tạo lại bảng điểm.`,
  unreadable: {
    before: 'Số ô công thức không đọc được: ',
    after: (sheet) =>
      `. Ô chữ không được tính; ô lỗi làm người liên quan không có số ở KPI đó. Mép phải trang ${sheet} ghi rõ từng cột và ô lỗi đầu tiên.`,
  },
  newNames: {
    before: 'Số ô có tên hoặc trạng thái mới so với lần tạo trước: ',
    first: ', ô đầu tiên là ',
    after:
      '. Các ô này chưa được tính cho nhân viên, khu vực hay kết quả nào. Hãy sửa chỗ gõ sai hoặc thừa dấu cách; nếu là người mới, hãy tạo lại bảng điểm.',
  },
  errors: (cells, more) =>
    `Dữ liệu có ô báo lỗi: ${cells}${more > 0 ? ` và ${decimal(more)} ô nữa` : ''}. Người liên quan chưa có số ở KPI cần cộng các ô này: hãy sửa công thức rồi cập nhật số liệu.`,
  noScores: (sheet) => `Kỳ này chưa có điểm vì chưa giao chỉ tiêu. Hãy nhập chỉ tiêu trong trang ${sheet}.`,
  bandsOutOfOrder: (sheet: string) =>
    `Các mức xếp loại trong ${sheet} sai thứ tự nên chưa ai có xếp loại và thưởng: hãy xếp lại từ mức cao nhất xuống.`,
  pastBandsOutOfOrder: (sheet: string) =>
    `Các mức xếp loại trước đây trong ${sheet} (“Xếp loại và thưởng trước đây”) sai thứ tự nên chưa ai có xếp loại và thưởng theo đó: hãy xếp lại từ mức cao nhất xuống.`,
  partsTyped: (sheet) =>
    `${sheet} có khoản trả chưa được tính ở đây: hãy cập nhật số liệu để khoản này được tính.`,
  lengthsTyped: (sheet: string) =>
    `Trong ${sheet} có chỉ tiêu vừa đổi độ dài kỳ ở cột “Theo” sau lần tạo gần nhất: hãy cập nhật số liệu để chỉ tiêu được tính đúng.`,
  typedOver: (sheet) => [
    `Số ô của ${sheet} được sửa trực tiếp từ lần tạo gần nhất: `,
    ', gồm ',
    '. Hãy cập nhật số liệu để ghi vào lịch sử thay đổi kế hoạch.',
  ],
  nothingLater: 'Đang hiện kỳ gần nhất có dữ liệu. Khi có dữ liệu mới, hãy cập nhật số liệu.',

  summary: {
    customers: (count) => `Khách hàng cần chăm sóc: ${count}`,
    windows: (count) => `Thời điểm vàng đang mở: ${count}`,
  },
  lacking: (lack) => `Danh sách này ${lack}.`,
  care: {
    title: (days) => `Khách hàng cần chăm sóc (từ ${days} ngày chưa được liên hệ)`,
    rep: 'Nhân viên',
    due: 'Số khách cần chăm sóc',
    dueSince: 'Hạn sớm nhất',
    longestWait: 'Lâu nhất (ngày chưa liên hệ)',
    customers: 'Khách lâu chưa liên hệ',
    nobody: 'Chưa có người phụ trách',
    andMore: (names, count) => `${names} và ${decimal(count)} khách khác`,
    none: (days) => `Không có khách hàng nào cần chăm sóc: tất cả đã được liên hệ trong ${days} ngày qua.`,
    more: (count) => `… và ${count} nhân viên nữa`,
  },
  changedAfterClosing: {
    title: 'Thay đổi sau khi chốt: số đã chốt có hiệu lực',
    name: 'Tên',
    period: 'Kỳ',
    closed: 'Đã chốt',
    now: 'Theo dữ liệu hiện nay',
    difference: 'Chênh lệch',
    kpi: 'KPI',
    more: (count) => `… và ${decimal(count)} giá trị khác`,
  },
  prices: {
    title: (share) =>
      `Thời điểm vàng đang mở: mọi đối thủ bán cao hơn từ ${percent(share)} và không khuyến mãi`,
    product: 'Sản phẩm',
    period: 'Kỳ',
    ourPrice: 'Giá của công ty',
    theirPrice: 'Giá đối thủ thấp nhất',
    dearer: 'Cao hơn giá của công ty',
    competitor: 'Đối thủ bán thấp nhất',
    none: (share) =>
      `Chưa có thời điểm vàng: không sản phẩm nào mà mọi đối thủ đều bán cao hơn từ ${percent(share)} và không khuyến mãi.`,
    more: (count) => `… và ${count} thời điểm nữa`,
  },
  priceTable: {
    title: 'Giá mới nhất tính đến cuối kỳ: giá của công ty và giá các đối thủ',
    legend: (cheaper, dearer) =>
      `${cheaper} rẻ hơn, ${dearer} đắt hơn giá của công ty. Sản phẩm bị đối thủ bán rẻ hơn nhiều nhất đứng đầu.`,
    none: 'Kỳ này và kỳ trước đó chưa ghi nhận giá nào.',
    more: ['… và ', ' sản phẩm nữa'],
  },
};
