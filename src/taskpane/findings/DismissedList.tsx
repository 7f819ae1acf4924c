import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactElement } from 'react';
import type { DismissedFinding } from '../../review/set-aside';
import { DISMISS_TEXTS } from '../../texts/list-texts';
import { CellLink } from '../CellLink';
import { useActions, useRules, useSessionState, useText } from '../pane-context';
import { fullAddress, placeOfFinding } from './rows';
import type { FindingsList } from './use-findings-list';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.caption1Strong, flexGrow: 1, minWidth: 0 },
  restore: { flexShrink: 0, whiteSpace: 'nowrap' },
  text: { color: tokens.colorNeutralForeground2 },
  link: { ...typographyStyles.caption1, overflowWrap: 'anywhere' },
});

/** Findings the user set aside, each with its reason, the day and the way back. */
export function DismissedList(props: {
  readonly dismissed: readonly DismissedFinding[];
  readonly list: FindingsList;
}): ReactElement {
  const { dismissed, list } = props;
  const styles = useStyles();
  const t = useText();
  const rules = useRules();
  const actions = useActions();
  const { busy } = useSessionState();
  const restore = async ({ finding, dismissal }: DismissedFinding): Promise<void> => {
    await actions.restore(dismissal);
    list.reveal(finding);
  };
  return (
    <section aria-label={t(DISMISS_TEXTS.list(dismissed.length))}>
      <ul className={styles.list}>
        {dismissed.map((entry) => {
          const { finding, dismissal } = entry;
          const rule = rules.get(finding.rule);
          const title = rule ? t(rule.title) : finding.rule;
          const at = placeOfFinding(finding);
          return (
            <li key={finding.id}>
              <div className={styles.head}>
                <span className={styles.title}>{title}</span>
                <Button
                  className={styles.restore}
                  size="small"
                  icon={<ArrowUndoRegular />}
                  aria-label={t(DISMISS_TEXTS.restoreOf(title, at ? fullAddress(at) : ''))}
                  disabledFocusable={busy !== undefined}
                  onClick={() => void restore(entry)}
                >
                  {t(DISMISS_TEXTS.restore)}
                </Button>
              </div>
              {at ? <CellLink at={at} className={styles.link} /> : null}
              <div className={styles.text}>{t(finding.message)}</div>
              <div>
                {t(DISMISS_TEXTS.because)}
                {dismissal.reason}
              </div>
              <div className={styles.text}>{t(DISMISS_TEXTS.on(dismissal.on))}</div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
