/** Counts the same rows by the engine, and says in how many cells its numbers are others than the queries'. */
import { SCOPES, TABLES } from './data.mjs';
import { ask, openFiles } from './files.mjs';
import { mappingOf, months, product, questions } from './product.mjs';

/** Sums of parts of days are added up in another order. */
const isSame = (one, other) =>
  one === other || Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));

/** @returns `0 of 31,152` */
export async function differencesFromEngine(folder) {
  const { connection, columns } = await openFiles(folder);
  const parts = product();
  const mapping = mappingOf(parts, (table) => Object.keys(columns[table]));
  const sources = {};
  for (const table of TABLES) {
    const rows = await tableRows(connection, table, columns[table]);
    const { columns: mapped, won, lost, scale } = mapping[table];
    sources[table] = parts.rowsSource(rows, { columns: mapped, won, lost, scale });
  }
  const periods = months(parts);
  const byType = (type) =>
    new Map(SCOPES.flatMap((scope, at) => (scope.type === type ? [[parts.textKey(scope.name), at]] : [])));
  const scopes = { list: SCOPES, reps: byType('rep'), regions: byType('region') };
  let [cells, differing] = [0, 0];
  const asked = questions(parts, mapping, (table, column) => columns[table][column]);
  for (const { measures, sql, parameters } of asked) {
    const measured = parts.measure({ measures, scopes, periods, sources });
    for (const [scope, period, ...values] of await ask(connection, sql, parameters))
      values.forEach((value, at) => {
        cells++;
        const counted = measured.value(measures[at], Number(scope), Number(period));
        const isEqual =
          value === null || counted === null ? value === counted : isSame(Number(value), counted);
        if (!isEqual) differing++;
      });
  }
  return `${differing} of ${cells.toLocaleString('en')}`;
}

const UNIX_EPOCH = 25_569;
const MICROSECONDS_A_DAY = 86_400_000_000;

/** The rows of a table as the engine reads them: dates are days since the end of 1899, texts are codes. */
async function tableRows(connection, table, columns) {
  const [[length]] = await ask(connection, `SELECT COUNT(*)::INTEGER FROM ${table}`, {});
  const [numbers, texts] = [{}, {}];
  for (const [name, type] of Object.entries(columns)) {
    if (type === 'STRING') texts[name] = await textColumn(connection, table, name, length);
    else numbers[name] = await numberColumn(connection, table, name, type, length);
  }
  return { table, length, numbers, texts };
}

async function textColumn(connection, table, name, length) {
  const [codes, words, known] = [new Int32Array(length), [], new Map()];
  await eachValue(connection, `SELECT "${name}" FROM ${table}`, (value, row) => {
    if (value === null) return (codes[row] = -1);
    const code = known.get(value) ?? words.push(value) - 1;
    known.set(value, code);
    codes[row] = code;
  });
  return { codes, words };
}

async function numberColumn(connection, table, name, type, length) {
  const isDate = type === 'DATE' || type === 'DATETIME';
  const value = isDate
    ? `epoch_us("${name}"::TIMESTAMP)::DOUBLE / ${MICROSECONDS_A_DAY} + ${UNIX_EPOCH}`
    : `"${name}"::DOUBLE`;
  const numbers = new Float64Array(length);
  await eachValue(connection, `SELECT ${value} FROM ${table}`, (each, row) => {
    numbers[row] = each ?? NaN;
  });
  return numbers;
}

/** The files keep their order: https://duckdb.org/docs/stable/sql/dialect/order_preservation */
async function eachValue(connection, sql, take) {
  const result = await connection.stream(sql);
  let row = 0;
  for (let chunk = await result.fetchChunk(); chunk?.rowCount > 0; chunk = await result.fetchChunk())
    for (const value of chunk.getColumnValues(0)) take(value, row++);
}
