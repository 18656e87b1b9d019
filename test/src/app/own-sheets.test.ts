/** Shows how the add-on knows its own sheets by what is kept with them. */
import { cardOf, hasCard, ofRole, roleOf, roleText, scopesWithCard } from '../../../src/app/own-sheets';
import { own } from './literal-document';

const SHEETS = own(
  { role: 'plan' },
  { role: 'card', scope: 'team', name: '' },
  { role: 'card', scope: 'region', name: 'North' },
  { role: 'card', scope: 'rep', name: 'Lan Anh' },
);

test('what is kept with a sheet tells its role, and nothing of a copy, which has another id', () => {
  const role = { role: 'card', scope: 'rep', name: 'Lan' } as const;
  const text = roleText(role, 7);
  expect(text).toBe('{"role":"card","scope":"rep","name":"Lan","sheetId":7}');
  expect([roleOf(text, 7), roleOf(text, 8)]).toEqual([role, undefined]);
});

test('a sheet is found by its role, a card by the name of its scope in any case', () => {
  expect([ofRole(SHEETS, 'plan')?.id, ofRole(SHEETS, 'data')?.id]).toEqual([1, undefined]);
  expect(cardOf(SHEETS, { type: 'rep', name: ' LAN anh' })?.id).toBe(4);
  expect([
    hasCard(SHEETS)({ type: 'team', name: '' }),
    hasCard(SHEETS)({ type: 'region', name: 'South' }),
  ]).toEqual([true, false]);
});

test('reps and regions with a card stay among the scopes', () => {
  expect(scopesWithCard(SHEETS)).toEqual([
    { type: 'region', name: 'North', region: 'North' },
    { type: 'rep', name: 'Lan Anh', region: '' },
  ]);
});
