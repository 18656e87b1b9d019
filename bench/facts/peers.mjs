/** Counts the facts as people write it with a plain loop, or with a library that groups rows. */
import { createRequire } from 'node:module';
import { inProject } from '../../scripts/project.mjs';
import { inOrder, monthOf, nameKeys } from './question.mjs';

/** The libraries have a folder and a lock file of their own. */
const load = createRequire(inProject('bench/peers/package.json'));

const KINDS = ['team', 'region', 'rep'];

/** What a library is given: objects with keys in place of names, as it documents its rows. */
function records(rows) {
  const key = nameKeys();
  return rows.map(([date, rep, region, status, amount, customer]) => ({
    ...{ month: monthOf(date), team: '', rep: key(rep), region: key(region) },
    ...{ won: key(status) === 'won', amount, customer: key(customer) },
  }));
}

/** Plain objects in a Map, a Set for whom one may count once. */
export const loop = () => (rows) => {
  const key = nameKeys();
  const groups = new Map();
  for (const [date, rep, region, status, amount, customer] of rows) {
    const month = monthOf(date);
    const isWon = key(status) === 'won';
    for (const [kind, name] of [
      ['team', ''],
      ['region', key(region)],
      ['rep', key(rep)],
    ]) {
      const id = `${kind} ${name} ${month}`;
      let group = groups.get(id);
      if (!group) groups.set(id, (group = { kind, name, month, count: 0, won: 0, sum: 0, seen: new Set() }));
      group.count++;
      if (!isWon) continue;
      group.won++;
      group.sum += amount;
      group.seen.add(key(customer));
    }
  }
  return inOrder(
    [...groups.values()].map(({ count, won, sum, seen, ...group }) => ({
      ...group,
      values: [count, won, sum, seen.size],
    })),
  );
};

export const lodash = () => {
  const _ = load('lodash');
  return (rows) => {
    const all = records(rows);
    return inOrder(
      KINDS.flatMap((kind) =>
        _.flatMap(_.groupBy(all, kind), (ofName, name) =>
          _.map(_.groupBy(ofName, 'month'), (group, month) => {
            const won = _.filter(group, 'won');
            const customers = _.uniqBy(won, 'customer').length;
            return {
              kind,
              name,
              month: Number(month),
              values: [group.length, won.length, _.sumBy(won, 'amount') ?? 0, customers],
            };
          }),
        ),
      ),
    );
  };
};

export const d3 = async () => {
  const { flatRollup, sum } = await import(
    load.resolve('d3-array').replace('dist/d3-array.js', 'src/index.js')
  );
  return (rows) => {
    const all = records(rows);
    const values = (group) => {
      const won = group.filter((each) => each.won);
      return [
        group.length,
        won.length,
        sum(won, (each) => each.amount),
        new Set(won.map((each) => each.customer)).size,
      ];
    };
    return inOrder(
      KINDS.flatMap((kind) =>
        flatRollup(
          all,
          values,
          (each) => each[kind],
          (each) => each.month,
        ).map(([name, month, group]) => ({ kind, name, month, values: group })),
      ),
    );
  };
};

export const arquero = async () => {
  const { table, op } = await import(load.resolve('arquero').replace('dist/arquero.min.js', 'src/index.js'));
  return (rows) => {
    const all = table(columnsOf(rows));
    return inOrder(
      KINDS.flatMap((kind) =>
        all
          .groupby(kind, 'month')
          .rollup({
            count: op.count(),
            wins: op.sum('won'),
            sum: op.sum('amountWon'),
            customers: op.distinct('customerWon'),
            named: op.valid('customerWon'),
          })
          .objects()
          .map(({ month, count, wins, sum, customers, named, [kind]: name }) => ({
            // Blanks count as one more.
            ...{ kind, name, month, values: [count, wins, sum, customers - (named < count ? 1 : 0)] },
          })),
      ),
    );
  };
};

/** What is not won has neither an amount nor a customer. */
function columnsOf(rows) {
  const key = nameKeys();
  const won = rows.map((row) => key(row[3]) === 'won');
  return {
    ...{ month: rows.map((row) => monthOf(row[0])), team: rows.map(() => '') },
    ...{ rep: rows.map((row) => key(row[1])), region: rows.map((row) => key(row[2])) },
    won: won.map(Number),
    amountWon: rows.map((row, at) => (won[at] ? row[4] : 0)),
    customerWon: rows.map((row, at) => (won[at] ? key(row[5]) : null)),
  };
}

export const tidyjs = () => {
  const { tidy, groupBy, summarize, n, sum, nDistinct } = load('@tidyjs/tidy');
  return (rows) => {
    const all = records(rows).map((each) => ({
      ...each,
      ...(each.won ? { wins: 1, amountWon: each.amount, whom: each.customer } : { wins: 0, amountWon: 0 }),
    }));
    const facts = summarize({
      ...{ count: n(), wins: sum('wins'), sum: sum('amountWon') },
      customers: nDistinct('whom', { includeUndefined: false }),
    });
    return inOrder(
      KINDS.flatMap((kind) =>
        tidy(all, groupBy([kind, 'month'], [facts])).map(
          ({ month, count, wins, sum, customers, [kind]: name }) => ({
            ...{ kind, name, month, values: [count, wins, sum, customers] },
          }),
        ),
      ),
    );
  };
};

export const polars = () => {
  const pl = load('nodejs-polars').default;
  return (rows) => {
    const { won, ...columns } = columnsOf(rows);
    const all = pl.DataFrame({ ...columns, won });
    return inOrder(
      KINDS.flatMap((kind) =>
        all
          .groupBy([kind, 'month'])
          .agg(
            pl.col('won').count().alias('count'),
            pl.col('won').sum().alias('wins'),
            pl.col('amountWon').sum().alias('sum'),
            pl.col('customerWon').dropNulls().nUnique().alias('customers'),
          )
          .rows()
          .map(([name, month, ...values]) => ({ kind, name, month, values: values.map(Number) })),
      ),
    );
  };
};

/** The rows are appended to a table, which SQL then asks. */
export const duckdb = async () => {
  const { DuckDBInstance, DuckDBTimestampValue } = await import('@duckdb/node-api');
  return async (rows) => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      'CREATE TABLE sold (moment TIMESTAMP, rep VARCHAR, region VARCHAR, status VARCHAR, amount DOUBLE, customer VARCHAR)',
    );
    const appender = await connection.createAppender('sold');
    for (const [date, rep, region, status, amount, customer] of rows) {
      appender.appendTimestamp(new DuckDBTimestampValue(BigInt(date.getTime() + 25_200_000) * 1000n));
      appender.appendVarchar(rep);
      appender.appendVarchar(region);
      appender.appendVarchar(status);
      appender.appendDouble(amount);
      appender.appendVarchar(customer);
      appender.endRow();
    }
    appender.closeSync();
    const before = process.cpuUsage();
    const reader = await connection.runAndReadAll(`
      WITH keyed AS (
        SELECT (year(moment) - 2025) * 12 + month(moment) - 1 AS month, lower(trim(nfc_normalize(rep))) AS rep,
          lower(trim(nfc_normalize(region))) AS region, lower(trim(status)) = 'won' AS won, amount,
          lower(trim(nfc_normalize(customer))) AS customer
        FROM sold)
      SELECT CASE WHEN GROUPING(rep) = 0 THEN 'rep' WHEN GROUPING(region) = 0 THEN 'region' ELSE 'team' END,
        coalesce(rep, region, ''), month, COUNT(*), COUNT(CASE WHEN won THEN 1 END),
        coalesce(SUM(CASE WHEN won THEN amount END), 0), COUNT(DISTINCT CASE WHEN won THEN customer END)
      FROM keyed GROUP BY GROUPING SETS ((month), (region, month), (rep, month))`);
    const facts = reader.getRows().map(([kind, name, month, ...values]) => ({
      kind,
      name,
      month: Number(month),
      values: values.map(Number),
    }));
    const { user, system } = process.cpuUsage(before);
    return Object.assign(inOrder(facts), { query: (user + system) / 1000 });
  };
};
