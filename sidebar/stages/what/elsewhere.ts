/** Holds what lets people read a table from a database, in an edition that asks one: its entry puts it here. */
import type { TableView, WizardState } from '../../../src/app/bridge';
import type { TableMapping } from '../../../src/data/mapping/mapping';
import type { SidebarWords } from '../../../src/words/sidebar';
import type { Option } from '../../controls/inputs';
import type { StageTools } from '../../stage/stage';
import type { ColumnField } from './column-field';

/** The part of a table's form that is about its place in a database. */
export interface PlaceElsewhere {
  /** Among the sheets; it is chosen where the table stands in the database already. */
  readonly choice: Option;
  readonly isChosen: boolean;
  /** Asks where the table is. */
  readonly element: HTMLElement;
  /** Asks what the columns do not say; below them. */
  readonly below: HTMLElement;
  /** It was chosen: its columns are offered, where they are known. */
  readonly offer: () => void;
  /** Whether its columns are known. */
  readonly isKnown: () => boolean;
  /** Called when its columns come to be known, or are no longer. */
  readonly listen: (listener: () => void) => void;
  /** What is chosen besides columns; `undefined` where something is missing, which has the focus then. */
  readonly chosen: () => Omit<TableMapping, 'columns'> | undefined;
}

export interface TablesElsewhere {
  /** `undefined` for a table that always stands on a sheet. */
  readonly place: (
    view: TableView,
    columns: readonly ColumnField[],
    wizard: Pick<WizardState, 'plan' | 'locale'>,
    m: SidebarWords,
    tools: StageTools,
  ) => PlaceElsewhere | undefined;
  /** Where the table stands; `undefined` where it stands on a sheet. */
  readonly note: (view: TableView, locale: string, m: SidebarWords) => string | undefined;
  /** Whether what stands in place of a sheet is a table of the database. */
  readonly isThere: (sheet: string) => boolean;
  /** Asks how much a query may read. */
  readonly limit: (wizard: WizardState, m: SidebarWords, tools: StageTools) => readonly HTMLElement[];
}

export const elsewhere: { tables?: TablesElsewhere } = {};
