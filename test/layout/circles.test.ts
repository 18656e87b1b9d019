/** Checks that no file or folder imports itself by a detour; types count as values do. */
import path from 'node:path';
import { imports, type Graph } from './imports';

/** Whatever is left once all that imports nothing of the rest is taken away, again and again. */
function inCircles(graph: Graph): readonly string[] {
  let left = [...graph.keys()];
  for (;;) {
    const known = new Set(left);
    const next = left.filter((each) => [...(graph.get(each) ?? [])].some((other) => known.has(other)));
    if (next.length === left.length) return left;
    left = next;
  }
}

test('no circle of files', () => {
  expect(imports.size).toBeGreaterThan(550);
  expect(inCircles(imports)).toEqual([]);
});

test('no circle of folders', () => {
  const folders = new Map<string, Set<string>>();
  for (const [file, others] of imports) {
    const folder = path.posix.dirname(file);
    const known = folders.get(folder) ?? new Set<string>();
    for (const other of others)
      if (path.posix.dirname(other) !== folder) known.add(path.posix.dirname(other));
    folders.set(folder, known);
  }
  expect(inCircles(folders)).toEqual([]);
});

test('a circle would be found', () => {
  const graph = new Map([
    ['a', new Set(['b'])],
    ['b', new Set(['c'])],
    ['c', new Set(['b'])],
    ['d', new Set<string>()],
  ]);
  expect(inCircles(graph)).toEqual(['a', 'b', 'c']);
});
