import { Select } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { TEMPLATES_TEXTS } from '../../texts/templates-texts';
import { FAMILIES, type FamilyId } from '../../writing';
import { useText } from '../pane-context';
import { useTemplateStyles } from './template-styles';
import { useFamily } from './use-family';

const FAMILY_IDS = Object.keys(FAMILIES) as readonly FamilyId[];

/** Which layout project forms get. The choice is remembered. */
export function FamilyChoice(): ReactElement {
  const styles = useTemplateStyles();
  const t = useText();
  const id = useId();
  const { family, setFamily } = useFamily();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(TEMPLATES_TEXTS.family)}</label>
      <Select
        id={id}
        size="small"
        value={family}
        onChange={(_, { value }) => {
          const chosen = FAMILY_IDS.find((each) => each === value);
          if (chosen) setFamily(chosen);
        }}
      >
        {FAMILY_IDS.map((each) => (
          <option key={each} value={each}>
            {t(FAMILIES[each])}
          </option>
        ))}
      </Select>
    </div>
  );
}
