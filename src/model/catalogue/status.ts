/** Lists what the status of a lead or an order may mean. */

/** `returned`: sold, and then given back or refunded. Only what is won counts; the others are told apart for people. */
export const MEANINGS = ['won', 'lost', 'open', 'returned'] as const;

export type Meaning = (typeof MEANINGS)[number];

/** The words of a status column, by what they mean. */
export type StatusWords = Readonly<Partial<Record<Meaning, readonly string[]>>>;
