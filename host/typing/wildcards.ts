/** Reads the wildcards `*` and `?` of a criterion, and `~` before them, as Sheets does. */

/** The texts that a criterion with wildcards means, in any case. */
export function wildcards(operand: string): RegExp {
  const source = operand.replace(/~[*?~]|[\\^$.*+?()[\]{}|]/g, (found) => {
    if (found === '*') return '[\\s\\S]*';
    if (found === '?') return '[\\s\\S]';
    return found === '~~' ? '~' : `\\${found.slice(-1)}`;
  });
  return new RegExp(`^${source}$`, 'iu');
}
