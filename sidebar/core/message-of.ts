/** Finds the sentence that a person reads about what was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
