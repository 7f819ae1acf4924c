import type { ReactElement } from 'react';
import type { Field } from '../../forms/field';
import type { Money } from '../../forms/model';
import { AMOUNTS_TEXTS } from '../../texts/pane-texts';
import { CellLink } from '../CellLink';
import { useText } from '../pane-context';
import { useTableStyles } from './table-styles';

/** An amount as the form shows it, with its unit; leads to its cell. */
export function MoneyCell({ field }: { readonly field: Field<Money> }): ReactElement {
  const styles = useTableStyles();
  const t = useText();
  if (field.state === 'read') {
    const { unit } = field.value;
    return (
      <CellLink at={field.at} className={styles.link}>
        {field.raw} {t(unit ? AMOUNTS_TEXTS.unit(unit) : AMOUNTS_TEXTS.noUnit)}
      </CellLink>
    );
  }
  if (field.state === 'blank')
    return (
      <CellLink at={field.at} className={styles.link}>
        {t(AMOUNTS_TEXTS.missing)}
      </CellLink>
    );
  return <>{t(AMOUNTS_TEXTS.missing)}</>;
}
