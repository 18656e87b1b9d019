/** Counts the facts by the product: its reading of the sheet with all that it checks, and its engine. */
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { inProject } from '../../scripts/project.mjs';
import { FIRST_MONTH, MONTHS, ZONE } from './question.mjs';

const ENTRY = `
  export { sheetSources } from './src/document/sheet-source';
  export { scopesOf } from './src/data/scopes/scopes';
  export { measure } from './src/compute/engine/engine';
  export { count, sum, distinct } from './src/model/kpi/measure';
  export { won, lost, decided, present, atLeast, atMost, eq } from './src/model/kpi/filter';
  export { leads, sales } from './src/model/catalogue/tables';
  export { textKey } from './src/core/text/text';
  export { timeZone } from './src/core/calendar/time-zone';
  export { serialOf } from './src/core/calendar/calendar';
  export { periodAt } from './src/core/calendar/period';
`;

const outfile = inProject('build/facts.cjs');

/** Bundles the sources that the question needs. */
export const buildProduct = () =>
  build({
    ...{ stdin: { contents: ENTRY, resolveDir: inProject('.') }, outfile, bundle: true, format: 'cjs' },
    ...{ platform: 'node', target: 'node20', logLevel: 'error' },
  });

const SHEET = 'Pipeline';

/** What leads are and what was sold stand on one sheet, as CRM systems export it. */
const MAPPING = {
  leads: {
    sheet: SHEET,
    columns: { createdOn: 'Ngày', rep: 'Nhân viên', region: 'Khu vực', status: 'Trạng thái' },
    won: ['Won'],
    lost: ['Lost'],
  },
  sales: {
    sheet: SHEET,
    columns: {
      ...{ soldOn: 'Ngày', rep: 'Nhân viên', region: 'Khu vực', status: 'Trạng thái' },
      ...{ amount: 'Doanh số', customer: 'Khách hàng' },
    },
    won: ['Won'],
  },
};

/** The four facts, or so many measures as a team may define for itself. */
function measuresOf({ leads, sales, count, sum, distinct, ...filters }, many) {
  const { won, lost, decided, present, atLeast, atMost, eq } = filters;
  const [created, sold] = [leads.createdOn, sales.soldOn];
  const facts = [
    count(leads, { when: created }),
    count(leads, { when: created, where: [won(leads)] }),
    sum(sales.amount, { when: sold }),
    distinct(sales.customer, { when: sold }),
  ];
  if (many === undefined) return facts;
  const regions = ['Bắc', 'Trung', 'Nam', 'Đông'];
  const amounts = [1e7, 2e7, 3e7, 4e7];
  return [
    ...facts,
    count(leads, { when: created, where: [lost(leads)] }),
    count(leads, { when: created, where: [decided(leads)] }),
    count(leads, { when: created, where: [present(leads.region)] }),
    count(leads, { when: created, where: [present(leads.rep), won(leads)] }),
    count(sales, { when: sold }),
    ...regions.map((region) =>
      count(leads, { when: created, where: [won(leads), eq(leads.region, region)] }),
    ),
    ...regions.map((region) => sum(sales.amount, { when: sold, where: [eq(sales.region, region)] })),
    ...amounts.map((amount) => count(sales, { when: sold, where: [atLeast(sales.amount, amount)] })),
    sum(sales.amount, { when: sold, where: [atMost(sales.amount, 1e7)] }),
  ].slice(-many);
}

export const ours = () => {
  const product = createRequire(import.meta.url)(outfile);
  const { measure, scopesOf, sheetSources } = product;
  return (/** With the headers. */ rows, many) => {
    const measures = measuresOf(product, many);
    const cells = { sheet: SHEET, values: rows };
    const sources = sheetSources(
      { mapping: MAPPING, zone: product.timeZone(ZONE), locale: 'vi_VN', cellsOf: () => cells },
      [],
    );
    const scopes = scopesOf(sources);
    const periods = Array.from({ length: MONTHS }, (_, month) =>
      product.periodAt('month', product.serialOf(FIRST_MONTH.year, FIRST_MONTH.month + month, 1)),
    );
    const measured = measure({ sources, measures, scopes, periods });
    const keys = scopes.list.map(({ name }) => product.textKey(name));
    const order = ['team', 'region', 'rep'].flatMap((type) =>
      [...keys.keys()]
        .filter((at) => scopes.list[at].type === type)
        .sort((a, b) => (keys[a] < keys[b] ? -1 : 1)),
    );
    const answers = measures.map((each) =>
      Float64Array.from({ length: order.length * MONTHS }, (_, at) =>
        measured.value(each, order[Math.floor(at / MONTHS)], at % MONTHS),
      ),
    );
    return Object.assign(answers, { sources });
  };
};
