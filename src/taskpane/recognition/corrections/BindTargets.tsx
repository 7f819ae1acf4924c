import { Button, Label, Select } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { ReactElement } from 'react';
import { rectAddress, type CellRef } from '../../../forms/cell';
import type { Form } from '../../../forms/model';
import { formAt } from '../../../reading/bindings/form-at';
import { formsOf } from '../../../reading/reading';
import { RECORD_TEXTS } from '../../../texts/record-texts';
import type { Text } from '../../../texts/text';
import { useCellFollower } from '../../cell-follower';
import { useActions, useSessionState, useText } from '../../pane-context';
import { useCorrectionStyles } from './styles';
import { targetsOf } from './targets';

/** Chooses something of a form and binds it to what is selected in the sheet. */
export function BindTargets({ form }: { readonly form: Form }): ReactElement {
  const styles = useCorrectionStyles();
  const t = useText();
  const actions = useActions();
  const follower = useCellFollower();
  const { busy, recordProblem, selection } = useSessionState('busy', 'recordProblem', 'selection');
  const obstacle = useObstacle(form, selection);
  const groups = targetsOf(form);
  const options = groups.flatMap((group) => group.options);
  const [chosen, setChosen] = useState(options[0]?.key);
  const option = options.find(({ key }) => key === chosen) ?? options[0];
  const how = groups.find((group) => option && group.options.includes(option))?.how;
  const id = useId();
  useEffect(() => {
    void actions.showSelection(true);
    // What the user selects here is what is meant: passing over values in the pane must not select something else.
    const release = follower?.hold();
    return () => {
      release?.();
      void actions.showSelection(false);
    };
  }, [actions, follower]);

  const address = selection ? rectAddress(selection) : '';
  return (
    <div className={styles.part}>
      <Label className={styles.label} htmlFor={`${id}-target`}>
        {t(RECORD_TEXTS.target)}
      </Label>
      <Select
        id={`${id}-target`}
        className={styles.select}
        size="small"
        value={option?.key ?? ''}
        aria-describedby={`${id}-how`}
        onChange={(_, { value }) => setChosen(value)}
      >
        {groups.map((group) => (
          <optgroup key={group.title.en} label={t(group.title)}>
            {group.options.map(({ key, name }) => (
              <option key={key} value={key}>
                {t(name)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      {how ? (
        <p id={`${id}-how`} className={styles.hint}>
          {t(how)}
        </p>
      ) : null}
      <p id={`${id}-selected`} className={styles.hint} aria-live="polite">
        {selection ? t(RECORD_TEXTS.selected(`${selection.sheet.name}!${address}`)) : null}{' '}
        {obstacle ? t(obstacle) : null}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          className={styles.button}
          disabledFocusable={busy !== undefined || obstacle !== undefined || recordProblem !== undefined}
          aria-describedby={`${id}-selected`}
          onClick={() => (option ? void actions.bind(option.target) : undefined)}
        >
          {t(obstacle ? RECORD_TEXTS.assign : RECORD_TEXTS.assignTo(address))}
        </Button>
      </div>
    </div>
  );
}

/** Why what is selected cannot be bound to something of this form. */
function useObstacle(form: Form, selection: CellRef | undefined): Text | undefined {
  const { reading } = useSessionState('reading');
  if (!selection) return RECORD_TEXTS.nothingSelected;
  if (selection.sheet.id !== form.sheet.id) return RECORD_TEXTS.otherSheet(form.sheet.name);
  const onSheet = reading ? formsOf(reading).filter(({ sheet }) => sheet.id === form.sheet.id) : [];
  return onSheet.includes(form) && formAt(onSheet, selection) !== form ? RECORD_TEXTS.otherForm : undefined;
}
