/** The headers by which columns are recognised, in English and Vietnamese, with or without accents. */
import type { ColumnId, TableId } from '../catalogue/tables';
import { en } from '../messages/en';
import { vi } from '../messages/vi';
import { unaccented } from '../rows/unaccented';

type HeaderWords = Readonly<Partial<Record<ColumnId, readonly string[]>>>;

/** Headers that mean the same in every table. */
const ANYWHERE: HeaderWords = {
  rep: [
    'rep',
    'sales rep',
    'sales agent',
    'salesperson',
    'owner',
    'nhân viên',
    'nhân viên kinh doanh',
    'nvkd',
    'người phụ trách',
  ],
  region: [
    'region',
    'area',
    'territory',
    'regional office',
    'branch',
    'khu vực',
    'vùng',
    'miền',
    'chi nhánh',
  ],
  customer: ['customer', 'client', 'account', 'company', 'khách hàng', 'tên khách hàng', 'công ty'],
  status: ['status', 'stage', 'deal stage', 'trạng thái', 'tình trạng', 'giai đoạn'],
  channel: ['channel', 'kênh', 'kênh liên hệ'],
};

const OF_TABLE: Readonly<Record<TableId, HeaderWords>> = {
  team: {
    email: ['email', 'e-mail', 'thư điện tử'],
    from: ['from', 'start date', 'từ ngày', 'ngày vào'],
    until: ['until', 'end date', 'đến ngày', 'ngày nghỉ'],
  },
  leads: {
    leadId: ['lead id', 'id', 'opportunity id', 'mã khách tiềm năng', 'mã lead', 'mã'],
    createdOn: [
      'created on',
      'created',
      'created date',
      'engage date',
      'lead date',
      'ngày tạo',
      'ngày tiếp cận',
    ],
    source: ['source', 'lead source', 'nguồn', 'nguồn khách'],
    firstContactOn: [
      'first contact on',
      'first contact',
      'contacted on',
      'ngày liên hệ đầu tiên',
      'liên hệ lần đầu',
    ],
    closedOn: ['closed on', 'close date', 'closed', 'ngày kết thúc', 'ngày chốt'],
  },
  sales: {
    orderId: ['order id', 'invoice id', 'order', 'invoice', 'id', 'mã đơn hàng', 'số hóa đơn'],
    soldOn: [
      'sold on',
      'sale date',
      'order date',
      'invoice date',
      'close date',
      'ngày bán',
      'ngày đơn hàng',
      'ngày hóa đơn',
    ],
    amount: [
      'amount',
      'sales amount',
      'revenue',
      'total',
      'close value',
      'value',
      'số tiền',
      'doanh thu',
      'doanh số',
      'thành tiền',
    ],
  },
  customers: {
    since: ['customer since', 'since', 'first order on', 'khách hàng từ ngày', 'ngày trở thành khách hàng'],
    until: ['until', 'customer until', 'lost on', 'đến ngày', 'ngày ngừng mua'],
  },
  spend: {
    spentOn: ['spent on', 'spend date', 'ngày chi'],
    amount: ['amount', 'spend', 'cost', 'số tiền', 'chi phí'],
  },
  prices: {
    observedOn: ['observed on', 'ngày ghi nhận', 'ngày khảo sát giá'],
    product: ['product', 'sản phẩm', 'mặt hàng'],
    ourPrice: ['our price', 'giá của ta', 'giá của chúng ta', 'giá bán của ta'],
    competitor: ['competitor', 'đối thủ'],
    competitorPrice: ["competitor's price", 'competitor price', 'giá đối thủ'],
    promotion: ['promotion', 'khuyến mãi', 'khuyến mại'],
  },
  care: {
    contactedOn: ['contacted on', 'contact date', 'ngày liên hệ', 'ngày chăm sóc'],
  },
  surveys: {
    answeredOn: ['answered on', 'survey date', 'ngày trả lời', 'ngày khảo sát'],
    score: ['score', 'rating', 'điểm', 'điểm hài lòng'],
  },
};

/** Words in a sheet's name that speak for a table. */
export const TABLE_WORDS: Readonly<Record<TableId, readonly string[]>> = {
  team: ['team', 'reps', 'staff', 'đội ngũ', 'nhân viên', 'nhân sự'],
  leads: ['leads', 'pipeline', 'opportunities', 'khách tiềm năng', 'tiềm năng'],
  sales: ['sales', 'orders', 'invoices', 'pipeline', 'bán hàng', 'đơn hàng', 'doanh số'],
  customers: ['customers', 'clients', 'khách hàng'],
  spend: ['spend', 'cost', 'expenses', 'chi phí'],
  prices: ['prices', 'pricing', 'giá'],
  care: ['care', 'contacts', 'chăm sóc'],
  surveys: ['surveys', 'satisfaction', 'khảo sát', 'hài lòng'],
};

/** Status words that mean won or lost. */
export const STATUS_WORDS = {
  won: ['won', 'closed won', 'success', 'thành công', 'đã chốt', 'chốt', 'thắng'],
  lost: ['lost', 'closed lost', 'failed', 'thất bại', 'mất', 'từ chối'],
} as const;

/** The product's own names of a column, then what else people call it. */
export const headerWords = (table: TableId, column: ColumnId): readonly string[] => [
  en.columns[column],
  vi.columns[column],
  ...(OF_TABLE[table][column] ?? ANYWHERE[column] ?? []),
];

/** A header reduced to what it shares with its other spellings: no accents, case, signs or underscores. */
export const headerKey = (header: string): string =>
  unaccented(header)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
