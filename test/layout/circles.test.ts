/** Checks that no file or folder imports itself by a detour; types count as values do. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project';

const TOPS = ['src', 'sidebar', 'host'];

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const each = path.join(folder, name);
    if (statSync(each).isDirectory()) return filesIn(each);
    return /\.tsx?$/.test(each) ? [each] : [];
  });

const files = new Set(TOPS.flatMap((top) => filesIn(inProject(top))));

/** What a file imports of its own kind, types included. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s[^;]*?from\s+'(\.[^']+)'/gm)].flatMap(
    ([, name = '']) => {
      const target = path.join(path.dirname(file), name);
      return [`${target}.ts`, `${target}.tsx`, path.join(target, 'index.ts')]
        .filter((each) => files.has(each))
        .slice(0, 1);
    },
  );

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

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

const nameOf = (file: string): string => path.relative(inProject(), file).replaceAll(path.sep, '/');

const imports: Graph = new Map(
  [...files].map((file) => [nameOf(file), new Set(importsOf(file).map(nameOf))] as const),
);

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
