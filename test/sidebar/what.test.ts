/** Shows the stage of the data, the KPIs and the team's own KPIs. */
import { serialOf } from '../../src/core/calendar/calendar';
import { drawWhat } from '../../sidebar/stages/what/what';
import type { SheetHeaders, TableView, WizardState } from '../../src/app/bridge';
import { SHEET_NAME } from '../../src/data/mapping/mapped-sheets';
import type { TableId } from '../../src/model/catalogue/tables';
import { EMPTY, FOUND } from './answers';
import { openSidebar, openStage, rested, type OpenSidebar } from './open-sidebar';

const open = (state: WizardState): Promise<OpenSidebar> => openStage('what', drawWhat, state);

/** Of controls that have the same label in every table. */
function choose({ page }: OpenSidebar, key: string, value: string): void {
  const control = page.querySelector<HTMLSelectElement>(`[data-key="${key}"]`);
  if (!control) throw new Error(`no control ${key}`);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

const withTable = (table: TableId, more: Partial<TableView>): WizardState => ({
  ...FOUND,
  tables: FOUND.tables.map((view) => (view.table === table ? { ...view, ...more } : view)),
});

const PROBLEM = {
  text: 'Pipeline!A2 (“Created”): “soon” is not a date.',
  cell: { sheet: 'Pipeline', row: 2, column: 1 },
};

describe('the tables', () => {
  test('each with its sheet, its rows, and whether it can be used', async () => {
    const sidebar = await open({
      ...FOUND,
      tables: FOUND.tables.map((view) =>
        view.table === 'sales'
          ? { ...view, columns: view.columns.map((column) => ({ ...column, header: null })) }
          : view,
      ),
    });
    expect(sidebar.texts('section:first-of-type details[data-key^="table "] > summary').slice(0, 4)).toEqual([
      'TeamTeam · 2 rows✓ complete',
      'LeadsPipeline · 1,234 rows✓ complete',
      'SalesOrders · 1 row⚠ 2 missing',
      'CustomersNo sheet is used for this table.○ none yet',
    ]);
  });

  test('a table whose numbers come from a sheet of facts lacks nothing', async () => {
    const sidebar = await open(withTable('customers', { isFromFacts: true, rows: 12 }));
    expect(sidebar.texts('section:first-of-type details[data-key^="table "] > summary').slice(3, 5)).toEqual([
      'CustomersNumbers from the sheet of facts.✓ complete',
      'SpendNo sheet is used for this table.○ none yet',
    ]);
  });

  test('a sheet that has nothing but headers is named beside the sheet of facts', async () => {
    const sidebar = await open(withTable('sales', { isFromFacts: true, rows: 12 }));
    expect(sidebar.texts('section:first-of-type details[data-key^="table "] > summary')[2]).toBe(
      'SalesNumbers from the sheet of facts: “Orders” has headers only.✓ complete',
    );
  });

  test('a table that is asked only before a build has no rows to show until then', async () => {
    const sheet = 'bigquery:my-project.crm.sales';
    const sidebar = await open(withTable('sales', { sheet, rows: 0, isUncounted: true }));
    expect(sidebar.texts('section:first-of-type details[data-key^="table "] > summary')[2]).toBe(
      'Salesbigquery:my-project.crm.sales○ not asked yet',
    );
  });

  test('without rows, or without words that mean won, a table is not complete yet', async () => {
    const leads = { sheet: 'Pipeline', columns: FOUND.plan.mapping.leads?.columns ?? {} };
    const sidebar = await open({
      ...FOUND,
      plan: { ...FOUND.plan, mapping: { ...FOUND.plan.mapping, leads } },
      tables: FOUND.tables.map((view) => (view.table === 'sales' ? { ...view, rows: 0 } : view)),
    });
    expect(sidebar.texts('section:first-of-type details[data-key^="table "] > summary').slice(1, 3)).toEqual([
      'LeadsPipeline · 1,234 rows⚠ status unclear',
      'SalesOrders · 0 rows○ ready, no rows yet',
    ]);
  });

  test('a column is to be checked where rows stand below it', async () => {
    const likely = FOUND.tables
      .find(({ table }) => table === 'sales')
      ?.columns.map((column) => ({ ...column, confidence: 'likely' as const }));
    const marks = async (rows: number): Promise<number> => {
      const sidebar = await open(withTable('sales', { columns: likely ?? [], rows }));
      return sidebar.texts('[data-key="table sales"] .understood .badge').length;
    };
    expect([await marks(1), await marks(0)]).toEqual([2, 0]);
  });

  test('a second sheet that fits a table is told; chosen, it keeps the headers that it has as well', async () => {
    const [orders] = FOUND.sheets.filter(({ sheet }) => sheet === 'Orders');
    if (!orders) throw new Error('orders');
    const later = { ...orders, sheet: 'Orders 2025', headers: ['Sold', 'Total', 'Agreed'] };
    const sidebar = await open({
      ...FOUND,
      sheets: [
        ...FOUND.sheets,
        { ...later, columns: { ...later.columns, sales: { soldOn: 'Sold', amount: 'Agreed' } } },
      ],
      tables: FOUND.tables.map((view) =>
        view.table === 'sales' ? { ...view, rivals: ['Orders 2025'] } : view,
      ),
    });
    expect(sidebar.texts('section:first-of-type > div:not(.field) > p.quiet')).toEqual([
      '“Sales” is read from “Orders” alone, not from “Orders 2025”.',
    ]);
    choose(sidebar, 'sales sheet', 'Orders 2025');
    const chosen = ['soldOn', 'amount'].map(
      (column) => sidebar.page.querySelector<HTMLSelectElement>(`[data-key="sales ${column}"]`)?.value,
    );
    expect(chosen).toEqual(['Sold', 'Total']);
  });

  test('facts that came after the plan are told, and one press reads them', async () => {
    const state = withTable('facts', { sheet: null, siblings: ['Answer'] });
    const columns = { scopeType: 'scope_type', periodStart: 'from', measure: 'what', value: 'number' };
    const answer = { sheet: 'Answer', headers: Object.values(columns), columns: { facts: columns } };
    const sidebar = await open({ ...state, sheets: [...state.sheets, answer as unknown as SheetHeaders] });
    expect(sidebar.texts('section:first-of-type > div:not(.field) > p')).toEqual([
      '“Answer” looks like the sheet of “Facts”. Add it',
    ]);
    await sidebar.press('Add it: “Answer” to “Facts”');
    const { name, args } = sidebar.lastCall() ?? {};
    expect([name, (args?.[0] as WizardState['plan']['mapping'] | undefined)?.facts]).toEqual([
      'saveMapping',
      { sheet: 'Answer', columns },
    ]);
  });

  describe('of a table on several sheets', () => {
    const several = (more: Partial<TableView>): WizardState => withTable('sales', more);
    const saved = (sidebar: OpenSidebar): unknown => {
      const { name, args: [mapping] = [] } = sidebar.lastCall() ?? {};
      return [name, (mapping as WizardState['plan']['mapping']).sales?.sheet];
    };

    test('one more of the series is told, and one press adds it', async () => {
      const sidebar = await open(several({ joined: ['Orders 2026-11'], siblings: ['Orders 2026-12'] }));
      expect(sidebar.texts('section:first-of-type > div:not(.field) > p')).toEqual([
        '“Orders 2026-12” looks like one more sheet of “Sales”. Add it',
      ]);
      expect(sidebar.texts('details[data-key="table sales"] summary .quiet')).toEqual([
        'Orders and 1 more sheet · 1 row',
      ]);
      await sidebar.press('Add it: “Orders 2026-12” to “Sales”');
      expect(saved(sidebar)).toEqual(['saveMapping', ['Orders', 'Orders 2026-11', 'Orders 2026-12']]);
    });

    test('the name of the sheet may say whose rows it holds', async () => {
      const named = several({ joined: ['Minh'] });
      const sidebar = await open({
        ...named,
        tables: named.tables.map((view) =>
          view.table === 'sales'
            ? {
                ...view,
                columns: view.columns.map((column) =>
                  column.column === 'rep'
                    ? { ...column, header: SHEET_NAME, preview: ['Lan', 'Minh'] }
                    : column,
                ),
              }
            : view,
        ),
      });
      const rep = sidebar.page.querySelector<HTMLSelectElement>('[data-key="sales rep"]');
      expect([...(rep?.options ?? [])].slice(0, 2).map(({ text }) => text)).toEqual([
        '– none –',
        '(sheet name)',
      ]);
      expect(rep?.selectedOptions[0]?.text).toBe('(sheet name)');
      expect(rep?.closest('.field')?.querySelector('.preview')?.textContent).toBe('For example: Lan Minh');
      choose(sidebar, 'sales rep', '');
      choose(sidebar, 'sales region', SHEET_NAME);
      await sidebar.press('Save “Sales”');
      const [mapping] = sidebar.lastCall()?.args ?? [];
      const { sales } = mapping as WizardState['plan']['mapping'];
      expect([sales?.columns.rep, sales?.columns.region]).toEqual([undefined, SHEET_NAME]);
    });

    test('each but the first can be left out', async () => {
      const sidebar = await open(several({ joined: ['Orders 2026-11'] }));
      sidebar.unfold('Sales');
      await sidebar.press('Leave out “Orders 2026-11” from “Sales”');
      expect(saved(sidebar)).toEqual(['saveMapping', 'Orders']);
    });

    test('saving other headers keeps them; another sheet takes their place', async () => {
      const sidebar = await open(several({ joined: ['Orders 2026-11'] }));
      sidebar.unfold('Sales');
      await sidebar.press('Save “Sales”');
      expect(saved(sidebar)).toEqual(['saveMapping', ['Orders', 'Orders 2026-11']]);
    });
  });

  test('numbers of rows are written as the spreadsheet writes them', async () => {
    const sidebar = await open({ ...FOUND, locale: 'vi_VN' });
    expect(sidebar.texts('details[data-key="table leads"] summary .quiet')).toEqual([
      'Pipeline · 1.234 rows',
    ]);
  });

  test('an opened table says which header plays each column and why, and what is not found', async () => {
    const sidebar = await open(FOUND);
    sidebar.unfold('Leads');
    expect(sidebar.texts('details[data-key="table leads"] .understood > ul:first-child > li')).toEqual([
      'Created on ← Created a known header',
      'Rep ← Agent a known header',
      'Status ← Stage ? likely – please check a known header; no cell below it is filled',
    ]);
    expect(sidebar.texts('details[data-key="table leads"] .understood > p')).toEqual([
      'Not found: Lead ID, Region, Source, First contact on, Closed on',
      'Won: Won (700)',
      'Lost: Lost (533)',
      '⚠ Undecided, so open: Hot (1)',
    ]);
  });

  test('what is left out is counted in the title, and a press leads to the first of it', async () => {
    const first = { sheet: 'Orders', row: 15, column: 2 };
    const sidebar = await open(
      withTable('sales', {
        leftOut: [
          { what: 'rows', count: 1200, text: '1,200 rows of totals', first },
          { what: 'cells', count: 1, text: '1 error in “Total”', first: { ...first, row: 9 } },
        ],
        decisions: ['Orders!A2 (“Sold”): “03/04/2026” is read with the day first.'],
      }),
    );
    expect(sidebar.texts('details[data-key="table sales"] > summary .quiet')).toEqual([
      'Orders · 1 row · 1,200 left out · 1 cell left out',
    ]);
    sidebar.unfold('Sales');
    expect(sidebar.texts('details[data-key="table sales"] .understood .entries li')).toEqual([
      '1,200 rows of totals Go to Orders!B15',
      '1 error in “Total” Go to Orders!B9',
    ]);
    expect(sidebar.texts('details[data-key="table sales"] .understood > p.quiet:last-child')).toEqual([
      'Orders!A2 (“Sold”): “03/04/2026” is read with the day first.',
    ]);
    await sidebar.press('Go to Orders!B15');
    expect(sidebar.lastCall()).toEqual({ name: 'openCell', args: [first] });
  });

  test('the form is closed where nothing has to be chosen', async () => {
    const sidebar = await open(FOUND);
    const isOpen = (table: string) =>
      sidebar.page.querySelector<HTMLDetailsElement>(`[data-key="change ${table}"]`)?.open;
    expect(['team', 'leads'].map(isOpen)).toEqual([false, false]);
    const leads = { sheet: 'Pipeline', columns: FOUND.plan.mapping.leads?.columns ?? {} };
    const unclear = await open({ ...FOUND, plan: { ...FOUND.plan, mapping: { leads } } });
    const form = unclear.page.querySelector<HTMLDetailsElement>('[data-key="change leads"]');
    expect(form?.open).toBe(true);
  });

  test('the form shows real cells below each header', async () => {
    const sidebar = await open(FOUND);
    const about = sidebar.field('Created on (required)').closest('.field')?.querySelector('.preview');
    expect(sidebar.field('Created on (required)').value).toBe('Created');
    expect(about?.textContent).toBe('For example: 01/10/2026 02/10/2026');
  });

  test('another header and what the statuses mean are saved with the mapping of the other tables', async () => {
    const sidebar = await open(FOUND);
    await sidebar.enter('First contact on', 'First call');
    expect(sidebar.texts('.statuses th')).toEqual(['Won 700 rows', 'Lost 533 rows', 'Hot 1 row']);
    choose(sidebar, 'leads status Hot', 'open');
    await sidebar.press('Save “Leads”');
    expect(sidebar.lastCall()).toEqual({
      name: 'saveMapping',
      args: [
        {
          team: { sheet: 'Team', columns: { rep: 'Sales agent', region: 'Office' } },
          sales: { sheet: 'Orders', columns: { soldOn: 'Sold', amount: 'Total' } },
          leads: {
            sheet: 'Pipeline',
            columns: { createdOn: 'Created', rep: 'Agent', status: 'Stage', firstContactOn: 'First call' },
            won: ['Won'],
            lost: ['Lost'],
            open: ['Hot'],
          },
        },
      ],
    });
    await sidebar.answer();
    await sidebar.answer(FOUND);
    expect(sidebar.texts('.said')).toEqual(['“Leads” is saved.']);
  });

  test('the scale of surveys is the one that the answers tell, until another one is chosen', async () => {
    const columns = { answeredOn: 'Asked', score: 'Stars' };
    const sidebar = await open({
      ...FOUND,
      plan: { ...FOUND.plan, mapping: { ...FOUND.plan.mapping, surveys: { sheet: 'Costs', columns } } },
      tables: FOUND.tables.map((view) =>
        view.table === 'surveys'
          ? {
              ...view,
              ...{ sheet: 'Costs', rows: 9, scale: '1-5' },
              columns: view.columns.map((each) => ({
                ...each,
                header: each.required ? columns[each.column as 'score'] : null,
              })),
            }
          : view,
      ),
    });
    const scale = sidebar.page.querySelector<HTMLSelectElement>('[data-key="surveys scale"]');
    expect([scale?.selectedOptions[0]?.text, scale?.value]).toEqual(['From the answers: 1 to 5', '']);
    choose(sidebar, 'surveys scale', '0-10');
    await sidebar.press('Save “Surveys”');
    expect(JSON.stringify(sidebar.lastCall())).toContain('"scale":"0-10"');
  });

  test('the words of another column are not those that are shown: they are left to be read', async () => {
    const sidebar = await open(FOUND);
    const place = sidebar.page
      .querySelector<HTMLElement>('[data-key="leads status Hot"]')
      ?.closest('fieldset');
    expect(place?.hidden).toBe(false);
    choose(sidebar, 'leads status', 'First call');
    expect(place?.hidden).toBe(true);
    await sidebar.press('Save “Leads”');
    expect(JSON.stringify(sidebar.lastCall())).toContain('"status":"First call"');
    expect(JSON.stringify(sidebar.lastCall())).not.toContain('"won"');
  });

  test('a chosen sheet proposes its own headers; what it does not have must be chosen', async () => {
    const sidebar = await open(FOUND);
    choose(sidebar, 'spend sheet', 'Costs');
    expect(sidebar.field('Spent on (required)').value).toBe('Spend date');
    const amount = sidebar.page.querySelector<HTMLSelectElement>('[data-key="spend amount"]');
    expect(amount?.value).toBe('Cost');
    await sidebar.enter('Spent on (required)', '');
    await sidebar.press('Save “Spend”');
    expect(sidebar.texts('.bad:not(:empty)')).toEqual(['Choose the column that holds “Spent on”.']);
    expect(document.activeElement).toBe(sidebar.field('Spent on (required)'));
    await sidebar.enter('Spent on (required)', 'Spend date');
    await sidebar.press('Save “Spend”');
    expect(sidebar.lastCall()?.args[0]).toMatchObject({
      spend: { sheet: 'Costs', columns: { spentOn: 'Spend date', amount: 'Cost' } },
    });
  });

  test('a table without a sheet is taken out of the mapping', async () => {
    const sidebar = await open(FOUND);
    choose(sidebar, 'leads sheet', '');
    await sidebar.press('Save “Leads”');
    expect(Object.keys(sidebar.lastCall()?.args[0] ?? {})).toEqual(['team', 'sales']);
  });

  test('a list that was open stays open, with the focus, when the document has been read again', async () => {
    const sidebar = await open(FOUND);
    sidebar.unfold('Leads');
    await sidebar.press('Save “Leads”');
    await sidebar.answer();
    await sidebar.answer({
      ...FOUND,
      tables: FOUND.tables.map((view) => (view.table === 'leads' ? { ...view, rows: 99 } : view)),
    });
    expect(sidebar.texts('details[open] > summary')).toEqual(['LeadsPipeline · 99 rows✓ complete']);
    expect(document.activeElement).toBe(sidebar.button('Save “Leads”'));
  });
});

describe('a table that a team does not keep yet', () => {
  test('is offered as a sheet with headers, which is read at once', async () => {
    const sidebar = await open(FOUND);
    sidebar.unfold('Care');
    expect(sidebar.inside('Care').slice(0, 3)).toEqual([
      'Nothing written down yet? Take a sheet with the headers and checks on what is typed.',
      'Are its rows in a database? Make the sheet and leave it empty: “Copy the SQL” will then be here.',
      'Or choose one of your sheets:',
    ]);
    await sidebar.press('Make the sheet “Care”');
    expect(sidebar.texts('.doing')).toEqual(['Making the sheet “Care”…']);
    expect(sidebar.lastCall()).toEqual({ name: 'makeSheet', args: ['care'] });
    await sidebar.answer(FOUND);
    expect(sidebar.texts('.said')).toEqual(['“Care” is read from its new sheet. Write one row per entry.']);
  });

  test('a team that the data name is not begun anew', async () => {
    const tables = FOUND.tables.map((each) => (each.table === 'team' ? { ...each, sheet: null } : each));
    const sidebar = await open({ ...FOUND, tables });
    expect(sidebar.inside('Team')[0]).toBe('Or choose one of your sheets:');
  });

  test('surveys come with the text of a form', async () => {
    const sidebar = await open(FOUND);
    sidebar.unfold('Surveys');
    sidebar.unfold('Ask customers by a form');
    const text = sidebar.page.querySelector('textarea');
    expect(text?.value).toBe('How satisfied are you?');
    const written: string[] = [];
    Object.assign(navigator, {
      clipboard: { writeText: (copied: string) => Promise.resolve(void written.push(copied)) },
    });
    await sidebar.press('Copy the text');
    expect(written).toEqual([text?.value]);
    expect(sidebar.texts('.said')).toEqual(['Copied.']);
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('not allowed')) } });
    await sidebar.press('Copy the text');
    expect(sidebar.texts('.said')).toEqual(['The text is selected: press Ctrl+C.']);
    expect(text?.selectionEnd).toBe(text?.value.length);
  });
});

describe('the check', () => {
  test('says so where every cell can be read', async () => {
    expect((await open(FOUND)).texts('.good:not(.badge)')).toEqual([
      '✓ Every cell of these sheets can be read.',
    ]);
  });

  test('a problem leads to its cell', async () => {
    const sidebar = await open({ ...FOUND, problems: [PROBLEM] });
    expect(sidebar.texts('.warn strong')).toEqual(['⚠ 1 cell to check']);
    await sidebar.press('Go to Pipeline!A2');
    expect(sidebar.lastCall()).toEqual({
      name: 'openCell',
      args: [{ sheet: 'Pipeline', row: 2, column: 1 }],
    });
  });

  test.each([
    ['counted', 'Count all such rows', { extraRows: 'counted' }],
    ['once', 'Count each ID once', { repeats: 'once' }],
  ] as const)(
    'what the plan may choose for rows is offered beside them: %s',
    async (offers, label, change) => {
      const sidebar = await open({ ...FOUND, problems: [{ ...PROBLEM, offers }] });
      // They are no mistakes: every cell can be read.
      expect(sidebar.texts('.warn strong, .good:not(.badge), section > p > strong')).toEqual([
        '✓ Every cell of these sheets can be read.',
        '○ 1 row for you to decide on',
      ]);
      await sidebar.press(label);
      await rested();
      expect(sidebar.lastCall()).toEqual({ name: 'savePlan', args: [change] });
    },
  );

  test('of many problems three are seen, a hundred are listed on request, and the rest are counted', async () => {
    const problems = Array.from({ length: 1234 }, (_, index) => ({
      text: `Pipeline!A${index + 2} …`,
      cell: { sheet: 'Pipeline', row: index + 2, column: 1 },
    }));
    const sidebar = await open({ ...FOUND, problems });
    expect(sidebar.texts('.warn strong')).toEqual(['⚠ 1,234 cells to check']);
    expect(sidebar.texts('section > .entries p')).toEqual([
      'Pipeline!A2 …',
      'Pipeline!A3 …',
      'Pipeline!A4 …',
    ]);
    expect(sidebar.texts('details[data-key=problems] li')).toHaveLength(97);
    expect(sidebar.texts('details[data-key=problems] .inside > p')).toEqual([
      'and 1,134 others; correct these first, then read again.',
    ]);
  });

  test('what should be decided about a table is said, once for tables of one sheet', async () => {
    const note = '“Leads”: nobody has said what “Hot” (1 row) means.';
    const tables = FOUND.tables.map((view) => ({ ...view, notes: view.sheet === null ? [] : [note] }));
    const sidebar = await open({ ...FOUND, tables });
    expect(sidebar.texts('section > h2 + p').slice(1, 2)).toEqual([note]);
    expect(sidebar.texts('section p').filter((text) => text === note)).toEqual([note]);
  });

  test('a cleaned copy says what it mends, and is made with one press', async () => {
    const sidebar = await open({
      ...FOUND,
      cleanable: [{ sheet: 'Pipeline', mends: '37 dates are texts.' }],
    });
    expect(sidebar.texts('.notice p')).toEqual([
      'Your sheet stays as it is; the copy beside it is read in its place.',
      '37 dates are texts.',
    ]);
    await sidebar.press('Make a cleaned copy of “Pipeline”');
    expect(sidebar.texts('.doing')).toEqual(['Cleaning a copy of “Pipeline”…']);
    expect(sidebar.lastCall()).toEqual({ name: 'cleanSheet', args: ['Pipeline'] });
    await sidebar.answer(FOUND);
    expect(sidebar.texts('.notice')).toEqual([]);
  });
});

describe('the KPIs', () => {
  test('families say how many are in use and how many of them lack data', async () => {
    const sidebar = await open(FOUND);
    expect(
      sidebar.texts('details:is([data-key="family newContacts"], [data-key="family care"]) summary'),
    ).toEqual(['New contacts3 of 6 in use', 'Care of existing customers2 of 4 in use⚠ 2 without data']);
  });

  test('one that cannot be calculated says exactly what it lacks', async () => {
    const sidebar = await open(FOUND);
    const { id } = sidebar.field('Retention');
    const about = sidebar.page.querySelector(`#${id}`)?.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(about.map((each) => document.getElementById(each)?.textContent)).toEqual([
      'Of the customers at the period’s start, the share that are still customers at its end.',
      '⚠ Not on the scorecards: needs the table “Spend”, which no sheet is mapped to.',
    ]);
  });

  test('one that cannot be calculated leads to the table that it lacks', async () => {
    const sidebar = await open(FOUND);
    await sidebar.press('Retention: go to “Spend”');
    const details = sidebar.page.querySelector<HTMLDetailsElement>('[data-key="table spend"]');
    expect(details?.open).toBe(true);
    expect(document.activeElement).toBe(details?.querySelector('summary'));
  });

  test('a tick takes a KPI into use and leaves everything else about the plan as it is', async () => {
    const sidebar = await open(FOUND);
    expect(sidebar.texts('section:nth-of-type(1) > p')).toContain(
      '5 KPIs on the scorecards; 5 more are in use and will follow with their data. Five to ten fit on one page and are easy to keep in mind.',
    );
    sidebar.field('Average sale').focus();
    sidebar.field('Average sale').click();
    await rested();
    expect(document.activeElement).toBe(sidebar.field('Average sale'));
    expect(sidebar.lastCall()).toEqual({
      name: 'savePlan',
      args: [
        {
          kpis: FOUND.plan.kpis.map((each) => (each.kpi === 'averageSale' ? { ...each, inUse: true } : each)),
        },
      ],
    });
  });

  test('two ticks in a row are both kept', async () => {
    const sidebar = await open(FOUND);
    sidebar.field('Average sale').click();
    sidebar.field('New leads').click();
    await rested();
    const saved = sidebar.lastCall()?.args[0] as { kpis: WizardState['plan']['kpis'] };
    const inUse = (id: string) => saved.kpis.find(({ kpi }) => kpi === id)?.inUse;
    expect([inUse('averageSale'), inUse('newLeads')]).toEqual([true, false]);
  });
});

describe('KPIs of one’s own', () => {
  const BIG = {
    id: 'bigOrders',
    name: 'Big orders',
    table: 'sales',
    aggregate: 'count',
    filter: { comparison: 'atLeast', column: 'amount', value: 1_500_000 },
    date: 'soldOn',
    better: 'higher',
    format: 'count',
    unit: '',
  } as const;
  const WITH_BIG: WizardState = {
    ...FOUND,
    plan: {
      ...FOUND.plan,
      ownKpis: [BIG],
      kpis: [
        ...FOUND.plan.kpis,
        { kpi: 'bigOrders', inUse: true, group: 'B', better: 'higher', cap: 1.2, floor: 0 },
      ],
      targets: [{ kpi: 'bigOrders', scope: { kind: 'each' }, from: 46296, target: 5 }],
    },
  };

  test('a new one is saved into the plan and in use, with an ID from its name', async () => {
    const sidebar = await open({ ...FOUND, locale: 'vi_VN' });
    await sidebar.press('Add a KPI');
    expect(document.activeElement).toBe(sidebar.field('Name'));
    await sidebar.enter('Name', 'Đơn hàng lớn');
    await sidebar.enter('Table', 'sales');
    await sidebar.enter('Condition', 'atLeast');
    await sidebar.enter('Value', '1.500.000');
    await sidebar.press('Save this KPI');
    await rested();
    expect(sidebar.lastCall()).toEqual({
      name: 'savePlan',
      args: [
        {
          ownKpis: [{ ...BIG, id: 'donHangLon', name: 'Đơn hàng lớn' }],
          kpis: [
            ...FOUND.plan.kpis,
            { kpi: 'donHangLon', inUse: true, group: 'B', better: 'higher', cap: 1.2, floor: 0 },
          ],
        },
      ],
    });
    expect(sidebar.texts('.said')).toEqual(['“Đơn hàng lớn” is in the plan and in use.']);
    expect(sidebar.texts('form h3')).toEqual([]);
    expect(document.activeElement).toBe(sidebar.button('Add a KPI'));
  });

  test('a new one does not count in the periods before the one from which changes apply', async () => {
    const sidebar = await open({
      ...FOUND,
      hasScorecards: true,
      currentPeriod: '2026-10',
      finished: [{ label: '2026-08', closedBy: null, immature: [] }],
    });
    await sidebar.press('Add a KPI');
    await sidebar.enter('Name', 'Big orders');
    await sidebar.enter('Table', 'sales');
    await sidebar.press('Save this KPI');
    await rested();
    const [change] = sidebar.lastCall()?.args ?? [];
    const { kpis, pastKpis } = change as Pick<WizardState['plan'], 'kpis' | 'pastKpis'>;
    const terms = { kpi: 'bigOrders', group: 'B', cap: 1.2, floor: 0 };
    const [october, august] = [serialOf(2026, 10, 1), serialOf(2026, 8, 1)];
    expect(kpis.slice(-1)).toEqual([{ ...terms, inUse: true, better: 'higher', from: october }]);
    expect(pastKpis).toEqual([{ ...terms, inUse: false, from: august }]);
  });

  test('fields offer only what goes with the choices above them, and of a table with data only columns with data', async () => {
    const sidebar = await open(FOUND);
    const offered = (label: string) =>
      [...sidebar.field(label).querySelectorAll('option')].map(({ textContent }) => textContent);
    await sidebar.press('Add a KPI');
    await sidebar.enter('Table', 'leads');
    expect(offered('What is measured')).toEqual(['Count of rows', 'Total', 'Different values', 'Average']);
    expect(() => sidebar.field('Of column')).toThrow('0 × label');
    expect(() => sidebar.field('Value')).toThrow('0 × label');
    await sidebar.enter('What is measured', 'distinct');
    expect(offered('Of column')).toEqual(['Rep']);
    expect(offered('Condition')).toEqual(['All rows count', 'is', 'is filled in', 'means won', 'means lost']);
    expect(offered('By date')).toEqual(['Created on']);
    await sidebar.enter('Table', 'surveys');
    await sidebar.enter('What is measured', 'mean');
    expect(offered('Of column')).toEqual(['Score']);
    expect(() => sidebar.field('Divided by')).toThrow('0 × label');
  });

  test.each([
    { typed: {}, at: 'Name', says: 'Fill in “Name”.' },
    { typed: { Name: '123' }, at: 'ID', says: 'Fill in “ID”.' },
    {
      typed: { Name: 'Calls', ID: 'my calls' },
      at: 'ID',
      says: '“ID”: “my calls” cannot be the ID of a KPI. Write letters without accents and digits, a letter first, no spaces: for example newOrders.',
    },
    {
      typed: { Name: 'Calls', ID: 'NewLeads' },
      at: 'ID',
      says: '“ID”: there is already a KPI with the ID “NewLeads”. Choose another one.',
    },
    {
      typed: { Name: 'Big', Table: 'sales', Condition: 'atLeast', Value: 'much' },
      at: 'Value',
      says: '“Value”: “much” is not a number.',
    },
  ])('$typed: “$says”, at the field', async ({ typed, at, says }) => {
    const sidebar = await open(FOUND);
    await sidebar.press('Add a KPI');
    for (const [label, value] of Object.entries(typed)) await sidebar.enter(label, value);
    await sidebar.press('Save this KPI');
    expect(sidebar.texts('.bad:not(:empty)')).toEqual([says]);
    expect(document.activeElement).toBe(sidebar.field(at));
    await rested();
    expect(sidebar.calls.map(({ name }) => name)).not.toContain('savePlan');
  });

  describe('where a status is', () => {
    const HOT = {
      id: 'hotLeads',
      name: 'Hot leads',
      table: 'leads',
      aggregate: 'count',
      filter: { comparison: 'eq', column: 'status', value: 'Warm' },
      date: 'createdOn',
      better: 'higher',
      format: 'count',
      unit: '',
    } as const;
    const said = async (word: string): Promise<readonly (string | null)[]> => {
      const sidebar = await open(FOUND);
      await sidebar.press('Add a KPI');
      await sidebar.enter('Name', 'Hot leads');
      await sidebar.enter('Table', 'leads');
      await sidebar.enter('Condition', 'eq');
      await sidebar.enter('Only where column', 'status');
      await sidebar.enter('Value', word);
      await sidebar.press('Save this KPI');
      const typed = sidebar.texts('form h3').length > 0 ? sidebar.field('Value').value : '(saved)';
      return [typed, ...sidebar.texts('.bad:not(:empty)')];
    };

    test('a word that no row has is refused at its field, the nearest is proposed, and it stays typed', async () => {
      expect(await said('Hott')).toEqual([
        'Hott',
        'No row of “Stage” has the status “Hott”; “Hot” comes nearest. The column has “Won”, “Lost”, “Hot”: write one of these.',
      ]);
      expect(await said('Cold call')).toEqual([
        'Cold call',
        'No row of “Stage” has the status “Cold call”. The column has “Won”, “Lost”, “Hot”: write one of these.',
      ]);
      expect(await said('hot')).toEqual(['(saved)']);
    });

    test('a word that the plan has already stays: its rows may have been archived', async () => {
      const sidebar = await open({ ...FOUND, plan: { ...FOUND.plan, ownKpis: [HOT] } });
      await sidebar.press('Change Hot leads');
      await sidebar.enter('Name', 'Warm leads');
      await sidebar.press('Save this KPI');
      await rested();
      expect(sidebar.lastCall()?.args[0]).toMatchObject({ ownKpis: [{ ...HOT, name: 'Warm leads' }] });
    });
  });

  test('a changed one keeps its ID, its place in the plan and its weight', async () => {
    const sidebar = await open(WITH_BIG);
    await sidebar.press('Change Big orders');
    expect(sidebar.field('ID').readOnly).toBe(true);
    expect(sidebar.field('Value').value).toBe('1,500,000');
    await sidebar.enter('Name', 'Large orders');
    await sidebar.enter('Better is', 'lower');
    await sidebar.press('Save this KPI');
    await rested();
    expect(sidebar.lastCall()?.args).toEqual([
      {
        ownKpis: [{ ...BIG, name: 'Large orders', better: 'lower' }],
        kpis: WITH_BIG.plan.kpis.map((each) =>
          each.kpi === 'bigOrders' ? { ...each, better: 'lower' } : each,
        ),
      },
    ]);
  });

  test('a second press removes one, with its targets', async () => {
    const sidebar = await open(WITH_BIG);
    await sidebar.press('Remove Big orders');
    expect(sidebar.texts('.links .bad')).toEqual(['Remove, with its targets?']);
    await sidebar.press('Remove Big orders with its targets?');
    await rested();
    expect(sidebar.lastCall()).toEqual({
      name: 'savePlan',
      args: [{ ownKpis: [], kpis: FOUND.plan.kpis, targets: [] }],
    });
  });

  test('one that is removed takes along how it counted before', async () => {
    const past = { kpi: 'bigOrders', inUse: false, group: 'B', cap: 1.2, floor: 0, from: 46235 } as const;
    const sidebar = await open({ ...WITH_BIG, plan: { ...WITH_BIG.plan, pastKpis: [past] } });
    await sidebar.press('Remove Big orders');
    await sidebar.press('Remove Big orders with its targets?');
    await rested();
    expect(sidebar.lastCall()?.args[0]).toMatchObject({ ownKpis: [], pastKpis: [] });
  });

  test('one that another is divided by stays', async () => {
    const share = {
      ...BIG,
      id: 'share',
      name: 'Value per big order',
      aggregate: 'sum',
      column: 'amount',
      denominator: 'bigOrders',
    } as const;
    const sidebar = await open({ ...WITH_BIG, plan: { ...WITH_BIG.plan, ownKpis: [BIG, share] } });
    await sidebar.press('Remove Big orders');
    await sidebar.press('Remove Big orders with its targets?');
    expect(sidebar.texts('.said')).toEqual([
      '“Big orders” is needed: “Value per big order” is divided by it.',
    ]);
  });

  test('one that no longer can be divided by says which other KPI needs it', async () => {
    const share = {
      ...BIG,
      id: 'share',
      name: 'Value per big order',
      aggregate: 'sum',
      column: 'amount',
      denominator: 'bigOrders',
    } as const;
    const sidebar = await open({ ...WITH_BIG, plan: { ...WITH_BIG.plan, ownKpis: [BIG, share] } });
    await sidebar.press('Change Big orders');
    await sidebar.enter('Divided by', 'rows');
    await sidebar.press('Save this KPI');
    expect(sidebar.texts('form > .bad')[0]).toMatch(
      /^“Value per big order”: nothing can be divided by “bigOrders”\./,
    );
  });
});

test('a document without data says so in Vietnamese, and offers the sample', async () => {
  const sidebar = await openSidebar({ what: drawWhat }, 'vi');
  await sidebar.answer({ ...EMPTY, language: 'vi', stage: 'what' });
  expect(sidebar.texts('details[data-key="table leads"] summary')).toEqual([
    'Khách tiềm năngChưa chọn trang tính.○ chưa có',
  ]);
  expect(sidebar.texts('h2')).toEqual([
    'Dữ liệu của bạn',
    'Kiểm tra dữ liệu',
    'KPI',
    'KPI tự tạo',
    'Chưa có sẵn dữ liệu?',
    'Tạo bảng điểm ngay',
  ]);
  await sidebar.press('Dùng thử với dữ liệu mẫu');
  expect(sidebar.lastCall()).toEqual({ name: 'insertSampleData', args: [] });
});

describe('the way from the data to scorecards at once', () => {
  const NAME = 'Looks right, build';

  test('says what is built and which period is shown first', async () => {
    const sidebar = await open(FOUND);
    expect(sidebar.texts('section > p').slice(-2)).toEqual([
      '10/2026, the current period, is shown first.',
      'Makes an overview and scorecards for the team, each region and each rep, with these KPIs. Targets can follow.',
    ]);
  });

  test('builds for all whom the data name, and goes where the progress is', async () => {
    const sidebar = await open(FOUND);
    await sidebar.press(NAME);
    expect(sidebar.calls.map(({ name, args }) => [name, ...args])).toEqual([
      ['wizardState'],
      ['startBuild', { by: ['rep', 'region'] }],
    ]);
    expect(sidebar.texts('button[aria-current] .name')).toEqual(['Build']);
  });

  test('saves what is chosen for tables before it builds', async () => {
    const sidebar = await open(FOUND);
    await sidebar.enter('First contact on', 'First call');
    await sidebar.press(NAME);
    await sidebar.answer();
    await sidebar.answer();
    const made = sidebar.calls.filter(({ name }) => name === 'saveMapping' || name === 'startBuild');
    expect(made.map(({ name }) => name)).toEqual(['saveMapping', 'startBuild']);
    expect(made[0]?.args[0]).toMatchObject({
      leads: { sheet: 'Pipeline', columns: { firstContactOn: 'First call' } },
      sales: { sheet: 'Orders' },
    });
  });

  test('builds nothing while a column is missing in what is chosen, and leads there', async () => {
    const sidebar = await open(FOUND);
    await sidebar.enter('Created on (required)', '');
    await sidebar.press(NAME);
    expect(sidebar.calls.filter(({ name }) => name === 'startBuild')).toEqual([]);
    expect(document.activeElement).toBe(sidebar.field('Created on (required)'));
  });

  test('where scorecards are there, they are brought up to date', async () => {
    const sidebar = await open({ ...FOUND, hasScorecards: true });
    await sidebar.press('Looks right, update');
    expect(sidebar.calls.map(({ name }) => name)).toContain('refreshNumbers');
  });

  test.each([
    [EMPTY, 'Nothing can be built yet: no KPI that is in use has its data.'],
    [{ ...FOUND, mappingMistakes: ['“Orders” has no column “Sold”.'] }, '“Orders” has no column “Sold”.'],
  ])('is not offered where nothing can be built, and says why', async (state, reason) => {
    const sidebar = await open({
      ...state,
      kpis: state.kpis.map((kpi) =>
        state === EMPTY ? { ...kpi, lacks: { text: 'needs data', table: 'sales' } } : kpi,
      ),
    });
    const begin = sidebar.button(NAME);
    const about = document.getElementById(begin.getAttribute('aria-describedby') ?? '');
    expect([begin.getAttribute('aria-disabled'), about?.textContent]).toEqual(['true', reason]);
    await sidebar.press(NAME);
    expect(sidebar.calls.filter(({ name }) => name !== 'wizardState')).toEqual([]);
  });
});
