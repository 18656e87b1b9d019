/** Lists the stages of the wizard, and what it keeps of them while somebody fills in their forms. */

/** The five stages of agreeing on KPIs, in the order in which a sales department goes through them. */
export const STAGES = ['who', 'what', 'howMuch', 'earns', 'build'] as const;

export type Stage = (typeof STAGES)[number];

/** What the sidebar shows: a stage, or before them all the look at what was understood of the document. */
export type View = 'start' | Stage;

/** What stands in the fields of a form, by the fields' names. */
export type TypedFields = Readonly<Record<string, string>>;

/** Of two calls of the same sidebar the later has the higher number: on their way they may overtake each other. */
export interface Order {
  readonly sidebar: string;
  readonly number: number;
}
