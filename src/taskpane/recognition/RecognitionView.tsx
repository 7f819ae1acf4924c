import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Form } from '../../forms/model';
import { formsOf, skippedOf } from '../../reading/reading';
import { FORM_KIND_TEXTS } from '../../texts/form-texts';
import { FINDINGS_TEXTS, RECOGNITION_TEXTS } from '../../texts/pane-texts';
import { CellLink } from '../CellLink';
import { Disclosure } from '../Disclosure';
import { useSessionState, useText } from '../pane-context';
import { ViewState } from '../view-state';
import { FollowCells } from './FollowCells';
import { CorrectionsList } from './corrections/CorrectionsList';
import { coverageOf, formName, totalCoverage } from './form-items';
import { FormDetail } from './FormDetail';
import { SkippedSheets } from './SkippedSheets';
import { UnderstoodCell } from './UnderstoodCell';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  summary: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  form: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  facts: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    marginLeft: '20px',
  },
  link: { ...typographyStyles.caption1, overflowWrap: 'anywhere' },
});

/** What was understood of the workbook: its forms with every value and its source, and the sheets without a form. */
export function RecognitionView(): ReactElement {
  const styles = useStyles();
  const t = useText();
  const { reading } = useSessionState();
  if (!reading)
    return <ViewState title={t(RECOGNITION_TEXTS.nothingYet)} text={t(RECOGNITION_TEXTS.first)} />;
  const forms = formsOf(reading);
  const skipped = skippedOf(reading);
  if (forms.length === 0)
    return (
      <ViewState title={t(FINDINGS_TEXTS.noFormTitle)}>
        {skipped.length > 0 ? <SkippedSheets skipped={skipped} open /> : null}
        <CorrectionsList />
      </ViewState>
    );
  const coverage = totalCoverage(forms);
  const sheets = reading.sheets.filter((sheet) => sheet.forms.length > 0).length;
  return (
    <div className={styles.root}>
      <div>
        <h2 className={styles.summary}>{t(RECOGNITION_TEXTS.summary(forms.length, sheets))}</h2>
        <div className={styles.hint}>
          {t(RECOGNITION_TEXTS.coverage(coverage.read, coverage.all))}
          {' · '}
          {t(RECOGNITION_TEXTS.follow)}
        </div>
      </div>
      <FollowCells>
        <ul className={styles.list}>
          {reading.sheets.flatMap(({ sheet, forms: onSheet }) =>
            onSheet.map((form, index) => (
              // By its place among the sheet's forms: it stays open while rows are inserted above it.
              <li key={`${sheet.id}-${index}`} className={styles.form}>
                <FormSummary form={form} />
              </li>
            )),
          )}
        </ul>
      </FollowCells>
      <CorrectionsList />
      {skipped.length > 0 ? <SkippedSheets skipped={skipped} /> : null}
      <UnderstoodCell reading={reading} />
    </div>
  );
}

function FormSummary({ form }: { readonly form: Form }): ReactElement {
  const styles = useStyles();
  const t = useText();
  const coverage = coverageOf(form);
  const facts = [
    RECOGNITION_TEXTS.coverage(coverage.read, coverage.all),
    ...(form.indicators.length > 0 ? [RECOGNITION_TEXTS.indicators(form.indicators.length)] : []),
    ...(coverage.blank > 0 ? [RECOGNITION_TEXTS.blanks(coverage.blank)] : []),
  ];
  return (
    <Disclosure
      level={3}
      title={formName(form)}
      note={
        <>
          <div className={styles.facts}>
            {t(FORM_KIND_TEXTS[form.kind])} ·{' '}
            <CellLink at={{ sheet: form.sheet, ...form.range }} className={styles.link}>
              {form.sheet.name}
            </CellLink>
          </div>
          <div className={styles.facts}>{facts.map(t).join(' · ')}</div>
        </>
      }
    >
      {() => <FormDetail form={form} />}
    </Disclosure>
  );
}
