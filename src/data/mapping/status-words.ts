/** Lists the status words of sales tools and departments, in English and Vietnamese, by what they mean. */
import { MEANINGS, type Meaning, type StatusWords } from '../../model/catalogue/status';
import type { TableId } from '../../model/catalogue/tables';
import type { Cell } from '../../core/text/cells';
import { plainText, textKey } from '../../core/text/text';
import { headerKey } from './header-key';

const WORDS: Readonly<Record<Meaning, readonly string[]>> = {
  won: [
    ...['won', 'win', 'closed won', 'closedwon', 'deal won', 'converted', 'closed converted'],
    ...['success', 'successful', 'completed', 'delivered', 'received', 'paid', 'fulfilled'],
    ...['thành công', 'đã chốt', 'chốt', 'chốt đơn', 'đã chốt đơn', 'thắng', 'đã ký', 'đã ký hợp đồng'],
    ...['đã giao', 'đã giao hàng', 'giao thành công', 'giao hàng thành công', 'đã nhận hàng', 'đã nhận'],
    ...['hoàn thành', 'đã hoàn thành', 'hoàn tất', 'đã hoàn tất', 'đơn hoàn thành'],
    ...['đã thanh toán', 'thanh toán thành công', 'đã mua', 'đã mua hàng', 'đã bán'],
    ...['đã thu tiền', 'đã đối soát', 'đã ký hđ'],
  ],
  lost: [
    ...['lost', 'closed lost', 'closedlost', 'deal lost', 'not converted', 'closed not converted'],
    ...['failed', 'cancelled', 'canceled', 'voided', 'void', 'rejected', 'expired', 'disqualified'],
    ...['unqualified', 'failed delivery', 'delivery failed', 'junk', 'spam'],
    ...['thất bại', 'không thành công', 'mất', 'mất khách', 'từ chối', 'khách từ chối', 'thua'],
    ...['hủy', 'đã hủy', 'hủy đơn', 'đã hủy đơn', 'khách hủy', 'giao thất bại', 'không giao được'],
    ...['giao hàng thất bại', 'giao không thành công', 'không mua', 'không nhu cầu', 'không tiềm năng'],
    ...['không có nhu cầu', 'ko nhu cầu', 'ko có nhu cầu', 'sai số'],
  ],
  open: [
    ...['new', 'open', 'pending', 'in progress', 'processing', 'on hold', 'draft', 'contacted', 'attempted'],
    ...['open not contacted', 'working contacted', 'working', 'nurturing', 'qualified', 'connected'],
    ...['attempted to contact', 'open deal', 'bad timing', 'prospecting', 'qualification'],
    ...['needs analysis', 'value proposition', 'perception analysis', 'negotiation', 'negotiation review'],
    ...['proposal', 'proposal price quote', 'engaging', 'demo', 'quoted', 'quotation'],
    ...['appointmentscheduled', 'appointment scheduled', 'qualifiedtobuy', 'qualified to buy'],
    ...['presentationscheduled', 'presentation scheduled', 'decisionmakerboughtin', 'contractsent'],
    ...['decision maker bought in', 'contract sent', 'id decision makers'],
    ...['unpaid', 'pending payment', 'payment pending', 'authorized', 'unfulfilled', 'shipped', 'shipping'],
    ...['in transit', 'ready to ship', 'to ship', 'out for delivery', 'packed'],
    ...['mới', 'khách mới', 'đơn mới', 'đang xử lý', 'đang tư vấn', 'đang chăm sóc', 'đang theo dõi'],
    ...['đang trao đổi', 'in talks', 'talking'],
    ...['đang liên hệ', 'đã liên hệ', 'chưa liên hệ', 'đang đàm phán', 'đàm phán', 'đã báo giá', 'báo giá'],
    ...['tiềm năng', 'quan tâm', 'suy nghĩ thêm', 'hẹn gọi lại', 'không nghe máy', 'đang mở'],
    ...['chờ xác nhận', 'chờ xử lý', 'chờ thanh toán', 'chưa thanh toán', 'chờ lấy hàng', 'chờ giao hàng'],
    ...['đang giao', 'đang giao hàng', 'đang vận chuyển', 'đang chuyển hàng', 'đã đặt hàng', 'phiếu tạm'],
    ...['đã gửi hàng', 'chờ chuyển hàng', 'chờ hàng', 'đang đóng hàng', 'đã xác nhận', 'chờ in'],
    ...['không bắt máy', 'chưa nghe máy', 'knm', 'thuê bao', 'sent', 'overdue', 'viewed'],
    ...['đang chuẩn bị hàng', 'tạm dừng', 'đặt trước', 'dạng thô', 'đạt chuẩn'],
  ],
  returned: [
    ...['returned', 'refunded', 'return', 'refund', 'credit note', 'chargeback', 'returned to sender'],
    ...['trả hàng', 'đã trả hàng', 'trả hàng hoàn tiền', 'khách trả hàng', 'đổi trả', 'trả lại'],
    ...['hoàn hàng', 'đã hoàn hàng', 'đang hoàn hàng', 'hoàn tiền', 'đã hoàn tiền', 'đơn hoàn', 'đã hoàn'],
    ...['đang hoàn', 'đang trả hàng', 'đã hoàn một phần'],
  ],
};

/** “complete” is a finished order, but of a lead no more than a form that is filled in. */
const WON_ORDERS: ReadonlySet<string> = new Set(['complete'].map(headerKey));

const MEANING_OF: ReadonlyMap<string, Meaning> = new Map(
  MEANINGS.flatMap((means) => WORDS[means].map((word) => [headerKey(word), means] as const)),
);

/** What a word usually means in a table, in whatever case and punctuation; `undefined` for one that is not known. */
export const usualMeaning = (word: string, table: TableId): Meaning | undefined =>
  table === 'sales' && WON_ORDERS.has(headerKey(word)) ? 'won' : MEANING_OF.get(headerKey(word));

/** All words that usually mean won, and all that mean lost: what to begin with where no value of a column is known. */
export const usualOutcomes = (table: TableId): Required<Pick<StatusWords, 'won' | 'lost'>> => ({
  won: [...WORDS.won, ...(table === 'sales' ? WON_ORDERS.keys() : [])],
  lost: WORDS.lost,
});

/** Whether a word tells a column of statuses: one for what is not decided yet, such as “new”, may be anything. */
export function isStatusWord(text: string): boolean {
  const meaning = usualMeaning(text, 'sales');
  return meaning !== undefined && meaning !== 'open';
}

/** Each word once, as it is first written; a meaning that no value has is left out. */
export function usualWords(values: readonly Cell[], table: TableId): StatusWords {
  const words = new Map<string, string>();
  for (const value of values) {
    if (typeof value === 'string' && value !== '' && !words.has(textKey(value)))
      words.set(textKey(value), plainText(value));
  }
  return Object.fromEntries(
    MEANINGS.flatMap((means) => {
      const found = [...words.values()].filter((word) => usualMeaning(word, table) === means);
      return found.length > 0 ? [[means, found]] : [];
    }),
  );
}
