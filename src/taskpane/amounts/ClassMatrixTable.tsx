import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AMOUNTS_TEXTS, CLASS_SHORT_TEXTS } from '../../texts/pane-texts';
import { useActions, useText } from '../pane-context';
import { formName } from '../recognition/form-items';
import type { ClassCell, ClassKey, ClassMatrix } from './class-matrix';
import { nameOfYear } from './name-of-year';
import { useTableStyles } from './table-styles';

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  head: {
    ...typographyStyles.caption2,
    color: tokens.colorNeutralForeground2,
    padding: '2px 0',
    verticalAlign: 'bottom',
    overflowWrap: 'anywhere',
  },
  form: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    padding: `${tokens.spacingVerticalS} 0 2px`,
    overflowWrap: 'anywhere',
  },
  cell: { padding: '1px', textAlign: 'center' },
  box: {
    ...typographyStyles.caption1,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '24px',
    padding: 0,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  absent: { color: tokens.colorNeutralForeground3 },
  none: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px dashed ${tokens.colorStatusWarningForeground1}`,
  },
  few: { backgroundColor: tokens.colorNeutralBackground4 },
  some: { backgroundColor: tokens.colorBrandBackground2 },
  many: { backgroundColor: tokens.colorBrandBackground2Pressed },
});

/** Which indicator classes each form covers, as a heat map whose cells lead to the indicators or the empty class. */
export function ClassMatrixTable({ matrix }: { readonly matrix: ClassMatrix }): ReactElement {
  const styles = useStyles();
  const shared = useTableStyles();
  const t = useText();
  const { columns, rows } = matrix;
  return (
    <section>
      <h2 className={shared.heading}>{t(AMOUNTS_TEXTS.classes)}</h2>
      <table className={styles.table} aria-label={t(AMOUNTS_TEXTS.classes)}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.head}>
                {t(CLASS_SHORT_TEXTS[column])}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ form, cells }) => (
          <tbody key={`${form.sheet.id}-${form.range.row}`}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length} className={styles.form}>
                {t(nameOfYear(form))}
              </th>
            </tr>
            <tr>
              {cells.map((cell, index) => (
                <td key={columns[index]} className={styles.cell}>
                  <Box cell={cell} column={columns[index] ?? 'other'} form={formName(form)} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
      <p className={shared.note}>{t(AMOUNTS_TEXTS.classesHint)}</p>
    </section>
  );
}

function Box(props: {
  readonly cell: ClassCell;
  readonly column: ClassKey;
  readonly form: string;
}): ReactElement {
  const { cell, column, form } = props;
  const styles = useStyles();
  const t = useText();
  const actions = useActions();
  const { at, count } = cell;
  if (!at) return <span className={styles.absent}>{t(AMOUNTS_TEXTS.noClass)}</span>;
  const heat = count === 0 ? styles.none : count === 1 ? styles.few : count < 4 ? styles.some : styles.many;
  return (
    <button
      type="button"
      className={mergeClasses(styles.box, heat)}
      aria-label={t(AMOUNTS_TEXTS.classCell(form, t(CLASS_SHORT_TEXTS[column]), count))}
      onClick={() => void actions.goToCell(at)}
    >
      {count === 0 ? t(AMOUNTS_TEXTS.emptyClass) : count}
    </button>
  );
}
