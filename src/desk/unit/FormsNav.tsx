import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { formsOf } from '../../reading/reading';
import { shownOf } from '../../review/list/entries';
import type { FileHost } from '../file-host';
import type { FindingsList } from '../../taskpane/findings/use-findings-list';
import { useSessionState, useSettings, useText } from '../../taskpane/pane-context';
import { formName } from '../../taskpane/recognition/form-items';
import { DESK_TEXTS } from '../../texts/desk-texts';
import type { Form } from '../../forms/model';

const useStyles = makeStyles({
  list: { margin: 0, padding: tokens.spacingHorizontalXS, listStyleType: 'none' },
  item: {
    ...typographyStyles.body1,
    display: 'block',
    width: '100%',
    padding: '6px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
  counts: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

/** The forms of a unit: one that is chosen is shown, and the list keeps to its findings. */
export function FormsNav({
  host,
  list,
}: {
  readonly host: FileHost;
  readonly list: FindingsList;
}): ReactElement {
  const styles = useStyles();
  const t = useText();
  const { reading, review } = useSessionState('reading', 'review');
  const { chosen } = useSettings();
  const forms = reading ? formsOf(reading) : [];
  const counts = useMemo(() => {
    const bySheet = new Map<string, Record<'error' | 'warning' | 'tip', number>>();
    for (const { cells, severity } of shownOf(review?.findings ?? [], chosen.details ? 'all' : 'main')) {
      const id = cells[0]?.sheet.id ?? '';
      const sums = bySheet.get(id) ?? { error: 0, warning: 0, tip: 0 };
      sums[severity] += 1;
      bySheet.set(id, sums);
    }
    return bySheet;
  }, [review, chosen.details]);
  const { sheet: kept } = list.filter;
  const show = (form: Form): void => {
    list.moves.changeFilter({ sheet: form.sheet.id });
    void host.select({ sheet: form.sheet, ...form.range, rows: 1, columns: 1 });
  };
  return (
    <nav aria-label={t(DESK_TEXTS.forms)}>
      <ul className={styles.list}>
        <li>
          <button
            type="button"
            aria-pressed={kept === undefined}
            className={mergeClasses(styles.item, kept === undefined && styles.chosen)}
            onClick={() => list.moves.changeFilter({ sheet: undefined })}
          >
            {t(DESK_TEXTS.allForms)}
          </button>
        </li>
        {forms.map((form, index) => {
          const sums = counts.get(form.sheet.id) ?? { error: 0, warning: 0, tip: 0 };
          return (
            <li key={`${form.sheet.id} ${index}`}>
              <button
                type="button"
                aria-pressed={kept === form.sheet.id}
                title={form.sheet.name}
                className={mergeClasses(styles.item, kept === form.sheet.id && styles.chosen)}
                onClick={() => show(form)}
              >
                {formName(form).replace(/\s+/gu, ' ')}
                <span className={styles.counts}>
                  {t(DESK_TEXTS.marked(sums.error, sums.warning, sums.tip))}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
