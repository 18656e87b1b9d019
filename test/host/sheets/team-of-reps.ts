/** Makes as many reps as a test asks for, with a lead each, and lists all that a document holds afterwards. */
import { openTeam, weighing, type Opening, type OpenTeam } from './open-team';

/** @param since the day of the first rep's lead: KPI Data begins with it */
export function teamOf(reps: number, opening: Opening & { readonly since?: string } = {}): OpenTeam {
  const { since = '2026-11-05', ...rest } = opening;
  const names = Array.from({ length: reps }, (_, index) => `Rep ${String(index + 1).padStart(3, '0')}`);
  const rows = names.map((name, index) => `${index === 0 ? since : '2026-11-05'} | ${name} | New`);
  const team = openTeam({ Leads: ['Created on | Rep | Status', ...rows].join('\n') }, rest);
  team.savePlan({
    kpis: weighing({ newLeads: 1 }),
    targets: [{ kpi: 'newLeads', scope: { kind: 'each' }, from: 46_327, target: 2 }],
  });
  return team;
}

export const namesOf = ({ spreadsheet }: OpenTeam): readonly string[] =>
  spreadsheet.getSheets().map((sheet) => sheet.getName());

interface Contents {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: number;
  readonly columns: number;
  /** The formula of each cell, or its value where it has none. */
  readonly cells: readonly (readonly unknown[])[];
}

/** A link to a sheet, whose id is another one in every document. */
const withoutId = (formula: string): string => formula.replace(/#gid=\d+/, '#gid');

/** Every sheet in its order, whatever formulas show. */
export const contentsOf = ({ spreadsheet }: OpenTeam): readonly Contents[] =>
  spreadsheet.getSheets().map((sheet) => {
    const data = sheet.getDataRange();
    const values: unknown[][] = data.getValues();
    return {
      name: sheet.getName(),
      isHidden: sheet.isSheetHidden(),
      rows: sheet.getMaxRows(),
      columns: sheet.getMaxColumns(),
      cells: data
        .getFormulas()
        .map((row, down) => row.map((formula, right) => withoutId(formula) || values[down]?.[right])),
    };
  });
