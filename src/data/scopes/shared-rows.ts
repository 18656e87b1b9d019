/** Decides which rows name several reps, and what of them counts for each, as the plan wants it. */
import type { TimeZone } from '../../core/calendar/time-zone';
import { once } from '../../core/once';
import { leastOf } from '../../core/extremes';
import type { SheetCells } from '../../core/text/cells';
import { textKey } from '../../core/text/text';
import type { LocatedTable } from '../mapping/locate';
import type { Sharing } from '../reading/counting';
import type { Problem } from '../reading/problem';
import type { ReadTable } from '../reading/read';
import { placeOf } from '../reading/row-problems';
import type { SharedRow, TableRows } from '../reading/table-rows';
import { withOwnNames, type OtherNames } from './other-names';
import { mayBeSeveral, severalNames } from './several-names';
import { sharesIn } from './shares';

/** A table on one of its sheets. */
interface SheetOfRows {
  readonly located: LocatedTable;
  readonly cells: SheetCells;
  readonly read: Pick<ReadTable, 'rows' | 'rowNumbers'>;
}

interface Knowing {
  /** Asked for only where a row names several reps. */
  readonly sharing: () => Sharing;
  readonly otherNames: Pick<OtherNames, 'repOf'> | undefined;
  /** Whom tables name that are not read; asked for only where somebody in such a row is not known without it. */
  readonly repsElsewhere: () => readonly string[];
  readonly zone: TimeZone;
}

type WithShared = Pick<ReadTable, 'rows' | 'problems'>;

export interface NamedRepsOfSheet extends WithShared {
  /** By their `textKey` the texts that name one rep in several ways, or with a sign too many: whom they name. */
  readonly ofOne: ReadonlyMap<string, string>;
}

/**
 * A name is known that the team's sheet lists, as an other name as well, or that stands alone in a row of any table and has
 * no sign in it that may part names. The team's sheet itself names one rep a row.
 *
 * @param sheets all that are read: together they tell which names are known
 * @returns the rows of each of them, and what is to be told of those that name several reps; a row that names one rep in
 *   several ways, “Lan, Lan NT”, is that rep's
 */
export function sharedRows<Sheet extends SheetOfRows>(
  sheets: readonly Sheet[],
  { sharing, otherNames, repsElsewhere, zone }: Knowing,
): (sheet: Sheet) => NamedRepsOfSheet {
  const known = new Map([...(otherNames?.repOf ?? []), ...knownNames(sheets.map(({ read }) => read.rows))]);
  const knownAnywhere = once(() => new Map([...repsAlone(repsElsewhere()), ...known]));
  const namesIn = (text: string): readonly string[] => {
    if (!mayBeSeveral(text) || known.has(textKey(text))) return [];
    const names = severalNames(text, known);
    return names.length > 0 ? names : severalNames(text, knownAnywhere());
  };
  return (sheet) => {
    const named = sheet.read.rows.table === 'team' ? NOBODY : namedIn(sheet.read.rows, namesIn);
    const ofOne = new Map(
      [...named].flatMap(([key, [name = '', ...others]]) => (others.length === 0 ? [[key, name]] : [])),
    );
    const rows = withOwnNames(sheet.read.rows, { repOf: ofOne });
    const reps = rows.texts.rep?.words.map((word) => severalOf(named.get(textKey(word))));
    const shared = reps?.some((each) => each)
      ? withShared({ ...sheet, read: { ...sheet.read, rows } }, reps, sharing(), zone)
      : { rows, problems: [] };
    return { ...shared, ofOne };
  };
}

type NamedReps = ReadonlyMap<string, readonly string[]>;

const NOBODY: NamedReps = new Map();

const severalOf = (names: readonly string[] = []): readonly string[] | undefined =>
  names.length > 1 ? names : undefined;

/** Whom texts in which something may part names name, by their `textKey`; only those all of whose parts are known. */
const namedIn = ({ texts }: TableRows, namesIn: (text: string) => readonly string[]): NamedReps =>
  new Map(
    (texts.rep?.words ?? []).flatMap((word) => {
      const names = namesIn(word);
      return names.length === 0 ? [] : [[textKey(word), names] as const];
    }),
  );

/** By their `textKey` those in whom nothing may part names, as they are spelled first. */
const repsAlone = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    [...names]
      .reverse()
      .filter((name) => !mayBeSeveral(name))
      .map((name) => [textKey(name), name]),
  );

/** By their `textKey` as the team's sheet spells them, else as the first table does. */
function knownNames(all: readonly TableRows[]): ReadonlyMap<string, string> {
  const wordsOf = ({ texts }: TableRows): readonly string[] => texts.rep?.words ?? [];
  const onTeam = all.filter(({ table }) => table === 'team').flatMap(wordsOf);
  return new Map([
    ...repsAlone(all.flatMap(wordsOf)),
    ...[...onTeam].reverse().map((name) => [textKey(name), name] as const),
  ]);
}

function withShared(
  { located, cells, read: { rows, rowNumbers } }: SheetOfRows,
  repsOfCode: readonly (readonly string[] | undefined)[],
  sharing: Sharing,
  zone: TimeZone,
): WithShared {
  const { rep, share } = rows.texts;
  if (!rep) throw new Error(`no reps in ${rows.table}`);
  const shared = new Map<number, SharedRow>();
  const problems: Problem[] = [];
  const listed = new Map<number, Extract<Problem, { kind: 'severalReps' }>>();
  const place = (row: number, column: number | undefined) =>
    placeOf(
      (rowNumbers[row] ?? 1) - 1,
      column ?? leastOf(Object.values(located.columns)),
      located,
      cells,
      zone,
    );
  const sharesOf = (row: number, people: number): readonly number[] | undefined =>
    sharesIn(sharing === 'byShare' ? (share?.words[share.codes[row] ?? -1] ?? '') : '', people);
  rep.codes.forEach((code, row) => {
    const reps = repsOfCode[code];
    if (!reps) return;
    if (sharing === 'listed') {
      const first = listed.get(code);
      const value = rep.words[code] ?? '';
      listed.set(code, {
        ...(first ?? { kind: 'severalReps', reps, ...place(row, located.columns.rep), value }),
        count: (first?.count ?? 0) + 1,
      });
      shared.set(row, { reps });
      return;
    }
    const shares = sharesOf(row, reps.length);
    if (!shares) problems.push({ kind: 'shares', reps, ...place(row, located.columns.share) });
    shared.set(row, { reps, ...(shares && { shares }) });
  });
  const alone = rep.codes.map((code) => (repsOfCode[code] ? -1 : code));
  return {
    rows: { ...rows, texts: { ...rows.texts, rep: { ...rep, codes: alone } }, shared },
    problems: [...listed.values(), ...problems],
  };
}
