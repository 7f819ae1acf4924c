import { valueOf } from '../../forms/field';
import type { Form } from '../../forms/model';
import { AMOUNTS_TEXTS } from '../../texts/pane-texts';
import type { Text } from '../../texts/text';
import { formName } from '../recognition/form-items';

/** What a form is called, with the year it is of where its name does not say it. */
export function nameOfYear(form: Form): Text {
  const [name, year] = [formName(form), valueOf(form.fields.year)];
  return year === undefined || name.includes(String(year))
    ? { zh: name, en: name }
    : AMOUNTS_TEXTS.ofYear(name, year);
}
