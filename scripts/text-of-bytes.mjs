/** Reads the bytes of a text file in the encoding that its writer's program saved it in. */
import { isUtf8 } from 'node:buffer';

/** So many bytes tell whether every second one is zero. */
const HEAD = 4096;

/** What Windows-1258 reads as a tone behind a vowel, as `đ`, `ư` or the sign of đồng behind a number. */
const VIETNAMESE = /[aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]|[đư]|(?<=[\d ])₫/iu;
const TONE_ALONE = /(?<![aăâeêioôơuưy])[\u0300\u0301\u0303\u0309\u0323]/iu;

/**
 * By its byte order mark, else by its bytes: UTF-16 of either order, UTF-8, and where it is neither one of the two encodings of
 * old Windows programs, Windows-1258 where that gives Vietnamese and Windows-1252 elsewhere.
 *
 * @param {Uint8Array} bytes
 * @returns {string} without a byte order mark
 */
export function textOfBytes(bytes) {
  const encoding = utf16Of(bytes) ?? (isUtf8(bytes) ? 'utf-8' : undefined);
  return encoding === undefined ? ofWindows(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** Commas, digits and line ends have a zero byte in UTF-16; a text in any other encoding has none. */
function utf16Of(bytes) {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  bytes.subarray(0, HEAD).forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]++;
  });
  if (zeros[0] === zeros[1]) return undefined;
  return zeros[0] < zeros[1] ? 'utf-16le' : 'utf-16be';
}

function ofWindows(bytes) {
  const vietnamese = new TextDecoder('windows-1258').decode(bytes);
  const isVietnamese = VIETNAMESE.test(vietnamese) && !TONE_ALONE.test(vietnamese);
  if (isVietnamese) return vietnamese.normalize('NFC');
  // At once, Node 20 takes it for Latin-1, which has no `€`: https://github.com/nodejs/node/issues/56542
  return new TextDecoder('windows-1252').decode(bytes, { stream: true });
}
