/** Lists what the command line says, in English and Vietnamese. */
import type { Language } from '../../src/words/language';
import { enHelp, viHelp } from './command-help';
import type { DateOrder, DecimalMark } from '../../src/core/text/locale-style';

const en = {
  ...enHelp,
  read: (file: string, rows: number) => `Read ${file}: ${rows.toLocaleString('en')} rows, headers included`,
  twoWays: (file: string, header: string, example: string, count: number, style: DateOrder | DecimalMark) =>
    `ATTENTION: ${file}, column “${header}”: “${example}”${count > 1 ? ` and ${count - 1} more` : ''} can be read in two ways. ` +
    enStyles[style],
  building: (done: number, total: number, label: string) => `[${done}/${total}] ${label}`,
  calculating: 'Calculating',
  written: (sheets: number, folder: string) =>
    `Wrote ${sheets} sheets, facts.csv and measures.csv to ${folder}`,
  numbers: (mode: 'formulas' | 'values', reason: string) =>
    `Numbers: ${mode === 'formulas' ? 'live' : 'fixed'} (${reason})`,
  zone: (zone: string) => `Days in the time zone ${zone} (another one: --time-zone)`,
  understood: 'What was understood:',
  table: (
    table: string,
    sheets: readonly string[],
    rows: number,
    leftOut: number,
    written: (count: number) => string,
  ) =>
    `${table} ← ${sheets.join(', ')} · ${written(rows)} ${rows === 1 ? 'row' : 'rows'}${leftOut === 0 ? '' : ` · ${written(leftOut)} left out`}`,
  tableOfFacts: (table: string) => `${table} ← numbers from the sheet of facts`,
  unread: (sheets: readonly string[]) => `Not read: ${sheets.join(', ')}`,
  notFound: '(not found)',
  scale: 'Scale',
  left: 'Left out',
  first: (cell: string) => `first: ${cell}`,
  twoReadings: 'Two readings',
  notes: 'Please note:',
  problems: (count: number) => `Problems in the data (${count}):`,
  more: (count: number) => `and ${count} more`,
  leftOut: (count: number) => `KPIs that these data do not allow (${count}):`,
  summary: (period: string) => `KPIs of ${period}`,
  scope: 'Scope',
  team: 'All',
  badChoice: (option: string, value: string, choices: readonly string[]) =>
    `--${option} is “${value}”. Choose from: ${choices.join(', ')}.`,
  missing: (option: string, example: string) => `--${option} is missing. Example: ${example}`,
  unknownOption: (option: string, names: readonly string[]) =>
    `There is no option ${option}. These are known: ${names.map((name) => `--${name}`).join(', ')}.`,
  unexpected: (text: string) =>
    `“${text}” belongs to no option. Write options as --name value, and quote values with blanks.`,
  noValue: (option: string) => `--${option} needs a value after it.`,
  badTimeZone: (zone: string) =>
    `--time-zone is “${zone}”, which is no known time zone. Write one like Asia/Ho_Chi_Minh or America/New_York.`,
  badNumberLocale: (locale: string) =>
    `--number-locale is “${locale}”, which is not known. Write one like en_US (1,234.5) or vi_VN (1.234,5).`,
  mappingWithoutData:
    '--mapping and --number-locale say how to read CSV files: give their folder too, with --data DIR.',
  warehouseAndEdition:
    '--edition bigquery and --warehouse DIR belong together: the folder holds the CSV and Parquet files that stand in for BigQuery.',
  noTables: (folder: string) =>
    `There is no CSV or Parquet file in “${folder}”. Give a folder with one file per table of BigQuery.`,
  badPort: (port: string) => `PORT must be a number from 0 to 65535, and not “${port}”.`,
  noFiles: (folder: string) =>
    `There is no CSV file in “${folder}”. Give a folder with one .csv file per table.`,
  badPath: (option: 'data' | 'mapping' | 'out' | 'warehouse', path: string, reason: string) =>
    `--${option}: “${path}” cannot be used: ${enReasons[reason] ?? reason}.`,
  notJson: (file: string, reason: string) => `The mapping “${file}” is not JSON: ${reason}.`,
  teamAlone:
    'Without --data there are only numbers of the whole team: give the folder with the CSV file of the team sheet.',
  noTeam: (folder: string) =>
    `No CSV file in “${folder}” is a team sheet: one with a column of reps, and one of their regions or e-mails. Name it in the mapping.`,
  noTable:
    'The mapping names no table. Write { "sales": { "sheet": "orders", "columns": { "soldOn": "sold_at", "amount": "total" } } }.',
  noQuery: 'So there is no query.',
};

/** How a column is read that can be read in two ways, and what to do where that is wrong. */
const enStyles: Readonly<Record<DateOrder | DecimalMark, string>> = {
  '.': 'The point is taken as the decimal mark. If it groups thousands, add --number-locale vi_VN.',
  ',': 'The comma is taken as the decimal mark. If it groups thousands, add --number-locale en_US.',
  dayFirst: 'The day is taken to come first. If the month does, write the dates like 2026-11-30.',
  monthFirst: 'The month is taken to come first. If the day does, write the dates like 2026-11-30.',
};

/** Why a path cannot be used: what a file system says otherwise is shown as it is. */
const enReasons: Readonly<Record<string, string>> = {
  missing: 'it does not exist',
  notFolder: 'it is not a folder',
  isFolder: 'it is a folder',
  denied: 'access is denied',
};

export type CommandWords = typeof en;

const vi: CommandWords = {
  ...viHelp,
  read: (file, rows) => `Đã đọc ${file}: ${rows.toLocaleString('vi')} dòng, kể cả tiêu đề`,
  twoWays: (file, header, example, count, style) =>
    `LƯU Ý: ${file}, cột “${header}”: “${example}”${count > 1 ? ` và ${count - 1} ô nữa` : ''} có thể hiểu theo hai cách. ` +
    viStyles[style],
  building: (done, total, label) => `[${done}/${total}] ${label}`,
  calculating: 'Đang tính toán',
  written: (sheets, folder) => `Đã ghi ${sheets} trang tính, facts.csv và measures.csv vào ${folder}`,
  numbers: (mode, reason) => `Số liệu: ${mode === 'formulas' ? 'tự cập nhật' : 'số cố định'} (${reason})`,
  zone: (zone) => `Ngày tính theo múi giờ ${zone} (đổi bằng --time-zone)`,
  understood: 'Đã hiểu dữ liệu như sau:',
  table: (table, sheets, rows, leftOut, written) =>
    `${table} ← ${sheets.join(', ')} · ${written(rows)} dòng${leftOut === 0 ? '' : ` · bỏ ${written(leftOut)} dòng`}`,
  tableOfFacts: (table) => `${table} ← số lấy từ bảng số liệu`,
  unread: (sheets) => `Không đọc: ${sheets.join(', ')}`,
  notFound: '(không thấy)',
  scale: 'Thang điểm',
  left: 'Không tính',
  first: (cell) => `đầu tiên: ${cell}`,
  twoReadings: 'Hai cách đọc',
  notes: 'Xin lưu ý:',
  problems: (count) => `Dữ liệu có vấn đề (${count}):`,
  more: (count) => `và ${count} ô nữa`,
  leftOut: (count) => `KPI chưa tính được từ dữ liệu này (${count}):`,
  summary: (period) => `KPI kỳ ${period}`,
  scope: 'Phạm vi',
  team: 'Tất cả',
  badChoice: (option, value, choices) => `--${option} là “${value}”. Hãy chọn: ${choices.join(', ')}.`,
  missing: (option, example) => `Thiếu --${option}. Ví dụ: ${example}`,
  unknownOption: (option, names) =>
    `Không có tùy chọn ${option}. Các tùy chọn dùng được: ${names.map((name) => `--${name}`).join(', ')}.`,
  unexpected: (text) =>
    `“${text}” không thuộc tùy chọn nào. Hãy viết --tên giá-trị, và đặt giá trị có dấu cách trong ngoặc kép.`,
  noValue: (option) => `Sau --${option} phải có giá trị.`,
  badTimeZone: (zone) =>
    `--time-zone là “${zone}”, không phải múi giờ nào. Hãy viết như Asia/Ho_Chi_Minh hoặc America/New_York.`,
  badNumberLocale: (locale) =>
    `--number-locale là “${locale}”, không dùng được. Hãy viết như en_US (1,234.5) hoặc vi_VN (1.234,5).`,
  mappingWithoutData:
    '--mapping và --number-locale cho biết cách đọc tệp CSV: hãy ghi cả thư mục chứa tệp, bằng --data DIR.',
  warehouseAndEdition:
    '--edition bigquery và --warehouse DIR phải đi cùng nhau: thư mục chứa các tệp CSV và Parquet thay cho BigQuery.',
  noTables: (folder) =>
    `Trong “${folder}” không có tệp CSV hay Parquet nào. Hãy chọn thư mục có mỗi bảng của BigQuery một tệp.`,
  badPort: (port) => `PORT phải là số từ 0 đến 65535, không phải “${port}”.`,
  noFiles: (folder) => `Trong “${folder}” không có tệp CSV nào. Hãy chọn thư mục có mỗi bảng một tệp .csv.`,
  badPath: (option, path, reason) =>
    `--${option}: không dùng được “${path}”: ${viReasons[reason] ?? reason}.`,
  notJson: (file, reason) => `Tệp khai báo “${file}” không phải là JSON: ${reason}.`,
  teamAlone: 'Không có --data thì chỉ có số của toàn phòng: hãy ghi thư mục có tệp CSV của trang đội ngũ.',
  noTeam: (folder) =>
    `Trong “${folder}” không có tệp CSV nào là trang đội ngũ: cần cột nhân viên và cột khu vực hoặc e-mail. Hãy ghi tên tệp trong tệp khai báo.`,
  noTable:
    'Tệp khai báo không có bảng nào. Hãy ghi { "sales": { "sheet": "orders", "columns": { "soldOn": "sold_at", "amount": "total" } } }.',
  noQuery: 'Vì vậy không có câu truy vấn nào.',
};

const viStyles: Readonly<Record<DateOrder | DecimalMark, string>> = {
  '.': 'Dấu chấm được hiểu là dấu thập phân. Nếu đó là dấu ngăn hàng nghìn, hãy thêm --number-locale vi_VN.',
  ',': 'Dấu phẩy được hiểu là dấu thập phân. Nếu đó là dấu ngăn hàng nghìn, hãy thêm --number-locale en_US.',
  dayFirst: 'Số đứng trước được hiểu là ngày. Nếu đó là tháng, hãy ghi ngày theo dạng 2026-11-30.',
  monthFirst: 'Số đứng trước được hiểu là tháng. Nếu đó là ngày, hãy ghi ngày theo dạng 2026-11-30.',
};

const viReasons: Readonly<Record<string, string>> = {
  missing: 'không có',
  notFolder: 'không phải là thư mục',
  isFolder: 'là một thư mục',
  denied: 'không được phép truy cập',
};

export const commandWords = (language: Language): CommandWords => ({ en, vi })[language];
