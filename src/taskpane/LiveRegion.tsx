import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { FINDINGS_TEXTS } from '../texts/pane-texts';
import type { Text } from '../texts/text';
import { shownOf, type Shown, shownWith } from '../review/list/entries';
import { countBySeverity } from './findings/severity';
import { useSessionState, useSettings, useText } from './pane-context';
import type { SessionState } from '../session/session-state';
import { VISUALLY_HIDDEN } from './visually-hidden';

/** Typing changes counts often: only what has stood this long is read out. */
const SETTLED_MS = 1000;

const useStyles = makeStyles({
  hidden: VISUALLY_HIDDEN,
});

function countsOf(
  { review, freshness }: Pick<SessionState, 'review' | 'freshness'>,
  shown: Shown,
): Text | undefined {
  if (!review || freshness !== 'live') return undefined;
  const findings = shownOf(review.findings, shown);
  const { error, warning, tip } = countBySeverity(findings);
  return FINDINGS_TEXTS.live(error, warning, tip, findings.length);
}

/** Reads changed counts and messages out to screen readers, politely, without moving the focus. */
export function LiveRegion(): ReactElement {
  const styles = useStyles();
  const t = useText();
  const state = useSessionState('review', 'freshness', 'notice');
  const { notice } = state;
  const { chosen } = useSettings();
  const counts = countsOf(state, shownWith(chosen.details));
  const current = counts ? t(counts) : undefined;
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (current === undefined) return undefined;
    const timer = setTimeout(() => setSettled(current), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [current]);
  const message =
    notice === undefined
      ? ''
      : notice.type === 'error'
        ? `${t(notice.explanation.what)} ${t(notice.explanation.action)}`
        : t(notice.text);
  return (
    <div className={styles.hidden}>
      <div aria-live="polite">{settled}</div>
      <div aria-live="polite">{message}</div>
    </div>
  );
}
