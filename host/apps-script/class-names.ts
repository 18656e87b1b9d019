/** Remembers which Apps Script class an object that a script holds is of, and what the object stands for. */

const names = new WeakMap<object, string>();

export function rememberClass(object: object, name: string): void {
  names.set(object, name);
}

/** `SpreadsheetApp.Range`; undefined for what no service has made. */
export const classOf = (given: unknown): string | undefined =>
  typeof given === 'object' && given !== null ? names.get(given) : undefined;

interface Register<Served extends object, Meaning> {
  /** Remembers the meaning and gives the object back. */
  readonly remember: (object: Served, meaning: Meaning) => Served;
  /** @throws where the object was not made here */
  readonly meaningOf: (object: Served) => Meaning;
}

/** What the objects of one class stand for. */
export function register<Served extends object, Meaning>(className: string): Register<Served, Meaning> {
  const meanings = new WeakMap<object, { readonly meaning: Meaning }>();
  return {
    remember: (object, meaning) => {
      meanings.set(object, { meaning });
      return object;
    },
    meaningOf: (object) => {
      const found = meanings.get(object);
      if (!found) throw new Error(`This ${className} was not made by the document's services.`);
      return found.meaning;
    },
  };
}
