/** Finds the reasons why formulas would read some cells of a text column differently from the engine. */
import type { Cell } from '../../core/text/cells';
import { hasLookAlikes } from '../../core/text/look-alike';
import { readsAsValue } from './reads-as-value';
import { plainText, textKey } from '../../core/text/text';
import type { UncleanKind } from './unclean';

export interface Finding {
  readonly kind: UncleanKind;
  /** The place of the cell among the cells. */
  readonly at: number;
}

/** @param values the filled cells; errors are left to the caller */
export function uncleanTexts(values: readonly Cell[]): readonly Finding[] {
  const kindOf = new Map<string, UncleanKind | undefined>();
  const spellings = new Map<string, string>();
  const findings: Finding[] = [];
  const [numbers, texts]: [number[], number[]] = [[], []];

  values.forEach((value, at) => {
    if (typeof value === 'string') {
      if (!kindOf.has(value)) kindOf.set(value, ownKind(value) ?? caseKind(value, spellings));
      const kind = kindOf.get(value);
      if (kind) findings.push({ kind, at });
      texts.push(at);
    } else if (typeof value === 'number') {
      // A fraction is written with another mark in another locale, and long numbers lose digits.
      if (!Number.isSafeInteger(value)) findings.push({ kind: 'type', at });
      numbers.push(at);
    } else findings.push({ kind: 'type', at });
  });
  const fewer = numbers.length <= texts.length ? numbers : texts;
  if (numbers.length > 0 && texts.length > 0) for (const at of fewer) findings.push({ kind: 'mixed', at });
  return findings;
}

function ownKind(text: string): UncleanKind | undefined {
  if (text !== text.trim() || hasLookAlikes(text)) return 'blank';
  if (text !== text.normalize('NFC')) return 'accents';
  return readsAsValue(text) ? 'value' : undefined;
}

/** The first spelling of a name stands; any other is unclean. */
function caseKind(text: string, spellings: Map<string, string>): UncleanKind | undefined {
  const spelling = spellings.get(textKey(text));
  if (spelling === undefined) spellings.set(textKey(text), plainText(text));
  return spelling === undefined || spelling === plainText(text) ? undefined : 'case';
}
