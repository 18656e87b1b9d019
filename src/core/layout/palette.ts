/**
 * Lists the colours of everything the add-on draws. They are calm, and distinguishable in grey and to colour-blind
 * readers.
 */
export const palette = {
  ink: '#1f2933',
  quiet: '#5f6b7a',
  line: '#d5dbe3',
  head: '#17456b',
  onHead: '#ffffff',
  band: '#eef3f8',
  input: '#fff8e1',
  /** Typed, and not in the plan yet. */
  pending: '#ffd9a8',
  good: '#0b6b58',
  bad: '#a8321b',
  team: '#17456b',
  rep: '#3b7ea1',
  region: '#8a6d1d',
  /** What is going on, beside what is over. */
  mark: '#8a3a00',
  technical: '#9aa5b1',
} as const;
