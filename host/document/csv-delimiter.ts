/** Decides from the first lines of a CSV file which mark parts its cells. */

const MARKS = [',', ';', '\t'] as const;

/** So many lines tell enough, also below a title. */
const LINES = 20;
const SIGNS = 100_000;

/**
 * The mark that most lines have equally often, because each row has as many cells as the others: decimal commas do not decide.
 * Of marks that do so in as many lines, the more frequent one.
 */
export function delimiterOf(text: string): string {
  const lines = text
    .slice(0, SIGNS)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/, LINES)
    .filter((line) => line.trim() !== '');
  const found = MARKS.map((mark) => ({
    mark,
    ...regularityOf(lines.map((line) => line.split(mark).length - 1)),
  }));
  return found.reduce((best, each) =>
    each.lines > best.lines || (each.lines === best.lines && each.count > best.count) ? each : best,
  ).mark;
}

/** How often the mark stands in most lines that have it, and how many lines these are. */
function regularityOf(counts: readonly number[]): { readonly count: number; readonly lines: number } {
  const linesOf = new Map<number, number>();
  for (const count of counts) if (count > 0) linesOf.set(count, (linesOf.get(count) ?? 0) + 1);
  const [count, lines] = [...linesOf].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
  return { count, lines };
}
