/** Gives a line of the sheet of targets to whoever has its name now: the team sheet may call a rep otherwise since it was drawn. */
import { textKey } from '../../core/text/text';
import type { Scope } from '../../data/scopes/scopes';
import { byOwnName, isOwnTarget } from '../own-names';
import type { GridLine } from './line';

/** @param list whom the team sheet names */
export function lineNow(list: readonly Scope[]): (line: GridLine) => GridLine {
  const [nameOf, isOwn] = [byOwnName(list), isOwnTarget(list)];
  return (line) => {
    const scope = nameOf(line.scope);
    if (scope === line.scope || scope.kind !== 'named') return line;
    const rep = list.find(({ type, name }) => type === 'rep' && textKey(name) === textKey(scope.name));
    const otherNames = (rep?.otherNames ?? []).filter((name, at) => isOwn(name, at + 1));
    return { ...line, scope, otherNames };
  };
}
