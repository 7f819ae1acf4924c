import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import type { ReactElement } from 'react';
import { MARKS_TEXTS, UNDO_TEXTS } from '../../texts/pane-texts';
import { useActions, useSessionState, useText } from '../pane-context';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  hint: { ...typographyStyles.caption1, margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
});

/** Marks in the sheets: install, remove, how many there are; before the first mark also what Ctrl+Z does then. */
export function MarksBar(): ReactElement {
  const styles = useStyles();
  const t = useText();
  const { marks, busy, review, capabilities } = useSessionState('marks', 'busy', 'review', 'capabilities');
  const actions = useActions();
  const hint =
    busy === 'marking'
      ? MARKS_TEXTS.marking
      : marks > 0
        ? MARKS_TEXTS.count(marks)
        : UNDO_TEXTS[capabilities.undo];
  const waiting = busy !== undefined;
  return (
    <div>
      <div className={styles.line}>
        <Button
          size="small"
          icon={<HighlightRegular />}
          disabledFocusable={waiting || !review || review.findings.length === 0}
          title={t(MARKS_TEXTS.what)}
          onClick={() => void actions.mark()}
        >
          {t(MARKS_TEXTS.mark)}
        </Button>
        <Button
          size="small"
          icon={<EraserRegular />}
          disabledFocusable={waiting || marks === 0}
          onClick={() => void actions.unmark()}
        >
          {t(MARKS_TEXTS.unmark)}
        </Button>
      </div>
      <p className={styles.hint}>{t(hint)}</p>
    </div>
  );
}
