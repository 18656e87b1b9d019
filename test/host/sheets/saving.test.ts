/** Shows that what a sidebar sends is kept with the document, even when the sidebar is closed meanwhile. */
import type { Order, WizardState } from '../../../src/app/bridge';
import { openTeam, type OpenTeam } from './open-team';

const TABLES = {
  Sales: `Sold on    | Rep | Amount
          2026-10-08 | Lan | 140`,
};
const order = (sidebar: string, number: number): Order => ({ sidebar, number });

let team: OpenTeam;
beforeAll(() => {
  team = openTeam(TABLES);
});
afterAll(() => {
  team.host.dispose();
});
const state = (): WizardState => team.host.run('wizardState') as WizardState;

describe('forms that are not sent yet', () => {
  const keep = (forms: unknown, by: Order): unknown => team.host.run('saveUnsent', forms, by);

  test('are found again, each by its name, as they were typed', () => {
    expect(state().unsent).toEqual({});
    keep({ person: { rep: '=1+1', from: '5/10' }, 'own ': { 'own name': 'Gọi điện' } }, order('a', 1));
    expect(state().unsent).toEqual({
      person: { rep: '=1+1', from: '5/10' },
      'own ': { 'own name': 'Gọi điện' },
    });
  });

  test('are gone when they are sent; the others stay', () => {
    keep({ person: null }, order('a', 2));
    expect(state().unsent).toEqual({ 'own ': { 'own name': 'Gọi điện' } });
  });

  test('are kept without a change of any sheet', () => {
    team.host.calls.reset();
    keep({ person: { rep: 'Lan' } }, order('a', 3));
    expect([...team.host.calls.byName.keys()].filter((name) => !name.includes('Properties'))).toEqual([]);
  });
});

describe('a change of the plan', () => {
  const save = (careDays: number, by: Order): WizardState =>
    team.host.run('savePlan', { careDays }, by) as WizardState;

  test('that arrives after a later one of the same sidebar writes nothing', () => {
    expect(save(20, order('a', 2)).plan.careDays).toBe(20);
    expect(save(10, order('a', 1)).plan.careDays).toBe(20);
    expect(state().plan.careDays).toBe(20);
  });

  test('counts where it comes from another sidebar', () => {
    expect(save(30, order('b', 1)).plan.careDays).toBe(30);
  });

  test('of a sidebar that is overtaken by itself counts as little when another one wrote in between', () => {
    save(15, order('a', 5));
    team.host.run('savePlan', { builtBy: 'Lan' }, order('b', 2));
    expect(save(11, order('a', 4)).plan).toMatchObject({ careDays: 15, builtBy: 'Lan' });
  });

  test('leaves alone what people wrote into the sheet meanwhile', () => {
    const known = state().plan;
    const weights = (A: number, B: number) => ({ ...known.groupWeights, A, B });
    team.savePlan({ groupWeights: weights(7, 2) });
    team.host.run('savePlan', { groupWeights: weights(3, 4) }, order('a', 6), {
      groupWeights: known.groupWeights,
    });
    expect(state().plan.groupWeights).toMatchObject({ A: 7, B: 4 });
  });
});
