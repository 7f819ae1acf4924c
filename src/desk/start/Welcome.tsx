import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DESK_TEXTS } from '../../texts/desk-texts';
import { useDeskText } from '../desk-context';
import { Pick } from './Pick';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    height: '100%',
    alignItems: 'center',
    justifyContent: 'center',
    padding: '16px',
    boxSizing: 'border-box',
  },
  place: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '560px',
    padding: '32px 24px',
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: { ...typographyStyles.subtitle1, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the desk shows before there are files: what it is for, and how files get to it. */
export function Welcome(): ReactElement {
  const styles = useStyles();
  const t = useDeskText();
  return (
    <div className={styles.root}>
      <div className={styles.place}>
        <h2 className={styles.heading}>{t(DESK_TEXTS.drop)}</h2>
        <p className={styles.text}>{t(DESK_TEXTS.formats)}</p>
        <div className={styles.buttons}>
          <Pick first />
        </div>
        <p className={styles.text}>{t(DESK_TEXTS.privacy)}</p>
      </div>
    </div>
  );
}
