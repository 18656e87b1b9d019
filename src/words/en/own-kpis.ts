/** Lists the words about KPIs that managers define, in English. */

const columns = {
  id: 'ID',
  name: 'Name',
  table: 'Table',
  aggregate: 'What is measured',
  column: 'Of column',
  filterColumn: 'Only where column',
  comparison: 'Condition',
  value: 'Value',
  date: 'By date',
  denominator: 'Divided by',
  better: 'Better is',
  format: 'Shown as',
  unit: 'Unit',
};

export const ownKpis = {
  title: 'KPIs of your own',
  hint: 'One per row, with an ID in letters and digits. Build the scorecards again after a change.',
  columns,
  aggregates: { count: 'Count of rows', sum: 'Total', distinct: 'Different values', mean: 'Average' },
  comparisons: {
    eq: 'is',
    atLeast: 'is at least',
    atMost: 'is at most',
    present: 'is filled in',
    won: 'means won',
    lost: 'means lost',
  },
  better: { higher: 'Higher', lower: 'Lower' },
  formats: { count: 'Whole number', money: 'Money', percent: 'Percent', decimal: 'One decimal' },
  rows: 'All rows',
};
