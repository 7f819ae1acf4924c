import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import type { ReactElement } from 'react';
import { MARKS_TEXTS, UNDO_TEXTS } from '../../texts/pane-texts';
import { useActions, useSessionState, useText } from '../pane-context';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Marks in the sheets: install, remove, how many there are; before the first mark also what they are and what Ctrl+Z does then. */
export function MarksBar(): ReactElement {
  const styles = useStyles();
  const t = useText();
  const { marks, busy, review, capabilities } = useSessionState();
  const actions = useActions();
  const waiting = busy !== undefined;
  return (
    <div>
      <div className={styles.line}>
        <Button
          size="small"
          icon={<HighlightRegular />}
          disabledFocusable={waiting || !review || review.findings.length === 0}
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
        <span className={styles.count}>
          {t(busy === 'marking' ? MARKS_TEXTS.marking : MARKS_TEXTS.count(marks))}
        </span>
      </div>
      {marks === 0 ? (
        <p className={styles.hint}>
          {t(MARKS_TEXTS.what)} {t(UNDO_TEXTS[capabilities.undo])}
        </p>
      ) : null}
    </div>
  );
}
