/** Lists the words of the sample team, in Vietnamese. */
import type { Messages } from '../en/index';

export const sample: Messages['sample'] = {
  note: 'Dữ liệu mẫu: nhân viên, khách hàng và số liệu đều không có thật.',
  tab: (table) => `${table} (mẫu)`,
  won: 'Thành công',
  lost: 'Thất bại',
  open: ['Mới', 'Đang trao đổi'],
  sources: ['Facebook', 'Website', 'Giới thiệu', 'Hội chợ'],
  channels: ['Quảng cáo Facebook', 'Quảng cáo Google', 'Sự kiện'],
  careChannels: ['Điện thoại', 'Zalo', 'Gặp trực tiếp', 'Email'],
  promotions: ['Giảm 10 %', 'Miễn phí giao hàng', 'Mua 2 tặng 1'],
  products: [
    'Trà xanh 500 g',
    'Cà phê Arabica 1 kg',
    'Hạt điều 500 g',
    'Gạo 5 kg',
    'Mật ong 350 ml',
    'Xoài sấy 250 g',
  ],
  builtBy: 'Trưởng phòng Kinh doanh',
  approvedBy: 'Giám đốc',
  exists: (sheet) => `Đã có trang tính “${sheet}”. Hãy đổi tên hoặc xóa trang đó rồi chèn lại dữ liệu mẫu.`,
  inserted: (rows) =>
    `Đã chèn dữ liệu mẫu: ${new Intl.NumberFormat('vi').format(rows)} dòng trong 8 trang tính.`,
};
