/** Says what may be wrong with a rep or a region whom no row names: the place of the name, or its spelling. */
import type { Cell } from '../core/text/cells';
import { plainText, textKey } from '../core/text/text';
import { mayMeanTheSame } from '../data/scopes/alike';
import type { Scopes } from '../data/scopes/scopes';
import { Refusal } from '../words/refusal';
import type { Given } from './arguments';

type Type = 'rep' | 'region';

/** A name that is known as the other type is told with its place; one name of its type that is spelled alike is proposed. */
export function unknownName(type: Type, { fn, shown }: Given, cell: Cell, { list }: Scopes): Refusal {
  const name = plainText(shown(cell));
  const other = type === 'rep' ? 'region' : 'rep';
  const namesOf = (each: Type): readonly string[] =>
    list.filter((scope) => scope.type === each).map((scope) => scope.name);
  const [own, others] = [namesOf(type), namesOf(other)];
  const meant = onlyOneAlike(name, own);
  const known = others.find((each) => textKey(each) === textKey(name));
  const misplaced = known ?? (meant === undefined ? onlyOneAlike(name, others) : undefined);
  const place = fn.parameters.indexOf(other) + 1;
  if (misplaced !== undefined && place > 0) {
    return new Refusal((m) => m.errors.otherType[other](fn.name, misplaced, place, fn.parameters));
  }
  if (own.length === 0) return new Refusal((m) => m.errors.nobodyNamed[type](fn.name));
  return new Refusal((m) => m.errors[type === 'rep' ? 'unknownRep' : 'unknownRegion'](fn.name, name, meant));
}

function onlyOneAlike(name: string, names: readonly string[]): string | undefined {
  const alike = names.filter((each) => mayMeanTheSame(name, each));
  return alike.length === 1 ? alike[0] : undefined;
}
