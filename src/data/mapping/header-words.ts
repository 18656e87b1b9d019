/** Lists the headers by which columns are recognised, in English and Vietnamese, with or without accents. */
import { TABLES, TABLE_IDS, type ColumnId, type TableId } from '../../model/catalogue/tables';
import { allSharedWords } from '../../words/shared';
import { unaccented } from '../../core/text/unaccented';

type HeaderWords = Readonly<Partial<Record<ColumnId, readonly string[]>>>;

/** Headers that mean the same in every table. */
const ANYWHERE: HeaderWords = {
  rep: [
    ...['rep', 'sales rep', 'sales agent', 'salesperson', 'sales person', 'salesman', 'seller', 'agent'],
    ...['owner', 'lead owner', 'deal owner', 'account owner', 'assigned to'],
    ...['nhân viên', 'nhân viên kinh doanh', 'nhân viên bán hàng', 'nhân viên phụ trách', 'tên nhân viên'],
    ...['nvkd', 'nv', 'người phụ trách', 'phụ trách'],
  ],
  region: [
    ...['region', 'area', 'territory', 'sales region', 'regional office', 'branch', 'zone'],
    ...['khu vực', 'vùng', 'miền', 'chi nhánh', 'địa bàn'],
  ],
  customer: [
    ...['customer', 'customer name', 'client', 'client name', 'account', 'account name', 'company', 'buyer'],
    ...['khách hàng', 'tên khách hàng', 'tên kh', 'công ty', 'tên công ty'],
    ...['customer id', 'client id', 'mã khách hàng', 'mã kh'],
  ],
  status: [
    ...['status', 'stage', 'deal stage', 'sales stage', 'lead status', 'deal status', 'order status'],
    ...['trạng thái', 'tình trạng', 'giai đoạn', 'kết quả'],
  ],
  channel: ['channel', 'kênh', 'kênh liên hệ', 'kênh quảng cáo'],
};

const OF_TABLE: Readonly<Record<TableId, HeaderWords>> = {
  team: {
    email: ['email', 'e-mail', 'thư điện tử'],
    from: ['from', 'start date', 'từ ngày', 'ngày vào', 'ngày vào làm'],
    until: ['until', 'end date', 'đến ngày', 'ngày nghỉ', 'ngày nghỉ việc'],
  },
  leads: {
    leadId: ['lead id', 'id', 'opportunity id', 'deal id', 'mã khách tiềm năng', 'mã lead', 'mã'],
    createdOn: [
      ...['created on', 'created', 'created at', 'created date', 'create date', 'date created'],
      ...['engage date', 'lead date', 'ngày tạo', 'ngày tiếp cận', 'ngày nhận lead', 'ngày đăng ký'],
    ],
    source: ['source', 'lead source', 'nguồn', 'nguồn khách', 'nguồn khách hàng', 'nguồn lead'],
    firstContactOn: [
      ...['first contact on', 'first contact', 'first contact date', 'first contacted', 'contacted on'],
      ...['ngày liên hệ đầu tiên', 'ngày liên hệ đầu', 'liên hệ lần đầu', 'ngày gọi đầu tiên'],
    ],
    closedOn: ['closed on', 'close date', 'closed', 'closed date', 'ngày kết thúc', 'ngày chốt', 'ngày đóng'],
  },
  sales: {
    orderId: [
      ...['order id', 'invoice id', 'order number', 'invoice number', 'order', 'invoice', 'id'],
      ...['mã đơn hàng', 'mã đơn', 'số đơn hàng', 'số hóa đơn'],
    ],
    soldOn: [
      ...['sold on', 'sale date', 'order date', 'invoice date', 'purchase date', 'close date', 'closed on'],
      ...['ngày bán', 'ngày bán hàng', 'ngày đơn hàng', 'ngày đặt hàng', 'ngày mua', 'ngày chốt'],
      ...['ngày hóa đơn', 'ngày lập hóa đơn', 'ngày xuất hóa đơn'],
    ],
    amount: [
      ...['amount', 'sales amount', 'total amount', 'revenue', 'total', 'order total', 'grand total'],
      ...['sales', 'net sales', 'close value', 'deal value', 'order value', 'value'],
      ...['số tiền', 'doanh thu', 'doanh số', 'thành tiền', 'tổng tiền', 'tổng cộng'],
      ...['giá trị', 'giá trị đơn hàng', 'giá trị hợp đồng'],
    ],
  },
  customers: {
    since: [
      ...['customer since', 'since', 'first order on', 'first order date', 'first purchase', 'joined on'],
      ...['khách hàng từ ngày', 'khách hàng từ', 'ngày trở thành khách hàng', 'ngày mua đầu tiên'],
    ],
    until: [
      ...['until', 'customer until', 'lost on', 'churned on', 'churn date'],
      ...['đến ngày', 'ngày ngừng mua', 'ngày rời bỏ'],
    ],
  },
  spend: {
    spentOn: ['spent on', 'spend date', 'expense date', 'ngày chi', 'ngày phát sinh', 'ngày chi tiền'],
    amount: ['amount', 'spend', 'cost', 'expense', 'amount spent', 'số tiền', 'số tiền chi', 'chi phí'],
  },
  prices: {
    observedOn: ['observed on', 'price date', 'ngày ghi nhận', 'ngày khảo sát giá'],
    product: ['product', 'product name', 'item', 'sản phẩm', 'tên sản phẩm', 'mặt hàng', 'tên hàng'],
    ourPrice: ['our price', 'own price', 'giá của ta', 'giá của chúng ta', 'giá bán của ta', 'giá công ty'],
    competitor: ['competitor', 'competitor name', 'đối thủ', 'tên đối thủ'],
    competitorPrice: [
      ...["competitor's price", 'competitor price', 'giá đối thủ', 'giá của đối thủ', 'giá bán đối thủ'],
    ],
    promotion: ['promotion', 'promo', 'khuyến mãi', 'khuyến mại', 'ctkm', 'chương trình khuyến mãi'],
  },
  care: {
    contactedOn: [
      ...['contacted on', 'contact date', 'call date', 'visit date'],
      ...['ngày liên hệ', 'ngày chăm sóc', 'ngày gọi', 'ngày thăm'],
    ],
  },
  surveys: {
    answeredOn: [
      ...['answered on', 'survey date', 'response date'],
      ...['ngày trả lời', 'ngày khảo sát', 'ngày đánh giá', 'ngày phản hồi'],
    ],
    score: ['score', 'rating', 'csat', 'điểm', 'điểm hài lòng', 'điểm đánh giá', 'mức độ hài lòng'],
  },
};

/** Headers of dates and numbers that play no part, though their values might. */
const UNRELATED: readonly string[] = [
  ...['date of birth', 'birth date', 'birthday', 'dob', 'ngày sinh', 'sinh nhật', 'age', 'tuổi'],
  ...['updated', 'updated on', 'updated at', 'last updated', 'modified', 'last modified', 'ngày cập nhật'],
  ...['due date', 'deadline', 'expiry date', 'hạn chót', 'ngày hết hạn', 'last contact', 'liên hệ gần nhất'],
  ...['no', 'stt', 'year', 'năm', 'month', 'tháng', 'phone', 'điện thoại', 'số điện thoại', 'sđt'],
  ...['quantity', 'qty', 'số lượng', 'unit price', 'đơn giá', 'price', 'giá', 'discount', 'chiết khấu'],
  ...['giảm giá', 'tax', 'vat', 'thuế', 'target', 'mục tiêu', 'chỉ tiêu', 'latitude', 'longitude'],
];

/** Headers of people's names: those of reps in a list of them, of customers elsewhere. */
const NAMES: readonly string[] = [
  ...['name', 'full name', 'employee', 'employee name', 'staff', 'staff name', 'member', 'team member'],
  ...['họ tên', 'họ và tên', 'tên', 'họ tên nhân viên', 'họ và tên nhân viên', 'tên sale', 'nhân sự'],
];

/** Words in a sheet's name that speak for a table. */
const TABLE_WORDS: Readonly<Record<TableId, readonly string[]>> = {
  team: ['team', 'reps', 'staff', 'đội ngũ', 'nhân viên', 'nhân sự'],
  leads: ['leads', 'pipeline', 'opportunities', 'khách tiềm năng', 'tiềm năng'],
  sales: ['sales', 'orders', 'invoices', 'pipeline', 'bán hàng', 'đơn hàng', 'doanh số'],
  customers: ['customers', 'clients', 'khách hàng'],
  spend: ['spend', 'cost', 'expenses', 'chi phí'],
  prices: ['prices', 'pricing', 'giá'],
  care: ['care', 'contacts', 'chăm sóc'],
  surveys: ['surveys', 'satisfaction', 'khảo sát', 'hài lòng'],
};

/** The product's own names of a column, then what else people call it. */
export const headerWords = (table: TableId, column: ColumnId): readonly string[] => [
  ...allSharedWords.map(({ columns }) => columns[column]),
  ...(OF_TABLE[table][column] ?? ANYWHERE[column] ?? []),
];

/** All that a header may say to be a column: beside its words, in a list of reps, any header of people's names. */
export const wholeHeaders = (table: TableId, column: ColumnId): readonly string[] => [
  ...headerWords(table, column),
  ...(table === 'team' && column === 'rep' ? NAMES : []),
];

/** What a header is compared as: its key, and its key without what stands in brackets and without a currency at its end. */
export function headerKeys(header: string): readonly string[] {
  const bare = headerKey(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  const keys = [headerKey(header), bare, bare.replace(/ (?:vnd|usd|eur|dong)$/, '')];
  return [...new Set(keys)].filter((key) => key !== '');
}

/** A header reduced to what it shares with its other spellings: no accents, case, signs or underscores. */
export const headerKey = (header: string): string =>
  unaccented(header)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The tables in which a header is a column's, by its key. */
const TABLES_OF: ReadonlyMap<string, ReadonlySet<TableId>> = tablesOfWords();

function tablesOfWords(): ReadonlyMap<string, ReadonlySet<TableId>> {
  const tables = new Map<string, Set<TableId>>();
  for (const table of TABLE_IDS) {
    for (const word of TABLES[table].columns.flatMap(({ id }) => headerWords(table, id))) {
      const known = tables.get(headerKey(word)) ?? new Set<TableId>();
      tables.set(headerKey(word), known.add(table));
    }
  }
  return tables;
}

const UNRELATED_KEYS: ReadonlySet<string> = new Set(UNRELATED.map(headerKey));

/** Whether a header means something in some table, by its keys. */
export const isKnownHeader = (keys: readonly string[]): boolean => keys.some((key) => TABLES_OF.has(key));

/** Whether a header means a column of this table, and nothing in any other. */
export const isOwnHeader = (table: TableId, keys: readonly string[]): boolean =>
  keys.some((key) => {
    const tables = TABLES_OF.get(key);
    return tables?.size === 1 && tables.has(table);
  });

const NAME_KEYS: ReadonlySet<string> = new Set(NAMES.map(headerKey));

/** Whether people stand below a header, whoever they are. */
export const isNameHeader = (keys: readonly string[]): boolean => keys.some((key) => NAME_KEYS.has(key));

/** Whether a header says that its column plays no part. */
export const isUnrelatedHeader = (keys: readonly string[]): boolean =>
  keys.some((key) => UNRELATED_KEYS.has(key));

/** Whether a sheet's name speaks for a table. */
export const isNamedFor = (table: TableId, sheet: string): boolean =>
  TABLE_WORDS[table].some((word) => headerKey(sheet).includes(headerKey(word)));
