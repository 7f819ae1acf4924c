import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactElement } from 'react';
import { FIXED_TEXTS } from '../../texts/list-texts';
import { useActions, useSessionState, useText } from '../pane-context';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  text: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The way back from the last fix, while cells still hold what it wrote. */
export function FixedBar(props: {
  /** The button goes with what it did; the list takes the focus. */
  readonly onLeave: () => void;
}): ReactElement | null {
  const styles = useStyles();
  const t = useText();
  const actions = useActions();
  const { fixed, busy } = useSessionState('fixed', 'busy');
  if (!fixed) return null;
  const undo = async (): Promise<void> => {
    await actions.undoFix();
    props.onLeave();
  };
  return (
    <div className={styles.line}>
      <span className={styles.text}>{t(FIXED_TEXTS.cells(fixed.written.length))}</span>
      <Button
        size="small"
        icon={<ArrowUndoRegular />}
        title={t(FIXED_TEXTS.hint)}
        disabledFocusable={busy !== undefined}
        onClick={() => void undo()}
      >
        {t(FIXED_TEXTS.undo)}
      </Button>
    </div>
  );
}
