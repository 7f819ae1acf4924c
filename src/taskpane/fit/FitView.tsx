import { Select, ToggleButton, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { fitsOf } from '../../meaning/fit/overview';
import { formsOf } from '../../reading/reading';
import { FIT_TEXTS } from '../../texts/fit-texts';
import { useSessionState, useText } from '../pane-context';
import { FollowCells } from '../recognition/FollowCells';
import { formName } from '../recognition/form-items';
import { RecordProblem } from '../recognition/corrections/RecordProblem';
import { formKey } from '../templates/form-key';
import { ViewState } from '../view-state';
import { FitCorrections } from './FitCorrections';
import { FitList } from './FitList';
import { FitMatrix } from './FitMatrix';
import { countsOf, fitRows } from './fit-rows';
import { useFitStyles } from './fit-styles';

const ALL = 'all';

/** How goals, indicators and money belong together: what is left over first, each link a choice that people can change. */
export function FitView(): ReactElement {
  const styles = useFitStyles();
  const t = useText();
  const id = useId();
  const { reading, recordProblem, recordLoss } = useSessionState('reading', 'recordProblem', 'recordLoss');
  const [chosen, setChosen] = useState(ALL);
  const [asMatrix, setAsMatrix] = useState(false);
  const fits = useMemo(() => (reading ? fitsOf(formsOf(reading)) : []), [reading]);
  const only = fits.find(({ form }) => formKey(form) === chosen) ?? (fits.length === 1 ? fits[0] : undefined);
  const shown = useMemo(() => (only ? [only] : fits), [only, fits]);
  const rows = useMemo(() => fitRows(shown), [shown]);
  if (!reading) return <ViewState title={t(FIT_TEXTS.nothingYet)} text={t(FIT_TEXTS.first)} />;
  if (fits.length === 0) return <ViewState title={t(FIT_TEXTS.nothing)} />;
  const forMatrix = only ?? fits[0];
  // The numbers are those of what stands below them.
  const counts = countsOf(asMatrix && forMatrix ? [forMatrix] : shown);
  return (
    <div className={styles.root}>
      <h2 className={styles.summary}>{t(FIT_TEXTS.summary(counts))}</h2>
      <p className={styles.hint}>{t(FIT_TEXTS.others(counts))}</p>
      {recordProblem ? <RecordProblem problem={recordProblem} /> : null}
      {recordLoss ? <RecordProblem problem={recordLoss} /> : null}
      <div className={styles.choices}>
        <Select
          id={`${id}-form`}
          className={mergeClasses(styles.select, styles.form)}
          size="small"
          aria-label={t(FIT_TEXTS.form)}
          value={asMatrix ? (forMatrix ? formKey(forMatrix.form) : '') : only ? formKey(only.form) : ALL}
          onChange={(_, { value }) => setChosen(value)}
        >
          {fits.length > 1 && !asMatrix ? (
            <option value={ALL}>{t(FIT_TEXTS.allForms(fits.length))}</option>
          ) : null}
          {fits.map(({ form }) => (
            <option key={formKey(form)} value={formKey(form)}>
              {formName(form)}
            </option>
          ))}
        </Select>
        <div className={styles.choices} role="group" aria-label={t(FIT_TEXTS.show)}>
          {[false, true].map((matrix) => (
            <ToggleButton
              key={String(matrix)}
              size="small"
              checked={asMatrix === matrix}
              onClick={() => setAsMatrix(matrix)}
            >
              {t(matrix ? FIT_TEXTS.asMatrix : FIT_TEXTS.asList)}
            </ToggleButton>
          ))}
        </div>
      </div>
      <p className={styles.hint}>{t(asMatrix ? FIT_TEXTS.matrixHint : FIT_TEXTS.follow)}</p>
      <FollowCells>
        <FitCorrections />
        {asMatrix && forMatrix ? <FitMatrix fit={forMatrix} /> : <FitList rows={rows} />}
      </FollowCells>
    </div>
  );
}
