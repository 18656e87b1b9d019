/** Shows the sheets that are made for tables a team does not keep yet, and how they are read. */
import { readySheet, type ReadySheet } from '../../../../src/app/wizard/ready-sheet';
import { a1 } from '../../../../src/core/formula/reference';
import { locate } from '../../../../src/data/mapping/locate';
import { recognised } from '../../../../src/data/mapping/recognised';
import { TABLE_IDS, type TableId } from '../../../../src/model/catalogue/tables';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';
import { messages } from '../../../../src/words';
import { LANGUAGE_IDS } from '../../../../src/words/language';
import { literalDocument, SETTING } from '../literal-document';

const TEAM: Plan = {
  ...NEW_PLAN,
  mapping: { team: { sheet: 'Team', columns: { rep: 'Name', region: 'Area' } } },
};
const SHEETS = { Team: 'Name | Area \n Lan | North \n Minh | South' };

const made = (table: TableId, plan: Plan = TEAM, setting = SETTING): ReadySheet | undefined =>
  readySheet(table, { plan, dataSheets: literalDocument(SHEETS).dataSheets }, setting);

/** Each column: its header, its number format, and what may be typed. */
const columns = (table: TableId): readonly unknown[] => {
  const { layout } = made(table) ?? {};
  return (layout?.blocks[0]?.cells[0] ?? []).map((header, at) => {
    const [format] = layout?.formats.filter(({ area }) => area.row === 2 && area.column === at + 1) ?? [];
    const choice = layout?.choices?.find(({ area }) => area.column === at + 1);
    return [
      header,
      format?.style.number,
      ...(choice ? [choice.from, choice.isLoose === true ? 'or anything else' : 'only'] : []),
    ];
  });
};

const LAN_AND_MINH = { sheet: 'Team', area: { row: 2, column: 1, rows: 2, columns: 1 } };
const { date, money, price } = SETTING.patterns;

test('leads: dates, the reps of the team sheet, and statuses that are understood', () => {
  expect(columns('leads')).toEqual([
    ['Lead ID', '@'],
    ['Created on', date, { kind: 'date' }, 'only'],
    ['Rep', '@', LAN_AND_MINH, 'or anything else'],
    ['Source', '@'],
    ['Status', '@', { words: ['New', 'In talks', 'Won', 'Lost'] }, 'only'],
    ['First contact on', date, { kind: 'date' }, 'only'],
    ['Closed on', date, { kind: 'date' }, 'only'],
  ]);
  expect(made('leads')?.planWith('Leads (2)').mapping).toEqual({
    ...TEAM.mapping,
    leads: {
      sheet: 'Leads (2)',
      columns: {
        ...{ leadId: 'Lead ID', createdOn: 'Created on', rep: 'Rep', source: 'Source', status: 'Status' },
        ...{ firstContactOn: 'First contact on', closedOn: 'Closed on' },
      },
      ...{ won: ['Won'], lost: ['Lost'], open: ['New', 'In talks'] },
    },
  });
});

test('surveys: answers from 1 to 10, on that scale from the first answer on', () => {
  expect(columns('surveys')).toEqual([
    ['Answered on', date, { kind: 'date' }, 'only'],
    ['Score', '0', { least: 1, most: 10 }, 'only'],
    ['Customer', '@'],
    ['Rep', '@', LAN_AND_MINH, 'or anything else'],
  ]);
  expect(made('surveys')?.planWith('Surveys').mapping.surveys?.scale).toBe('1-10');
});

test('prices and spend: amounts of 0 or more', () => {
  expect(columns('prices').slice(2, 5)).toEqual([
    ['Our price', price, { least: 0 }, 'only'],
    ['Competitor', '@'],
    ["Competitor's price", price, { least: 0 }, 'only'],
  ]);
  expect(columns('spend')[1]).toEqual(['Amount', money, { least: 0 }, 'only']);
});

test('rules go down to the last row of a new sheet', () => {
  const areas = made('care')?.layout.choices?.map(({ area }) => a1(area));
  expect(areas).toEqual(['A2:A1000', 'C2:C1000']);
});

test('nothing is made for a table that is read already', () => {
  expect(made('team')).toBeUndefined();
});

test.each(TABLE_IDS.flatMap((table) => LANGUAGE_IDS.map((language) => [table, language] as const)))(
  'the sheet of %s is found by its headers in %s',
  (table, language) => {
    const ready = made(table, NEW_PLAN, { ...SETTING, m: messages(language) });
    const values = [...(ready?.layout.blocks[0]?.cells ?? [])] as string[][];
    const sheet = ready?.name ?? '';
    const mapping = ready?.planWith(sheet).mapping[table] ?? { sheet, columns: {} };
    expect(locate(table, mapping, { sheet, values }).headerRow).toBe(1);
    expect(recognised(table, { sheet, values })).toEqual(mapping.columns);
  },
);

test.each([
  ['en', 'Timestamp'],
  ['vi', 'Dấu thời gian'],
] as const)('the questions of the form are headers that are known in %s', (language, answeredOn) => {
  const text = messages(language).readySheets.formText(['Lan', 'Minh']);
  expect(text).toContain('Lan, Minh');
  const [score = '', customer = '', rep = '', more = ''] = text
    .split('\n')
    .filter((line) => /^\d\. /.test(line))
    .map((line) => line.slice(3));
  const values = [[answeredOn, score, customer, rep, more]];
  expect(recognised('surveys', { sheet: 'Form', values })).toEqual({ answeredOn, score, customer, rep });
});
