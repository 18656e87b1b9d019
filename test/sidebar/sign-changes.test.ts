/** Shows how the wizard asks who changes the plan, and why. */
import { drawEarns } from '../../sidebar/stages/earns/earns';
import { drawHowMuch } from '../../sidebar/stages/how-much/how-much';
import { drawWhat } from '../../sidebar/stages/what/what';
import { AGREED } from './agreed';
import { openStage, rested } from './open-sidebar';

const LABELS = ['Your name', 'Why? (optional)'];

test('before the first build nobody is asked: the plan is a draft', async () => {
  const sidebar = await openStage('howMuch', drawHowMuch, AGREED);
  expect(sidebar.texts('label').filter((text) => LABELS.includes(text))).toEqual([]);
});

test.each([
  ['what', drawWhat],
  ['howMuch', drawHowMuch],
  ['earns', drawEarns],
] as const)('in the stage %s name and reason go with what is changed', async (stage, draw) => {
  const sidebar = await openStage(stage, draw, { ...AGREED, hasScorecards: true, signer: 'Mai' });
  expect(sidebar.texts('label').filter((text) => LABELS.includes(text))).toEqual(LABELS);
  expect(sidebar.field('Your name').value).toBe('Mai');
  if (stage !== 'what') await sidebar.answer(stage === 'howMuch' ? [] : null);
  await sidebar.enter('Why? (optional)', ' New region ');
  await rested();
  expect(sidebar.calls.at(-1)).toEqual({ name: 'savePlan', args: [{}] });
  expect(sidebar.signatures.at(-1)).toMatchObject({ by: 'Mai', reason: 'New region' });
  expect(sidebar.signatures.at(-1)).toHaveProperty('act', expect.stringMatching(new RegExp(` ${stage}$`)));
});

test('whoever gives another name signs with it, also what was changed before', async () => {
  const sidebar = await openStage('howMuch', drawHowMuch, { ...AGREED, hasScorecards: true, signer: 'Mai' });
  await sidebar.answer([]);
  await sidebar.enter('A – essential', '7');
  await sidebar.enter('Your name', 'Hùng');
  await rested();
  expect(sidebar.calls.at(-1)).toMatchObject({ name: 'savePlan', args: [{ groupWeights: { A: 7 } }] });
  expect(sidebar.signatures.at(-1)).toMatchObject({ by: 'Hùng', reason: '' });
});
