/** Lists the headers that mean the same on every sheet, or nothing on any. */
import type { ColumnId } from '../../model/catalogue/tables';

export type HeaderWords = Readonly<Partial<Record<ColumnId, readonly string[]>>>;

/** Headers of columns that many tables have. The first of a column's words is preferred to the next. */
export const ANYWHERE: HeaderWords = {
  rep: [
    ...['rep', 'sales rep', 'sales agent', 'salesperson', 'sales person', 'salesman', 'seller', 'agent'],
    ...['nhân viên', 'nhân viên kinh doanh', 'nhân viên bán hàng', 'nhân viên phụ trách', 'tên nhân viên'],
    ...['nvkd', 'nv', 'người phụ trách', 'phụ trách'],
    ...['sale', 'sales', 'tên sale', 'telesale', 'telesales', 'nvbh', 'nv bán hàng', 'nv kinh doanh'], // by hand
    ...['nhân viên kd', 'nvkd phụ trách', 'nv phụ trách', 'nhân viên sale', 'sale phụ trách', 'tư vấn viên'],
    ...['nhân viên tư vấn', 'nv tư vấn', 'nv bán'],
    ...['account executive', 'consultant', 'rep name', 'rep id', 'sales rep name', 'sales consultant'],
    ...['owner', 'lead owner', 'deal owner', 'account owner', 'assigned to'],
    ...['opportunity owner', 'owner id', 'owner name', 'owner full name', 'contact owner'], // Salesforce, HubSpot
    ...['company owner', 'hubspot owner id', 'deal owner name', 'sales owner'], // HubSpot, Zoho, Freshsales
    ...['assigned user', 'assigned user name', 'responsible', 'responsible person'], // SugarCRM, Bitrix24
    ...['người chịu trách nhiệm', 'chuyên viên sales', 'chủ sở hữu', 'người thực hiện'], // Bitrix24, Odoo, MISA AMIS
    ...['người bán', 'nhân viên bán', 'tên nhân viên bán hàng', 'tên nhân viên bán'], // KiotViet, POS365, MISA
    ...['seller name', 'salesperson name', 'agent name', 'sale name', 'tên nv', 'mã nv', 'mã nhân viên'], // databases
    ...['sold by name', 'assigning seller', 'assigning seller name', 'assignee name'], // KiotViet, Pancake, Sapo
    ...['nhân viên chăm sóc', 'nv chăm sóc', 'nhân viên xử lý', 'sold by', 'staff member'], // Nhanh.vn, Shopify
  ],
  region: [
    ...['region', 'area', 'territory', 'sales region', 'regional office', 'branch', 'zone'],
    ...['khu vực', 'vùng', 'miền', 'chi nhánh', 'địa bàn'],
    ...['cửa hàng', 'chi nhánh bán', 'tên chi nhánh', 'kho hàng', 'branch name', 'store'], // KiotViet, Sapo, Nhanh.vn
  ],
  share: [
    ...['split %', 'deal split', 'credit split', 'revenue split', 'sales split', 'split percentage'],
    ...['share of each rep', 'rep share', 'owner share', 'split percent'],
    ...['% chia', 'tỉ lệ chia', 'chia doanh số', 'tỷ lệ chia doanh số', 'tỉ lệ chia doanh số', 'phần chia'],
  ],
  customer: [
    ...['customer', 'customer name', 'client', 'client name', 'account', 'account name', 'company', 'buyer'],
    ...['khách hàng', 'tên khách hàng', 'tên kh', 'công ty', 'tên công ty', 'tên khách', 'khách'],
    ...['company name', 'organization', 'organization name', 'person', 'contact person'], // Pipedrive, Dynamics
    ...['associated company', 'primary associated company', 'partner', 'requester'], // HubSpot, Odoo, Zendesk
    ...['billing name', 'buyer username', 'người mua', 'tên người mua', 'username'], // Shopify, TikTok Shop, Shopee
    ...['contact name', 'contact', 'liên hệ', 'người gọi', 'respondent', 'reviewer name'],
    ...['customer id', 'client id', 'account id', 'mã khách hàng', 'mã kh', 'customer phone'],
    ...['số điện thoại khách', 'bill full name', 'sđt khách hàng', 'số điện thoại khách hàng'],
    ...['điện thoại khách hàng', 'sđt khách', 'sđt kh'],
    ...['customer phone number', 'customer email', 'email khách hàng'],
  ],
  status: [
    ...['status', 'stage', 'deal stage', 'sales stage', 'lead status', 'deal status', 'order status'],
    ...['trạng thái', 'tình trạng', 'giai đoạn', 'kết quả'],
    ...['stage name', 'dealstage', 'opportunity stage', 'lifecycle stage', 'status reason'], // Salesforce, HubSpot, Dynamics
    ...['financial status', 'payment status', 'invoice status'], // Shopify, Odoo
    ...['trạng thái đơn hàng', 'tình trạng đơn hàng', 'trạng thái đơn', 'trạng thái xử lý'], // Shopee, Haravan, Sapo
    ...['status name', 'status value', 'tình trạng khách hàng', 'trạng thái lead', 'tình trạng lead'],
    ...['kết quả gọi'], // Getfly, by hand
  ],
  currency: [
    ...['currency', 'currency code', 'currency iso code', 'transaction currency', 'order currency', 'ccy'],
    ...['deal currency', 'invoice currency', 'presentment currency', 'account currency', 'currency symbol'],
    ...['loại tiền', 'loại tiền tệ', 'tiền tệ', 'đơn vị tiền', 'đơn vị tiền tệ', 'đồng tiền', 'ngoại tệ'],
    ...['mã tiền tệ', 'mã ngoại tệ', 'mã tiền', 'đvtt', 'loại ngoại tệ'],
  ],
  channel: ['channel', 'kênh', 'kênh liên hệ', 'kênh quảng cáo', 'campaign name', 'campaign', 'chiến dịch'],
};

/** A date of any kind may date the rows of a table, where no date of its own stands beside it. */
export const ANY_DATE: readonly string[] = [
  ...['date', 'ngày', 'thời gian', 'timestamp', 'dấu thời gian', 'ngày tháng', 'datetime', 'time'],
  ...['ngày giờ'],
  ...['created at', 'created time', 'created on', 'created', 'created date', 'create date', 'date created'],
  ...['createdate', 'inserted on', 'creation date', 'creation time', 'create time', 'ngày tạo'],
  ...['thời gian tạo', 'ngày lập'],
  ...['ngày chứng từ', 'ngày ct'],
];

/** Headers of dates and numbers that play no part, though their values might. */
export const UNRELATED: readonly string[] = [
  ...['date of birth', 'birth date', 'birthday', 'dob', 'ngày sinh', 'sinh nhật', 'age', 'tuổi'],
  ...['updated', 'updated on', 'updated at', 'last updated', 'modified', 'last modified', 'ngày cập nhật'],
  ...['due date', 'deadline', 'expiry date', 'hạn chót', 'ngày hết hạn', 'last contact', 'liên hệ gần nhất'],
  ...['no', 'stt', 'year', 'năm', 'month', 'tháng', 'phone', 'điện thoại', 'số điện thoại', 'sđt'],
  ...['quantity', 'qty', 'số lượng', 'sl', 'unit price', 'đơn giá', 'price', 'giá', 'discount', 'chiết khấu'],
  ...['giảm giá', 'tax', 'vat', 'thuế', 'target', 'mục tiêu', 'chỉ tiêu', 'latitude', 'longitude'],
  ...['probability', 'lead score', 'subtotal', 'shipping', 'impressions', 'clicks', 'results'],
];

/** A header with such a word says when something is due, changed or was last done: it dates no row and holds no result. */
export const UNRELATED_WORDS: readonly string[] = [
  ...['expected', 'estimated', 'forecast', 'planned', 'due', 'next', 'last', 'latest', 'modified', 'updated'],
  ...['birth', 'expiry', 'renewal', 'dự kiến', 'gần nhất', 'gần đây', 'lần cuối', 'cuối cùng', 'cập nhật'],
  ...['kế tiếp', 'tiếp theo', 'kỳ vọng', 'sinh nhật', 'ngày sinh', 'hạn', 'hẹn'],
];

/** Headers of people's names: those of reps in a list of them, of customers elsewhere. */
export const NAMES: readonly string[] = [
  ...['name', 'full name', 'employee', 'employee name', 'staff', 'staff name', 'member', 'team member'],
  ...['họ tên', 'họ và tên', 'tên', 'họ tên nhân viên', 'họ và tên nhân viên', 'tên sale', 'nhân sự'],
];

/** Headers of amounts that a sheet itself converts into one currency; one behind them is left out: `Quy đổi VND`. */
export const CONVERTED_AMOUNTS: readonly string[] = [
  ...['quy đổi', 'tiền quy đổi', 'số tiền quy đổi', 'thành tiền quy đổi', 'giá trị quy đổi'],
  ...['doanh thu quy đổi', 'doanh số quy đổi', 'quy đổi ra', 'quy đổi sang', 'converted', 'converted amount'],
  ...['amount converted', 'amount in', 'base amount', 'amount base currency', 'amount in base currency'],
  ...['amount in company currency', 'amount in home currency', 'home currency amount'],
];

/** Words in the name of a sheet that say that nothing on it has happened yet. */
export const PLAN_WORDS: readonly string[] = [
  ...['plan', 'plans', 'planning', 'forecast', 'budget', 'kế hoạch', 'chỉ tiêu', 'dự báo', 'dự kiến'],
  ...['dự toán'],
];

/** Words in the name or a header of a sheet that say that it is about people or things that come in, and nobody sells to. */
export const NO_LEADS: readonly string[] = [
  ...['tuyển dụng', 'ứng viên', 'ứng tuyển', 'bảo hành', 'sửa chữa', 'khiếu nại'],
  ...['recruitment', 'recruiting', 'applicant', 'applicants', 'candidate', 'candidates'],
  ...['warranty', 'repair', 'repairs', 'complaint', 'complaints'],
];

/** Words in the name of a sheet that say that its rows are made up, or stand on another one, too. */
export const COPY_WORDS: readonly string[] = [
  ...['backup', 'copy', 'archive', 'old', 'draft', 'template', 'example', 'sample', 'demo', 'test'],
  ...['bản sao', 'sao lưu', 'lưu trữ', 'cũ', 'nháp', 'bản nháp', 'mẫu', 'ví dụ', 'thử'],
];
