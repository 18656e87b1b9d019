/** Shows how many rows and columns a layout needs. */
import { area } from '../../../../src/core/formula/reference';
import { extent } from '../../../../src/core/layout/extent';
import type { SheetLayout } from '../../../../src/core/layout/sheet-layout';

const LAYOUT: SheetLayout = {
  blocks: [{ row: 2, column: 3, cells: [['a', 'b']] }],
  formats: [],
  columnWidths: [100],
};

test.each<[string, Partial<SheetLayout>, readonly [rows: number, columns: number]]>([
  ['its blocks', {}, [2, 4]],
  ['its widths', { columnWidths: Array<number>(6).fill(50) }, [2, 6]],
  ['its formats', { formats: [{ area: area(5, 1, 4, 5), style: {} }] }, [8, 5]],
  ['its merges', { merges: [area(3, 1, 1, 9)] }, [3, 9]],
  ['its choices', { choices: [{ area: area(9, 9), from: { kind: 'date' }, help: '' }] }, [9, 9]],
  ['its rules', { rules: [{ area: area(4, 5), color: '#000000', test: 'above', value: 1 }] }, [4, 5]],
  ['its inputs', { inputs: [area(7, 1, 2, 2)] }, [8, 4]],
  ['its heights', { rowHeights: [{ row: 12, height: 40 }] }, [12, 4]],
  [
    'what it hides',
    { hiddenRows: [{ first: 3, count: 4 }], hiddenColumns: [{ first: 5, count: 3 }] },
    [6, 7],
  ],
  [
    'where its charts begin',
    { charts: [{ title: '', areas: [], series: [], row: 11, column: 10, left: 0, width: 1, height: 1 }] },
    [11, 10],
  ],
])('a layout needs the rows and columns of %s', (_, part, [rows, columns]) => {
  expect(extent({ ...LAYOUT, ...part })).toEqual({ rows, columns });
});
