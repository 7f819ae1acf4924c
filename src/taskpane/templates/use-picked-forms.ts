import { useMemo, useState } from 'react';
import type { Form } from '../../forms/model';
import { formKey } from './form-key';

/** Forms to choose from, and which are chosen. */
export interface PickedForms {
  readonly forms: readonly Form[];
  readonly picked: readonly Form[];
  isPicked(form: Form): boolean;
  pick(form: Form, picked: boolean): void;
  pickAll(picked: boolean): void;
}

/** Lets people choose among forms. A choice lasts while the form stands where it is; new forms are `initially` chosen or not. */
export function usePickedForms(forms: readonly Form[], initially: boolean): PickedForms {
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  return useMemo(() => {
    const isPicked = (form: Form): boolean => changed.get(formKey(form)) ?? initially;
    return {
      forms,
      picked: forms.filter(isPicked),
      isPicked,
      pick: (form, picked) => setChanged(new Map([...changed, [formKey(form), picked]])),
      pickAll: (picked) => setChanged(new Map(forms.map((form) => [formKey(form), picked]))),
    };
  }, [forms, changed, initially]);
}
