/** Finds what a call between the sidebar and the script cannot carry in a value. */

/** Paths of what is undefined, a date, a function, or no finite number. */
export function notPlain(value: unknown, path = ''): readonly string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (Array.isArray(value)) return value.flatMap((each, index) => notPlain(each, `${path}[${index}]`));
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return [path];
  return Object.entries(value).flatMap(([key, each]) => notPlain(each, `${path}.${key}`));
}
