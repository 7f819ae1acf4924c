import { Button, Label, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { SheetRef } from '../../../forms/cell';
import { FORM_FAMILIES } from '../../../forms/families';
import { RECORD_TEXTS } from '../../../texts/record-texts';
import { useActions, useSessionState, useText } from '../../pane-context';
import { familyText } from './family-text';
import { useCorrectionStyles } from './styles';

/** Names the kind of form on a sheet, or says that it holds none. */
export function SheetChoice(props: {
  readonly sheet: SheetRef;
  /** The family by which the sheet is read now; left out where no form was recognised. */
  readonly family?: string;
}): ReactElement {
  const { sheet, family } = props;
  const styles = useCorrectionStyles();
  const t = useText();
  const actions = useActions();
  const { busy, recordProblem } = useSessionState('busy', 'recordProblem');
  const [changed, setChanged] = useState<string>();
  const chosen = changed ?? family ?? FORM_FAMILIES[0]?.id ?? '';
  const id = useId();
  const waiting = busy !== undefined || recordProblem !== undefined;
  return (
    <div className={styles.part}>
      <Label className={styles.label} htmlFor={id}>
        {t(RECORD_TEXTS.family)}
      </Label>
      <Select
        id={id}
        className={styles.select}
        size="small"
        value={chosen}
        onChange={(_, { value }) => setChanged(value)}
      >
        {FORM_FAMILIES.map((each) => (
          <option key={each.id} value={each.id}>
            {t(familyText(each.id))}
          </option>
        ))}
      </Select>
      <div className={styles.buttons}>
        <Button
          size="small"
          className={styles.button}
          aria-label={t(RECORD_TEXTS.applyTo(sheet.name))}
          disabledFocusable={waiting}
          onClick={() => void actions.readAs(sheet, chosen)}
        >
          {t(RECORD_TEXTS.apply)}
        </Button>
        {family === undefined ? null : (
          <Button
            size="small"
            className={styles.button}
            aria-label={t(RECORD_TEXTS.excludeSheet(sheet.name))}
            disabledFocusable={waiting}
            onClick={() => void actions.excludeSheet(sheet)}
          >
            {t(RECORD_TEXTS.exclude)}
          </Button>
        )}
      </div>
    </div>
  );
}
