/** Shows how functions of a script are called, and what travels to them and back. */
import { loadScript } from '../../../host/running/script';
import { NOON } from '../document/sheet';

const load = (code: string, services: Record<string, object> = {}) => loadScript(code, { services });

test('a function runs with its arguments and answers as JSON', () => {
  const script = load('function add(a, b) { return { sum: a + b, nothing: undefined }; }');
  expect(script.run('add', [1, 2])).toEqual({ sum: 3 });
});

test('no answer is null, an argument that is undefined arrives as null', () => {
  const script = load('function isNull(x) { if (x === null) return; throw new Error("not null"); }');
  expect(script.run('isNull', [undefined])).toBeNull();
});

test('dates and functions do not travel', () => {
  const script = load(
    'function today() { return { at: new Date(0) }; } function take() {}\nfunction take(x) {}',
  );
  expect(() => script.run('today', [])).toThrow('today: a Date cannot be carried (at)');
  expect(() => script.run('take', [{ f: () => 1 }])).toThrow('take: a function cannot be carried (f)');
});

test('what is assigned to the global object goes before the declaration of that name', () => {
  const script = load('function greet() {}\nglobalThis.greet = () => "hello";');
  expect(script.run('greet', [])).toBe('hello');
});

test('private, unknown and undeclared functions cannot be called', () => {
  const script = load('function secret_() {}\nglobalThis.undeclared = () => 1;\nconst other = () => 1;');
  for (const name of ['secret_', 'undeclared', 'other', 'toString']) {
    expect(() => script.run(name, [])).toThrow(`Script function not found: ${name}`);
  }
});

test("the script's own errors arrive as they are", () => {
  const script = load('function fail() { throw new RangeError("too far"); }');
  expect(() => script.run('fail', [])).toThrow(new RangeError('too far'));
});

test('services are found by name, what Google does not have is absent', () => {
  const script = load(
    'function see() { return [Greeter.greet(), typeof setTimeout, typeof window, typeof process]; }',
    { Greeter: { greet: () => 'hello' } },
  );
  expect(script.run('see', [])).toEqual(['hello', 'undefined', 'undefined', 'undefined']);
});

test("the clock is the document's, and a date of the host is a Date of the script", () => {
  const script = loadScript(
    'function see() { return [new Date().toISOString(), Date.now(), new Date(0).toISOString(), Host.date() instanceof Date]; }',
    { services: { Host: { date: () => new Date() } }, now: () => NOON },
  );
  expect(script.run('see', [])).toEqual(['2026-10-05T05:00:00.000Z', NOON, '1970-01-01T00:00:00.000Z', true]);
});

test('custom functions are those that say so, with their help', () => {
  const script = load(`
/**
 * New contacts in a period.
 * Khách mới trong kỳ.
 *
 * @param {Leads!A:H} leads The range with its header row,
 *   in any column order.
 * @param {"2026-10"} [period] The month.
 * @return {number} How many.
 * @customfunction
 */
function KPI_NEWLEADS(leads, period) { return 1; }
/** Not for cells. */
function helper() {}
`);
  expect(script.customFunctions).toEqual([
    {
      name: 'KPI_NEWLEADS',
      call: expect.any(Function) as unknown,
      help: {
        description: 'New contacts in a period. Khách mới trong kỳ.',
        parameters: [
          {
            name: 'leads',
            detail: 'The range with its header row, in any column order.',
            example: 'Leads!A:H',
          },
          { name: 'period', detail: 'The month.', example: '"2026-10"' },
        ],
      },
    },
  ]);
});
