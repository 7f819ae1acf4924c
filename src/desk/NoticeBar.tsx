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
import { FRAME_TEXTS } from '../texts/pane-texts';
import { useDesk, useDeskActions, useDeskText } from './desk-context';

const useStyles = makeStyles({
  bar: { flexShrink: 0, maxHeight: '30vh', overflowY: 'auto' },
  line: { margin: 0, overflowWrap: 'anywhere' },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** What was done, or what went wrong with why and what to do. */
export function NoticeBar(): ReactElement | null {
  const styles = useStyles();
  const t = useDeskText();
  const notice = useDesk('notice');
  const actions = useDeskActions();
  if (!notice) return null;
  const told = notice.type === 'error' ? [notice.explanation] : notice.problems;
  return (
    <MessageBar
      className={styles.bar}
      intent={notice.type === 'error' ? 'error' : told.length > 0 ? 'warning' : 'success'}
      layout="multiline"
      politeness="polite"
    >
      <MessageBarBody>
        {notice.type === 'done' ? <p className={styles.line}>{t(notice.text)}</p> : null}
        {told.map(({ what, why, action }, index) => (
          <div key={index}>
            <p className={styles.what}>{t(what)}</p>
            <p className={styles.line}>
              {t(why)} {t(action)}
            </p>
          </div>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={t(FRAME_TEXTS.close)}
            onClick={() => actions.dismissNotice()}
          />
        }
      />
    </MessageBar>
  );
}
