import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { DESK_TEXTS } from '../texts/desk-texts';
import type { Text } from '../texts/text';
import { useDesk, useDeskActions, useDeskText } from './desk-context';

/** Nothing is said about the end before so much of the work is done, and so many milliseconds are over. */
const [ENOUGH_DONE, ENOUGH_TIME] = [0.05, 3000];
const SAID_ANEW = 1000;

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM, paddingBottom: '4px' },
  text: { ...typographyStyles.body1, flexGrow: 1, margin: 0 },
});

/** How far reading or reviewing is, and how to stop it. */
export function ProgressLine(): ReactElement | null {
  const styles = useStyles();
  const t = useDeskText();
  const phase = useDesk('phase');
  const { done, total, since } = useDesk('progress');
  const actions = useDeskActions();
  const now = useNow(phase === 'reading' || phase === 'reviewing');
  if (phase !== 'reading' && phase !== 'reviewing') return null;
  const left = timeLeft(done, total, now - since);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <p className={styles.text}>
          {t(phase === 'reading' ? DESK_TEXTS.reading(done, total) : DESK_TEXTS.reviewing(done, total))}
          {left ? ` · ${t(left)}` : ''}
        </p>
        <Button size="small" onClick={() => actions.stop()}>
          {t(DESK_TEXTS.stop)}
        </Button>
      </div>
      <ProgressBar
        aria-label={t(DESK_TEXTS.progress)}
        thickness="medium"
        value={done}
        max={Math.max(1, total)}
      />
    </div>
  );
}

/** The time by the page's clock, told anew every second while it is asked for. */
function useNow(wanted: boolean): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setInterval(() => setNow(performance.now()), SAID_ANEW);
    return () => clearInterval(timer);
  }, [wanted]);
  return now;
}

/** By how long it took so far; undefined while that tells nothing. */
export function timeLeft(done: number, total: number, passed: number): Text | undefined {
  if (done === 0 || done / total < ENOUGH_DONE || passed < ENOUGH_TIME) return undefined;
  const seconds = Math.ceil(((passed / done) * (total - done)) / 1000);
  return seconds > 90 ? DESK_TEXTS.minutesLeft(Math.ceil(seconds / 60)) : DESK_TEXTS.secondsLeft(seconds);
}
