/** Reads what each of several people has of a row: “60%” for the first of them, “60/40” or “60%, 40%” for all. */

const BETWEEN_SHARES = /\s*[,;/&+:\n-]\s*/;
/** The same, where a comma between digits is a decimal mark. */
const BESIDE_DECIMALS = /\s*(?:,(?!\d)|(?<!\d),|[;/&+:\n-])\s*/;

/** Three thirds written as 33.3% miss a tenth of a percent. */
const ROUNDED = 0.0015;

/**
 * @param text of the cell: shares in percent or as fractions of 1; one alone is that of the first person, and the others
 *   have the rest in equal parts; blank are equal parts
 * @returns one for each person, together 1; `undefined` where the text says anything else, or adds up to anything else
 */
export function sharesIn(text: string, people: number): readonly number[] | undefined {
  if (text === '') return Array.from({ length: people }, () => 1 / people);
  const parts = text.split(BESIDE_DECIMALS);
  const atEveryComma = text.split(BETWEEN_SHARES);
  if (atEveryComma.length === people) {
    const isOpen = atEveryComma.length > parts.length;
    const shares = together(atEveryComma, isOpen ? [100] : [1, 100]);
    if (shares) return shares;
  }
  const [single = '', ...others] = parts;
  if (others.length > 0) return parts.length === people ? together(parts, [1, 100]) : undefined;
  const first = shareOf(single);
  return first === undefined
    ? undefined
    : Array.from({ length: people }, (_, at) => (at === 0 ? first : (1 - first) / (people - 1)));
}

/** @param wholes what they may add up to; percents to 100 alone */
function together(parts: readonly string[], wholes: readonly number[]): readonly number[] | undefined {
  const numbers = parts.map(numberIn);
  const sum = numbers.reduce((total, each) => total + each, 0);
  const isPercent = parts.some((part) => part.endsWith('%'));
  const isWhole = wholes.some(
    (whole) => (whole === 100 || !isPercent) && Math.abs(sum / whole - 1) <= ROUNDED,
  );
  return isWhole ? numbers.map((each) => each / sum) : undefined;
}

function shareOf(part: string): number | undefined {
  const number = numberIn(part);
  const share = part.endsWith('%') || number > 1 ? number / 100 : number;
  return share <= 1 ? share : undefined;
}

/** `NaN` where the text is no number. */
const numberIn = (text: string): number =>
  /^\d+(?:[.,]\d+)?\s*%?$/.test(text) ? Number(text.replace(/\s*%$/, '').replace(',', '.')) : NaN;
