/** Says what changed in the cleaned copy of a sheet, in Vietnamese. */
import type { Messages } from '../en/index';
import { decimal } from './phrases';

export const cleaning: Messages['cleaning'] = {
  changes: {
    date: (header, cells) => `“${header}”: sẽ đổi ${decimal(cells)} ô chữ thành ngày tháng`,
    exchanged: (header, cells) => `“${header}”: sẽ sửa ${decimal(cells)} ô bị đảo ngày và tháng`,
    amount: (header, cells) => `“${header}”: sẽ đổi ${decimal(cells)} ô chữ thành số`,
    blank: (header, cells) => `“${header}”: sẽ bỏ dấu cách thừa ở ${decimal(cells)} ô`,
    accents: (header, cells) => `“${header}”: sẽ chuẩn hóa dấu tiếng Việt (Unicode) ở ${decimal(cells)} ô`,
    case: (header, cells) =>
      `“${header}”: sẽ viết ${decimal(cells)} ô theo cách viết phổ biến nhất trong cột`,
    digits: (header, cells) =>
      `“${header}”: sẽ đổi ${decimal(cells)} ô chữ số thành số như các ô khác trong cột`,
    key: (header, cells) => `“${header}”: sẽ viết ${decimal(cells)} khách theo một cách thống nhất`,
    noName: (header, cells) => `“${header}”: sẽ để trống ${decimal(cells)} ô không phải là tên`,
    above: (header, cells) =>
      `“${header}”: sẽ đổi ${decimal(cells)} giá trị phía trên dòng tiêu đề thành chữ`,
  },
  example: (change, before, after) => `${change}, ví dụ “${before}” thành “${after}”.`,
  merged: (header, spellings, name) =>
    `“${header}”: ${spellings} cách viết chỉ trông giống nhau sẽ được gộp thành một tên “${name}”.`,
};
