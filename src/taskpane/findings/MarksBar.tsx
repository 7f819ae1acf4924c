import { shownWith } from '../../review/list/entries';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import type { ReactElement } from 'react';
import { LIST_TEXTS, MARKING_UNDO_TEXTS } from '../../texts/list-texts';
import { REPORT_PANE_TEXTS } from '../../texts/report-texts';
import { MARKS_TEXTS } from '../../texts/pane-texts';
import { useActions, useLanguage, useSessionState, useSettings, useText } from '../pane-context';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  hint: { ...typographyStyles.caption1, margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
});

/** What can be made of the findings in the workbook: marks and a report; how many marks there are, and before the first also what Ctrl+Z does then. */
export function MarksBar(): ReactElement {
  const styles = useStyles();
  const t = useText();
  const { marks, marksChanged, busy, review, capabilities } = useSessionState(
    'marks',
    'marksChanged',
    'busy',
    'review',
    'capabilities',
  );
  const actions = useActions();
  const language = useLanguage();
  const { chosen } = useSettings();
  const hints =
    busy === 'marking'
      ? [MARKS_TEXTS.marking]
      : busy === 'reporting'
        ? [REPORT_PANE_TEXTS.inserting]
        : [
            ...(marks > 0 ? [MARKS_TEXTS.count(marks)] : []),
            ...(marksChanged && marks > 0 ? [] : [MARKING_UNDO_TEXTS[capabilities.undo]]),
          ];
  const waiting = busy !== undefined;
  return (
    <div>
      <div className={styles.line}>
        <Button
          size="small"
          icon={<HighlightRegular />}
          disabledFocusable={waiting || !review || review.findings.length === 0}
          title={t(MARKS_TEXTS.what)}
          onClick={() => void actions.mark(chosen.markColours, shownWith(chosen.details))}
        >
          {t(MARKS_TEXTS.mark)}
        </Button>
        <Button size="small" disabledFocusable={waiting || marks === 0} onClick={() => void actions.unmark()}>
          {t(MARKS_TEXTS.unmark)}
        </Button>
        <Button
          size="small"
          icon={<DocumentTableRegular />}
          disabledFocusable={waiting}
          aria-label={t(REPORT_PANE_TEXTS.insert)}
          title={t(REPORT_PANE_TEXTS.hint)}
          onClick={() => void actions.insertReport(language, shownWith(chosen.details))}
        >
          {t(LIST_TEXTS.report)}
        </Button>
      </div>
      {hints.map((hint) => (
        <p key={hint.zh} className={styles.hint}>
          {t(hint)}
        </p>
      ))}
    </div>
  );
}
