/** Writes docs/kpis.md from the catalogue: what each KPI is, in both languages, and which targets support it. */
import { KPIS } from '../../src/model/kpi/kpis';
import { TABLE_IDS, TABLES } from '../../src/model/catalogue/tables';
import { functionName } from '../../src/functions/custom-function';
import { measuresOf, measuresOfAll, type Family, type Kpi } from '../../src/model/kpi/kpi';
import type { Measure } from '../../src/model/kpi/measure';
import { measureId } from '../../src/model/kpi/measure-id';
import { kpiName, measureName, messages, type Messages } from '../../src/words';
import { valueInWords } from '../../src/words/value-in-words';
import type { ScopeType } from '../../src/data/scopes/scopes';
import { columnsOf, type TableUse } from './kpi-columns';
import { KPI_SOURCES } from './kpi-sources';
import { kpiSupport, type Support } from './kpi-support';

const [en, vi] = [messages('en'), messages('vi')];

type CatalogueKpi = (typeof KPIS)[number];

/** The page as Markdown. */
export function kpiPage(): string {
  const families = [...new Set(KPIS.map(({ family }) => family))];
  return [
    '# The KPIs',
    'Written by `npm run docs` from the catalogue, the words and the compilers; do not edit it by hand.',
    'Columns in **bold** must be mapped, the others are used where they are. A region comes from the table’s own column or, ' +
      'where it has none, from the team table by the row’s rep. Where sales have a status, only won ones count.',
    'What a formula is made of stands in brackets. A KPI has no value (a blank, never 0) where it would be divided by 0, ' +
      'and growth has none from a period with 0 or less.',
    ...families.flatMap(familySection),
    '## Which target supports what',
    'Found by running each target over a document with every column, in which statuses have two words each.',
    table(['KPI', 'engine', 'native formulas', 'SQL'], KPIS.map(supportRow)),
    '## The measures',
    'What [a sheet of facts](facts.en.md) may give: a KPI by its ID where it is one measure, else each of its measures.',
    table(['measure', 'of', 'English', 'Tiếng Việt'], measuresOfAll(KPIS).map(measureRow)),
    '## The columns',
    table(['table', 'column', 'English', 'Tiếng Việt', 'type'], TABLE_IDS.flatMap(columnRows)),
  ].join('\n\n');
}

const familySection = (family: Family): readonly string[] => [
  `## ${en.families[family]} · ${vi.families[family]}`,
  ...KPIS.filter((kpi) => kpi.family === family).flatMap((kpi) => [
    `### ${kpi.id}: \`${functionName(kpi.id)}\``,
    lines(kpi).join('\n'),
  ]),
];

function lines(kpi: CatalogueKpi): readonly string[] {
  const said = (m: Messages): string =>
    `- **${kpiName(kpi, m)}**: ${m.kpiExplanations[kpi.id]}\n  - = ${valueInWords(kpi.value, m)}`;
  return [
    said(en),
    said(vi),
    `- ${kpi.better} is better; unit: ${en.units[kpi.unit]} · ${vi.units[kpi.unit]}`,
    ...columnsOf(kpi).map((use) => `- ${columnsLine(use)}`),
    ...sourcesLine(kpi),
  ];
}

/** Nothing for a KPI whose name says what it is. */
function sourcesLine({ id }: CatalogueKpi): readonly string[] {
  const sources = KPI_SOURCES[id] ?? [];
  const links = sources.map(({ title, url }) => `[${title}](${url})`);
  return links.length === 0 ? [] : [`- also defined so in ${links.join('; ')}`];
}

const columnsLine = ({ table: id, needed, optional }: TableUse): string =>
  `${id}: ${[...needed.map((column) => `**${column}**`), ...optional].join(', ')}`;

const SCOPES: Readonly<Record<ScopeType, string>> = { team: 'team', region: 'regions', rep: 'reps' };
const list = (scopes: readonly ScopeType[]): string => scopes.map((scope) => SCOPES[scope]).join(', ');

function supportRow(kpi: Kpi): readonly string[] {
  const [own, byTeam] = [kpiSupport(kpi, 'everyTable'), kpiSupport(kpi, 'teamTable')];
  return [kpi.id, list(own.engine), formulaCell(own, byTeam), own.sql.join(', ')];
}

function formulaCell(own: Support, byTeam: Support): string {
  const regions = byTeam.formulaLimit;
  const byRegion =
    regions &&
    `with regions in the team table only: ${list(byTeam.formula)}. There ${en.formulaLimits[regions]}`;
  return [list(own.formula), byRegion].filter(Boolean).join('; ');
}

function measureRow(measure: Measure): readonly string[] {
  const id = measureId(measure);
  const kpis = KPIS.filter(({ value }) => measuresOf(value).some((each) => measureId(each) === id));
  const names = [en, vi].map((m) => measureName(measure, m));
  return [`\`${id}\``, kpis.map((kpi) => kpi.id).join(', '), ...names];
}

const columnRows = (id: (typeof TABLE_IDS)[number]): readonly (readonly string[])[] =>
  TABLES[id].columns.map((column) => [
    `${id} (${en.tables[id]} · ${vi.tables[id]})`,
    column.required ? `**${column.id}**` : column.id,
    en.columns[column.id],
    vi.columns[column.id],
    column.type,
  ]);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
