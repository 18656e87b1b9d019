/** Shows how a document is understood: by its plan, or by the plan that its data propose. */
import { sourceSheets, sourceSheetsOrProposal } from '../../../../src/app/plan/source-sheets';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';
import { messages } from '../../../../src/words';
import { refused } from '../../refused';
import { literalDocument, own, planCells, SETTING } from '../literal-document';

const TABLES = {
  Leads: `Created on | Rep | Status
          2026-11-05 | Lan | Won`,
};

const PLAN: Plan = { ...NEW_PLAN, careDays: 45 };

test('without a plan the data propose one', () => {
  const { plan, planSheet } = sourceSheets(literalDocument(TABLES), SETTING);
  expect([planSheet, plan.careDays]).toEqual([undefined, 30]);
  expect(plan.mapping.leads).toMatchObject({
    sheet: 'Leads',
    columns: { createdOn: 'Created on', rep: 'Rep', status: 'Status' },
  });
});

test('the plan’s sheet says what is read, and who has a card is among the scopes', () => {
  const read = literalDocument(TABLES, {
    planCells: planCells(PLAN),
    own: own({ role: 'plan' }, { role: 'card', scope: 'rep', name: 'Hoa' }),
  });
  const { plan, document } = sourceSheets(read, SETTING);
  expect(plan).toEqual(PLAN);
  expect(document).toMatchObject({
    ...PLAN,
    ...{ locale: 'en_US', now: SETTING.now, closed: [] },
    formerScopes: [{ type: 'rep', name: 'Hoa', region: '' }],
  });
});

test('a plan that cannot be read is refused; the wizard is told why, beside the plan that the data propose', () => {
  const row = planCells(PLAN).cells.values.findIndex(([id]) => id === 'careDays') + 1;
  const read = literalDocument(TABLES, {
    planCells: planCells(PLAN, ({ sheet, values }) => ({
      sheet,
      values: values.map((cells) =>
        cells[0] === 'careDays' ? ['careDays', cells[1] ?? '', 'a month'] : cells,
      ),
    })),
  });
  const { en } = refused(() => sourceSheets(read, SETTING));
  expect(en).toContain(`C${row}`);
  const { source, mistake } = sourceSheetsOrProposal(read, SETTING, messages('en'));
  expect([mistake, source.plan.careDays, source.plan.mapping.leads?.sheet]).toEqual([en, 30, 'Leads']);
});
