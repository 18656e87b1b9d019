/** Holds what the guides docs/adding-a-*.md add, as edits of source files, for `npm run try` to make in a copy of the project. */

/** Puts lines before the only line that reads so; an edit names its file. */
const before = (line, ...lines) => ({ line, with: [...lines, line] });
const after = (line, ...lines) => ({ line, with: [line, ...lines] });
const instead = (line, ...lines) => ({ line, with: lines });

/** A KPI in the middle of the list, with a measure that another one has already. */
const kpi = {
  'src/model/catalogue/kpis.ts': [
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
      "    case 'previous':",
      "    case 'missing':",
      '      return unless(',
      "        [binary(at('target'), '=', EMPTY), binary(at('actual'), '=', EMPTY)],",
      "        binary(at('target'), '-', at('actual')),",
      '      );',
    ),
  ],
  'src/output/card/card.ts': [
    after('  points: 52,', '  missing: 104,'),
    instead('  kpi: 196,', '  kpi: 152,'),
    instead('  actualToDate: 120,', '  actualToDate: 90,'),
    instead('  targetToDate: 120,', '  targetToDate: 90,'),
  ],
  'src/words/en/card.ts': [after("  points: 'Score',", "  missing: 'Still to do',")],
  'src/words/vi/card.ts': [after("    points: 'Điểm',", "    missing: 'Còn phải đạt',")],
};

export const ADDITIONS = { kpi, 'card-column': cardColumn };
