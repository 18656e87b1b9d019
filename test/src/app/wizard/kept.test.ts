/** Shows what the wizard keeps with a document. */
import fc from 'fast-check';
import { formKey, formsIn, openedAt, stageOf, withCall } from '../../../../src/app/wizard/kept';

test('the stage is the one that was open last, or the start', () => {
  expect(['earns', null, 'gone'].map(stageOf)).toEqual(['earns', 'start', 'start']);
});

test('the start comes while there are no data; it is over once a stage was opened or something is built', () => {
  expect(openedAt('earns', true, false)).toBe('start');
  expect(openedAt('start', false, false)).toBe('start');
  expect(openedAt('start', false, true)).toBe('who');
  expect(openedAt('earns', false, false)).toBe('earns');
});

test('each unsent form is a property of its own', () => {
  const kept = { [formKey('person')]: '{"rep":"Lan"}', 'kpiScorecards.stage': 'who', other: '{' };
  expect(formsIn(kept)).toEqual({ person: { rep: 'Lan' } });
});

describe('calls of a sidebar', () => {
  test('count where no later one was here before', () => {
    const first = withCall(null, { sidebar: 'a', number: 2 });
    expect(first).toBe('[["a",2]]');
    expect(withCall(first ?? '', { sidebar: 'a', number: 1 })).toBeUndefined();
    expect(withCall(first ?? '', { sidebar: 'b', number: 1 })).toBe('[["a",2],["b",1]]');
    expect(withCall(first ?? '', { sidebar: 'a', number: 3 })).toBe('[["a",3]]');
  });

  test('in whatever order they arrive, the last that counts is the latest of each sidebar', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ sidebar: fc.constantFrom('a', 'b', 'c'), number: fc.nat(9) })),
        (calls) => {
          let kept: string | null = null;
          const counted = new Map<string, number>();
          for (const call of calls) {
            const text = withCall(kept, call);
            if (text === undefined) continue;
            kept = text;
            counted.set(call.sidebar, call.number);
          }
          for (const { sidebar, number } of calls)
            expect(counted.get(sidebar) ?? 0).toBeGreaterThanOrEqual(number);
        },
      ),
    );
  });

  test('of more than 20 sidebars the first are forgotten', () => {
    const kept = Array.from({ length: 25 }, (_, index) => index).reduce<string | null>(
      (text, index) => withCall(text, { sidebar: `s${index}`, number: 1 }) ?? text,
      null,
    );
    const sidebars = (JSON.parse(kept ?? '[]') as readonly (readonly [string, number])[]).map(
      ([sidebar]) => sidebar,
    );
    expect([sidebars.length, sidebars[0], sidebars[19]]).toEqual([20, 's5', 's24']);
  });
});
