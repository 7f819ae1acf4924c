import type { Form } from '../../forms/model';
import { formPlace } from '../../session/template-state';

/** Names a form among those of the workbook, also after it was read again. */
export const formKey = (form: Form): string => `${form.kind} ${formPlace(form)}`;
