import { useMemo, useState } from 'react';
import type { Form } from '../../forms/model';
import { useSessionState } from '../pane-context';
import { formKey } from './form-key';

/** Forms to choose from, and which are chosen. */
export interface PickedForms {
  readonly forms: readonly Form[];
  readonly picked: readonly Form[];
  isPicked(form: Form): boolean;
  pick(form: Form, picked: boolean): void;
  pickAll(picked: boolean): void;
}

/**
 * Lets people choose among forms. A choice lasts while the form stands where it is; all are chosen at first, but those that were
 * made from others in this session: nobody wants a copy of the copy.
 */
export function usePickedForms(forms: readonly Form[]): PickedForms {
  const { copies } = useSessionState('copies');
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  return useMemo(() => {
    const isPicked = (form: Form): boolean => changed.get(formKey(form)) ?? !copies?.includes(form.sheet.id);
    return {
      forms,
      picked: forms.filter(isPicked),
      isPicked,
      pick: (form, picked) => setChanged(new Map([...changed, [formKey(form), picked]])),
      pickAll: (picked) => setChanged(new Map(forms.map((form) => [formKey(form), picked]))),
    };
  }, [forms, changed, copies]);
}
