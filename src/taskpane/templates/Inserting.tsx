import { Button, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { TEMPLATES_TEXTS } from '../../texts/templates-texts';
import { useActions, useSessionState, useText } from '../pane-context';
import { useTemplateStyles } from './template-styles';

/** How far a running action is, and a way to stop it. */
export function Inserting(): ReactElement | null {
  const styles = useTemplateStyles();
  const t = useText();
  const actions = useActions();
  const { busy, inserting } = useSessionState('busy', 'inserting');
  if (busy !== 'inserting') return null;
  const label = t(
    inserting ? TEMPLATES_TEXTS.inserting(inserting.done, inserting.total) : TEMPLATES_TEXTS.preparing,
  );
  return (
    <div className={styles.task} role="group" aria-label={label}>
      <p className={styles.text}>{label}</p>
      <ProgressBar
        aria-label={label}
        thickness="medium"
        {...(inserting ? { value: inserting.done, max: inserting.total } : {})}
      />
      <Button className={styles.button} size="small" onClick={() => actions.stopInserting()}>
        {t(TEMPLATES_TEXTS.stop)}
      </Button>
      <p className={styles.hint}>{t(TEMPLATES_TEXTS.stopHint)}</p>
    </div>
  );
}
