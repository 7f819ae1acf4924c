import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DESK_TEXTS } from '../../texts/desk-texts';
import { useDesk, useDeskText } from '../desk-context';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: 0, paddingLeft: '20px' },
  item: { ...typographyStyles.body1, overflowWrap: 'anywhere', paddingBottom: '4px' },
  action: { color: tokens.colorNeutralForeground2 },
});

/** Files that could not be read, or not wholly, and those without a form: each with what to do. */
export function FileProblems(): ReactElement | null {
  const styles = useStyles();
  const t = useDeskText();
  const problems = useDesk('problems');
  const withoutForms = useDesk('withoutForms');
  if (problems.length + withoutForms.length === 0) return null;
  return (
    <section className={styles.root}>
      <h2
        className={styles.heading}
      >{`${t(DESK_TEXTS.problemFiles)} (${problems.length + withoutForms.length})`}</h2>
      <ul className={styles.list}>
        {problems.map(({ path, explanation: { what, why, action } }, index) => (
          <li key={`${index} ${path}`} className={styles.item}>
            {t(what)} {t(why)} <span className={styles.action}>{t(action)}</span>
          </li>
        ))}
        {withoutForms.map((path) => (
          <li key={path} className={styles.item}>
            {path} <span className={styles.action}>{t(DESK_TEXTS.withoutForms)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
