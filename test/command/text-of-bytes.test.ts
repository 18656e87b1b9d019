/** Shows in which encoding the bytes of a file are read. */
import { textOfBytes } from '../../host/typing/text-of-bytes';

const read = (files: readonly Buffer[]): readonly string[] => files.map(textOfBytes);

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');
const narrow = (text: string): Buffer => Buffer.from(text, 'latin1');

test('the bytes tell the encoding, with or without a byte order mark', () => {
  const text = 'tên,số\nĐặng Ngọc,1\n';
  const files = [
    ...[Buffer.from(text), Buffer.from(`\uFEFF${text}`)],
    ...[wide(text), wide(`\uFEFF${text}`)],
    ...[wide(text).swap16(), wide(`\uFEFF${text}`).swap16()],
  ];
  expect(read(files)).toEqual(files.map(() => text));
});

test.each([
  ['names in Vietnamese', 'Nguy\xEA\xDEn V\xE3n \xD0\xFD\xECc,100', 'Nguyễn Văn Đức,100'],
  ['the sign of đồng', 'x,1.200 \xFE', 'x,1.200 ₫'],
  ['names in Portuguese', 'S\xE3o Jo\xE3o,a\xE7\xF5es', 'São João,ações'],
  ['names in French', 'Fran\xE7ois,ch\xE2teau', 'François,château'],
  ['days in Italian', 'luned\xEC,per\xF2', 'lunedì,però'],
  ['an amount in euros', 'x,5 \x80', 'x,5 €'],
])('of the two encodings of old Windows programs: %s', (_, bytes, text) => {
  expect(read([narrow(bytes)])).toEqual([text]);
});
