/**
 * Makes an object of Google's type from the methods of one Apps Script class that are built here; every other name
 * throws.
 */
import { checkArguments, type Form } from './arguments';
import { rememberClass } from './class-names';
import type { CallKind, ServiceCalls } from '../document/service-calls';

type Methods<Service> = { readonly [Name in keyof Service]?: Service[Name] };

interface Served<Service> {
  /** As Google's reference writes it: `SpreadsheetApp.Range`. */
  readonly name: string;
  readonly methods: Methods<Service>;
  readonly calls: ServiceCalls;
  /** The forms of each method; a method that is not listed takes no arguments. */
  readonly takes?: { readonly [Name in keyof Service]?: readonly Form[] };
  /** Which methods write, which are kept from custom functions, which only describe something; all others read. */
  readonly write?: readonly (keyof Service)[];
  readonly withheld?: readonly (keyof Service)[];
  readonly local?: readonly (keyof Service)[] | 'all';
}

/** Asked for by `await`, `JSON.stringify` and test runners, never by a script. */
const ASKED_BY_TOOLS: readonly string[] = [
  'then',
  'toJSON',
  'asymmetricMatch',
  '$$typeof',
  'nodeType',
  'tagName',
  '@@__IMMUTABLE_ITERABLE__@@',
  '@@__IMMUTABLE_RECORD__@@',
];

/** The members as given; any other name throws. */
const refusing = (name: string, members: Readonly<Record<string, unknown>>): object =>
  new Proxy(members, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || Object.hasOwn(target, key))
        return Reflect.get(target, key, receiver) as unknown;
      if (key === 'toString') return () => name.split('.').at(-1);
      if (key === 'constructor') return Object;
      if (ASKED_BY_TOOLS.includes(key)) return undefined;
      throw new Error(`${name}.${key} is not available on the local host`);
    },
  });

/**
 * @throws (the object, later) where a script asks for a name that is not built: `SpreadsheetApp.Range.xyz is not
 *   available on the local host`; where arguments fit no form of a method
 */
export function serve<Service extends object>({
  name,
  methods,
  calls,
  takes = {},
  write = [],
  withheld = [],
  local = [],
}: Served<Service>): Service {
  const kindOf = (method: keyof Service): CallKind => {
    if (withheld.includes(method)) return 'withheld';
    if (local === 'all' || local.includes(method)) return 'local';
    return write.includes(method) ? 'write' : 'read';
  };
  const counted = Object.fromEntries(
    Object.entries(methods).map(([key, member]) => {
      if (typeof member !== 'function') return [key, member];
      const kind = kindOf(key as keyof Service);
      const forms = takes[key as keyof Service] ?? [[]];
      return [
        key,
        (...given: unknown[]): unknown => {
          checkArguments(`${name}.${key}`, given, forms);
          const call = calls.enter(`${name}.${key}`, kind);
          const answer = (member as (...args: unknown[]) => unknown)(...given);
          calls.leave(call);
          return answer;
        },
      ];
    }),
  );
  const served = refusing(name, counted);
  rememberClass(served, name);
  return served as Service;
}

/** An enumeration of Apps Script: its members are their own names; another name throws. */
export const enumeration = <Enumeration extends object>(
  name: string,
  members: readonly (keyof Enumeration & string)[],
): Enumeration =>
  refusing(name, Object.fromEntries(members.map((member) => [member, member]))) as Enumeration;
