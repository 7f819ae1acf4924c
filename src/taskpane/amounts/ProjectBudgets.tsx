import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FIELD_NAMES } from '../../forms/vocabulary/review-field-names';
import { AMOUNTS_TEXTS } from '../../texts/pane-texts';
import { asLabel } from '../label';
import { useText } from '../pane-context';
import { formName } from '../recognition/form-items';
import { AmountBar, ShareLine } from './AmountBar';
import { showIn } from './department-amounts';
import type { DepartmentAmounts } from './department-amounts';
import { MoneyCell } from './MoneyCell';
import { nameOfYear } from './name-of-year';
import { useTableStyles } from './table-styles';

/** 项目支出 beside the budgets of the projects: bars for the glance, figures with conversions and the gap below. */
export function ProjectBudgets({ amounts }: { readonly amounts: DepartmentAmounts }): ReactElement {
  const { department, projects, expenditure, unit } = amounts;
  const styles = useTableStyles();
  const t = useText();
  const largest = Math.max(...projects.map(({ yuan }) => Number(yuan ?? 0)));
  const shown = (yuan: Parameters<typeof showIn>[0]): string =>
    `${showIn(yuan, unit)} ${t(AMOUNTS_TEXTS.unit(unit))}`;
  if (projects.length === 0) return <p className={styles.note}>{t(AMOUNTS_TEXTS.noProjects)}</p>;
  return (
    <>
      <h3 className={styles.heading}>{t(AMOUNTS_TEXTS.projects)}</h3>
      {expenditure ? <ExpenditureBars amounts={amounts} shown={shown} /> : null}
      <table className={styles.table} aria-label={t(AMOUNTS_TEXTS.projects)}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {t(AMOUNTS_TEXTS.item)}
            </th>
            <th scope="col" className={styles.head}>
              {t(AMOUNTS_TEXTS.asWritten)}
            </th>
            <th scope="col" className={styles.head}>
              {t(AMOUNTS_TEXTS.converted(unit))}
            </th>
          </tr>
        </thead>
        <tbody>
          {projects.map(({ form, budget, yuan }) => (
            <tr key={`${form.sheet.id}-${form.range.row}`}>
              <th scope="row" className={styles.name}>
                {t(nameOfYear(form))}
                {yuan && largest > 0 ? <ShareLine share={Math.max(Number(yuan), 0) / largest} /> : null}
              </th>
              <td className={styles.figure}>
                <MoneyCell field={budget} />
              </td>
              <td className={styles.figure}>{yuan ? showIn(yuan, unit) : ''}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" className={mergeClasses(styles.name, styles.strong)}>
              {t(AMOUNTS_TEXTS.sum)}
            </th>
            <td className={styles.figure} />
            <td className={mergeClasses(styles.figure, styles.strong)}>{showIn(amounts.sum, unit)}</td>
          </tr>
          {department ? (
            <tr>
              <th scope="row" className={styles.name}>
                {t(asLabel(FIELD_NAMES.projectExpenditure))}
              </th>
              <td className={styles.figure}>
                <MoneyCell field={department.fields.projectExpenditure} />
              </td>
              <td className={styles.figure}>{expenditure ? showIn(expenditure.whole, unit) : ''}</td>
            </tr>
          ) : null}
          {expenditure ? (
            <tr>
              <th scope="row" className={styles.name}>
                {t(AMOUNTS_TEXTS.gap)}
              </th>
              <td className={styles.figure} />
              <td className={mergeClasses(styles.figure, !expenditure.gap.eq(0) && styles.gap)}>
                {expenditure.gap.eq(0) ? t(AMOUNTS_TEXTS.agrees) : showIn(expenditure.gap, unit)}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
      {amounts.notInSum > 0 ? (
        <p className={styles.note}>{t(AMOUNTS_TEXTS.lowerBound(amounts.notInSum))}</p>
      ) : null}
      {department ? null : <p className={styles.note}>{t(AMOUNTS_TEXTS.withoutDepartment)}</p>}
    </>
  );
}

function ExpenditureBars(props: {
  readonly amounts: DepartmentAmounts;
  readonly shown: (yuan: Parameters<typeof showIn>[0]) => string;
}): ReactElement | null {
  const { amounts, shown } = props;
  const t = useText();
  const { expenditure, projects } = amounts;
  const longest =
    expenditure && (expenditure.whole.gt(expenditure.parts) ? expenditure.whole : expenditure.parts);
  if (!expenditure || !longest?.gt(0)) return null;
  const gap = expenditure.gap.gt(0) ? expenditure.gap : undefined;
  return (
    <>
      <AmountBar
        label={t(AMOUNTS_TEXTS.expenditureLabel(shown(expenditure.whole)))}
        parts={[
          {
            key: 'whole',
            title: shown(expenditure.whole),
            share: Number(expenditure.whole.div(longest)),
            look: 'plain',
          },
        ]}
      />
      <AmountBar
        label={[
          t(AMOUNTS_TEXTS.projectsLabel(projects.length - amounts.notInSum, shown(expenditure.parts))),
          ...(expenditure.gap.lt(0) ? [t(AMOUNTS_TEXTS.gapLabel(shown(expenditure.gap.abs())))] : []),
        ].join(' · ')}
        parts={[
          ...projects.flatMap(({ form, yuan }, index) =>
            yuan
              ? {
                  key: `${form.sheet.id}-${form.range.row}`,
                  title: `${formName(form)} ${shown(yuan)}`,
                  share: Number(yuan.div(longest)),
                  look: index % 2 === 0 ? ('plain' as const) : ('alternate' as const),
                }
              : [],
          ),
          ...(gap
            ? [
                {
                  key: 'gap',
                  title: t(AMOUNTS_TEXTS.gapLabel(shown(gap))),
                  name: t(AMOUNTS_TEXTS.gapLabel(shown(gap))),
                  share: Number(gap.div(longest)),
                  look: 'gap' as const,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
