/** Says why a header that names a column of a table does not do, in Vietnamese. */
import type { misfitText as english } from '../en/misfit';
import { columns } from './names';
import { quoted } from './phrases';

export const misfitText: typeof english = ({ header, column, apart }) =>
  apart
    ? `Tiêu đề “${header}” dùng chung cho ${apart.length} cột (${quoted(apart)}): hãy đặt cho cột “${columns[column]}” một tiêu đề riêng, cùng dòng với các tiêu đề khác.`
    : `Giá trị trong cột “${header}” không đọc được như cột “${columns[column]}”.`;
