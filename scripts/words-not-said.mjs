/** Leaves words out of the sidebar that only sheets, formulas and the server say, as an esbuild plugin. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The files of messages that are left out, with the sections that they are. */
const FILES = {
  build: ['build'],
  calculation: ['formulaLimits', 'lacks', 'measures', 'values'],
  card: ['card'],
  cleaning: ['cleaning'],
  'data-cells': ['alike', 'decisions', 'problems', 'unclean'],
  'document-errors': ['documentErrors'],
  'function-errors': ['functionErrors'],
  functions: ['functions'],
  history: ['history'],
  'kpi-explanations': ['kpiExplanations'],
  'kpi-data': ['kpiData'],
  overview: ['overview'],
  plan: ['plan'],
  sample: ['sample'],
  suggest: ['suggest'],
};

const FILE = new RegExp(`words[\\/](?:en|vi)[\\\\/](?:${Object.keys(FILES).join('|')})\\.ts$`);
const SECTION = `(?:${Object.values(FILES).flat().join('|')})`;
const SAID = new RegExp(`\\bm\\.${SECTION}\\b|\\{[^{}]*\\b${SECTION}\\b[^{}]*\\}(?: = m\\b|: Messages\\b)`);

export const wordsNotSaid = {
  name: 'words-not-said',
  setup(build) {
    build.onLoad({ filter: FILE }, ({ path: file }) => ({
      contents: FILES[path.basename(file, '.ts')]
        .map((name) => `export const ${name} = undefined;`)
        .join('\n'),
    }));
    // What would say them in the page must not wait until a person meets it.
    build.onLoad({ filter: /[\\/]sidebar[\\/].*\.ts$/ }, async ({ path: file }) => {
      const contents = await readFile(file, 'utf8');
      const said = SAID.exec(contents)?.[0];
      if (said) throw new Error(`${file} says “${said}”, which the sidebar leaves out (${import.meta.url}).`);
      return { contents, loader: 'ts' };
    });
  },
};
