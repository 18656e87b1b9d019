/** Shows that each header names at most one column of a table. */
import { TABLE_IDS, TABLES } from '../../../../src/model/catalogue/tables';
import { headerKey } from '../../../../src/data/mapping/header-key';
import { headerWords } from '../../../../src/data/mapping/header-words';

test.each([
  ['Ngày tạo', 'ngay tao'],
  ['Ngay tao', 'ngay tao'],
  ['ĐỐI THỦ', 'doi thu'],
  ['engage_date', 'engage date'],
  ["Competitor's price (VND)", 'competitor s price vnd'],
  ['  E-mail: ', 'e mail'],
  ['***', ''],
])('the header “%s” is compared as “%s”', (header, key) => {
  expect(headerKey(header)).toBe(key);
});

test('no header of a table could mean two of its columns whose values are of one type', () => {
  for (const table of TABLE_IDS) {
    const seen = new Map<string, string>();
    for (const { id, type } of TABLES[table].columns) {
      for (const word of new Set(headerWords(table, id).map(headerKey))) {
        const known = seen.get(`${type} ${word}`) ?? id;
        expect({ table, word, column: known }).toEqual({ table, word, column: id });
        seen.set(`${type} ${word}`, id);
      }
    }
  }
});
