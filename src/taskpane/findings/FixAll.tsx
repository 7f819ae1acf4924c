import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Finding, Fix } from '../../review/finding';
import { FIX_ALL_TEXTS } from '../../texts/list-texts';
import { FINDINGS_TEXTS, UNDO_TEXTS } from '../../texts/pane-texts';
import { useActions, useRule, useSessionState, useText } from '../pane-context';
import { EditList } from './EditList';
import { fixesOf, toggled, type FixingAll } from './use-findings-list';

const NOTHING_LEFT: ReadonlySet<Fix> = new Set();

/** The fix that holds an edit, by its place among the edits of all. */
function fixOfEdit(fixes: readonly Fix[], index: number): Fix {
  const owners = fixes.flatMap((fix) => fix.edits.map(() => fix));
  return owners[index] as Fix;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** All fixes of one rule or entry: every change to look through or to leave out, and one button for the lot. */
export function FixAll(props: {
  readonly what: FixingAll;
  readonly findings: readonly Finding[];
  /** Back to the list, which takes the focus. */
  readonly onLeave: () => void;
}): ReactElement {
  const { what, findings, onLeave } = props;
  const styles = useStyles();
  const t = useText();
  const actions = useActions();
  const { busy, capabilities } = useSessionState();
  const title = useRule(what.rule)?.title;
  const heading = useId();
  // The way back takes the focus: an Enter that repeats must not carry out what nobody has looked at.
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus();
  }, []);
  const offered = fixesOf(findings, what);
  const [left, setLeft] = useState<ReadonlySet<Fix>>(NOTHING_LEFT);
  const fixes = offered.filter((fix) => !left.has(fix));
  const edits = fixes.flatMap((fix) => fix.edits);
  const sheets = new Set(edits.map(({ at }) => at.sheet.id)).size;
  const apply = async (): Promise<void> => {
    await actions.fixAll(fixes);
    onLeave();
  };
  return (
    <div className={styles.root} role="group" aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t(FIX_ALL_TEXTS.title(title ? t(title) : what.rule))}
      </h2>
      <p className={styles.text}>
        {t(FIX_ALL_TEXTS.intro(fixes.length, edits.length, sheets))} {t(UNDO_TEXTS[capabilities.undo])}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          icon={<WrenchRegular />}
          disabledFocusable={busy !== undefined || fixes.length === 0}
          onClick={() => void apply()}
        >
          {t(busy === 'fixing' ? FINDINGS_TEXTS.fixing : FIX_ALL_TEXTS.apply(fixes.length))}
        </Button>
        <Button ref={back} size="small" icon={<ArrowLeftRegular />} onClick={onLeave}>
          {t(FIX_ALL_TEXTS.back)}
        </Button>
      </div>
      <EditList
        edits={offered.flatMap((fix) => fix.edits)}
        label={t(FIX_ALL_TEXTS.changes)}
        choice={{
          taken: (index) => !left.has(fixOfEdit(offered, index)),
          toggle: (index) => setLeft((before) => toggled(before, fixOfEdit(offered, index))),
        }}
      />
    </div>
  );
}
