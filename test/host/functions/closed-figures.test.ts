/** Shows that a formula finds what was closed in the document's own history. */
import { serialOf } from '../../../src/core/calendar/calendar';
import { moment } from '../../src/literal-sheet';
import { errorMessageAt } from '../local-host';
import { openTeam, weighing, type OpenTeam } from '../sheets/open-team';

const SALES = `Sold on    | Rep  | Amount
               2026-09-10 | Lan  | 50
               2026-10-05 | Lan  | 100
               2026-10-06 | Minh | 300`;

/** Formulas of which the second and third are calculated again when KPI_REFRESH changes. */
const FORMULAS = [
  '=KPI_REVENUE(Sales!A:C;"2026-10";"Lan")',
  '=KPI_REVENUE(Sales!A:C;"2026-10";"Lan";;"closed";KPI_REFRESH)',
  '=KPI_REVENUE(;"tháng 10/2026";"Lan";;"đã chốt";KPI_REFRESH)',
];

const OPEN =
  'KPI_REVENUE: 10/2026 is not closed. Close it in the sidebar and calculate again, or write “now” as figures.';

/** What the cells of the formulas show, or the sentences behind their errors. */
async function shown({ host, spreadsheet }: OpenTeam): Promise<readonly unknown[]> {
  await host.calculated();
  const sheet = spreadsheet.getSheetByName('Mine');
  return FORMULAS.map((_, index): unknown => {
    const error = errorMessageAt(host.document, String(sheet?.getSheetId()), index + 1, 1);
    return error ?? sheet?.getRange(index + 1, 1).getValue();
  });
}

describe('a refund after October was closed', () => {
  let team: OpenTeam;
  beforeAll(async () => {
    team = openTeam({ Sales: SALES });
    team.savePlan({
      kpis: weighing({ revenue: 1 }),
      targets: [{ kpi: 'revenue', scope: { kind: 'each' }, from: serialOf(2026, 9, 1), target: 100 }],
    });
    await team.build({ by: ['rep'] });
    team.host.run('refreshKpiFunctions');
    team.write(
      'Mine',
      FORMULAS.map((formula) => [formula]),
    );
  }, 60_000);
  afterAll(() => {
    team.host.dispose();
  });

  test('before closing, closed figures are an error', async () => {
    expect(await shown(team)).toEqual([100, OPEN, OPEN]);
  });

  test('closing alone calculates the formulas again to which KPI_REFRESH is passed', async () => {
    team.host.run('closePeriod', '2026-10', 'Ngọc');
    team.finish();
    expect(await shown(team)).toEqual([100, 100, 100]);
  });

  test('the refund changes what the data say now, and nothing else', async () => {
    team.spreadsheet
      .getSheetByName('Sales')
      ?.getRange('A5:C5')
      .setValues([[moment('2026-10-20'), 'Lan', -60]]);
    team.host.run('refreshKpiFunctions');
    expect(await shown(team)).toEqual([40, 100, 100]);
  });

  test('the history is found under another name', async () => {
    team.own('history').setName('Closed months');
    team.host.run('refreshKpiFunctions');
    expect(await shown(team)).toEqual([40, 100, 100]);
  });

  test('reopening takes closed figures away, and closing again puts in their place what the data say then', async () => {
    team.host.run('reopenPeriod', '2026-10', 'Ngọc', 'The refund belongs to October');
    team.finish();
    expect(await shown(team)).toEqual([40, OPEN, OPEN]);
    team.setNow('2026-11-11 09:00');
    team.host.run('closePeriod', '2026-10', 'Ngọc');
    team.finish();
    expect(await shown(team)).toEqual([40, 40, 40]);
  });

  test('a copy of the document, which has no properties, finds its own history', async () => {
    const properties = team.PropertiesService.getDocumentProperties();
    for (const key of properties.getKeys()) properties.deleteProperty(key);
    team.host.run('refreshKpiFunctions');
    expect(await shown(team)).toEqual([40, 40, 40]);
  });
});
