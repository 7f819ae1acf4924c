import { makeStyles, tokens } from '@fluentui/react-components';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import type { ReactElement } from 'react';
import { LEVEL_TEXTS } from '../../texts/list-texts';
import { useSessionState, useText } from '../pane-context';

const useStyles = makeStyles({
  sign: { display: 'flex', alignSelf: 'center', flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** Says of an entry that its cells can be put right by a button, where there is one. */
export function FixableSign(): ReactElement | null {
  const t = useText();
  const styles = useStyles();
  const { capabilities } = useSessionState('capabilities');
  if (capabilities.readOnly) return null;
  return (
    <span
      className={styles.sign}
      role="img"
      aria-label={t(LEVEL_TEXTS.fixable)}
      title={t(LEVEL_TEXTS.fixable)}
    >
      <Wrench16Regular />
    </span>
  );
}
