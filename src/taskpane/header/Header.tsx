import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import type { ReactElement } from 'react';
import { FRAME_TEXTS } from '../../texts/pane-texts';
import { useActions, useSessionState, useText } from '../pane-context';
import { FreshnessBadge } from './FreshnessBadge';

const useStyles = makeStyles({
  // Excel lays its own 34 px menu over the top right corner of the pane.
  title: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 40px 0 ${tokens.spacingHorizontalM}`,
    minHeight: '28px',
    '@media (max-height: 260px)': { display: 'none' },
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  check: { flexShrink: 0, whiteSpace: 'nowrap' },
  status: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
});

/** Top of the pane: its name, how far the results can be trusted, and the check button. */
export function Header({ onAbout }: { readonly onAbout: () => void }): ReactElement {
  const styles = useStyles();
  const t = useText();
  const { phase, freshness, progress } = useSessionState();
  const actions = useActions();
  const checking = freshness === 'checking';
  return (
    <>
      <div className={styles.title}>
        <h1 className={styles.heading}>{t(FRAME_TEXTS.title)}</h1>
        <Button
          appearance="subtle"
          size="small"
          icon={<InfoRegular />}
          aria-label={t(FRAME_TEXTS.about)}
          title={t(FRAME_TEXTS.about)}
          onClick={onAbout}
        />
      </div>
      <div className={styles.status}>
        <FreshnessBadge />
        {checking ? (
          <Button className={styles.check} size="small" onClick={() => actions.cancel()}>
            {t(FRAME_TEXTS.cancel)}
          </Button>
        ) : (
          <Button
            className={styles.check}
            size="small"
            appearance={freshness === 'stale' ? 'primary' : 'secondary'}
            icon={<ArrowSyncRegular />}
            onClick={() => void actions.check()}
          >
            {t(phase === 'first' ? FRAME_TEXTS.check : FRAME_TEXTS.checkAgain)}
          </Button>
        )}
      </div>
      {checking ? (
        <ProgressBar
          aria-label={t(FRAME_TEXTS.progress)}
          thickness="medium"
          {...(progress && progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
        />
      ) : null}
    </>
  );
}
