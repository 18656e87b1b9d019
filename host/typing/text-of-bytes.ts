/** Reads the bytes of a text file in the encoding that its writer's program saved it in. */

/** So many bytes tell whether every second one is zero. */
const HEAD = 4096;

/** What Windows-1258 reads as a tone behind a vowel, as `đ`, `ư` or the sign of đồng behind a number. */
const VIETNAMESE = /[aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]|[đư]|(?<=[\d ])₫/iu;
const TONE_ALONE = /(?<![aăâeêioôơuưy])[\u0300\u0301\u0303\u0309\u0323]/iu;

/**
 * By its byte order mark, else by its bytes: UTF-16 of either order, UTF-8, and where it is neither one of the two encodings of
 * old Windows programs, Windows-1258 where that gives Vietnamese and Windows-1252 elsewhere.
 *
 * @returns the text without a byte order mark
 */
export function textOfBytes(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes);
  return encoding === undefined
    ? (ofUtf8(bytes) ?? ofWindows(bytes))
    : new TextDecoder(encoding).decode(bytes);
}

function ofUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The bytes are of another encoding: there is no other way to ask.
    return undefined;
  }
}

/** Commas, digits and line ends have a zero byte in UTF-16; a text in any other encoding has none. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  let [even, odd] = [0, 0];
  bytes.subarray(0, HEAD).forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  if (even === odd) return undefined;
  return even < odd ? 'utf-16le' : 'utf-16be';
}

function ofWindows(bytes: Uint8Array): string {
  const vietnamese = new TextDecoder('windows-1258').decode(bytes);
  const isVietnamese = VIETNAMESE.test(vietnamese) && !TONE_ALONE.test(vietnamese);
  if (isVietnamese) return vietnamese.normalize('NFC');
  // At once, Node 20 takes it for Latin-1, which has no `€`: https://github.com/nodejs/node/issues/56542
  return new TextDecoder('windows-1252').decode(bytes, { stream: true });
}
