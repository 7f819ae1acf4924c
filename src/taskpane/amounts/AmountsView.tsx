import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { formsOf } from '../../reading/reading';
import { AMOUNTS_TEXTS, RECOGNITION_TEXTS } from '../../texts/pane-texts';
import { useSessionState, useText } from '../pane-context';
import { ViewState } from '../view-state';
import { ClassMatrixTable } from './ClassMatrixTable';
import { classMatrix } from './class-matrix';
import { departmentAmounts, yearOf, type DepartmentAmounts } from './department-amounts';
import { DepartmentFunds } from './DepartmentFunds';
import { nameOfYear } from './name-of-year';
import { ProjectBudgets } from './ProjectBudgets';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A name for what is shown together: that of its first form. */
function keyOf({ department, projects }: DepartmentAmounts): string {
  const form = department ?? projects[0]?.form;
  return form ? `${form.sheet.id}-${form.range.row}` : 'none';
}

/** The money at a glance, department beside projects, and which indicator classes each form covers. */
export function AmountsView(): ReactElement {
  const styles = useStyles();
  const t = useText();
  const { reading } = useSessionState();
  const shown = useMemo(() => {
    const forms = reading ? formsOf(reading) : [];
    return { amounts: departmentAmounts(forms), matrix: classMatrix(forms) };
  }, [reading]);
  if (!reading) return <ViewState title={t(RECOGNITION_TEXTS.nothingYet)} text={t(AMOUNTS_TEXTS.first)} />;
  const { amounts, matrix } = shown;
  if (amounts.length === 0 && matrix.rows.length === 0) return <ViewState title={t(AMOUNTS_TEXTS.nothing)} />;
  return (
    <div className={styles.root}>
      {amounts.map((entry) => {
        const year = yearOf(entry);
        return (
          <section key={keyOf(entry)}>
            {entry.department ? (
              <>
                <h2 className={styles.heading}>{t(nameOfYear(entry.department))}</h2>
                <DepartmentFunds department={entry.department} amounts={entry} />
              </>
            ) : year === undefined ? null : (
              <h2 className={styles.heading}>{t(AMOUNTS_TEXTS.year(year))}</h2>
            )}
            {entry.of ? (
              <p className={styles.note}>
                {t(AMOUNTS_TEXTS.takenTogether(entry.of.unit, entry.projects.length))}
              </p>
            ) : null}
            <ProjectBudgets amounts={entry} />
          </section>
        );
      })}
      {matrix.rows.length > 0 ? <ClassMatrixTable matrix={matrix} /> : null}
    </div>
  );
}
