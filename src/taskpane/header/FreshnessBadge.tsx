import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { History16Regular } from '@fluentui/react-icons/svg/history';
import type { ReactElement } from 'react';
import { BUSY_TEXTS, FRAME_TEXTS } from '../../texts/pane-texts';
import type { Language, Text } from '../../texts/text';
import { useLanguage, useSessionState, useText } from '../pane-context';
import type { SessionState } from '../../session/session-state';

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
/** Made once: that takes longer than everything else in the badge. */
const CLOCKS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  zh: new Intl.DateTimeFormat('zh-CN', CLOCK),
  en: new Intl.DateTimeFormat('en-US', CLOCK),
};

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
  },
  icon: { display: 'flex', flexShrink: 0 },
  live: { color: tokens.colorStatusSuccessForeground1 },
  stale: { color: tokens.colorStatusWarningForeground1 },
  state: { fontWeight: tokens.fontWeightSemibold },
});

function badgeOf(state: Pick<SessionState, 'freshness' | 'phase' | 'progress' | 'busy'>): {
  readonly icon: ReactElement;
  readonly text: Text;
} {
  if (state.freshness === 'checking') {
    const { progress, busy } = state;
    if (busy) return { icon: <ArrowSync16Regular />, text: BUSY_TEXTS[busy] };
    const text =
      progress && progress.total > 0
        ? FRAME_TEXTS.progressOf(progress.done, progress.total)
        : FRAME_TEXTS.checking;
    return { icon: <ArrowSync16Regular />, text };
  }
  if (state.phase === 'first') return { icon: <Circle16Regular />, text: FRAME_TEXTS.notChecked };
  switch (state.freshness) {
    case 'live':
      return { icon: <CheckmarkCircle16Regular />, text: FRAME_TEXTS.live };
    case 'editing':
      return { icon: <Edit16Regular />, text: FRAME_TEXTS.editing };
    case 'stale':
      return { icon: <History16Regular />, text: FRAME_TEXTS.stale };
  }
}

/** How far the results can be trusted, and when they were made. */
export function FreshnessBadge(): ReactElement {
  const styles = useStyles();
  const t = useText();
  const language = useLanguage();
  const state = useSessionState('freshness', 'phase', 'progress', 'checkedAt', 'busy');
  const { icon, text } = badgeOf(state);
  const shown = state.phase === 'ready' && state.freshness !== 'checking';
  const tone =
    shown && state.freshness === 'live'
      ? styles.live
      : shown && state.freshness === 'stale'
        ? styles.stale
        : undefined;
  const time = state.checkedAt && CLOCKS[language].format(state.checkedAt);
  const hints = [
    ...(shown && time ? [FRAME_TEXTS.checkedAt(time)] : []),
    ...(shown && state.freshness === 'live' ? [FRAME_TEXTS.liveHint] : []),
  ];
  return (
    <div
      className={styles.root}
      role="group"
      aria-label={t(FRAME_TEXTS.status)}
      title={hints.length > 0 ? hints.map(t).join(language === 'zh' ? '。' : '. ') : undefined}
    >
      <span className={mergeClasses(styles.icon, tone)}>{icon}</span>
      <span>
        <span className={styles.state}>{t(text)}</span>
        {shown && state.freshness !== 'editing' && time ? ` · ${time}` : ''}
      </span>
    </div>
  );
}
