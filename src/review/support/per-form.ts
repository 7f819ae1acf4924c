import type { Form } from '../../forms/model';
import { oncePer } from '../../language/once-per';

/** What is worked out of a form only once: rules share it, and a re-check has it for every form that did not change. */
export const perForm: <T>(work: (form: Form) => T) => (form: Form) => T = oncePer;
