import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { formsOf } from '../../reading/reading';
import type { Finding } from '../../review/finding';
import { countsOf } from '../../review/list/entries';
import type { FileHost } from '../file-host';
import type { FindingsList } from '../../taskpane/findings/use-findings-list';
import { useSessionState, useText } from '../../taskpane/pane-context';
import { formName } from '../../taskpane/recognition/form-items';
import { useShownFindings } from './use-shown-findings';
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
  const { reading } = useSessionState('reading');
  const shown = useShownFindings();
  const forms = reading ? formsOf(reading) : [];
  const found = useMemo(() => {
    const bySheet = new Map<string, Finding[]>();
    for (const finding of shown) {
      const id = finding.cells[0]?.sheet.id ?? '';
      bySheet.set(id, [...(bySheet.get(id) ?? []), finding]);
    }
    return bySheet;
  }, [shown]);
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
          const sums = countsOf(found.get(form.sheet.id) ?? []);
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
