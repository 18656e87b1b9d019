/** Finds a free name for a tab: at most 100 characters, and unique regardless of case. */

const LONGEST = 100;

/** The wanted name, shortened and numbered where it is taken. */
export function freeTabName(wanted: string, taken: ReadonlySet<string>): string {
  const name = wanted.trim().slice(0, LONGEST) || '-';
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = name.slice(0, LONGEST - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
