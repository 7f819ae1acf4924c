import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactElement } from 'react';
import { DESK_TEXTS } from '../../texts/desk-texts';
import { inOneText } from '../../texts/product-error';
import { TOGETHER_TEXTS } from '../../texts/together-texts';
import { useDesk, useDeskActions, useDeskText } from '../desk-context';
import type { DeskUnit } from '../desk-state';

const NARROW = '@media (max-width: 720px)';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    ...typographyStyles.caption1Strong,
    textAlign: 'left',
    padding: `4px ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    ...typographyStyles.body1,
    padding: `6px ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
  },
  number: { textAlign: 'right', whiteSpace: 'nowrap' },
  // On a narrow screen what is not needed to choose a unit is left to the report.
  wide: { [NARROW]: { display: 'none' } },
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  error: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Units, a row each; a unit's name opens it. */
export function UnitTable({ units }: { readonly units: readonly DeskUnit[] }): ReactElement {
  const styles = useStyles();
  const t = useDeskText();
  const opening = useDesk('opening');
  const heads = [
    [TOGETHER_TEXTS.tables, ''],
    [TOGETHER_TEXTS.error, ''],
    [TOGETHER_TEXTS.warning, ''],
    [TOGETHER_TEXTS.tip, ''],
    [TOGETHER_TEXTS.departmentTotal, styles.wide],
    [TOGETHER_TEXTS.projectsTotal, styles.wide],
    [TOGETHER_TEXTS.notRecognised, styles.wide],
  ] as const;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {t(TOGETHER_TEXTS.unit)}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.wide)}>
            {t(TOGETHER_TEXTS.year)}
          </th>
          {heads.map(([text, wide]) => (
            <th key={text.en} scope="col" className={mergeClasses(styles.head, styles.number, wide)}>
              {t(text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <UnitRow key={unit.id} unit={unit} opening={unit.id === opening} />
        ))}
      </tbody>
    </table>
  );
}

const UnitRow = memo(function UnitRow({
  unit,
  opening,
}: {
  readonly unit: DeskUnit;
  readonly opening: boolean;
}): ReactElement {
  const styles = useStyles();
  const t = useDeskText();
  const actions = useDeskActions();
  const phase = useDesk('phase');
  const { id, year, doubtful, figures, failure } = unit;
  const name = unit.unit ?? t(TOGETHER_TEXTS.noUnit);
  const cell = mergeClasses(styles.cell, styles.number);
  const wide = mergeClasses(cell, styles.wide);
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.cell} style={{ textAlign: 'left', fontWeight: 'inherit' }}>
        <Link as="button" onClick={() => void actions.openUnit(id)}>
          {name}
        </Link>
        {opening ? <p className={styles.hint}>{t(DESK_TEXTS.opening)}</p> : null}
        {doubtful.length > 0 ? <p className={styles.hint}>{t(DESK_TEXTS.doubtful(doubtful))}</p> : null}
        {failure ? <p className={styles.hint}>{t(inOneText(failure))}</p> : null}
      </th>
      <td className={mergeClasses(styles.cell, styles.wide)}>{year ?? ''}</td>
      {figures ? (
        <>
          <td className={cell}>{figures.tables}</td>
          <td className={mergeClasses(cell, figures.counts.error > 0 && styles.error)}>
            {figures.counts.error}
          </td>
          <td className={cell}>{figures.counts.warning}</td>
          <td className={cell}>{figures.counts.tip}</td>
          <td className={wide}>{figures.departmentTotal ?? ''}</td>
          <td className={wide}>{figures.projectsTotal ?? ''}</td>
          <td className={wide}>{figures.unread}</td>
        </>
      ) : (
        <>
          <td className={cell}>{unit.source.forms.length}</td>
          <td className={styles.cell} colSpan={6}>
            {t(phase === 'ready' ? DESK_TEXTS.notReviewed : DESK_TEXTS.waiting)}
          </td>
        </>
      )}
    </tr>
  );
});
