/** Says which columns of a table in BigQuery cannot be read, and what to do, in Vietnamese. */
import type { TableId } from '../../model/catalogue/tables';
import type { bigQueryColumns as english } from '../en/big-query-columns';
import { columns, tables } from './names';

const of = (table: TableId): string => `“${tables[table]}”`;

const remedies = {
  dateInText:
    'Ngày ghi dạng chữ thì không lọc theo ngày được. Hãy tạo một view có cột này là ngày, ví dụ PARSE_DATE("%d/%m/%Y", cột), rồi khai báo bảng theo view đó.',
  dateInNumber:
    'Hãy tạo một view có cột này là ngày, ví dụ DATE(TIMESTAMP_SECONDS(cột), "Asia/Ho_Chi_Minh") nếu là số giây, hoặc PARSE_DATE("%Y%m%d", CAST(cột AS STRING)) nếu là số như 20261005, rồi khai báo bảng theo view đó.',
  numberInText:
    'Hãy tạo một view có cột này là số, ví dụ SAFE_CAST(cột AS NUMERIC), rồi khai báo bảng theo view đó.',
  other: 'Hãy chọn cột khác, hoặc tạo một view đổi kiểu của cột này rồi khai báo bảng theo view đó.',
};

export const bigQueryColumns: typeof english = {
  repeatedColumn: (table, header) =>
    `Bảng ${of(table)}: mỗi dòng của “${header}” là cả một danh sách (REPEATED). Hãy tạo một view có mỗi mục một dòng bằng UNNEST, rồi khai báo bảng theo view đó.`,
  wrongType: (table, header, column, type, remedy) =>
    `Bảng ${of(table)}: cột “${header}” có kiểu ${type} trong BigQuery, không dùng làm “${columns[column]}” được. ${remedies[remedy]}`,
};
