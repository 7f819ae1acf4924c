import { Button, Input, Label } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent, ReactElement } from 'react';
import type { ShownWork } from '../../meaning/fit/overview';
import { FIT_TEXTS } from '../../texts/fit-texts';
import { useActions, useSessionState, useText } from '../pane-context';
import { useFitStyles } from './fit-styles';

/** How long a reason may be: it is printed in a report. */
const LONGEST = 200;

/** Asks why work needs no indicator. Escape and 取消 close it. */
export function ExcuseForm(props: { readonly work: ShownWork; readonly onLeave: () => void }): ReactElement {
  const { work, onLeave } = props;
  const styles = useFitStyles();
  const t = useText();
  const id = useId();
  const actions = useActions();
  const { busy, recordProblem } = useSessionState('busy', 'recordProblem');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, []);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const given = reason.trim();
    setMissing(given === '');
    if (given === '') input.current?.focus();
    else if (busy === undefined && recordProblem === undefined) {
      onLeave();
      void actions.needsNoIndicator({ at: work.at, quote: work.words }, given);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onLeave();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in one of its fields leaves the form
    <form className={styles.field} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <Label size="small" htmlFor={id} required>
        {t(FIT_TEXTS.reason)}
      </Label>
      <Input
        id={id}
        ref={input}
        className={styles.select}
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
      <p id={`${id}-hint`} className={missing ? styles.problem : styles.hint}>
        {t(missing ? FIT_TEXTS.reasonNeeded : FIT_TEXTS.reasonHint)}
      </p>
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={busy !== undefined || recordProblem !== undefined}
        >
          {t(FIT_TEXTS.confirm)}
        </Button>
        <Button size="small" onClick={onLeave}>
          {t(FIT_TEXTS.cancel)}
        </Button>
      </div>
    </form>
  );
}
