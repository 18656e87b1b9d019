/** Finds the mapped sheets that a cleaned copy would improve, and makes those copies. */
import type { Cleanable } from '../bridge';
import { cleanSheet, type CleanedSheet } from '../../data/cleaning/clean-sheet';
import { changeText, mergedText } from '../../data/cleaning/in-words';
import type { ReadDocument } from '../../document/prepare';
import type { LocatedTable } from '../../data/mapping/locate';
import type { Messages } from '../../words';
import type { TimeZone } from '../../core/calendar/time-zone';

interface Settings {
  readonly zone: TimeZone;
  readonly locale: string;
}

/** The tables that a sheet serves. */
const sourcesOn = ({ sources }: Pick<ReadDocument, 'sources'>, sheet: string): readonly LocatedTable[] =>
  Object.values(sources).filter((source) => source.sheet === sheet);

/** `undefined` where no table is read from the sheet. */
export function cleanedCopy(
  read: Pick<ReadDocument, 'sources' | 'cells'>,
  sheet: string,
  settings: Settings,
): CleanedSheet | undefined {
  const sources = sourcesOn(read, sheet);
  const [first] = sources;
  const cells = first && read.cells[first.table];
  return cells && cleanSheet(cells, sources, settings);
}

export function cleanables(
  read: Pick<ReadDocument, 'sources' | 'cells'>,
  settings: Settings,
  m: Messages,
): readonly Cleanable[] {
  const sheets = [...new Set(Object.values(read.sources).map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const copy = cleanedCopy(read, sheet, settings);
    if (!copy || copy.changes.length === 0) return [];
    const mends = [
      ...copy.changes.map((change) => changeText(change, m)),
      ...copy.merged.map((names) => mergedText(names, m)),
    ];
    return [{ sheet, mends: mends.join(' ') }];
  });
}
