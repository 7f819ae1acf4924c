import type { ReactElement } from 'react';
import { TEMPLATES_TEXTS } from '../../texts/templates-texts';
import { useActions, useText } from '../pane-context';
import { FormPicker } from './FormPicker';
import { TaskButton } from './TaskButton';
import { useTemplateStyles } from './template-styles';
import { useFamily } from './use-family';
import { useForms } from './use-forms';
import { usePickedForms } from './use-picked-forms';

/** Kinds that have a standard form. */
const KINDS = ['project', 'department-overall', 'self-evaluation', 'monitoring'] as const;

/** Recognised forms into standard forms. */
export function RefillTask(): ReactElement {
  const styles = useTemplateStyles();
  const t = useText();
  const actions = useActions();
  const { family } = useFamily();
  const picked = usePickedForms(useForms(KINDS));
  return (
    <div className={styles.task}>
      <p className={styles.hint}>{t(TEMPLATES_TEXTS.refillText)}</p>
      <FormPicker picked={picked} />
      <TaskButton
        primary
        label={t(TEMPLATES_TEXTS.refillButton(picked.picked.length))}
        enabled={picked.picked.length > 0}
        onClick={() => actions.fill(picked.picked, family)}
      />
    </div>
  );
}
