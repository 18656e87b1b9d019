/** Decides what Sheets puts into a cell for a text that a person types, a script sets or a CSV file holds. */
import type { TypedCell, TypingRules } from './typed-cell';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

/** A leading apostrophe makes any text a text and is not part of it. */
export function typedText(typed: string, rules: TypingRules): TypedCell {
  if (typed === '') return { kind: 'empty' };
  if (typed.startsWith("'")) return { kind: 'text', text: typed.slice(1) };
  if (typed.startsWith('=') && typed.length > 1) return { kind: 'formula', formula: typed };
  const trimmed = typed.trim();
  if (trimmed.includes('\n')) return { kind: 'text', text: typed };
  const boolean = /^(?:(true)|false)$/i.exec(trimmed);
  if (boolean) return { kind: 'boolean', value: boolean[1] !== undefined };
  return typedNumber(trimmed, rules.locale) ?? typedDate(trimmed, rules) ?? { kind: 'text', text: typed };
}
