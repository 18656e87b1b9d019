/** Finds the calls of functions in the text of a formula, with the text of each argument. */

export interface WrittenCall {
  readonly name: string;
  readonly args: readonly string[];
}

/** Texts and sheet names in quotes, the beginning of a call, brackets, the mark between arguments, anything else. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Z][A-Z0-9._]*)\(|[()]|;|[\s\S]/g;

interface Open {
  /** `null` for brackets that only group. */
  readonly name: string | null;
  readonly args: string[];
  argument: string;
}

/** From the inside out; arguments are parted by `;`, and `F()` has none. */
export function callsIn(formula: string): readonly WrittenCall[] {
  const calls: WrittenCall[] = [];
  const open: Open[] = [{ name: null, args: [], argument: '' }];
  for (const [part, name] of formula.matchAll(PARTS)) {
    const inner = open.at(-1);
    if (!inner) throw new Error(`A bracket too many: ${formula}`);
    if (name !== undefined || part === '(') {
      open.push({ name: name ?? null, args: [], argument: '' });
    } else if (part === ')') {
      open.pop();
      const args = inner.args.length === 0 && inner.argument === '' ? [] : [...inner.args, inner.argument];
      if (inner.name !== null) calls.push({ name: inner.name, args });
      const outer = open.at(-1);
      if (outer) outer.argument += `${inner.name ?? ''}(${args.join(';')})`;
    } else if (part === ';') {
      inner.args.push(inner.argument);
      inner.argument = '';
    } else {
      inner.argument += part;
    }
  }
  if (open.length !== 1) throw new Error(`A bracket is not closed: ${formula}`);
  return calls;
}
