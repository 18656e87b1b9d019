/** Lists what the command line says, in English and Vietnamese. */
import type { Language } from '../../src/words/language';
import type { DateOrder, DecimalMark } from '../../src/core/text/locale-style';

const en = {
  read: (file: string, rows: number) => `Read ${file}: ${rows} rows, headers included`,
  twoWays: (file: string, header: string, example: string, count: number, style: DateOrder | DecimalMark) =>
    `ATTENTION: ${file}, column “${header}”: “${example}”${count > 1 ? ` and ${count - 1} more` : ''} can be read in two ways. ` +
    enStyles[style],
  building: (done: number, total: number, label: string) => `[${done}/${total}] ${label}`,
  calculating: 'Calculating',
  written: (sheets: number, folder: string) => `Wrote ${sheets} sheets and facts.csv to ${folder}`,
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
  generateHelp: `npm run generate -- --data DIR --out DIR [options]

Reads CSV files, builds the scorecards, and writes each sheet as CSV and all KPI values as facts.csv.

  --data DIR              the folder with one CSV file per sheet
  --out DIR               the folder that the results are written to; it is made where it is missing
  --mapping FILE          JSON that says which sheet and column plays which part; by default headers are recognised
  --period PERIOD         a month, quarter or week: 2026-10, 2026-Q4, 2026-W41; scorecards are made by periods of that
                          length; by default the current month, or the last one with data
  --by LIST               scorecards by rep, by region, or both; by default rep,region
  --mode MODE             formulas or values; by default what suits the data
  --locale LANGUAGE       en or vi: the language of the scorecards and of this command; by default en
  --number-locale LOCALE  how numbers are written where the values of a column do not tell: en_US is 1,234.5 and vi_VN is
                          1.234,5; by default the point is the decimal mark
  --time-zone ZONE        which day it is, and on which day a moment lies: Asia/Ho_Chi_Minh; by default this machine's
  --edition bigquery      reads tables that the mapping puts into BigQuery; then --data may be left out
  --warehouse DIR         the folder with the CSV and Parquet files that stand in for BigQuery: DIR/sales.parquet is
                          project.DIR.sales, DIR/crm/sales.parquet is project.crm.sales, for whichever project
  --help                  shows this`,
  startHelp: `npm start -- [options]

Builds the add-on and opens a spreadsheet with it in the browser: a sample team, or your own data.

  --data DIR              the folder with one CSV file per sheet
  --mapping FILE          JSON that says which sheet and column plays which part; by default headers are recognised
  --number-locale LOCALE  how numbers are written where the values of a column do not tell: en_US is 1,234.5 and vi_VN is
                          1.234,5; by default the point is the decimal mark
  --edition bigquery      reads tables that the mapping puts into BigQuery
  --warehouse DIR         the folder with the CSV and Parquet files that stand in for BigQuery: DIR/sales.parquet is
                          project.DIR.sales, DIR/crm/sales.parquet is project.crm.sales, for whichever project
  --help                  shows this

The environment variable PORT sets the port, by default 3000.`,
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
  read: (file, rows) => `Đã đọc ${file}: ${rows} dòng, kể cả tiêu đề`,
  twoWays: (file, header, example, count, style) =>
    `LƯU Ý: ${file}, cột “${header}”: “${example}”${count > 1 ? ` và ${count - 1} ô nữa` : ''} có thể hiểu theo hai cách. ` +
    viStyles[style],
  building: (done, total, label) => `[${done}/${total}] ${label}`,
  calculating: 'Đang tính toán',
  written: (sheets, folder) => `Đã ghi ${sheets} trang tính và facts.csv vào ${folder}`,
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
  generateHelp: `npm run generate -- --data DIR --out DIR [tùy chọn]

Đọc các tệp CSV, lập bảng điểm, rồi ghi mỗi trang tính thành một tệp CSV và mọi giá trị KPI vào facts.csv.

  --data DIR              thư mục dữ liệu, mỗi trang tính một tệp CSV
  --out DIR               thư mục ghi kết quả; chưa có thì được tạo
  --mapping FILE          tệp JSON cho biết trang và cột nào giữ vai trò gì; nếu không có, tiêu đề cột được tự nhận biết
  --period KỲ             tháng, quý hoặc tuần: 2026-10, 2026-Q4, 2026-W41; bảng điểm lập theo kỳ dài như vậy; nếu không
                          có thì là tháng này, hoặc tháng gần nhất có dữ liệu
  --by DANH_SÁCH          bảng điểm theo nhân viên (rep), theo khu vực (region) hoặc cả hai; mặc định rep,region
  --mode CÁCH             formulas (công thức) hoặc values (giá trị); mặc định theo dữ liệu
  --locale NGÔN_NGỮ       en hoặc vi: ngôn ngữ của bảng điểm và của lệnh này; mặc định en
  --number-locale NƠI     cách viết số khi giá trị của cột không cho biết: en_US là 1,234.5, vi_VN là 1.234,5; mặc định
                          dấu chấm là dấu thập phân
  --time-zone MÚI_GIỜ     hôm nay là ngày nào, một thời điểm thuộc ngày nào: Asia/Ho_Chi_Minh; mặc định theo máy này
  --edition bigquery      đọc các bảng khai báo trong BigQuery; khi đó có thể bỏ --data
  --warehouse DIR         thư mục tệp CSV và Parquet thay cho BigQuery: DIR/sales.parquet là project.DIR.sales,
                          DIR/crm/sales.parquet là project.crm.sales, với project bất kỳ
  --help                  xem hướng dẫn này`,
  startHelp: `npm start -- [tùy chọn]

Đóng gói tiện ích và mở bảng tính có tiện ích trong trình duyệt: đội mẫu, hoặc dữ liệu của bạn.

  --data DIR              thư mục dữ liệu, mỗi trang tính một tệp CSV
  --mapping FILE          tệp JSON cho biết trang và cột nào giữ vai trò gì; nếu không có, tiêu đề cột được tự nhận biết
  --number-locale NƠI     cách viết số khi giá trị của cột không cho biết: en_US là 1,234.5, vi_VN là 1.234,5; mặc định
                          dấu chấm là dấu thập phân
  --edition bigquery      đọc các bảng khai báo trong BigQuery
  --warehouse DIR         thư mục tệp CSV và Parquet thay cho BigQuery: DIR/sales.parquet là project.DIR.sales,
                          DIR/crm/sales.parquet là project.crm.sales, với project bất kỳ
  --help                  xem hướng dẫn này

Biến môi trường PORT đặt cổng, mặc định 3000.`,
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
