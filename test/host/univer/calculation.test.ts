/** Shows that every formula gets its value, however often a calculation is stopped. */
import { readValues, registerCustomFunctions } from '../local-host';
import { fill, openTestDocument, SHEET } from '../document/sheet';

/**
 * With two formulas each. Univer looks every 500 formulas whether it is to stop: by the second look the next write has
 * come, by the third it counts.
 */
const ROWS = 501;

/** So that 500 formulas take longer than the 100 ms after which a write counts. */
function slowDouble(value: unknown): unknown {
  const begun = performance.now();
  while (performance.now() - begun < 0.3);
  return Number(value) * 2;
}

test('writes that stop a running calculation again and again leave no formula without its value', async () => {
  const document = openTestDocument();
  registerCustomFunctions(document, [
    { name: 'DOUBLE', call: slowDouble, help: { description: '', parameters: [] } },
  ]);
  const counted = { start: 0, stop: 0 };
  let begun: () => void = () => undefined;
  document.engine.commands.onCommandExecuted(({ id }) => {
    if (id === 'formula.mutation.set-formula-calculation-stop') counted.stop++;
    if (id === 'formula.mutation.set-formula-calculation-start') {
      counted.start++;
      setTimeout(begun, 20);
    }
  });
  for (const column of ['A', 'D', 'G', 'J']) {
    const formula = (row: number): string => `=DOUBLE(${column}${row + 1})`;
    fill(
      document,
      `${column}1`,
      Array.from({ length: ROWS }, (_, row) => [row, formula(row), formula(row)]),
    );
    if (column !== 'J') await new Promise<void>((resolve) => (begun = resolve));
  }
  await document.engine.calculated();
  expect(counted).toEqual({ start: 4, stop: 3 });
  const doubles = Array.from({ length: ROWS }, (_, row) => row * 2);
  for (const column of [2, 3, 5, 6, 8, 9, 11, 12]) {
    const area = { row: 1, column, rows: ROWS, columns: 1 };
    expect(readValues(document, SHEET, area).flat()).toEqual(doubles);
  }
}, 60_000);
