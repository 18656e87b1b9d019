/** Says what concerns tables in BigQuery: what is asked and what it costs, what cannot be read, and what to do, in Vietnamese. */
import type { bigQuery as english } from '../en/big-query';
import type { TableId } from '../../model/catalogue/tables';
import { bigQueryColumns } from './big-query-columns';
import { columns, tables } from './names';
import { decimal, list, quoted } from './phrases';

const of = (table: TableId): string => `“${tables[table]}”`;

function bytes(count: number): string {
  const [mega, giga, tera] = [2 ** 20, 2 ** 30, 2 ** 40];
  if (count >= tera) return `${rounded(count / tera)} TB`;
  return count >= giga ? `${rounded(count / giga)} GB` : `${rounded(Math.max(1, count / mega))} MB`;
}

const rounded = (value: number): string =>
  decimal(value >= 10 ? Math.round(value) : Math.round(value * 10) / 10);

const price = (dollars: number): string =>
  dollars < 0.01
    ? 'chưa tới 0,01 USD'
    : `khoảng ${dollars.toLocaleString('vi', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} USD`;

export const bigQuery: typeof english = {
  estimate: (queries, read, dollars, cap) =>
    `BigQuery sẽ đọc nhiều nhất ${bytes(read)} trong ${decimal(queries)} truy vấn: ${price(dollars)} theo giá niêm yết 6,25 USD mỗi TB. Mỗi tháng được miễn phí 1 TB đầu tiên. Không truy vấn nào được đọc quá ${bytes(cap)}.`,
  aboveCap: (table, read, cap) =>
    `Một truy vấn của bảng ${of(table)} sẽ đọc ${bytes(read)}, quá giới hạn ${bytes(cap)} nên BigQuery sẽ từ chối. Hãy nâng giới hạn, hoặc phân vùng (partition) bảng theo ngày.`,
  asksPeople: (table) => `Đang hỏi BigQuery xem bảng ${of(table)} có những ai`,
  asksNumbers: (table) => `Đang hỏi BigQuery số liệu của bảng ${of(table)}`,
  waitsFor: (table) => `Đang chờ BigQuery trả lời về bảng ${of(table)}`,
  answered: 'BigQuery đã trả lời',

  noRows: (table) =>
    `${tables[table]}: không dòng nào trong BigQuery thuộc kỳ có thể hiện. Đã chọn đúng bảng và đúng cột ngày chưa?`,
  undatedRows: (table, column, rows) =>
    `${tables[table]}: ${decimal(rows)} dòng trong BigQuery thiếu “${columns[column]}” nên không thuộc kỳ nào.`,
  emptyNumbers: (table, column, rows) =>
    `${tables[table]}: ${decimal(rows)} dòng trong BigQuery thiếu “${columns[column]}” nên không cộng thêm gì.`,
  unknownReps: (table, rows) =>
    `${tables[table]}: ${decimal(rows)} dòng trong BigQuery ghi tên nhân viên không có trong trang tính đội ngũ.`,

  otherEdition: (table, path) =>
    `Bảng ${of(table)} nằm trong BigQuery (${path}), mà bản tiện ích này không đọc được. Hãy cài bản dành cho BigQuery, hoặc khai báo bảng theo một trang tính.`,
  inFunction: (fn, table) =>
    `${fn}: bảng ${of(table)} nằm trong BigQuery, hàm không hỏi được. Hãy lấy số liệu từ trang “Dữ liệu KPI”, hoặc truyền vào một vùng ô.`,
  badPath: (table, written) =>
    `Bảng ${of(table)}: “${written}” không phải là bảng của BigQuery. Hãy viết project.dataset.table, ví dụ my-project.crm.sales.`,
  onePlace: (table) =>
    `Bảng ${of(table)} được khai báo vừa ở BigQuery vừa ở nơi khác. Hãy khai báo đúng một bảng của BigQuery; muốn đọc nhiều bảng thì tạo một view bằng UNION ALL.`,
  onSheet: (table) =>
    `Bảng ${of(table)} phải nằm trên một trang tính của tài liệu này. Hãy khai báo theo một trang tính, ví dụ trang do Connected Sheets điền.`,
  oneLocation: (locations) =>
    `Các bảng nằm ở nhiều vị trí (location) của BigQuery: ${list(locations)}. Một truy vấn không đọc được từ hai nơi: hãy chép chúng về một nơi.`,
  noColumn: (table, path, header, known) =>
    `Bảng ${of(table)} cần cột “${header}” nhưng ${path} không có. Bảng này có ${quoted(known)}. Cột nằm trong một cột khác thì viết có dấu chấm, ví dụ customer.name.`,
  ...bigQueryColumns,
  onDriveSheet: (table, path) =>
    `Bảng ${of(table)}: ${path} đọc từ một trang tính Google, muốn vậy tiện ích phải được xem Drive của bạn. Hãy khai báo bảng theo chính trang tính đó, hoặc lưu dữ liệu thành bảng của BigQuery.`,
  onceById: (table) =>
    `Kế hoạch tính mỗi mã một lần, nhưng các dòng của ${of(table)} trong BigQuery không có thứ tự. Hãy tạo một view có mỗi đơn hàng một dòng rồi khai báo bảng theo view đó, hoặc cho tính mọi dòng.`,
  inCurrencies: (table) =>
    `Số tiền của ${of(table)} trong BigQuery theo nhiều loại tiền. Hãy tạo một view quy đổi sẵn, rồi khai báo bảng theo view đó và bỏ cột loại tiền.`,
  badName: (table, name) => `Bảng ${of(table)}: BigQuery không thể có cột hay bảng nào tên “${name}”.`,
  tooManyPeople: (table, most) =>
    `Bảng ${of(table)} có hơn ${decimal(most)} cặp nhân viên và khu vực. Cột nhân viên đã chọn đúng chưa?`,

  tooManyStatuses: (table, header, most) =>
    `Bảng ${of(table)}: cột “${header}” có hơn ${decimal(most)} giá trị khác nhau, quá nhiều để là trạng thái. Hãy chọn cột khác, hoặc tự ghi các trạng thái.`,

  refreshedAsOf: (moment) =>
    `Đã ghi lại mọi số liệu theo câu trả lời của BigQuery lúc ${moment}. Lệnh trong menu không hỏi BigQuery. Muốn có số mới hơn, hãy mở thanh bên và bấm “Cập nhật số liệu” ở bước 5.`,
  askFirst:
    'Chưa hỏi số liệu của các bảng trong BigQuery. Hãy mở thanh bên và bấm “Cập nhật số liệu”: chi phí được báo trước khi hỏi.',
  askAgain:
    'BigQuery chỉ giữ câu trả lời trong 24 giờ, hoặc kế hoạch đã đổi sau lần hỏi trước. Hãy mở thanh bên và bấm “Cập nhật số liệu”: chi phí được báo trước khi hỏi.',

  accessDenied: (table, path, project) =>
    `BigQuery không cho bạn đọc ${path} (bảng ${of(table)}). Hãy xin vai trò “BigQuery Data Viewer” với dataset và “BigQuery Job User” trong dự án ${project}.`,
  notFound: (table, path) =>
    `BigQuery không tìm thấy ${path} (bảng ${of(table)}), hoặc bảng nằm ở vị trí khác với các bảng kia. Hãy xem lại dự án, dataset và tên bảng trong phần khai báo của kế hoạch KPI.`,
  overCap: (table, needed, cap) =>
    `Truy vấn của ${of(table)} cần đọc ${bytes(needed)}, quá giới hạn ${bytes(cap)}: truy vấn chưa chạy và không tốn tiền. Hãy nâng giới hạn, hoặc phân vùng (partition) bảng theo ngày.`,
  quotaExceeded: (project) =>
    `Dự án ${project} đã dùng hết hạn mức BigQuery lúc này. Hãy thử lại vào ngày mai, hoặc nhờ người quản trị nâng hạn mức.`,
  rateLimitExceeded:
    'BigQuery nhận quá nhiều câu hỏi cùng lúc. Hãy thử lại sau một phút: phần đã trả lời vẫn được giữ.',
  backendError:
    'BigQuery không trả lời sau ba lần hỏi. Hãy thử lại sau vài phút: phần đã trả lời vẫn được giữ.',
  partitionNeeded: (table, path, column) =>
    `${path} (bảng ${of(table)}) chỉ cho đọc theo từng phần ngày của cột “${column}”. Hãy khai báo ngày của bảng theo cột này, hoặc tắt “Require partition filter”.`,
  notEnabled: (project) =>
    `Dự án ${project} chưa bật BigQuery API. Người quản trị bật tại: https://console.cloud.google.com/apis/library/bigquery.googleapis.com?project=${project}`,
  billingNotEnabled: (project) =>
    `Dự án ${project} chưa có tài khoản thanh toán mà BigQuery cần. Người quản trị liên kết tại: https://console.cloud.google.com/billing/linkedaccount?project=${project}`,
  otherReason: (table, message) => `BigQuery báo về bảng ${of(table)}: ${message}`,
};
