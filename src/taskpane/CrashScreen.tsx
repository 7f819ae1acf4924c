import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { FAILURE_TEXTS } from '../texts/pane-texts';
import type { Explanation } from '../texts/product-error';
import { inLanguage } from '../texts/text';
import type { Language, Text } from '../texts/text';
import { ViewState } from './view-state';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  report: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '96px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/**
 * Shown when the pane cannot go on: what happened, why, what to do, and a report to copy. Works without a session.
 *
 * @param explanation of a foreseen failure; left out for an unforeseen one
 */
export function CrashScreen(props: {
  readonly title: Text;
  readonly explanation?: Explanation;
  readonly report: string;
  readonly language: Language;
}): ReactElement {
  const { title, explanation, report, language } = props;
  const styles = useStyles();
  const t = (text: Text): string => inLanguage(text, language);
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'yes' | 'by hand'>();
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(report);
      setCopied('yes');
    } catch {
      // Excel's frame may forbid the clipboard: the report stays selected for Ctrl+C.
      setCopied('by hand');
    }
  };
  return (
    <main>
      <ViewState title={t(title)} level={1}>
        {explanation ? (
          [explanation.what, explanation.why, explanation.action].map((text) => (
            <p key={text.zh} className={styles.text}>
              {t(text)}
            </p>
          ))
        ) : (
          <p className={styles.text}>{t(FAILURE_TEXTS.crashAction)}</p>
        )}
        <textarea
          ref={field}
          className={styles.report}
          readOnly
          rows={6}
          aria-label={t(FAILURE_TEXTS.report)}
          value={report}
        />
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => location.reload()}>
            {t(FAILURE_TEXTS.reload)}
          </Button>
          <Button onClick={() => void copy()}>{t(FAILURE_TEXTS.copyReport)}</Button>
        </div>
        <p className={styles.text} role="status">
          {copied === undefined ? '' : t(copied === 'yes' ? FAILURE_TEXTS.copied : FAILURE_TEXTS.copyByHand)}
        </p>
      </ViewState>
    </main>
  );
}
