import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Waiting } from '../../session/port/workbook-host';
import type { Explanation } from '../../texts/product-error';
import { WAITING_TEXTS } from '../../texts/waiting-texts';
import { useSessionState, useText } from '../pane-context';

const EXPLANATIONS: Readonly<Record<Waiting, Explanation>> = {
  edit: {
    what: WAITING_TEXTS.editWhat,
    why: WAITING_TEXTS.editWhy,
    action: WAITING_TEXTS.editAction,
  },
  answer: {
    what: WAITING_TEXTS.answerWhat,
    why: WAITING_TEXTS.answerWhy,
    action: WAITING_TEXTS.answerAction,
  },
  files: {
    what: WAITING_TEXTS.filesWhat,
    why: WAITING_TEXTS.filesWhy,
    action: WAITING_TEXTS.filesAction,
  },
};

const useStyles = makeStyles({
  root: { flexShrink: 0, maxHeight: '40vh', overflowY: 'auto' },
  body: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  line: { margin: 0, overflowWrap: 'anywhere' },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** Says what somebody is kept waiting for. It comes when that takes long, and goes by itself. */
export function WaitingLine(): ReactElement | null {
  const styles = useStyles();
  const t = useText();
  const { waiting } = useSessionState('waiting');
  if (!waiting) return null;
  const { what, why, action } = EXPLANATIONS[waiting];
  return (
    <MessageBar className={styles.root} intent="info" layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>
        <p className={styles.what}>{t(what)}</p>
        <p className={styles.line}>{t(why)}</p>
        <p className={styles.line}>{t(action)}</p>
      </MessageBarBody>
    </MessageBar>
  );
}
