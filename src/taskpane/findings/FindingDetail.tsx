import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LocationArrowRegular } from '@fluentui/react-icons/svg/location-arrow';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { Finding, Fix } from '../../review/finding';
import { leftTexts } from '../../session/fixed-cells';
import { findingAction } from '../../texts/action-texts';
import { DISMISS_TEXTS, ENTRY_TEXTS, FIX_ALL_TEXTS } from '../../texts/list-texts';
import { FINDINGS_TEXTS, UNDO_TEXTS } from '../../texts/pane-texts';
import { useActions, useSessionState, useText } from '../pane-context';
import type { RuleInfo } from '../pane-context';
import { DismissForm } from './DismissForm';
import { EditList } from './EditList';
import { fullAddress } from './rows';
import { fixesOf } from './use-findings-list';
import type { FindingsList } from './use-findings-list';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0 0 24px`,
    cursor: 'default',
    overflowWrap: 'anywhere',
  },
  heading: { ...typographyStyles.caption1Strong, margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  quotes: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  quote: { borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, paddingLeft: tokens.spacingHorizontalS },
  link: { ...typographyStyles.caption1, overflowWrap: 'anywhere' },
  said: { display: 'block', maxHeight: '8em', overflowY: 'auto', whiteSpace: 'pre-wrap' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The opened part of a finding: quotes with links to their cells, what to do and the fix, why and on what basis, the way to the cell. */
export function FindingDetail(props: {
  readonly finding: Finding;
  readonly rule: RuleInfo | undefined;
  readonly list: FindingsList;
}): ReactElement {
  const { finding, rule, list } = props;
  const styles = useStyles();
  const t = useText();
  const actions = useActions();
  const { recordProblem } = useSessionState();
  const dismissButton = useRef<HTMLButtonElement>(null);
  const dismissing = list.dismissing === finding.id;
  return (
    <div className={styles.root}>
      {finding.evidence.length > 0 ? (
        <div>
          <h2 className={styles.heading}>{t(ENTRY_TEXTS.quotes)}</h2>
          <ul className={styles.quotes}>
            {finding.evidence.map(({ at, text }, index) => (
              <li key={`${index}-${fullAddress(at)}`} className={styles.quote}>
                <Link as="button" inline className={styles.link} onClick={() => void actions.goToCell(at)}>
                  {fullAddress(at)}
                </Link>
                <span className={styles.said}>{text.trim() === '' ? t(FINDINGS_TEXTS.blankCell) : text}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div>
        <h2 className={styles.heading}>{t(ENTRY_TEXTS.action)}</h2>
        <p className={styles.text}>{t(findingAction(finding))}</p>
      </div>
      {finding.fix ? <FixPreview fix={finding.fix} finding={finding} list={list} /> : null}
      {rule ? (
        <>
          <div>
            <h2 className={styles.heading}>{t(ENTRY_TEXTS.why)}</h2>
            <p className={styles.text}>{t(rule.why)}</p>
          </div>
          <div>
            <h2 className={styles.heading}>{t(ENTRY_TEXTS.source)}</h2>
            <p className={styles.text}>{t(rule.source)}</p>
          </div>
        </>
      ) : null}
      <div className={styles.buttons}>
        <Button size="small" icon={<LocationArrowRegular />} onClick={() => void actions.goTo(finding)}>
          {t(FINDINGS_TEXTS.goToCell)}
        </Button>
        <Button
          ref={dismissButton}
          size="small"
          icon={<EyeOffRegular />}
          aria-expanded={dismissing}
          disabledFocusable={recordProblem !== undefined}
          title={recordProblem ? t(recordProblem.what) : undefined}
          onClick={() => list.startDismissing(dismissing ? undefined : finding.id)}
        >
          {t(DISMISS_TEXTS.dismiss)}
        </Button>
      </div>
      {dismissing ? (
        <DismissForm
          findings={[finding]}
          list={list}
          onLeave={() => {
            list.startDismissing(undefined);
            dismissButton.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
}

function FixPreview(props: {
  readonly fix: Fix;
  readonly finding: Finding;
  readonly list: FindingsList;
}): ReactElement {
  const { fix, finding, list } = props;
  const styles = useStyles();
  const t = useText();
  const actions = useActions();
  const { busy, capabilities, review } = useSessionState();
  const { readOnly } = capabilities;
  const alike = fixesOf(review?.findings ?? [], { rule: finding.rule }).length;
  return (
    <div>
      <h2 className={styles.heading}>{t(FINDINGS_TEXTS.fixHeading(t(fix.label)))}</h2>
      {fix.edits.length > 0 ? (
        <>
          <EditList edits={fix.edits} />
          {readOnly ? null : <p className={styles.text}>{t(UNDO_TEXTS[capabilities.undo])}</p>}
        </>
      ) : null}
      {leftTexts(fix.left ?? []).map((text) => (
        <p key={text.zh} className={styles.text}>
          {t(text)}
        </p>
      ))}
      {readOnly ? null : (
        <div className={styles.buttons}>
          {fix.edits.length > 0 ? (
            <Button
              size="small"
              icon={<WrenchRegular />}
              disabledFocusable={busy !== undefined}
              onClick={() => void actions.fix(fix)}
            >
              {t(busy === 'fixing' ? FINDINGS_TEXTS.fixing : FINDINGS_TEXTS.applyFix)}
            </Button>
          ) : null}
          {alike > 1 ? (
            <Button size="small" onClick={() => list.startFixingAll({ rule: finding.rule })}>
              {t(FIX_ALL_TEXTS.offer(alike))}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}
