/** Finds by which other names the data call a rep, as the team sheet lists them, and gives the rows the name of the rep. */
import { namesInCell } from '../../core/text/names-in-cell';
import { textKey } from '../../core/text/text';
import { renamedTexts } from '../reading/renamed-texts';
import type { TableRows } from '../reading/table-rows';

export interface OtherNames {
  /** The rep, as the team sheet spells them, by the `textKey` of an other name. */
  readonly repOf: ReadonlyMap<string, string>;
  /** The other names of a rep, each once, in the order of the sheet, by the `textKey` of the rep. */
  readonly ofRep: ReadonlyMap<string, readonly string[]>;
  readonly unusable: readonly UnusableName[];
}

/** `ofRep`: the name is that of another rep of the team sheet. `ofTwo`: another rep has it as another name, too. */
export interface UnusableName {
  /** Among the rows of the table, from 0. */
  readonly row: number;
  readonly name: string;
  readonly why: 'ofRep' | 'ofTwo';
  /** Whose it may be besides. */
  readonly rep: string;
}

/**
 * A name that is that of another rep, or that two reps have, is nobody's: it stays a name of its own.
 *
 * @param team the rows of the team table
 */
export function otherNamesOf({ texts, length }: Pick<TableRows, 'texts' | 'length'>): OtherNames {
  const { rep: reps, otherNames } = texts;
  const listed = new Map(reps?.words.map((name) => [textKey(name), name]));
  const given = Array.from({ length }, (_, row) => {
    const rep = reps?.words[reps.codes[row] ?? -1] ?? '';
    const text = otherNames?.words[otherNames.codes[row] ?? -1] ?? '';
    return rep === '' ? [] : namesInCell(text).map((name) => ({ row, rep, name }));
  })
    .flat()
    .filter(({ rep, name }) => textKey(name) !== textKey(rep));
  const repOf = new Map<string, string>();
  const ofRep = new Map<string, string[]>();
  const unusable: UnusableName[] = [];
  for (const { row, rep, name } of given) {
    const key = textKey(name);
    const own = listed.get(key);
    const other = given.find((each) => textKey(each.name) === key && textKey(each.rep) !== textKey(rep));
    if (own !== undefined) unusable.push({ row, name, why: 'ofRep', rep: own });
    else if (other) unusable.push({ row, name, why: 'ofTwo', rep: other.rep });
    else if (!repOf.has(key)) {
      repOf.set(key, rep);
      ofRep.set(textKey(rep), [...(ofRep.get(textKey(rep)) ?? []), name]);
    }
  }
  return { repOf, ofRep, unusable };
}

/** The same rows, in which whoever has other names is called by their name in the team sheet. */
export function withOwnNames(rows: TableRows, { repOf }: Pick<OtherNames, 'repOf'>): TableRows {
  const { rep } = rows.texts;
  const nameOf = (word: string): string => repOf.get(textKey(word)) ?? word;
  if (!rep?.words.some((word) => repOf.has(textKey(word)))) return rows;
  return { ...rows, texts: { ...rows.texts, rep: renamedTexts(rep, nameOf) } };
}
