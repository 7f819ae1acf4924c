import { mergeClasses } from '@fluentui/react-components';
import type Big from 'big.js';
import type { ReactElement } from 'react';
import type { Form } from '../../forms/model';
import { FIELD_NAMES } from '../../forms/vocabulary/review-field-names';
import { isKnownAmount, yuanOf } from '../../review/support/sums';
import { AMOUNTS_TEXTS } from '../../texts/pane-texts';
import { asLabel } from '../label';
import { useText } from '../pane-context';
import { AmountBar } from './AmountBar';
import { showIn } from './department-amounts';
import type { DepartmentAmounts } from './department-amounts';
import { MoneyCell } from './MoneyCell';
import { useTableStyles } from './table-styles';

const PARTS = ['basicExpenditure', 'projectExpenditure'] as const;

const percentOf = (share: Big): string => `${share.times(100).toFixed(1)}%`;

/** 资金总额 of a department and its two parts, with the gap between them if there is one. */
export function DepartmentFunds(props: {
  readonly department: Form;
  readonly amounts: DepartmentAmounts;
}): ReactElement {
  const { fields } = props.department;
  const { total, unit } = props.amounts;
  const styles = useTableStyles();
  const t = useText();
  const longest = total ? (total.whole.gt(total.parts) ? total.whole : total.parts) : undefined;
  const shown = (yuan: Parameters<typeof showIn>[0]): string =>
    `${showIn(yuan, unit)} ${t(AMOUNTS_TEXTS.unit(unit))}`;
  return (
    <>
      <h3 className={styles.heading}>{t(AMOUNTS_TEXTS.departmentFunds)}</h3>
      {total && longest?.gt(0) ? (
        <AmountBar
          label={t(AMOUNTS_TEXTS.totalLabel(shown(total.whole)))}
          parts={[
            ...PARTS.flatMap((name, index) => {
              const field = fields[name];
              if (!isKnownAmount(field)) return [];
              const yuan = yuanOf(field);
              return {
                key: name,
                title: `${t(asLabel(FIELD_NAMES[name]))} ${shown(yuan)}`,
                name: `${t(asLabel(FIELD_NAMES[name]))} ${percentOf(yuan.div(total.whole.gt(0) ? total.whole : longest))}`,
                share: Number(yuan.div(longest)),
                look: index === 0 ? ('alternate' as const) : ('plain' as const),
              };
            }),
            ...(total.gap.gt(0)
              ? [
                  {
                    key: 'gap',
                    title: t(AMOUNTS_TEXTS.gapLabel(shown(total.gap))),
                    name: t(AMOUNTS_TEXTS.gapLabel(shown(total.gap))),
                    share: Number(total.gap.div(longest)),
                    look: 'gap' as const,
                  },
                ]
              : []),
          ]}
        />
      ) : null}
      <table className={styles.table} aria-label={t(AMOUNTS_TEXTS.departmentFunds)}>
        <tbody>
          {([...PARTS, 'total'] as const).map((name) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(styles.name, name === 'total' && styles.strong)}>
                {t(asLabel(FIELD_NAMES[name]))}
              </th>
              <td className={styles.figure}>
                <MoneyCell field={fields[name]} />
              </td>
            </tr>
          ))}
          {total ? (
            <tr>
              <th scope="row" className={styles.name}>
                {t(AMOUNTS_TEXTS.gap)}
              </th>
              <td className={mergeClasses(styles.figure, !total.gap.eq(0) && styles.gap)}>
                {total.gap.eq(0) ? t(AMOUNTS_TEXTS.agrees) : shown(total.gap)}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </>
  );
}
