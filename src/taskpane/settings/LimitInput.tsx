import { Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { RuleLimit } from '../../review/rule';
import { SETTINGS_TEXTS } from '../../texts/settings-texts';
import { useText } from '../pane-context';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  label: { ...typographyStyles.caption1, minWidth: 0, overflowWrap: 'anywhere' },
  input: { width: '88px', minWidth: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  wrong: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** The number a rule judges by. It is taken over when the field is left or Enter is pressed, and only within its bounds. */
export function LimitInput(props: {
  readonly limit: RuleLimit;
  readonly value: number;
  readonly onChange: (value: number) => void;
}): ReactElement {
  const { limit, value, onChange } = props;
  const { title, unit, initial, minimum, maximum } = limit;
  const styles = useStyles();
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const written = typed ?? String(value);
  const number = Number(written);
  const wrong = written.trim() === '' || !(number >= minimum && number <= maximum);
  const withUnit = (amount: number): string => `${amount}${unit}`;
  const takeOver = (): void => {
    if (wrong) return;
    setTyped(undefined);
    if (number !== value) onChange(number);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') takeOver();
    else if (event.key === 'Escape') setTyped(undefined);
  };
  return (
    <>
      <div className={styles.line}>
        <label htmlFor={`${id}-limit`} className={styles.label}>
          {t(title)}
        </label>
        <Input
          id={`${id}-limit`}
          className={styles.input}
          size="small"
          inputMode="decimal"
          contentAfter={unit}
          value={written}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          onChange={(_, data) => setTyped(data.value)}
          onBlur={takeOver}
          onKeyDown={onKeyDown}
        />
      </div>
      <p id={`${id}-hint`} className={wrong ? styles.wrong : styles.hint}>
        {t(
          wrong
            ? SETTINGS_TEXTS.limitWrong(withUnit(minimum), withUnit(maximum))
            : SETTINGS_TEXTS.limitHint(withUnit(initial), withUnit(minimum), withUnit(maximum)),
        )}
      </p>
    </>
  );
}
