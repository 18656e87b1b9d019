/** Lists the headers by which the columns of each table are recognised. */
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import { allSharedWords } from '../../words/shared';
import { FACT_HEADERS } from './fact-headers';
import { ANYWHERE, CONVERTED_AMOUNTS, NAMES, type HeaderWords } from './shared-headers';

/** In English and Vietnamese; behind a line the tools whose exports say so. The first word is preferred to the next. */
const OF_TABLE: Readonly<Record<TableId, HeaderWords>> = {
  team: {
    otherNames: [
      ...['other names', 'other name', 'aliases', 'alias', 'aka', 'known as', 'nickname', 'nicknames'],
      ...['former name', 'former names', 'previous name', 'tên gọi khác', 'tên thường gọi', 'tên cũ'],
      ...['tên viết tắt', 'bí danh', 'biệt danh'],
      ...['preferred name', 'display name', 'community nickname'], // Workday, Google Workspace, Salesforce
    ],
    email: ['email', 'e-mail', 'thư điện tử'],
    from: ['from', 'start date', 'từ ngày', 'ngày vào', 'ngày vào làm'],
    until: ['until', 'end date', 'đến ngày', 'ngày nghỉ', 'ngày nghỉ việc'],
  },
  leads: {
    leadId: [
      ...['lead id', 'id', 'opportunity id', 'deal id', 'mã khách tiềm năng', 'mã lead', 'mã'],
      ...['record id', 'hs object id', 'mã cơ hội', 'lead number'], // HubSpot, Zoho, MISA AMIS
    ],
    createdOn: [
      ...['created on', 'created', 'created at', 'created date', 'create date', 'date created'],
      ...['engage date', 'lead date', 'ngày tạo', 'ngày tiếp cận', 'ngày nhận lead', 'ngày đăng ký'],
      ...['createdate', 'created time', 'deal created', 'creation date', 'lead created'], // HubSpot, Zoho, Pipedrive
      ...['ngày nhận data', 'ngày data về', 'ngày tạo lead', 'thời gian tạo', 'ngày khách để lại thông tin'], // by hand
      ...['submitted at', 'ngày thu thập', 'registered at', 'inquiry date'], // forms, Zalo
      ...['thời gian đăng ký', 'thời gian thu thập', 'thời gian gửi', 'ngày nhận'],
    ],
    source: [
      ...['source', 'lead source', 'nguồn', 'nguồn khách', 'nguồn khách hàng', 'nguồn lead', 'nguồn kh'],
      ...['original source', 'original traffic source', 'source name', 'nguồn gốc', 'utm source'], // HubSpot, Bitrix24
      ...['platform', 'nguồn data', 'nguồn cơ hội', 'kênh', 'channel'], // lead ads, by hand
    ],
    firstContactOn: [
      ...['first contact on', 'first contact', 'first contact date', 'first contacted', 'contacted on'],
      ...['ngày liên hệ đầu tiên', 'ngày liên hệ đầu', 'liên hệ lần đầu', 'ngày gọi đầu tiên'],
      ...['first contacted time', 'first contacted on', 'first outreach date', 'ngày gọi'],
      ...['ngày gọi lần 1', 'ngày gọi lần đầu'],
    ],
    closedOn: [
      ...['closed on', 'close date', 'closed', 'closed date', 'ngày kết thúc', 'ngày chốt', 'ngày đóng'],
      ...['closedate', 'closed time', 'closing date', 'won time', 'actual close date', 'closed at'], // see soldOn
      ...['ngày chốt thực tế', 'ngày đóng thực tế'],
      ...['won on', 'won date', 'converted on', 'converted date'], // databases
    ],
  },
  sales: {
    orderId: [
      ...['order id', 'invoice id', 'order number', 'invoice number', 'order', 'invoice', 'id'],
      ...['mã đơn hàng', 'mã đơn', 'số đơn hàng', 'số hóa đơn', 'mã hóa đơn', 'số chứng từ', 'mã vận đơn'],
      ...['order reference', 'order no', 'order name', 'mã số đơn hàng'], // Odoo, Zoho, Shopee
      ...['số hợp đồng', 'mã hợp đồng', 'số hđ', 'mã hđ', 'hợp đồng', 'invoice no'],
      ...['sale id', 'sales order number', 'sale order no', 'contract number', 'contract no', 'contract id'], // databases
    ],
    soldOn: [
      ...['sold on', 'sale date', 'order date', 'invoice date', 'purchase date', 'won time', 'close date'],
      ...['closed on', 'ngày bán', 'ngày bán hàng', 'ngày đơn hàng', 'ngày đặt hàng', 'ngày mua'],
      ...['ngày đặt', 'ngày chốt'],
      ...['ngày hóa đơn', 'ngày lập hóa đơn', 'ngày xuất hóa đơn'],
      ...['closedate', 'closing date', 'closed date', 'actual close date', 'closed time'], // HubSpot, Zoho, Dynamics
      ...['ngày lên đơn', 'ngày ra đơn', 'ngày chốt đơn', 'ngày ký hợp đồng', 'ngày thanh toán'], // by hand
      ...['thời gian đặt hàng', 'ngày tạo đơn', 'ngày tạo đơn hàng', 'thời gian tạo đơn'], // Sapo, Nhanh.vn
      ...['order created at', 'order creation date', 'paid at', 'paid time'], // WooCommerce, Shopee, TikTok Shop
      ...['ngày ghi sổ', 'ngày hạch toán'], // MISA
      ...['thời điểm tạo đơn', 'thời điểm tạo đơn hàng'], // Pancake
      ...['ngày ký', 'ngày ký hđ', 'ngày chốt thực tế', 'ngày đóng thực tế'], // contracts, by hand
      ...['ordered on', 'placed on', 'purchased on', 'invoiced on', 'signed on', 'won on', 'won date'], // databases
      ...['completed on', 'sale order date', 'date ordered'],
    ],
    amount: [
      ...['amount', 'sales amount', 'total amount', 'revenue', 'total', 'order total', 'grand total'],
      ...['sales', 'net sales', 'close value', 'deal value', 'order value', 'value'],
      ...['số tiền', 'doanh thu', 'doanh số', 'thành tiền', 'tổng tiền', 'tổng cộng'],
      ...['giá trị', 'giá trị đơn hàng', 'giá trị hợp đồng'],
      ...['actual revenue', 'won revenue', 'income', 'order amount', 'order total amount'], // Dynamics, Bitrix24, TikTok Shop
      ...['khách cần trả', 'doanh số bán', 'tổng tiền thanh toán', 'khách phải trả', 'tổng giá trị'], // KiotViet, MISA, Sapo
      ...['tổng thanh toán', 'tổng tiền hàng', 'tổng giá trị đơn hàng', 'tổng số tiền', 'paid price'], // POS365, Shopee, Lazada
      ...['thực thu', 'doanh số chốt', 'tiền hàng', 'giá trị cơ hội'], // by hand
      ...['giá trị hđ', 'doanh số thực tế', 'doanh thu thực tế', 'tổng tiền đơn hàng'], // the same, Pancake
      ...['total price', 'net amount', 'gross amount', 'contract value', 'sale order amount'], // Shopify, databases
      ...CONVERTED_AMOUNTS,
    ],
  },
  customers: {
    since: [
      ...['customer since', 'since', 'first order on', 'first order date', 'first purchase', 'joined on'],
      ...['khách hàng từ ngày', 'khách hàng từ', 'ngày trở thành khách hàng', 'ngày mua đầu tiên'],
      ...['became a customer date', 'customer since date', 'date added', 'date registered', 'sign up'], // HubSpot, WooCommerce
    ],
    until: [
      ...['until', 'customer until', 'lost on', 'churned on', 'churn date'],
      ...['đến ngày', 'ngày ngừng mua', 'ngày rời bỏ'],
    ],
  },
  spend: {
    spentOn: [
      ...['spent on', 'spend date', 'expense date', 'ngày chi', 'ngày phát sinh', 'ngày chi tiền', 'tháng'],
      ...['date start', 'reporting starts', 'bắt đầu báo cáo', 'lượt bắt đầu báo cáo', 'by day'], // Meta Ads, TikTok Ads
    ],
    amount: [
      ...['amount', 'spend', 'cost', 'expense', 'amount spent', 'số tiền', 'số tiền chi', 'chi phí'],
      ...['số tiền đã chi tiêu', 'total cost', 'ad spend', 'total spend', 'tổng chi', 'tổng chi phí'], // ads managers
      ...['thực chi', 'chi thực tế', 'chi phí thực tế', 'số tiền thực chi'], // by hand
      ...['chi phí quy đổi', ...CONVERTED_AMOUNTS],
    ],
  },
  prices: {
    observedOn: ['observed on', 'price date', 'ngày ghi nhận', 'ngày khảo sát giá'],
    product: ['product', 'product name', 'item', 'sản phẩm', 'tên sản phẩm', 'mặt hàng', 'tên hàng'],
    ourPrice: [
      ...['our price', 'own price', 'giá của ta', 'giá của chúng ta', 'giá bán của ta', 'giá công ty'],
      ...['giá bên mình', 'giá bán bên mình', 'giá của mình', 'giá bán'], // by hand
    ],
    competitor: ['competitor', 'competitor name', 'đối thủ', 'tên đối thủ'],
    competitorPrice: [
      ...["competitor's price", 'competitor price', 'giá đối thủ', 'giá của đối thủ', 'giá bán đối thủ'],
    ],
    promotion: ['promotion', 'promo', 'khuyến mãi', 'khuyến mại', 'ctkm', 'chương trình khuyến mãi'],
  },
  care: {
    contactedOn: [
      ...['contacted on', 'contact date', 'called on', 'visited on', 'call date', 'visit date'],
      ...['activity date', 'call start time'],
      ...['ngày liên hệ', 'ngày chăm sóc', 'ngày gọi', 'ngày thăm', 'thời gian gọi', 'thời gian tương tác'],
    ],
    rep: ['assignee'], // Zendesk: whoever answers a customer
    customer: ['số nhận', 'số được gọi', 'số khách hàng', 'callee', 'callee number', 'called number'], // switchboards
    channel: [
      ...['type', 'activity type', 'call type', 'hình thức', 'loại tương tác', 'hình thức liên hệ'],
      ...['loại cuộc gọi'],
    ],
  },
  surveys: {
    rep: ['assignee'],
    answeredOn: [
      ...['answered on', 'survey date', 'response date'],
      ...['ngày trả lời', 'ngày khảo sát', 'ngày đánh giá', 'ngày phản hồi'],
      ...['submit date', 'end date', 'date submitted', 'responded on', 'submitted on', 'review date'], // Typeform, SurveyMonkey, Delighted
      ...['date of experience', 'review created', 'review created date'], // Trustpilot
    ],
    score: [
      ...['score', 'rating', 'csat', 'điểm', 'điểm hài lòng', 'điểm đánh giá', 'mức độ hài lòng'],
      ...['satisfaction score', 'satisfaction rating', 'stars', 'review stars', 'nps score'], // Zendesk, Trustpilot
      ...['nps', 'số sao', 'đánh giá', 'how likely are you to recommend us'], // Typeform, Shopee
      ...['csat score', 'survey score', 'điểm csat', 'bạn hài lòng ở mức nào'],
      ...['mức độ hài lòng của bạn', 'điểm nps'], // Google Forms
    ],
  },
  facts: FACT_HEADERS,
};

/** The product's own names of a column, then what else people call it. */
export const headerWords = (table: TableId, column: ColumnId): readonly string[] => [
  ...allSharedWords.map(({ columns }) => columns[column]),
  ...(OF_TABLE[table][column] ?? []),
  ...(ANYWHERE[column] ?? []),
];

/** All that a header may say to be a column: beside its words, in a list of reps, any header of people's names. */
export const wholeHeaders = (table: TableId, column: ColumnId): readonly string[] => [
  ...headerWords(table, column),
  ...(table === 'team' && column === 'rep' ? NAMES : []),
];
