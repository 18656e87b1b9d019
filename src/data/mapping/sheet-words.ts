/** Lists the words in a sheet's name that speak for a table. */
import type { TableId } from '../../model/catalogue/tables';

const OF_TABLE: Readonly<Record<TableId, readonly string[]>> = {
  team: ['team', 'reps', 'staff', 'đội ngũ', 'nhân viên', 'nhân sự'],
  leads: [
    'leads',
    'pipeline',
    'opportunities',
    'deals',
    'khách tiềm năng',
    'tiềm năng',
    'data khách',
    'data kh',
    'cơ hội',
  ],
  sales: [
    'sales',
    'orders',
    'invoices',
    'pipeline',
    'bán hàng',
    'đơn hàng',
    'doanh số',
    'hóa đơn',
    'doanh thu',
    'hợp đồng',
  ],
  customers: ['customers', 'clients', 'accounts', 'companies', 'khách hàng'],
  spend: ['spend', 'cost', 'expenses', 'chi phí', 'ads'],
  prices: ['prices', 'pricing', 'giá'],
  care: ['care', 'contacts', 'calls', 'activities', 'chăm sóc', 'cuộc gọi', 'tương tác'],
  surveys: [
    ...['surveys', 'satisfaction', 'responses', 'reviews', 'feedback', 'khảo sát', 'hài lòng', 'đánh giá'],
  ],
  facts: ['facts', 'bảng số liệu', 'số liệu tổng hợp'],
};

export const sheetWords = (table: TableId): readonly string[] => OF_TABLE[table];
