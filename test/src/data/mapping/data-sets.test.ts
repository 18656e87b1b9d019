/** Checks what is proposed for the data sets beside the project, without help from anyone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDateFormat } from 'numfmt';
import Papa from 'papaparse';
import { typedText } from '../../../../host/typing/typed-text';
import { parseMapping } from '../../../../src/data/mapping/mapping';
import { proposeMapping } from '../../../../src/data/mapping/propose';
import { proposeColumns } from '../../../../src/data/mapping/propose-columns';
import type { Cell, SheetCells } from '../../../../src/core/text/cells';
import { HANOI } from '../../literal-sheet';
import { inProject } from '../../../project';

const DATA = inProject('../shared/data');
const isThere = existsSync(DATA);
const inReach = isThere ? describe : describe.skip;
if (!isThere) console.warn(`skipped: the data sets are not at ${DATA}`);

function imported(file: string, locale = 'en_US'): SheetCells {
  const cellOf = (text: string): Cell => {
    const typed = typedText(text, { locale, year: 2026 });
    if (typed.kind !== 'number') return text;
    const isDate = typed.pattern !== undefined && isDateFormat(typed.pattern);
    return isDate ? HANOI.toMoment(typed.value) : typed.value;
  };
  const { data } = Papa.parse<string[]>(readFileSync(join(DATA, file), 'utf8').trim());
  return { sheet: file.replace(/^.*\/|\.csv$/g, ''), values: data.map((row) => row.map(cellOf)) };
}

inReach('maven-crm', () => {
  const NAMES = ['accounts', 'products', 'sales_pipeline', 'sales_teams'];
  const sheetsOf = (): readonly SheetCells[] => NAMES.map((name) => imported(`maven-crm/${name}.csv`));

  test('the mapping that its users wrote is proposed, with every column', () => {
    const expected = parseMapping(JSON.parse(readFileSync(join(DATA, 'maven-crm/mapping.json'), 'utf8')));
    const proposed = proposeMapping(sheetsOf());
    expect(Object.keys(proposed).sort()).toEqual(Object.keys(expected).sort());
    expect(proposed).toMatchObject(expected);
    expect(Object.keys(proposed.leads?.columns ?? {})).toEqual(Object.keys(expected.leads?.columns ?? {}));
    expect(proposed.sales?.columns).toEqual(expected.sales?.columns);
  });

  test('every column of it is sure', () => {
    const pipeline = imported('maven-crm/sales_pipeline.csv');
    const proposal = proposeColumns('leads', pipeline);
    expect(proposal.map(({ id, header, confidence }) => [id, header, confidence])).toEqual([
      ['leadId', 'opportunity_id', 'sure'],
      ['createdOn', 'engage_date', 'sure'],
      ['rep', 'sales_agent', 'sure'],
      ['status', 'deal_stage', 'sure'],
      ['closedOn', 'close_date', 'sure'],
    ]);
  });
});

inReach('supermarket: one sheet of receipts, its dates under “Date”', () => {
  test.each(['en_US', 'vi_VN'])('is sales and, by its ratings, surveys, in a document of %s', (locale) => {
    const sheet = 'supermarket_sales';
    expect(proposeMapping([imported('supermarket/supermarket_sales.csv', locale)])).toEqual({
      sales: {
        sheet,
        columns: { orderId: 'Invoice ID', soldOn: 'Date', region: 'Branch', amount: 'Total' },
      },
      surveys: { sheet, columns: { answeredOn: 'Date', score: 'Rating', region: 'Branch' } },
    });
  });
});
