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
  formText: (reps) =>
    [
      'Anh/chị hài lòng với chúng tôi ở mức nào?',
      'Chỉ mất một phút. Câu trả lời giúp chúng tôi phục vụ anh/chị tốt hơn.',
      '',
      '1. Mức độ hài lòng',
      'Thang tuyến tính từ 1 (rất không hài lòng) đến 10 (rất hài lòng), bắt buộc',
      '2. Khách hàng',
      'Câu trả lời ngắn',
      '3. Nhân viên phụ trách',
      reps.length === 0 ? 'Câu trả lời ngắn' : `Danh sách thả xuống: ${reps.join(', ')}`,
      '4. Chúng tôi cần làm gì tốt hơn?',
      'Đoạn',
    ].join('\n'),
};
