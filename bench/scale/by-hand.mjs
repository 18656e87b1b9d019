/** Holds a query for each table as a colleague writes it who knows the data: the same facts, no names compared, nothing unusual foreseen. */

/** Each asks for `starts`, the first days of months, `first`, the first of them, and `after`, the day after the last month. */
const facts = (month, columns, from, where = 'TRUE') => `
  SELECT month, rep, region, ${columns} FROM (
    SELECT date_trunc('month', ${month}) AS month, * FROM ${from}
    WHERE ${month} >= $first AND ${month} < $after AND ${where}
  ) GROUP BY GROUPING SETS ((month), (month, region), (month, rep))`;

const OPEN = `
  SELECT month, rep, region, COUNT(*) AS open, COUNT(CASE WHEN until IS NULL OR until >= month + INTERVAL 1 MONTH THEN 1 END) AS kept,
    COUNT(care.customer) AS contacted
  FROM customers
  JOIN (SELECT unnest($starts) AS month) ON since < month AND (until IS NULL OR until >= month)
  LEFT JOIN (
    SELECT DISTINCT date_trunc('month', "contactedOn") AS month, customer FROM care
    WHERE "contactedOn" >= $first AND "contactedOn" < $after
  ) AS care USING (month, customer)
  GROUP BY GROUPING SETS ((month), (month, region), (month, rep))`;

export const BY_HAND = {
  sales: [facts('"soldOn"', 'SUM(amount), COUNT(DISTINCT "orderId")', 'sales', `status = 'Won'`)],
  leads: [
    facts(
      '"createdOn"',
      `COUNT(*), COUNT(CASE WHEN status = 'Won' THEN 1 END), COUNT("firstContactOn"), SUM(date_diff('microsecond', "createdOn", "firstContactOn")) / 86400000000, COUNT(CASE WHEN "firstContactOn" >= "createdOn" THEN 1 END)`,
      'leads',
    ),
    facts(
      '"closedOn"',
      `COUNT(CASE WHEN status = 'Won' THEN 1 END), COUNT(*)`,
      'leads',
      `status IN ('Won', 'Lost')`,
    ),
  ],
  customers: [facts('since', 'COUNT(*)', 'customers'), OPEN],
  spend: [facts('"spentOn"', 'SUM(amount)', 'spend')],
  prices: [
    facts(
      '"observedOn"',
      'SUM("ourPrice"), SUM("competitorPrice"), COUNT(promotion)',
      '(SELECT *, NULL AS rep FROM prices)',
    ),
  ],
  care: [facts('"contactedOn"', 'COUNT(*), COUNT(DISTINCT customer)', 'care')],
  surveys: [
    facts(
      '"answeredOn"',
      'SUM(score), COUNT(*), COUNT(CASE WHEN score >= 8 THEN 1 END), COUNT(CASE WHEN score >= 9 THEN 1 END), COUNT(CASE WHEN score <= 6 THEN 1 END)',
      'surveys',
    ),
  ],
};
