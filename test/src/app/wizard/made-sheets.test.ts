/** Shows which sheets the wizard offers to open. */
import { madeSheets } from '../../../../src/app/wizard/made-sheets';

test('those that the add-on made, in the order of their tabs, without the hidden template', () => {
  expect(
    madeSheets([
      { role: { role: 'plan' }, name: 'KPI Plan', index: 4 },
      { role: { role: 'template' }, name: 'Template', index: 5 },
      { role: { role: 'card', scope: 'rep', name: 'Lan' }, name: 'Lan', index: 3 },
      { role: { role: 'overview' }, name: 'Overview', index: 2 },
    ]),
  ).toEqual([
    { name: 'Overview', kind: 'overview' },
    { name: 'Lan', kind: 'rep' },
    { name: 'KPI Plan', kind: 'plan' },
  ]);
});
