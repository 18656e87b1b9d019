/** Lists the words of scorecards, in Vietnamese. */
import type { Messages } from '../en/index';

export const card: Messages['card'] = {
  columns: {
    no: 'STT',
    kpi: 'KPI',
    unit: 'ĐVT',
    weight: 'Trọng số',
    target: 'Chỉ tiêu',
    actual: 'Thực hiện',
    attainment: '% hoàn thành',
    points: 'Điểm',
    previous: 'Kỳ trước',
    change: 'Tăng/giảm',
    pace: 'Tiến độ',
    actualToDate: 'Lũy kế thực hiện',
    targetToDate: 'Lũy kế chỉ tiêu',
    gap: 'So với chỉ tiêu',
    needed: 'Cần mỗi ngày',
    forecast: 'Ước cuối kỳ',
    trend: 'Xu hướng',
    status: 'Trạng thái',
  },
  status: { green: 'Đạt', amber: 'Gần đạt', red: 'Chưa đạt' },
  notMeasured: 'Chưa có số liệu riêng',
  sameDays: 'Kỳ trước, cùng số ngày',
  more: 'So với trước và dự kiến',
  total: 'Tổng cộng',
  totalSoFar: 'Tổng đến nay',
  percentPoints: 'điểm %',
  score: 'Tổng điểm',
  rating: 'Xếp loại',
  bonus: 'Thưởng',
  bonusOfReps: 'Tổng thưởng nhân viên',
  pay: 'Tổng nhận',
  payOfReps: 'Tổng chi trả nhân viên',
  payColumns: ['Khoản', 'Cách tính', 'Căn cứ', 'Số tiền'],
  byRating: 'Xếp loại ',
  payTotal: 'Tổng nhận',
  tooManyParts: (count, most) =>
    `Kế hoạch có ${count} khoản trả, trong khi bảng điểm chỉ có chỗ cho ${most} khoản. Hãy bớt khoản trong Kế hoạch KPI rồi tạo lại.`,
  onCourse: {
    score: 'Đang trên đà đạt',
    rating: 'Xếp loại nếu giữ đà này',
    bonus: 'Thưởng nếu giữ đà này',
    bonusOfReps: 'Tổng thưởng nếu giữ đà này',
    pay: 'Tổng nhận nếu giữ đà này',
    payOfReps: 'Tổng chi trả nếu giữ đà này',
  },
  region: 'Khu vực',
  formerRep: 'Nhân viên đã nghỉ. ',
  hasLeft:
    'Nhân viên này đã nghỉ: kỳ này không có điểm, xếp loại và thưởng. Hãy chọn một kỳ trước đó để xem.',
  notJoined: 'Trong kỳ này nhân viên chưa vào làm nên không có điểm, xếp loại và thưởng.',
  period: 'Kỳ',
  pickPeriod:
    'Chọn một kỳ trong danh sách, hoặc gõ tên kỳ như trong danh sách hay một ngày trong kỳ. Để trống thì hiện kỳ hiện tại.',
  inProgress: 'Đang trong kỳ: ',
  workingDays: ' ngày làm việc',
  notBegun: 'Chưa đến kỳ này',
  weightScored: '% trọng số đã chấm',
  provisional: ', tạm tính',
  live: 'Số liệu tự cập nhật',
  asOf: 'Tính đến',
  closedBy: 'Người chốt: ',
  closedOn: ', ngày',

  noSuchScope:
    'Nhân viên hoặc khu vực này không còn trong Dữ liệu KPI. Nếu bảng đội ngũ ghi đây là tên khác của một người, số liệu nằm ở bảng điểm của người đó; nếu không, hãy tạo lại bảng điểm.',
  noSuchPeriod:
    'Dữ liệu KPI không có kỳ này. Hãy chọn một kỳ trong danh sách ở ô “Kỳ”, hoặc tạo lại bảng điểm.',
  isEmpty:
    'Chưa có dòng dữ liệu nào của nhân viên hoặc khu vực này. Số liệu sẽ tự hiện ra ở đây ngay khi có.',
  standsForOthers:
    'Tên này là của những nhân viên đã có bảng điểm riêng; các dòng ghi tên này được tính theo cách kế hoạch KPI chọn cho dòng đứng tên nhiều nhân viên. Các kỳ đã chốt vẫn giữ ở đây.',
  noTargets:
    'Kỳ này chưa giao chỉ tiêu nên chưa có điểm. Hãy nhập chỉ tiêu trong Kế hoạch KPI, áp dụng từ ngày đầu kỳ trở về trước.',
  bandsOutOfOrder:
    'Các mức xếp loại trong kế hoạch KPI sai thứ tự nên chưa ai có xếp loại và thưởng. Hãy xếp lại từ mức cao nhất xuống: số điểm phải giảm dần theo từng dòng.',
  pastBandsOutOfOrder:
    'Các mức xếp loại của kỳ này trong kế hoạch KPI (“Xếp loại và thưởng trước đây”) sai thứ tự nên chưa ai có xếp loại và thưởng. Hãy xếp lại từ mức cao nhất xuống.',
  byPace:
    'Trong kỳ, KPI cộng dồn (doanh thu, số khách…) được xét theo tiến độ ngày làm việc; tổng điểm, xếp loại và thưởng cũng vậy.',
  tooEarly: 'Trạng thái và điểm sẽ hiện khi hết ngày làm việc đầu tiên.',
  partsTyped: 'Kế hoạch KPI có khoản trả chưa được tính ở đây. Hãy cập nhật số liệu để khoản này được tính.',
  lengthsTyped:
    'Trong Kế hoạch KPI có chỉ tiêu vừa đổi độ dài kỳ ở cột “Theo” sau lần tạo gần nhất. Hãy cập nhật số liệu để chỉ tiêu được tính đúng.',
  soFar: '… Đến nay',
  soFarLater: '“Đến nay”: khách của kỳ này còn có thể thành công nên KPI chưa được tính điểm.',
  soFarClosed:
    '“Đến nay”: khi chốt kỳ, khách của kỳ này còn có thể thành công nên KPI không được tính vào tổng điểm.',
  maturityUntold:
    'Chưa biết khi nào tỷ lệ chuyển đổi là số cuối: quá ít khách thành công có ngày kết thúc, hoặc chỉ có số tổng.',
  closedWithOthers:
    'Khi chốt kỳ này, tổng điểm còn gồm những KPI nay không dùng nữa. Lịch sử KPI có đủ trọng số và điểm của các KPI đó.',
  growthLater: 'KPI tăng trưởng vẫn hiển thị nhưng chỉ được đánh giá và tính điểm khi kỳ kết thúc.',
  onTeam: 'Làm việc',
  joined: ' từ ',
  left: ' đến ',
  daysOf: '/',
  inProportion: ' ngày làm việc, chỉ tiêu tính theo tỷ lệ.',
  spreadTargets: ': chỉ tiêu giao theo độ dài kỳ khác, được chia theo ngày làm việc ở lần cập nhật gần nhất.',
  tooManyKpis: (count, most) =>
    `Kế hoạch đang dùng ${count} KPI nhưng mỗi bảng điểm chỉ có chỗ cho ${most}. Hãy bỏ bớt KPI trong Kế hoạch KPI rồi tạo lại.`,

  members: {
    titles: { rep: 'Xếp hạng nhân viên', region: 'Xếp hạng khu vực' },
    atThisPace: ' nếu giữ đà này',
    rep: 'Nhân viên',
    region: 'Khu vực',
    more: ' người hoặc khu vực nữa: xem đủ ở Tổng quan.',
  },
  care: {
    title: 'Khách cần chăm sóc đến hết 7 ngày tới: ',
    none: 'Trong 7 ngày tới chưa có khách nào đến hạn chăm sóc.',
    customer: 'Khách hàng',
    dueOn: 'Hạn chăm sóc',
    lastContact: 'Liên hệ gần nhất',
    days: 'Ngày chưa liên hệ',
  },
  comments: { rep: 'Ý kiến của nhân viên', region: 'Ý kiến của khu vực', team: 'Ý kiến của phòng' },
  managerComments: 'Nhận xét của quản lý',
  reviews: {
    shown: 'Ý kiến kỳ này',
    title: 'Ý kiến và ngày ký theo kỳ',
    hint: 'Hãy viết ở danh sách bên dưới, dòng của kỳ này.',
    period: 'Kỳ',
    own: 'Ý kiến',
    managers: 'Nhận xét của quản lý',
    signedOn: 'Ngày ký',
    signedOnHelp: 'Ngày ký bảng điểm của kỳ này.',
  },
  signs: { rep: 'Nhân viên', region: 'Trưởng khu vực', team: 'Đại diện phòng' },
  managerSigns: 'Quản lý',
  approverSigns: 'Người duyệt',
  signHint: '(ký, ghi rõ họ tên)',
  signedOn: 'Ngày ký',
};
