import { useMemo, useState } from 'react';
import type { Form } from '../../forms/model';
import { useSessionState } from '../pane-context';
import { formPlace } from '../../session/template-state';
import { formKey } from './form-key';
import { saysNothing } from './says-nothing';

/** Forms to choose from, and which are chosen. */
export interface PickedForms {
  readonly forms: readonly Form[];
  readonly picked: readonly Form[];
  isPicked(form: Form): boolean;
  /** Whether it was refilled in this session: its contents stand in a new form as well. */
  isOriginal(form: Form): boolean;
  pick(form: Form, picked: boolean): void;
  pickAll(picked: boolean): void;
}

/**
 * Lets people choose among forms. A choice lasts while the form stands where it is; all are chosen at first, but those that were
 * made from others in this session, the originals of refilled ones, and blank forms: nobody wants a copy of the copy, a second
 * copy, or a copy of nothing.
 */
export function usePickedForms(forms: readonly Form[]): PickedForms {
  const { copies, originals } = useSessionState('copies', 'originals');
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  return useMemo(() => {
    const isOriginal = (form: Form): boolean => originals?.includes(formPlace(form)) === true;
    const isPicked = (form: Form): boolean =>
      changed.get(formKey(form)) ??
      !(copies?.includes(form.sheet.id) || isOriginal(form) || saysNothing(form));
    return {
      forms,
      picked: forms.filter(isPicked),
      isPicked,
      isOriginal,
      pick: (form, picked) => setChanged(new Map([...changed, [formKey(form), picked]])),
      pickAll: (picked) => setChanged(new Map(forms.map((form) => [formKey(form), picked]))),
    };
  }, [forms, changed, copies, originals]);
}
