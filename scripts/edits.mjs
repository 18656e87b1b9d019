/** Describes edits of source files by their lines; whoever makes one names its file. */

/** Puts lines before the only line that reads so. */
export const before = (line, ...lines) => ({ line, with: [...lines, line] });
export const after = (line, ...lines) => ({ line, with: [line, ...lines] });
export const instead = (line, ...lines) => ({ line, with: lines });
