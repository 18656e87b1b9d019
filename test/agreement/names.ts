/**
 * Lists names that are hard on formulas and queries: wildcards, operators, quotes, Vietnamese, and what looks like a
 * formula.
 */

export const NAMES: Readonly<Record<string, readonly string[]>> = {
  rep: ['Lan', 'Hòa', "O'Neil", 'L*n', 'Ai?', '~An', '=1+1', '<Bình', 'Tâm "Tí" Lê', 'Nguyễn Thị Ánh'],
  otherNames: ['Lan', '=1+1; Ai?', '<Bình, ~An', '~An', 'Tâm "Tí" Lê; Nga', '-', 'Nguyễn Thị Ánh'],
  region: ['Bắc', 'Nam', 'B*', '>=Tây', 'Đông "A"', '~*'],
  status: ['Won', 'W?n', 'Thành công', '=Won', 'Chốt', 'Lost', '*', 'Mới'],
  customer: ['An', 'A?', 'A*', 'Công ty "Sao"', '=An', '<>', 'Bình & Sons', '~', 'D’Arc', 'Hợp tác xã'],
  currency: ['VND'],
};

/** For text columns that no KPI compares. */
export const OTHER_TEXTS = ['a', 'B?', '*', '=x', '"', 'khuyến mãi'] as const;

/** A name of a sheet for each table; the mapping and every formula must quote them. */
export const SHEET_NAMES = [
  "Lan's leads",
  'Khách hàng (mới)',
  'a"b',
  'Bảng 1 & 2',
  '2026-10',
  'R1C1',
  'Tiền; chi, thu',
  'periods',
] as const;

/** How a column spells all its names: columns differ, the cells of one column do not. */
export const SPELLINGS = {
  asGiven: (name: string) => name,
  upper: (name: string) => name.toUpperCase(),
  lower: (name: string) => name.toLowerCase(),
} as const;

export type Spelling = keyof typeof SPELLINGS;
