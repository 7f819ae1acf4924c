import { Button, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { FIT_TEXTS } from '../../texts/fit-texts';
import { LEVEL2_NAMES } from '../../forms/vocabulary/review-class-names';
import { CellLink } from '../CellLink';
import { asLabel } from '../label';
import { useActions, useText } from '../pane-context';
import { Chooser } from './Chooser';
import type { FitRow } from './fit-rows';
import { useFitStyles } from './fit-styles';
import { indicatorWords, type OpenPanel } from './panels';

/** An indicator that is tied to no work, and the work that it could be tied to. */
export function IndicatorRow(props: {
  readonly row: Extract<FitRow, { readonly type: 'indicator' }>;
  readonly panel: OpenPanel['panel'] | undefined;
  readonly onPanel: (open: OpenPanel) => void;
}): ReactElement {
  const { row, panel, onPanel } = props;
  const { indicator, fit } = row;
  const styles = useFitStyles();
  const t = useText();
  const id = useId();
  const actions = useActions();
  const { level2 } = indicator.measure.indicator.class;
  const open = panel === 'links';
  return (
    <div className={styles.row} role="group" aria-label={indicator.name}>
      <div>
        {level2 ? <span className={styles.role}>{t(asLabel(LEVEL2_NAMES[level2]))} </span> : null}
        <CellLink
          at={indicator.at}
          className={mergeClasses(styles.what, indicator.foreign && styles.missing)}
        >
          {indicatorWords(indicator)}
        </CellLink>
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          className={styles.button}
          aria-expanded={open}
          {...(open ? { 'aria-controls': id } : {})}
          aria-label={t(FIT_TEXTS.changeOf(indicator.name))}
          onClick={() => onPanel({ row: row.key, panel: 'links' })}
        >
          {t(FIT_TEXTS.change)}
        </Button>
      </div>
      {open ? (
        <div id={id} className={styles.panel}>
          <Chooser
            label={FIT_TEXTS.chooseWork}
            button={FIT_TEXTS.tie}
            choices={fit.work.map(({ key, at, words, quote }) => ({
              key,
              words: quote,
              choose: () => actions.tie({ at, quote: words }, indicator.at),
            }))}
          />
          <p className={styles.hint}>{t(FIT_TEXTS.kept)}</p>
        </div>
      ) : null}
    </div>
  );
}
