/** Keeps what was typed and ticked in the table of suggestions until it is taken, even when the stage is left. */
import type { UnsentForms } from '../../core/unsent-forms';

interface Draft {
  /** What was typed; `undefined` where the suggestion stands. */
  readonly text: string | undefined;
  /** `undefined` where nobody has ticked or unticked. */
  readonly isTicked: boolean | undefined;
}

export interface Drafts {
  of(kpi: string): Draft;
  keep(kpi: string, draft: Partial<Draft>): void;
  /** They were taken. */
  forget(kpis: readonly string[]): void;
}

const [YES, NO] = ['yes', 'no'];

/** @param place of the table in the plan: whom it is for, and from when */
export function suggestedDrafts(place: string, unsent: UnsentForms): Drafts {
  const name = `suggested ${place}`;
  const fields = (): Readonly<Record<string, string>> => unsent.of(name) ?? {};
  const write = (entries: readonly (readonly [string, string])[]): void => {
    unsent.keep(name, entries.length === 0 ? null : Object.fromEntries(entries));
  };
  return {
    of(kpi) {
      const { [textOf(kpi)]: text, [tickOf(kpi)]: ticked } = fields();
      return { text, isTicked: ticked === undefined ? undefined : ticked === YES };
    },
    keep(kpi, { text, isTicked }) {
      write(
        Object.entries({
          ...fields(),
          ...(text === undefined ? {} : { [textOf(kpi)]: text }),
          ...(isTicked === undefined ? {} : { [tickOf(kpi)]: isTicked ? YES : NO }),
        } as Readonly<Record<string, string>>),
      );
    },
    forget(kpis) {
      const gone = new Set(kpis.flatMap((kpi) => [textOf(kpi), tickOf(kpi)]));
      write(Object.entries(fields()).filter(([field]) => !gone.has(field)));
    },
  };
}

const textOf = (kpi: string): string => `text ${kpi}`;
const tickOf = (kpi: string): string => `tick ${kpi}`;
