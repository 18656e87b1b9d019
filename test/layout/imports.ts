/** Reads which file of the add-on, its sidebar and the local host imports which; types count as values do. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project';

/** Each name with those that it imports. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

const TOPS = ['src', 'sidebar', 'host'];

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const each = path.join(folder, name);
    if (statSync(each).isDirectory()) return filesIn(each);
    return /\.tsx?$/.test(each) ? [each] : [];
  });

const files = new Set(TOPS.flatMap((top) => filesIn(inProject(top))));

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:from\s+|import\s*\(?\s*)'(\.[^']+)'/g)].flatMap(
    ([, name = '']) => {
      const target = path.join(path.dirname(file), name);
      const found = [`${target}.ts`, `${target}.tsx`, path.join(target, 'index.ts')];
      return found.filter((each) => files.has(each)).slice(0, 1);
    },
  );

const nameOf = (file: string): string => path.relative(inProject(), file).replaceAll(path.sep, '/');

/** Of each file, relative to the project, the files of these folders that it imports. */
export const imports: Graph = new Map(
  [...files].map((file) => [nameOf(file), new Set(importsOf(file).map(nameOf))] as const),
);
