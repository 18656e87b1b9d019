/** Opens the small example team with the built add-on, and reads what a formula shows in its cell, or its error. */
import { readFileSync } from 'node:fs';
import { EXAMPLE_NOW, EXAMPLE_SHEETS } from '../../../host/docs/example-data';
import { showFormulas } from '../../../host/docs/shown-formulas';
import { inProject } from '../../project';
import { openHost, type OpenHost } from '../apps-script/open-host';
import { errorMessageAt } from '../local-host';

const code = readFileSync(inProject('dist/Code.js'), 'utf8');

export interface Typed extends OpenHost {
  /** A cell's value, rows of a spill, or `#ERROR!` with the sentence behind it; dates are ISO days. */
  readonly show: (formula: string) => Promise<unknown>;
  /** The same for many formulas, calculated together. */
  readonly showAll: (formulas: readonly string[]) => Promise<readonly unknown[]>;
}

type Sheets = Readonly<Record<string, readonly (readonly unknown[])[]>>;

export async function openFunctions(locale = 'en_US', sheets: Sheets = EXAMPLE_SHEETS): Promise<Typed> {
  const open = openHost({
    files: { code, html: { Sidebar: '' } },
    locale,
    now: () => EXAMPLE_NOW,
  });
  const { spreadsheet, host } = open;
  for (const [name, cells] of Object.entries(sheets)) {
    spreadsheet
      .insertSheet(name)
      .getRange(1, 1, cells.length, cells[0]?.length ?? 0)
      .setValues(cells as unknown[][]);
  }
  await host.calculated();
  const showAll = async (formulas: readonly string[]): Promise<readonly unknown[]> =>
    (await showFormulas(host, errorMessageAt, formulas)).map(({ error, values }) => {
      const shown = values.map((row) => row.map(shownValue));
      return error ?? (shown.length === 1 && shown[0]?.length === 1 ? shown[0][0] : shown);
    });
  return { ...open, showAll, show: async (formula) => (await showAll([formula]))[0] };
}

/** Days of Vietnam's time zone. */
const shownValue = (value: unknown): unknown =>
  value instanceof Date ? new Date(value.getTime() + 7 * 3_600_000).toISOString().slice(0, 10) : value;
