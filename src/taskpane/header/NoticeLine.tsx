import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import type { Dismissal } from '../../review/workbook-record';
import { DISMISS_TEXTS } from '../../texts/list-texts';
import { FRAME_TEXTS } from '../../texts/pane-texts';
import { SESSION_TEXTS } from '../../texts/session-texts';
import { useActions, useSessionState, useText } from '../pane-context';

const INTENT = { error: 'error', warning: 'warning', done: 'success' } as const;

const useStyles = makeStyles({
  root: { flexShrink: 0, maxHeight: '40vh', overflowY: 'auto' },
  body: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  line: { margin: 0, overflowWrap: 'anywhere' },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** The one message line of the pane: what happened and, for a failure, why and what to do. */
export function NoticeLine(props: {
  /** Its button went with it: what takes the focus, with the ids of the findings that came back, if some did. */
  readonly onLeave: (restored: readonly string[]) => void;
}): ReactElement | null {
  const styles = useStyles();
  const t = useText();
  const { notice, busy } = useSessionState('notice', 'busy');
  const actions = useActions();
  if (!notice) return null;
  const hidden = notice.type === 'error' ? undefined : notice.hidden;
  const setAside = notice.type === 'error' ? undefined : notice.setAside;
  const restore = async (dismissals: readonly Dismissal[]): Promise<void> => {
    await actions.restoreAll(dismissals);
    props.onLeave(dismissals.map(({ finding }) => finding));
  };
  return (
    <MessageBar className={styles.root} intent={INTENT[notice.type]} layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>
        {notice.type === 'error' ? (
          <>
            <p className={styles.what}>{t(notice.explanation.what)}</p>
            <p className={styles.line}>{t(notice.explanation.why)}</p>
            <p className={styles.line}>{t(notice.explanation.action)}</p>
          </>
        ) : (
          <p className={styles.line}>{t(notice.text)}</p>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={t(FRAME_TEXTS.close)}
            onClick={() => {
              actions.dismissNotice();
              props.onLeave([]);
            }}
          />
        }
      >
        {setAside ? (
          <Button size="small" disabledFocusable={busy !== undefined} onClick={() => void restore(setAside)}>
            {t(DISMISS_TEXTS.restore)}
          </Button>
        ) : null}
        {hidden ? (
          <Button
            size="small"
            disabledFocusable={busy !== undefined}
            onClick={() => void actions.unhide(hidden)}
          >
            {t(SESSION_TEXTS.unhide)}
          </Button>
        ) : null}
      </MessageBarActions>
    </MessageBar>
  );
}
