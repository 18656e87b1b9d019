/** Shows which targets are refused. */
import { targetFlaw, type Aim } from '../../../../src/compute/scoring/target';
import { GROWTH, LESS, MORE, SHRINKAGE } from './aims';

test.each<[string, Aim, number, string | undefined]>([
  ['more than 0 where more is better', MORE, 0.5, undefined],
  ['0 where more is better', MORE, 0, 'notPositive'],
  ['less than 0 where more is better', MORE, -3, 'notPositive'],
  ['0 where less is better', LESS, 0, undefined],
  ['less than 0 where less is better', LESS, -3, 'negative'],
  ['a shrinkage', GROWTH, -0.05, undefined],
  ['no change', SHRINKAGE, 0, undefined],
])('a target of %s', (_, aim, target, flaw) => {
  expect(targetFlaw(aim, target)).toBe(flaw);
});
