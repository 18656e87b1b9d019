/** Shows each fault of Univer that a patch mends, by what a document comes to with the patch and without it. */
import type { Cell } from '../../../src/core/text/cells';
import { areaOf, optionsWith, SHEET } from '../document/sheet';
import type { Headless } from './unpatched';

export interface Fault {
  /** What is asked of a document. */
  readonly ask: (host: Headless) => unknown;
  readonly patched: unknown;
  readonly unpatched: unknown;
}

type Document = ReturnType<Headless['openDocument']>;
type Cells = readonly (readonly Cell[])[];

const open = (host: Headless): Document => host.openDocument(optionsWith({ locale: 'en_US' }));

function write(host: Headless, document: Document, corner: string, cells: Cells, sheet = SHEET): void {
  const size = { rows: cells.length, columns: cells[0]?.length ?? 0 };
  host.writeValues(document, sheet, { ...areaOf(corner), ...size }, cells);
}

/** What cells come to, once they are calculated. */
async function read(host: Headless, document: Document, address: string): Promise<readonly Cell[]> {
  await document.engine.calculated();
  return host.readValues(document, SHEET, areaOf(address)).flat();
}

/** The values of an area after cells were written, and after each further write. */
const afterWriting =
  (address: string, ...writes: readonly (readonly [corner: string, cells: Cells])[]) =>
  async (host: Headless) => {
    const document = open(host);
    let shown: readonly Cell[] = [];
    for (const [corner, cells] of writes) {
      write(host, document, corner, cells);
      shown = await read(host, document, address);
    }
    document.engine.dispose();
    return shown;
  };

/** Whether a method is called at all while something is done. */
async function isCalled<Name extends string>(
  owner: Record<Name, (...args: never[]) => unknown>,
  name: Name,
  work: () => unknown,
): Promise<boolean> {
  const watched = jest.spyOn(owner, name as never);
  await work();
  const { length } = watched.mock.calls;
  watched.mockRestore();
  return length > 0;
}

/** Two numbers for which the 32 bits are the same, whatever stands before them. */
const SAME_BITS = [81_542_926_368_174, 61_326_697_446_835];

export const FAULTS: Readonly<Record<string, Fault>> = {
  'formula cache': {
    async ask(host) {
      const document = open(host);
      const formulas = Array.from({ length: 900 }, (_, row) =>
        Array.from({ length: 6 }, (_, column) => `=1+${row * 6 + column}`),
      );
      write(host, document, 'A1', formulas);
      await document.engine.calculated();
      const lexer = document.engine.api.getFormula().lexerTreeBuilder;
      const isParsedAgain = await isCalled(lexer, 'treeBuilder', () => {
        document.engine.recalculate();
        return document.engine.calculated();
      });
      document.engine.dispose();
      return isParsedAgain;
    },
    patched: false,
    unpatched: true,
  },
  'kept parts of formulas': {
    async ask(host) {
      const document = open(host);
      const formulas = Array.from({ length: 900 }, (_, row) => [1, 2, 3].map((each) => `=${row}+${each}`));
      write(host, document, 'A1', formulas);
      await document.engine.calculated();
      const sheet = document.workbook.getSheetBySheetId(SHEET);
      const lexer = document.engine.api.getFormula().lexerTreeBuilder;
      sheet?.insertRowBefore(950);
      const areTakenApartAgain = await isCalled(lexer, 'getSequenceNode', () => sheet?.insertRowBefore(950));
      document.engine.dispose();
      return areTakenApartAgain;
    },
    patched: false,
    unpatched: true,
  },
  'formula keys': {
    ask: afterWriting('A1:B1', ['A1', [SAME_BITS.map((number) => `=0*LEN("${'x'.repeat(60)}")+${number}`)]]),
    patched: SAME_BITS,
    unpatched: [SAME_BITS[0], SAME_BITS[0]],
  },
  'writes to one sheet': {
    async ask(host) {
      const document = open(host);
      const other = document.workbook.insertSheet('Other');
      write(host, document, 'A1', [['=1+1']], other.getSheetId());
      await document.engine.calculated();
      const cells = other.getSheet().getCellMatrix();
      const isReadBy = (work: () => unknown): Promise<boolean> => isCalled(cells, 'forValue', work);
      const found = {
        write: await isReadBy(() => {
          write(host, document, 'A1', [['=2+2']]);
        }),
        newSheet: await isReadBy(() => document.workbook.insertSheet('New')),
      };
      await document.engine.calculated();
      document.engine.dispose();
      return found;
    },
    patched: { write: false, newSheet: false },
    unpatched: { write: true, newSheet: true },
  },
  'permission to see cells': {
    async ask(host) {
      const document = open(host);
      const sheet = document.workbook.getActiveSheet().getSheet();
      const unitId = document.workbook.getId();
      const range = { startRow: 0, endRow: 0, startColumn: 3, endColumn: 3 };
      const params = { unitId, subUnitId: SHEET, range, value: { f: '=SUM(A1:A50)' } };
      const asked = jest.spyOn(sheet, 'getCell');
      document.engine.commands.syncExecuteCommand('sheet.command.set-range-values', params);
      const rows = new Set(asked.mock.calls.filter(([, column]) => column === 0).map(([row]) => row));
      asked.mockRestore();
      await document.engine.calculated();
      document.engine.dispose();
      return rows.size;
    },
    patched: 0,
    unpatched: 50,
  },
  'quoted sheet names': {
    async ask(host) {
      const document = open(host);
      const other = document.workbook.insertSheet('a!b');
      write(host, document, 'A1', [[5]], other.getSheetId());
      write(host, document, 'A1', [['=IFERROR(\'a!b\'!A1;"error")']]);
      const shown = await read(host, document, 'A1');
      document.engine.dispose();
      return shown;
    },
    patched: [5],
    unpatched: ['error'],
  },
  'ranges without an end': {
    ask: afterWriting('B1', ['B1', [['=ROWS(A2:A)']]]),
    patched: [999],
    unpatched: [999_999],
  },
  'names of deleted sheets': {
    async ask(host) {
      const document = open(host);
      const { workbook } = document;
      const [first, second] = ['Old', 'New'].map((name) => workbook.insertSheet(name));
      if (!first || !second) throw new Error('Univer inserts no sheets.');
      write(host, document, 'A1', [[1]], first.getSheetId());
      write(host, document, 'A1', [[2]], second.getSheetId());
      await document.engine.calculated();
      workbook.deleteSheet(first);
      second.setName('Old');
      write(host, document, 'A1', [['=Old!A1']]);
      const shown = await read(host, document, 'A1');
      document.engine.dispose();
      return shown;
    },
    patched: [2],
    unpatched: ['#NAME?'],
  },
  'new sheets': {
    ask(host) {
      const document = open(host);
      const sheet = document.workbook.insertSheet('New').getSheet();
      const found = {
        columns: sheet.getColumnCount(),
        width: sheet.getColumnWidth(0),
        height: sheet.getRowHeight(0),
        font: sheet.getComposedCellStyle(0, 0).ff,
      };
      document.engine.dispose();
      return found;
    },
    patched: { columns: 26, width: 100, height: 21, font: 'Arial' },
    unpatched: { columns: 20, width: 88, height: 24, font: undefined },
  },
  'blank-results': {
    ask: afterWriting('B1:C1', ['B1', [['=A1', '=B1=""']]]),
    patched: ['', true],
    unpatched: [0, false],
  },
  'empty-texts': {
    ask: afterWriting('B1', ['A1', [['=IF(1=2;1;"")', '=ISBLANK(A1)']]]),
    patched: [false],
    unpatched: [true],
  },
  'exact-comparison': {
    ask: afterWriting('C1', ['A1', [['Bắc', 'B*', '=A1=B1']]]),
    patched: [false],
    unpatched: [true],
  },
  circles: {
    ask: afterWriting('A1:B1', ['A1', [['=B1+1', 1]]], ['B1', [['=A1+1']]]),
    patched: ['#REF!', '#REF!'],
    unpatched: [4, 3],
  },
  'taken-branches': {
    async ask(host) {
      const document = open(host);
      const asked: unknown[] = [];
      const call = (value: unknown): unknown => asked.push(value);
      host.registerCustomFunctions(document, [
        { name: 'SEEN', call, help: { description: '', parameters: [] } },
      ]);
      write(host, document, 'A1', [
        ['=IF(1>2,SEEN("a"),7)', '=IFERROR(8,SEEN("b"))', '=IF(1/0,SEEN("c"),9)'],
      ]);
      write(host, document, 'A2', [['=IFERROR(1/0,SEEN("d"))', '=IF(A1>0,SEEN("e"))', '=IF(A3,1)']]);
      const shown = await read(host, document, 'A1:C2');
      document.engine.dispose();
      return { asked, shown };
    },
    patched: { asked: ['d', 'e'], shown: [7, 8, '#DIV/0!', 1, 2, false] },
    unpatched: { asked: ['a', 'b', 'c', 'd', 'e'], shown: [7, 8, '#DIV/0!', 4, 5, false] },
  },
  'unchanged-values': {
    async ask(host) {
      const document = open(host);
      const asked: unknown[] = [];
      const call = (value: unknown): unknown => asked.push(value);
      host.registerCustomFunctions(document, [
        { name: 'SEEN', call, help: { description: '', parameters: [] } },
      ]);
      write(host, document, 'A1', [[5, '=MIN(A1;1)', '=SEEN(B1)']]);
      await document.engine.calculated();
      for (const value of [6, 0]) {
        write(host, document, 'A1', [[value]]);
        await document.engine.calculated();
      }
      document.engine.dispose();
      return asked;
    },
    patched: [1, 0],
    unpatched: [1, 1, 0],
  },
  'valid-dates': {
    async ask(host) {
      const document = open(host);
      const cell = document.workbook.getActiveSheet().getRange('A1');
      write(host, document, 'A1', [[new Date(Date.UTC(2026, 9, 31, 5))]]);
      host.writeStyle(document, SHEET, areaOf('A1'), () => ({ n: { pattern: 'dd/mm/yyyy' } }));
      const rule = document.engine.api.newDataValidation().requireDateAfter(new Date('1900-01-01')).build();
      cell.setDataValidation(rule);
      const shown = await cell.getValidatorStatus();
      document.engine.dispose();
      return shown;
    },
    patched: [['valid']],
    unpatched: [['invalid']],
  },
};
