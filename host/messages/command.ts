/** What the command line says, in English and Vietnamese. */
import type { Language } from '../../src/messages/language';

const en = {
  read: (file: string, rows: number) => `Read ${file}: ${rows} rows`,
  building: (done: number, total: number, label: string) => `[${done}/${total}] ${label}`,
  calculating: 'Calculating',
  written: (sheets: number, folder: string) => `Wrote ${sheets} sheets and facts.csv to ${folder}`,
  numbers: (mode: 'formulas' | 'values', reason: string) =>
    `Numbers: ${mode === 'formulas' ? 'live formulas' : 'values'} (${reason})`,
  problems: (count: number) => `Problems in the data (${count}):`,
  more: (count: number) => `and ${count} more`,
  leftOut: 'KPIs that these data do not allow:',
  summary: (period: string) => `KPIs of ${period}`,
  scope: 'Scope',
  team: 'All',
  badChoice: (option: string, value: string, choices: readonly string[]) =>
    `--${option} is “${value}”. Choose from: ${choices.join(', ')}.`,
  missing: (option: string, example: string) => `--${option} is missing. Example: ${example}`,
};

export type CommandWords = typeof en;

const vi: CommandWords = {
  read: (file, rows) => `Đã đọc ${file}: ${rows} dòng`,
  building: (done, total, label) => `[${done}/${total}] ${label}`,
  calculating: 'Đang tính toán',
  written: (sheets, folder) => `Đã ghi ${sheets} trang tính và facts.csv vào ${folder}`,
  numbers: (mode, reason) =>
    `Số liệu: ${mode === 'formulas' ? 'công thức trực tiếp' : 'giá trị'} (${reason})`,
  problems: (count) => `Dữ liệu có vấn đề (${count}):`,
  more: (count) => `và ${count} ô nữa`,
  leftOut: 'KPI chưa tính được từ dữ liệu này:',
  summary: (period) => `KPI kỳ ${period}`,
  scope: 'Phạm vi',
  team: 'Tất cả',
  badChoice: (option, value, choices) => `--${option} là “${value}”. Hãy chọn: ${choices.join(', ')}.`,
  missing: (option, example) => `Thiếu --${option}. Ví dụ: ${example}`,
};

export const commandWords = (language: Language): CommandWords => ({ en, vi })[language];
