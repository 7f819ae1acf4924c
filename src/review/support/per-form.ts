import type { Form } from '../../forms/model';

/** What is worked out of a form only once: rules share it, and a re-check has it for every form that did not change. */
export function perForm<T>(work: (form: Form) => T): (form: Form) => T {
  const known = new WeakMap<Form, T>();
  return (form) => {
    const before = known.get(form);
    if (before !== undefined || known.has(form)) return before as T;
    const made = work(form);
    known.set(form, made);
    return made;
  };
}
