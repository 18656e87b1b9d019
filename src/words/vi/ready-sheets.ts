/** Says what may be typed into the sheets that are made for tables a team does not keep yet, in Vietnamese. */
import type { Messages } from '../en/index';

export const readySheets: Messages['readySheets'] = {
  help: {
    date: 'Nhập một ngày.',
    amount: 'Nhập số tiền từ 0 trở lên.',
    score: 'Nhập điểm từ 1 (rất không hài lòng) đến 10 (rất hài lòng).',
    status: 'Chọn một trạng thái trong danh sách.',
    rep: 'Chọn nhân viên có trong trang đội ngũ.',
    region: 'Chọn khu vực có trong trang đội ngũ, hoặc để trống.',
  },
};
