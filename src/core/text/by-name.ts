/** Orders names by the Vietnamese alphabet, the same way in every run and for every reader, blank ones last. */
export function byName(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return a.localeCompare(b, 'vi') || (a < b ? -1 : Number(a > b));
}
