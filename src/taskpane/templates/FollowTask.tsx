import type { ReactElement } from 'react';
import type { Form } from '../../forms/model';
import { formsOf } from '../../reading/reading';
import { followOf } from '../../session/same-subject';
import { TEMPLATES_TEXTS } from '../../texts/templates-texts';
import { CellLink } from '../CellLink';
import { useActions, useSessionState, useText } from '../pane-context';
import { formName } from '../recognition/form-items';
import { formKey } from './form-key';
import { FormPicker } from './FormPicker';
import { TaskButton } from './TaskButton';
import { useTemplateStyles } from './template-styles';
import { useForms } from './use-forms';
import { usePickedForms } from './use-picked-forms';

const TARGETS = ['project', 'department-overall'] as const;
const ALREADY = { 'self-evaluation': 'alreadyEvaluated', monitoring: 'alreadyMonitored' } as const;

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
      <Already kind="self-evaluation" targets={picked} />
      <Already kind="monitoring" targets={projects} />
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

/** Names the chosen forms of which such a form was made before: another one of the same year would stand beside it. */
function Already(props: {
  readonly kind: 'self-evaluation' | 'monitoring';
  readonly targets: readonly Form[];
}): ReactElement | null {
  const { kind, targets } = props;
  const styles = useTemplateStyles();
  const t = useText();
  const { reading } = useSessionState('reading');
  const forms = reading ? formsOf(reading) : [];
  const made = targets.flatMap((target) => {
    const follow = followOf(kind, target, forms);
    return follow ? [{ target, follow }] : [];
  });
  if (made.length === 0) return null;
  return (
    <div className={styles.hint}>
      {t(TEMPLATES_TEXTS[ALREADY[kind]](made.length))}
      <ul className={styles.list}>
        {made.map(({ target, follow }) => (
          <li key={formKey(target)}>
            {formName(target)} →{' '}
            <CellLink at={{ sheet: follow.sheet, ...follow.range }}>{follow.sheet.name}</CellLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
