import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { InfoFilled, InfoRegular } from '@fluentui/react-icons/svg/info';
import { SettingsFilled, SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { memo } from 'react';
import type { ReactElement } from 'react';
import { FRAME_TEXTS } from '../../texts/pane-texts';
import { useActions, useSessionState, useText } from '../pane-context';
import { ASIDES } from '../views';
import type { AsideId, ViewId } from '../views';
import { FreshnessBadge } from './FreshnessBadge';
import { VISUALLY_HIDDEN } from '../visually-hidden';

const ICONS: Readonly<Record<AsideId, { readonly plain: ReactElement; readonly chosen: ReactElement }>> = {
  settings: { plain: <SettingsRegular />, chosen: <SettingsFilled /> },
  about: { plain: <InfoRegular />, chosen: <InfoFilled /> },
};

const useStyles = makeStyles({
  // Excel writes the add-in's name above the pane: repeating it would cost a line of the list.
  heading: { ...VISUALLY_HIDDEN, margin: 0 },
  // Excel lays its own 34 px menu over the top right corner of the pane.
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '40px',
    padding: `0 40px 0 ${tokens.spacingHorizontalM}`,
  },
  badge: { flexGrow: 1, minWidth: 0 },
  check: { flexShrink: 0, whiteSpace: 'nowrap' },
  asides: { display: 'flex', flexShrink: 0 },
});

/** Top of the pane: how far the results can be trusted, the check button, and the ways to settings and about. */
export const Header = memo(function Header(props: {
  readonly view: ViewId;
  readonly onView: (view: ViewId) => void;
}): ReactElement {
  const { view, onView } = props;
  const styles = useStyles();
  const t = useText();
  const { phase, freshness, progress, busy } = useSessionState('phase', 'freshness', 'progress', 'busy');
  const actions = useActions();
  const checking = freshness === 'checking';
  return (
    <>
      <h1 className={styles.heading}>{t(FRAME_TEXTS.title)}</h1>
      <div className={styles.line}>
        <div className={styles.badge}>
          <FreshnessBadge />
        </div>
        {checking && busy === undefined ? (
          <Button className={styles.check} size="small" onClick={() => actions.cancel()}>
            {t(FRAME_TEXTS.cancel)}
          </Button>
        ) : (
          <Button
            className={styles.check}
            size="small"
            disabledFocusable={checking}
            appearance={freshness === 'stale' ? 'primary' : 'secondary'}
            onClick={() => void actions.check()}
          >
            {t(phase === 'first' ? FRAME_TEXTS.check : FRAME_TEXTS.checkAgain)}
          </Button>
        )}
        <div className={styles.asides}>
          {ASIDES.map((aside) => (
            <Button
              key={aside}
              appearance="subtle"
              size="small"
              icon={view === aside ? ICONS[aside].chosen : ICONS[aside].plain}
              aria-label={t(FRAME_TEXTS[aside])}
              aria-pressed={view === aside}
              title={t(FRAME_TEXTS[aside])}
              onClick={() => onView(view === aside ? 'findings' : aside)}
            />
          ))}
        </div>
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
});
