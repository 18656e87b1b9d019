/** Tells the short way of `npm test`, one of each kind, from that of `npm run test:all`, which goes through every variant. */
export const isAll = process.env['ALL'] === '1';

/** A test that only `npm run test:all` runs: one of its kind, in the same file or beside it, always does. */
export const onlyInAll = isAll ? test : test.skip;

/** How many random or sampled cases a test looks at. */
export const runs = (few: number, all: number): number => (isAll ? all : few);

/** The variants that a test goes through: one of each kind, and with `ALL=1` the `more` of the same kinds. */
export const variants = <T>(kinds: readonly T[], more: readonly T[]): readonly T[] =>
  isAll ? [...kinds, ...more] : kinds;
