/** Holds what the guides docs/adding-a-*.md add, as edits of source files, for `npm run try` to make in a copy of the project. */
import { after, before, instead } from './edits.mjs';
import { language } from './language-addition.mjs';

/** A KPI in the middle of the list, with a measure that another one has already. */
const kpi = {
  'src/model/kpi/kpis.ts': [
    before(
      "    id: 'revenue',",
      "    id: 'salesCount',",
      "    family: 'salesByPlace',",
      '    value: count(sales, { when: sales.soldOn }),',
      "    better: 'higher',",
      "    format: 'count',",
      "    unit: 'quantity',",
      '  }),',
      '  kpi({',
    ),
  ],
  'src/words/en/names.ts': [before("  revenue: 'Revenue',", "  salesCount: 'Number of sales',")],
  'src/words/vi/names.ts': [before("  revenue: 'Doanh thu',", "  salesCount: 'Số đơn hàng',")],
  'src/words/en/kpi-explanations.ts': [
    before(
      "  revenue: 'Sales amounts of the period added up.',",
      "  salesCount: 'Sales of the period, counted.',",
    ),
  ],
  'src/words/vi/kpi-explanations.ts': [
    before(
      "  revenue: 'Tổng doanh thu bán hàng trong kỳ.',",
      "  salesCount: 'Số đơn hàng bán được trong kỳ.',",
    ),
  ],
};

/** A column in the middle of the scorecards; others are narrowed by what it takes. */
const cardColumn = {
  'src/output/card/card-places.ts': [after("  'points',", "  'missing',")],
  'src/output/card/card-row.ts': [
    before(
      "    case 'gap':",
      "    case 'missing':",
      '      return unless(',
      "        [binary(at('target'), '=', EMPTY), binary(at('actual'), '=', EMPTY)],",
      "        binary(at('target'), '-', at('actual')),",
      '      );',
    ),
  ],
  'src/output/card/card.ts': [
    after('  points: 42,', '  missing: 70,'),
    instead('  kpi: 135,', '  kpi: 115,'),
    instead('  target: 98,', '  target: 74,'),
    instead('  actual: 103,', '  actual: 74,'),
  ],
  'src/words/en/card.ts': [after("  points: 'Score',", "  missing: 'Still to do',")],
  'src/words/vi/card.ts': [after("    points: 'Điểm',", "    missing: 'Còn phải đạt',")],
};

/** A source table behind the others. */
const table = {
  'src/model/catalogue/tables.ts': [
    before(
      'export const TABLES = { team, leads, sales, customers, spend, prices, care, surveys, facts } as const;',
      "export const visits = table('visits', {",
      "  visitedOn: required('date'),",
      "  rep: optional('text'),",
      "  region: optional('text'),",
      "  customer: optional('text'),",
      "  minutes: optional('number'),",
      '});',
    ),
    instead(
      'export const TABLES = { team, leads, sales, customers, spend, prices, care, surveys, facts } as const;',
      'export const TABLES = { team, leads, sales, customers, spend, prices, care, surveys, visits, facts } as const;',
    ),
  ],
  'src/data/mapping/header-words.ts': [
    before(
      '  surveys: {',
      "  visits: { visitedOn: ['visited on', 'visit day', 'ngày ghé thăm'], minutes: ['minutes', 'duration', 'số phút'] },",
    ),
  ],
  'src/data/mapping/sheet-words.ts': [before('  surveys: [', "  visits: ['visits', 'viếng thăm'],")],
  'src/app/wizard/ready-sheet.ts': [
    after(
      "  surveys: ['answeredOn', 'score', 'customer', 'rep'],",
      "  visits: ['visitedOn', 'customer', 'rep', 'minutes'],",
    ),
  ],
  'src/words/en/names.ts': [
    after("  surveys: 'Surveys',", "  visits: 'Visits',"),
    after("  score: 'Score',", "  visitedOn: 'Visited on',", "  minutes: 'Minutes',"),
  ],
  'src/words/vi/names.ts': [
    after("  surveys: 'Khảo sát',", "  visits: 'Viếng thăm',"),
    after("  score: 'Điểm',", "  visitedOn: 'Ngày viếng thăm',", "  minutes: 'Số phút',"),
  ],
  'src/words/en/functions.ts': [
    after(
      "    surveys: 'The range of the surveys, with its header row.',",
      "    visits: 'The range of the visits, with its header row.',",
    ),
  ],
  'src/words/vi/functions.ts': [
    after(
      "    surveys: 'Vùng dữ liệu khảo sát, gồm cả dòng tiêu đề.',",
      "    visits: 'Vùng dữ liệu viếng thăm, gồm cả dòng tiêu đề.',",
    ),
  ],
};

/** A stage of the wizard before the last. */
const stage = {
  'src/app/bridge/stages.ts': [
    instead(
      "export const STAGES = ['who', 'what', 'howMuch', 'earns', 'build'] as const;",
      "export const STAGES = ['who', 'what', 'howMuch', 'earns', 'review', 'build'] as const;",
    ),
  ],
  'src/words/en/review.ts': `/** Says what stands on the stage in which people look through the plan, in English. */

export const review = {
  heading: 'Is this what you agreed?',
  intro: 'Look through the plan before you build.',
};
`,
  'src/words/vi/review.ts': `/** Says what stands on the stage in which people look through the plan, in Vietnamese. */
import type { Messages } from '../en/index';

export const review: Messages['review'] = {
  heading: 'Kế hoạch đã đúng như thống nhất chưa?',
  intro: 'Hãy xem lại kế hoạch trước khi tạo bảng điểm.',
};
`,
  'src/words/en/said-by-sidebar.ts': [
    before("import { saidByBoth } from './said-by-both';", "import { review } from './review';"),
    before('  buildStage,', '  review,'),
  ],
  'src/words/vi/said-by-sidebar.ts': [
    before("import { saidByBoth } from './said-by-both';", "import { review } from './review';"),
    before('  buildStage,', '  review,'),
  ],
  'src/words/en/sidebar.ts': [before("  build: 'Build',", "  review: 'Review',")],
  'src/words/vi/sidebar.ts': [before("    build: 'Tạo bảng',", "    review: 'Xem lại',")],
  'sidebar/stages/review/review.ts': `/** Draws the stage in which people look through what was agreed. */
import { box, heading, intro } from '../../core/element';
import type { DrawStage } from '../../stage/stage';

export const drawReview: DrawStage = (_wizard, m) => {
  const title = heading(m.review.heading);
  return { element: box(title, intro(m.review.intro)), focus: title, update: () => true };
};
`,
  'sidebar/all-stages.ts': [
    after(
      "import { drawHowMuch } from './stages/how-much/how-much';",
      "import { drawReview } from './stages/review/review';",
    ),
    before('  build: drawBuild,', '  review: drawReview,'),
  ],
};

/** By name: the edits of each file, or the text of a new one. */
export const ADDITIONS = { kpi, 'card-column': cardColumn, table, stage, language };
