/** Lists the sheets of the small sales team on which docs/functions.md shows what each function answers. */

/** Noon of 5 October 2026 in Vietnam. */
export const EXAMPLE_NOW = Date.UTC(2026, 9, 5, 5);

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

export const EXAMPLE_SHEETS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Team: rows(`
    Rep  | Region
    Lan  | Miền Bắc
    Minh | Miền Nam`),
  Leads: rows(`
    Created on | Rep  | Status | First contact on | Closed on
    2026-09-10 | Lan  | Won    | 2026-09-11       | 2026-10-02
    2026-09-20 | Minh | Lost   | 2026-09-20       | 2026-10-01
    2026-10-01 | Lan  | Won    | 2026-10-01       | 2026-10-03
    2026-10-01 | Lan  | New    | 2026-10-03       |
    2026-10-02 | Lan  | Lost   | 2026-10-03       | 2026-10-04
    2026-10-03 | Minh | Won    |                  | 2026-10-04`),
  Sales: rows(`
    Sold on    | Rep  | Amount
    2026-08-15 | Lan  | 10000000
    2026-09-12 | Lan  | 30000000
    2026-09-25 | Minh | 10000000
    2026-10-02 | Lan  | 36000000
    2026-10-04 | Minh | 14000000`),
  Customers: rows(`
    Customer | Rep  | Customer since | Until
    An Phát  | Lan  | 2026-01-10     |
    Bình An  | Lan  | 2026-03-01     |
    Cửu Long | Minh | 2026-05-20     |
    Đại Nam  | Minh | 2026-06-01     | 2026-10-03
    Én Vàng  | Lan  | 2026-10-02     |`),
  Spend: rows(`
    Spent on   | Amount  | Rep
    2026-09-05 | 2000000 | Lan
    2026-10-01 | 2400000 | Lan
    2026-10-02 | 600000  | Minh`),
  Prices: rows(`
    Observed on | Product  | Our price | Competitor | Competitor's price | Promotion
    2026-10-01  | Green tea | 10000    | Trà Việt   | 12000              |
    2026-10-02  | Green tea | 10000    | Lá Xanh    | 11500              |
    2026-10-02  | Honey     | 80000    | Lá Xanh    | 95000              | 10% off`),
  Care: rows(`
    Contacted on | Customer
    2026-08-20   | An Phát
    2026-09-28   | Cửu Long
    2026-10-01   | An Phát
    2026-10-04   | An Phát`),
  Surveys: rows(`
    Answered on | Score | Rep
    2026-10-01  | 10    | Lan
    2026-10-02  | 9     | Lan
    2026-10-03  | 8     | Minh
    2026-10-04  | 5     | Minh`),
  Plan: rows(`
    KPI      | Actual   | Target   | Weight
    newLeads | 4        | 5        | 2
    revenue  | 50000000 | 40000000 | 3
    cac      | 3000000  | 2400000  | 1`),
};
