/** Says what is asked: by team, regions and reps, 24 months, in a time zone that need not be that of the machine. */

export const ZONE = 'Asia/Ho_Chi_Minh';
export const FIRST_MONTH = { year: 2025, month: 1 };
export const MONTHS = 24;

/** What two texts must share to be the same name. */
export function nameKeys() {
  const known = new Map();
  return (text) => {
    let key = known.get(text);
    if (key === undefined) known.set(text, (key = text.normalize('NFC').trim().toLowerCase()));
    return key;
  };
}

/** The month of a moment; the processes of the comparison run in the zone. */
export const monthOf = (date) =>
  (date.getFullYear() - FIRST_MONTH.year) * 12 + date.getMonth() + 1 - FIRST_MONTH.month;

/**
 * Puts facts by kind and name in the order in which all are compared: the team, the regions by their keys, the reps.
 *
 * @param {{ kind: 'team' | 'region' | 'rep', name: string, month: number, values: number[] }[]} facts
 */
export function inOrder(facts) {
  const ofKind = (kind) =>
    [...new Set(facts.filter((each) => each.kind === kind).map(({ name }) => name))].sort();
  const scopes = ['team', 'region', 'rep'].flatMap((kind) => ofKind(kind).map((name) => `${kind} ${name}`));
  const places = new Map(scopes.map((scope, place) => [scope, place]));
  const measures = Array.from({ length: 4 }, () => new Float64Array(scopes.length * MONTHS));
  for (const { kind, name, month, values } of facts)
    values.forEach((value, at) => (measures[at][places.get(`${kind} ${name}`) * MONTHS + month] = value));
  return measures;
}
