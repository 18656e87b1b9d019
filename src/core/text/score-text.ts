/** Reads the answer to a survey as people and tools write it: stars, `4 sao`, `4/5`, `8 điểm`. */
import { plainText } from './text';

export interface WrittenScore {
  /** A number of stars, or digits with their decimal mark. */
  readonly score: number | string;
  /** The best answer that could be given, where that is said. */
  readonly outOf: number | undefined;
}

/** The best answers of the scales on which customers are asked. */
const BEST = '5|7|10|100';
const NUMBER = String.raw`(\d{1,3}(?:[.,]\d+)?)`;
const STARS = '(?:sao|stars?|[★⭐])';
const POINTS = '(?:điểm|points?)';

const FILLED = /[★⭐🌟]/gu;
const ROW_OF_STARS = /^[★⭐🌟]*[☆✩✰]*$/u;
const OUT_OF = new RegExp(`^${NUMBER} ?(?:/|trên|out of) ?(${BEST})(?: ?(?:${STARS}|${POINTS}))?$`, 'u');
const SO_MANY_STARS = new RegExp(`^${NUMBER} ?${STARS}$`, 'u');
const SO_MANY_POINTS = new RegExp(`^${NUMBER} ?${POINTS}$`, 'u');

/** @returns `undefined` for anything else, a number without a word among it */
export function readScoreText(text: string): WrittenScore | undefined {
  // A sign of its own says that a star is to be shown in colour.
  const plain = plainText(text)
    .toLowerCase()
    .replace(/\uFE0F/g, '')
    .replace(/\s+/g, ' ');
  if (plain === '') return undefined;
  if (ROW_OF_STARS.test(plain)) return rowOfStars(plain);
  const [, part, best] = OUT_OF.exec(plain) ?? [];
  if (part !== undefined && best !== undefined) return { score: part, outOf: Number(best) };
  const [, stars] = SO_MANY_STARS.exec(plain) ?? [];
  if (stars !== undefined) return { score: stars, outOf: parseFloat(stars) <= 5 ? 5 : 10 };
  const [, points] = SO_MANY_POINTS.exec(plain) ?? [];
  return points === undefined ? undefined : { score: points, outOf: undefined };
}

/** Of five, or of ten where there are more; the hollow ones count. */
function rowOfStars(stars: string): WrittenScore {
  const score = (stars.match(FILLED) ?? []).length;
  const shown = Array.from(stars).length;
  return { score, outOf: shown <= 5 ? 5 : 10 };
}
