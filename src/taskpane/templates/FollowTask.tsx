import type { ReactElement } from 'react';
import { TEMPLATES_TEXTS } from '../../texts/templates-texts';
import { useActions, useText } from '../pane-context';
import { FormPicker } from './FormPicker';
import { TaskButton } from './TaskButton';
import { useTemplateStyles } from './template-styles';
import { useForms } from './use-forms';
import { usePickedForms } from './use-picked-forms';

const PROJECTS = ['project'] as const;

/** Self-evaluation and monitoring forms from project targets. */
export function FollowTask(): ReactElement {
  const styles = useTemplateStyles();
  const t = useText();
  const actions = useActions();
  const choice = usePickedForms(useForms(PROJECTS));
  const { picked } = choice;
  return (
    <div className={styles.task}>
      <p className={styles.hint}>{t(TEMPLATES_TEXTS.followText)}</p>
      <FormPicker picked={choice} />
      <TaskButton
        primary
        label={t(TEMPLATES_TEXTS.evaluationButton(picked.length))}
        enabled={picked.length > 0}
        onClick={() => actions.follow('self-evaluation', picked)}
      />
      <TaskButton
        label={t(TEMPLATES_TEXTS.monitoringButton(picked.length))}
        enabled={picked.length > 0}
        onClick={() => actions.follow('monitoring', picked)}
      />
    </div>
  );
}
