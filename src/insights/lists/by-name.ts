/** Two names to their order, the same in every run: by the Vietnamese alphabet, blank ones last. */
export function byName(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return a.localeCompare(b, 'vi') || (a < b ? -1 : Number(a > b));
}
