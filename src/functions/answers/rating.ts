/** Answers KPI_RATING: the name of the band that each score reaches. */
import { Refusal } from '../../words/refusal';
import { isBlank, plainText } from '../../core/text/text';
import { bandsFlaw, DEFAULT_BANDS, ratingOf, type Band, type BandsFlaw } from '../../compute/scoring/rating';
import { filledCells, type Given } from '../arguments';
import { isNumber, readNumber } from '../number-argument';
import { spread } from '../spread';
import type { Answer, Surroundings } from '../surroundings';

/**
 * Without score, an empty cell; without bands those of the plan, and in a document without plan those of a new one.
 *
 * @throws Refusal where a score is not a number, or the bands do not decide which one counts
 */
export function answerRating(given: Given, surroundings: Surroundings): Answer {
  const bands = readBands(given, surroundings);
  return spread(
    given,
    ['score'],
    ({ score }) => ratingOf(readNumber(given.fn, 'score', score, surroundings), bands)?.name ?? '',
  );
}

/** Rows of a rating and its least points, in any order; a header row and blank rows are left out. */
function readBands({ fn, rangeOf, shown }: Given, surroundings: Surroundings): readonly Band[] {
  const rows = rangeOf('bands');
  if (filledCells(rows).length === 0) return surroundings.plan()?.bands ?? DEFAULT_BANDS;
  const bands = rows
    .filter(([name = '', from = '']) => !isBlank(name) || !isBlank(from))
    .filter(([, from = ''], index) => index > 0 || isNumber(from, surroundings))
    .map(([name = '', from = '']): Band => {
      const points = readNumber(fn, 'bands', from, surroundings);
      if (points === null)
        throw new Refusal((m) => m.errors.noNumber(fn.name, 'bands', plainText(shown(name))));
      return { name: plainText(shown(name)), from: points, bonus: null };
    })
    .sort((a, b) => b.from - a.from);
  const flaw = bandsFlaw(bands);
  if (!flaw) return bands;
  throw bandsRefusal(fn.name, flaw, bands);
}

function bandsRefusal(fn: string, flaw: BandsFlaw, bands: readonly Band[]): Refusal {
  if (flaw.kind === 'none') return new Refusal((m) => m.errors.bandsUnfit.none(fn));
  const { name = '', from = 0 } = bands[flaw.at] ?? {};
  switch (flaw.kind) {
    case 'unnamed':
      return new Refusal((m) => m.errors.bandsUnfit.unnamed(fn, from));
    case 'sameName':
      return new Refusal((m) => m.errors.bandsUnfit.sameName(fn, name));
    case 'notDescending':
      return new Refusal((m) => m.errors.bandsUnfit.notDescending(fn, name, from));
    case 'lastAboveZero':
      return new Refusal((m) => m.errors.bandsUnfit.lastAboveZero(fn, from));
    default:
      return flaw satisfies never;
  }
}
