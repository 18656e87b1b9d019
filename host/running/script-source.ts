/** Finds the top-level functions in the text of a script: names, and the help that JSDoc gives the custom ones. */
import type { FunctionHelp } from '../functions/custom-function';

export interface TopLevelFunction {
  readonly name: string;
  /** Only a custom function, marked by `@customfunction`, has help. */
  readonly help: FunctionHelp | null;
}

const FUNCTION =
  /^(?:(\/\*\*(?:[^*]|\*(?!\/))*\*\/)\s*)?^(?:async\s+)?function\s*\*?\s*([\p{ID_Start}$_][\p{ID_Continue}$]*)\s*\(/gmu;

/** Functions are found where they begin a line, as in everything that a build or a formatter writes. */
export const topLevelFunctions = (code: string): readonly TopLevelFunction[] =>
  [...code.matchAll(FUNCTION)].map(([, comment = '', name = '']) => ({
    name,
    help: /@customfunction\b/i.test(comment) ? helpOf(comment) : null,
  }));

/** Sheets shows the text of `@param {…}` braces as the parameter's example. */
function helpOf(comment: string): FunctionHelp {
  const lines = comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim());
  const tags = joinContinued(lines);
  return {
    description: tags.filter((tag) => !tag.startsWith('@')).join(' '),
    parameters: tags.flatMap((tag) => {
      const [, example = '', name, detail = ''] =
        /^@param\s+(?:\{([^}]*)\}\s*)?\[?([\p{ID_Start}$_][\p{ID_Continue}$]*)(?:=[^\]]*)?\]?\s*-?\s*(.*)$/u.exec(
          tag,
        ) ?? [];
      return name === undefined ? [] : [{ name, detail, example }];
    }),
  };
}

/** A tag's text goes on until the next tag. */
function joinContinued(lines: readonly string[]): readonly string[] {
  const tags: string[] = [];
  for (const line of lines) {
    if (line === '') continue;
    const last = tags.length - 1;
    if (line.startsWith('@') || last < 0) tags.push(line);
    else tags[last] = `${tags[last] ?? ''} ${line}`;
  }
  return tags;
}
