import { Button, Input, Label, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent, ReactElement } from 'react';
import type { Finding } from '../../review/finding';
import { DISMISS_TEXTS } from '../../texts/list-texts';
import { useActions, useSessionState, useText } from '../pane-context';
import type { FindingsList } from './use-findings-list';

/** How many reasons of before are offered, and how long one may be: it is printed in a report. */
const OFFERED = 3;
const LONGEST = 200;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  label: { ...typographyStyles.caption1Strong },
  input: { width: '100%', minWidth: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  missing: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusDangerForeground1 },
  recent: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  reason: {
    minWidth: 0,
    maxWidth: '100%',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Reasons given in this session, then those kept in the workbook, newest first. */
function useReasons({ reasons }: FindingsList): readonly string[] {
  const { record } = useSessionState();
  const kept = (record?.dismissals ?? []).map(({ reason }) => reason).reverse();
  return [...new Set([...reasons, ...kept])].slice(0, OFFERED);
}

/** Asks for the reason of a dismissal. Escape and 取消 lead back to where the user came from. */
export function DismissForm(props: {
  /** Set aside together, with one reason. */
  readonly findings: readonly Finding[];
  readonly list: FindingsList;
  /** Takes the focus back when the form is left without a dismissal. */
  readonly onLeave: () => void;
}): ReactElement {
  const { findings, list, onLeave } = props;
  const styles = useStyles();
  const t = useText();
  const actions = useActions();
  const { busy } = useSessionState();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const offered = useReasons(list);
  const saving = busy === 'recording';
  useEffect(() => {
    input.current?.focus();
    // The focus alone brings the field into sight, not the buttons below it.
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const given = reason.trim();
    setMissing(given === '');
    if (given === '') input.current?.focus();
    else if (busy === undefined) {
      list.rememberReason(given);
      // What comes back does not come back with its box open.
      list.startDismissing(undefined);
      const [only, ...others] = findings;
      void (only && others.length === 0 ? actions.dismiss(only, given) : actions.dismissAll(findings, given));
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onLeave();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in one of its fields leaves the form
    <form ref={form} className={styles.root} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <Label className={styles.label} htmlFor={`${id}-reason`} required>
        {t(DISMISS_TEXTS.reason)}
      </Label>
      <Input
        id={`${id}-reason`}
        ref={input}
        className={styles.input}
        size="small"
        required
        maxLength={LONGEST}
        value={reason}
        aria-invalid={missing}
        aria-describedby={`${id}-hint`}
        onChange={(_, { value }) => {
          setReason(value);
          setMissing(false);
        }}
      />
      <p id={`${id}-hint`} className={missing ? styles.missing : styles.hint}>
        {t(missing ? DISMISS_TEXTS.reasonNeeded : DISMISS_TEXTS.reasonHint)}
      </p>
      {offered.length > 0 ? (
        <div className={styles.recent} role="group" aria-label={t(DISMISS_TEXTS.recent)}>
          {offered.map((used) => (
            <Button
              key={used}
              className={styles.reason}
              size="small"
              appearance="outline"
              onClick={() => {
                setReason(used);
                setMissing(false);
                input.current?.focus();
              }}
            >
              {used}
            </Button>
          ))}
        </div>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy !== undefined}>
          {t(saving ? DISMISS_TEXTS.saving : DISMISS_TEXTS.confirm)}
        </Button>
        <Button size="small" onClick={onLeave}>
          {t(DISMISS_TEXTS.cancel)}
        </Button>
      </div>
    </form>
  );
}
