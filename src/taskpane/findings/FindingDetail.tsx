import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LocationArrowRegular } from '@fluentui/react-icons/svg/location-arrow';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import type { ReactElement } from 'react';
import type { Finding, Fix } from '../../review/finding';
import { FINDINGS_TEXTS } from '../../texts/pane-texts';
import { UNDO_TEXTS } from '../../texts/pane-texts';
import { useActions, useSessionState, useText } from '../pane-context';
import type { RuleInfo } from '../pane-context';
import { fullAddress } from './rows';

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
  removed: {
    textDecorationLine: 'line-through',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-wrap',
  },
  inserted: { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-wrap' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The opened part of a finding: quotes with links to their cells, why it matters, the fix, the way to the cell. */
export function FindingDetail(props: {
  readonly finding: Finding;
  readonly rule: RuleInfo | undefined;
}): ReactElement {
  const { finding, rule } = props;
  const styles = useStyles();
  const t = useText();
  const actions = useActions();
  return (
    <div className={styles.root}>
      {finding.evidence.length > 0 ? (
        <div>
          <h2 className={styles.heading}>{t(FINDINGS_TEXTS.quotes)}</h2>
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
      {rule ? (
        <>
          <div>
            <h2 className={styles.heading}>{t(FINDINGS_TEXTS.whyHeading)}</h2>
            <p className={styles.text}>{t(rule.why)}</p>
          </div>
          <div>
            <h2 className={styles.heading}>{t(FINDINGS_TEXTS.sourceHeading)}</h2>
            <p className={styles.text}>{t(rule.source)}</p>
          </div>
        </>
      ) : null}
      {finding.fix ? <FixPreview fix={finding.fix} /> : null}
      <div className={styles.buttons}>
        <Button size="small" icon={<LocationArrowRegular />} onClick={() => void actions.goTo(finding)}>
          {t(FINDINGS_TEXTS.goToCell)}
        </Button>
      </div>
    </div>
  );
}

function FixPreview({ fix }: { readonly fix: Fix }): ReactElement {
  const styles = useStyles();
  const t = useText();
  const actions = useActions();
  const { busy, capabilities } = useSessionState();
  return (
    <div>
      <h2 className={styles.heading}>
        {t(FINDINGS_TEXTS.fixHeading)}
        {'：'}
        {t(fix.label)}
      </h2>
      <ul className={styles.quotes}>
        {fix.edits.map(({ at, before, after }) => (
          <li key={fullAddress(at)} className={styles.quote}>
            <div>{fullAddress(at)}</div>
            <div>
              {t(FINDINGS_TEXTS.fixBefore)}{' '}
              <del className={styles.removed}>{before === '' ? t(FINDINGS_TEXTS.blankCell) : before}</del>
            </div>
            <div>
              {t(FINDINGS_TEXTS.fixAfter)}{' '}
              <ins className={styles.inserted}>{after === '' ? t(FINDINGS_TEXTS.blankCell) : after}</ins>
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.text}>{t(UNDO_TEXTS[capabilities.undo])}</p>
      <Button
        size="small"
        icon={<WrenchRegular />}
        disabledFocusable={busy !== undefined}
        onClick={() => void actions.fix(fix)}
      >
        {t(busy === 'fixing' ? FINDINGS_TEXTS.fixing : FINDINGS_TEXTS.applyFix)}
      </Button>
    </div>
  );
}
