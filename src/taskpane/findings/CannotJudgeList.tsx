import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CannotJudge } from '../../review/finding';
import { FINDINGS_TEXTS } from '../../texts/pane-texts';
import { CellLink } from '../CellLink';
import { Disclosure } from '../Disclosure';
import { useRules, useText } from '../pane-context';
import { fullAddress } from './rows';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  reason: { color: tokens.colorNeutralForeground2 },
  link: { ...typographyStyles.caption1, overflowWrap: 'anywhere', marginRight: tokens.spacingHorizontalS },
});

/** Checks that could not give a verdict, with the reason: no accusation, and nothing passed over in silence. */
export function CannotJudgeList({ checks }: { readonly checks: readonly CannotJudge[] }): ReactElement {
  const styles = useStyles();
  const t = useText();
  const rules = useRules();
  return (
    <Disclosure level={2} title={t(FINDINGS_TEXTS.cannotJudge(checks.length))}>
      {() => (
        <ul className={styles.list}>
          {checks.map(({ rule, cells, reason }) => {
            const title = rules.get(rule)?.title;
            return (
              <li key={`${rule}-${cells.map(fullAddress).join()}-${reason.zh}`}>
                <div>{title ? t(title) : rule}</div>
                <div className={styles.reason}>{t(reason)}</div>
                {cells.map((at) => (
                  <CellLink key={fullAddress(at)} at={at} className={styles.link} />
                ))}
              </li>
            );
          })}
        </ul>
      )}
    </Disclosure>
  );
}
