import { useMemo, type ReactElement } from 'react';
import type { Form } from '../../forms/model';
import { FIELD_NAMES } from '../../forms/vocabulary/review-field-names';
import { TEMPLATES_TEXTS } from '../../texts/templates-texts';
import { amountsWithoutUnit, listColumns, templateFor, type FamilyId } from '../../writing';
import { Disclosure } from '../Disclosure';
import { useText } from '../pane-context';
import { useTemplateStyles } from './template-styles';

/** What becomes of the columns of a list: list column → form field, and what is left out. */
export function ListColumnsPreview(props: {
  readonly list: Form;
  readonly family: FamilyId;
}): ReactElement | null {
  const { list, family } = props;
  const styles = useTemplateStyles();
  const t = useText();
  const columns = useMemo(() => {
    const blank = templateFor('project', family)?.blank;
    return blank && listColumns(list, blank);
  }, [list, family]);
  const unitless = amountsWithoutUnit(list);
  if (!columns) return null;
  const { carried, leftOut } = columns;
  return (
    <Disclosure level={3} initiallyOpen title={t(TEMPLATES_TEXTS.listColumns(carried.length))}>
      {() => (
        <>
          <ul className={styles.list}>
            {carried.map(({ header, field }) => (
              <li key={header} className={styles.hint}>
                {t(TEMPLATES_TEXTS.listColumn(header, field && FIELD_NAMES[field]))}
              </li>
            ))}
          </ul>
          {leftOut.length > 0 ? (
            <p className={styles.hint}>{t(TEMPLATES_TEXTS.listLeftOut(leftOut))}</p>
          ) : null}
          {unitless > 0 ? (
            <p className={styles.hint}>{t(TEMPLATES_TEXTS.listWithoutUnit(unitless))}</p>
          ) : null}
        </>
      )}
    </Disclosure>
  );
}
