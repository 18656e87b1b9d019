/** Lists the scales on which customers are asked, and which answers count as satisfied, as promoters and as detractors. */

/** From the lowest answer to the highest, both included. */
export type Answers = readonly [number, number];

/** What an answer may be. */
export type AnswerKind = 'any' | 'satisfied' | 'promoter' | 'detractor';

interface Scale extends Readonly<Record<'any' | 'satisfied', Answers>> {
  /** Absent where no usual table tells promoters from detractors. */
  readonly promoter?: Answers;
  readonly detractor?: Answers;
}

/**
 * Satisfied is the top fifth of a scale. `0-1` is a share, as cells shown in percent hold it.
 *
 * @internal exported for tests alone: one counts by it what the engine counts
 */
export const SCALES = {
  '0-10': { any: [0, 10], satisfied: [8, 10], promoter: [9, 10], detractor: [0, 6] },
  '1-10': { any: [1, 10], satisfied: [8, 10], promoter: [9, 10], detractor: [1, 6] },
  '1-7': { any: [1, 7], satisfied: [6, 7] },
  '1-5': { any: [1, 5], satisfied: [4, 5], promoter: [5, 5], detractor: [1, 3] },
  '0-1': { any: [0, 1], satisfied: [0.8, 1] },
  '0-100': { any: [0, 100], satisfied: [80, 100] },
} as const satisfies Readonly<Record<string, Scale>>;

export type ScaleId = keyof typeof SCALES;

export const SCALE_IDS = Object.keys(SCALES) as readonly ScaleId[];

export const isScaleId = (id: unknown): id is ScaleId => SCALE_IDS.some((each) => each === id);

/** The scale on which recommendation is asked; it holds where nothing tells another one. */
export const USUAL_SCALE: ScaleId = '0-10';

/** The answers of a kind; `undefined` where the scale does not tell them. */
export const answersOf = (kind: AnswerKind, scale: ScaleId = USUAL_SCALE): Answers | undefined =>
  (SCALES[scale] as Scale)[kind];

/** Between these no answer lies. */
export const NO_ANSWERS: Answers = [1, 0];
