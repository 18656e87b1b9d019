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

const people = (table, date) =>
  `SELECT rep, region, COUNT(*), MIN("${date}"), MAX("${date}") FROM ${table} GROUP BY rep, region`;

/** What a refresh asks besides: who is in each table, the customers who wait longest for a contact, the latest prices. */
export const BESIDE_BY_HAND = {
  people: [
    people('sales', 'soldOn'),
    people('leads', 'createdOn'),
    people('customers', 'since'),
    people('spend', 'spentOn'),
    people('care', 'contactedOn'),
    people('surveys', 'answeredOn'),
    'SELECT region, COUNT(*), MIN("observedOn"), MAX("observedOn") FROM prices GROUP BY region',
  ],
  lists: [
    `SELECT customer, customers.rep, MAX("contactedOn") AS last FROM customers LEFT JOIN care USING (customer)
     WHERE until IS NULL OR until > $after GROUP BY customer, customers.rep ORDER BY last NULLS FIRST LIMIT 500`,
    `SELECT product, region, arg_max("ourPrice", "observedOn"), arg_max("competitorPrice", "observedOn")
     FROM prices GROUP BY product, region ORDER BY product, region LIMIT 500`,
  ],
};
