/** Shows from which figures on it is said that a file comes close to what a spreadsheet holds. */
import { outgrown, type FileFigures } from '../../../../src/app/build/outgrown';
import { serialOf } from '../../../../src/core/calendar/calendar';
import type { SheetCells } from '../../../../src/core/text/cells';
import { prepare } from '../../../../src/document/prepare';
import { readDocument } from '../../../../src/document/read-document';
import { messages } from '../../../../src/words';
import { HANOI } from '../../literal-sheet';

const NOW = serialOf(2026, 10, 5) + 0.5;
const DAY = 86_400_000;

/** So many leads a day, over the last days, on a sheet of so many columns. */
function leads(aDay: number, days: number, columns = 3): SheetCells {
  const headers = ['Created', 'Rep', 'Stage', ...Array<string>(columns - 3).fill('')];
  const rows = Array.from({ length: aDay * days }, (_, index) => {
    const day = Math.floor(index / aDay);
    return [new Date(Date.UTC(2026, 9, 5) - day * DAY), 'Lan', 'Won'];
  });
  return { sheet: 'Leads', values: [headers, ...rows] };
}

function said(figures: Partial<FileFigures>, sheet = leads(1, 30), language: 'en' | 'vi' = 'en') {
  const document = {
    mapping: {
      leads: {
        sheet: 'Leads',
        columns: { createdOn: 'Created', rep: 'Rep', status: 'Stage' },
        won: ['Won'],
      },
    },
    cellsOf: (name: string) => (name === sheet.sheet ? sheet : undefined),
    ...{ zone: HANOI, locale: 'en_US', now: NOW },
  };
  const prepared = prepare(document, readDocument(document), 'values');
  return outgrown(
    { cells: 1_000_000, readingSeconds: 20, ...figures },
    document,
    prepared,
    messages(language),
  );
}

test('nothing where the file has room', () => {
  expect(said({ cells: 4_999_999, readingSeconds: 120 })).toBeUndefined();
});

test('half of what Google Sheets takes', () => {
  expect(said({ cells: 5_000_000 })).toMatch(
    /^This file holds 5,000,000 cells of the 10,000,000 that Google Sheets takes, and it gets slower with each of them\. A sheet of facts/,
  );
  expect(said({ cells: 5_000_000 }, undefined, 'vi')).toMatch(
    /^Tệp này đã có 5\.000\.000 ô, trong khi Google Trang tính chỉ chứa được 10\.000\.000 ô/,
  );
});

test('the growth of the last three months, four times, on top of what is there', () => {
  // Of two years, 5 July to 5 October counts: 93 days of a row each.
  const asWideAs = (columns: number): SheetCells => leads(1, 730, columns);
  expect(said({ cells: 4_999_999 }, asWideAs(13_440))).toBeUndefined();
  expect(said({ cells: 4_999_999 }, asWideAs(13_441))).toMatch(
    /^This file holds 4,999,999 cells, 1,250,013 of them from the last three months: within a year it would reach the 10,000,000/,
  );
});

test('reading that takes a third of the time that a script has', () => {
  expect(said({ readingSeconds: 121 })).toMatch(
    /^Reading this file \(1,000,000 cells\) took 121 seconds of the six minutes that Google gives\./,
  );
});
