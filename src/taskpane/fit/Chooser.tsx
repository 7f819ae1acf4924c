import { Button, Label, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { FIT_TEXTS } from '../../texts/fit-texts';
import type { Text } from '../../texts/text';
import { useSessionState, useText } from '../pane-context';
import { useFitStyles } from './fit-styles';

/** Something that can be chosen. */
export interface Choice {
  readonly key: string;
  readonly words: string;
  /** Does it. */
  readonly choose: () => Promise<void>;
}

/** Chooses one of several things and ties it. */
export function Chooser(props: {
  readonly label: Text;
  readonly button: Text;
  readonly choices: readonly Choice[];
}): ReactElement | null {
  const { label, button, choices } = props;
  const styles = useFitStyles();
  const t = useText();
  const id = useId();
  const { busy, recordProblem } = useSessionState('busy', 'recordProblem');
  const [chosen, setChosen] = useState('');
  if (choices.length === 0) return null;
  const choice = choices.find(({ key }) => key === chosen);
  return (
    <div className={styles.field}>
      <Label size="small" htmlFor={id}>
        {t(label)}
      </Label>
      <Select
        id={id}
        className={styles.select}
        size="small"
        value={choice?.key ?? ''}
        onChange={(_, { value }) => setChosen(value)}
      >
        <option value="">{t(FIT_TEXTS.choose)}</option>
        {choices.map(({ key, words }) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Select>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={!choice || busy !== undefined || recordProblem !== undefined}
          onClick={() => void choice?.choose()}
        >
          {t(button)}
        </Button>
      </div>
    </div>
  );
}
