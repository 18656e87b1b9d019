/** Marks in the browser's timeline when the page has come how far, for whoever measures it. */

type Step = 'data' | 'document' | 'numbers' | 'calculated';

/** Each step is marked where it ends: its data are read, the document is open, its numbers are drawn, they are calculated. */
export function marked(step: Step): void {
  performance.mark(`page: ${step}`);
}
