/** Keeps unsent forms, and fields that cannot be used, across stages and in the document for the next sidebar. */
import type { TypedFields } from '../../src/app/bridge';
import type { Saving } from './saving';

type Forms = Readonly<Record<string, TypedFields>>;
export type FormsChange = Readonly<Record<string, TypedFields | null>>;

export interface UnsentForms {
  /** What was typed in a form; `undefined` where nothing was. */
  of(form: string): TypedFields | undefined;
  /** @param fields `null` for a form that was sent or given up */
  keep(form: string, fields: TypedFields | null): void;
}

export interface KeptForms extends UnsentForms {
  /** Begins with what the document knows. */
  begin(forms: Forms): void;
  readonly saving: Pick<Saving<FormsChange>, 'state' | 'flush' | 'hurry'>;
}

export function unsentForms(saving: Saving<FormsChange>): KeptForms {
  let forms: Forms = {};
  return {
    begin(known) {
      forms = known;
    },
    of: (form) => forms[form],
    keep(form, fields) {
      const { [form]: former, ...others } = forms;
      if (JSON.stringify(former ?? null) === JSON.stringify(fields)) return;
      forms = fields === null ? others : { ...others, [form]: fields };
      saving.add({ [form]: fields });
    },
    saving,
  };
}
