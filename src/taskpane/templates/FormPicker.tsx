import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { TEMPLATES_TEXTS } from '../../texts/templates-texts';
import { useText } from '../pane-context';
import { formName } from '../recognition/form-items';
import { formKey } from './form-key';
import { useTemplateStyles } from './template-styles';
import type { PickedForms } from './use-picked-forms';

/** Check boxes for forms, with one for all of them where there are several. */
export function FormPicker({ picked }: { readonly picked: PickedForms }): ReactElement {
  const styles = useTemplateStyles();
  const t = useText();
  const { forms } = picked;
  if (forms.length === 0) return <p className={styles.hint}>{t(TEMPLATES_TEXTS.noForms)}</p>;
  const count = picked.picked.length;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t(TEMPLATES_TEXTS.forms)}</legend>
      {forms.length > 1 ? (
        <Checkbox
          label={t(
            count === forms.length ? TEMPLATES_TEXTS.all : TEMPLATES_TEXTS.someOf(count, forms.length),
          )}
          checked={count === forms.length ? true : count === 0 ? false : 'mixed'}
          onChange={(_, { checked }) => picked.pickAll(checked === true)}
        />
      ) : null}
      <ul className={styles.list}>
        {forms.map((form) => (
          <li key={formKey(form)}>
            <Checkbox
              label={{
                children: `${t(TEMPLATES_TEXTS.formOn(formName(form), form.sheet.name))}${picked.isOriginal(form) ? t(TEMPLATES_TEXTS.original) : ''}`,
              }}
              checked={picked.isPicked(form)}
              onChange={(_, { checked }) => picked.pick(form, checked === true)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
