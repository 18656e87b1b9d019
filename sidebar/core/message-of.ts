/** What was thrown to the sentence that a person reads. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
