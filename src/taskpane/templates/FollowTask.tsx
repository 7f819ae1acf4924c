import type { ReactElement } from 'react';
import { TEMPLATES_TEXTS } from '../../texts/templates-texts';
import { useActions, useText } from '../pane-context';
import { FormPicker } from './FormPicker';
import { TaskButton } from './TaskButton';
import { useTemplateStyles } from './template-styles';
import { useForms } from './use-forms';
import { usePickedForms } from './use-picked-forms';

const TARGETS = ['project', 'department-overall'] as const;

/** Self-evaluations from targets of projects and departments, monitoring forms from those of projects. */
export function FollowTask(): ReactElement {
  const styles = useTemplateStyles();
  const t = useText();
  const actions = useActions();
  const choice = usePickedForms(useForms(TARGETS));
  const { picked } = choice;
  const projects = picked.filter(({ kind }) => kind === 'project');
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
        label={t(TEMPLATES_TEXTS.monitoringButton(projects.length))}
        enabled={projects.length > 0}
        onClick={() => actions.follow('monitoring', projects)}
      />
    </div>
  );
}
