import { Button, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { shortened } from '../../forms/excerpt';
import type { Role } from '../../meaning/fit/items';
import { FIT_TEXTS } from '../../texts/fit-texts';
import type { Text } from '../../texts/text';
import { CellLink } from '../CellLink';
import { useText } from '../pane-context';
import { ExcuseForm } from './ExcuseForm';
import type { FitRow } from './fit-rows';
import { useFitStyles } from './fit-styles';
import { indicatorWords, moneyWords, placeKey, type OpenPanel } from './panels';
import { Suggestions } from './Suggestions';
import { WorkLinks } from './WorkLinks';

const ROLE_TEXTS: Readonly<Record<Role, Text>> = {
  goal: FIT_TEXTS.roleGoal,
  detailed: FIT_TEXTS.roleDetailed,
  plan: FIT_TEXTS.rolePlan,
  task: FIT_TEXTS.roleTask,
  step: FIT_TEXTS.roleStep,
};

/** Longest part of a quote that names a button. */
const LONGEST_NAME = 40;

/** Work with its indicators and money, and what can be done about them. */
export function WorkRow(props: {
  readonly row: Extract<FitRow, { readonly type: 'work' }>;
  readonly panel: OpenPanel['panel'] | undefined;
  readonly onPanel: (open: OpenPanel) => void;
}): ReactElement {
  const { row, panel, onPanel } = props;
  const { work, fit } = row;
  const styles = useFitStyles();
  const t = useText();
  const id = useId();
  const name = shortened(work.quote, LONGEST_NAME);
  const button = (which: OpenPanel['panel'], label: Text, named: Text): ReactElement => (
    <Button
      size="small"
      className={styles.button}
      aria-expanded={panel === which}
      {...(panel === which ? { 'aria-controls': id } : {})}
      aria-label={t(named)}
      onClick={() => onPanel({ row: row.key, panel: which })}
    >
      {t(label)}
    </Button>
  );
  const leave = (): void => {
    if (panel) onPanel({ row: row.key, panel });
  };
  return (
    <div className={styles.row} role="group" aria-label={name}>
      <div>
        <span className={styles.role}>{t(ROLE_TEXTS[work.role])} </span>
        <CellLink at={work.at} className={styles.what}>
          {work.quote}
        </CellLink>
      </div>
      <dl className={styles.parts}>
        <dt className={styles.label}>{t(FIT_TEXTS.indicators)}</dt>
        <dd className={styles.values}>
          {work.indicators.map((indicator) => (
            <CellLink key={placeKey(indicator.at)} at={indicator.at} className={styles.link}>
              {indicator.byHand ? `◆ ${indicatorWords(indicator)}` : indicatorWords(indicator)}
            </CellLink>
          ))}
          {work.indicators.length === 0 ? (
            <span className={mergeClasses(work.left && styles.missing)}>
              {t(work.excuse ? FIT_TEXTS.excuse(work.excuse.reason) : FIT_TEXTS.noIndicator)}
            </span>
          ) : null}
        </dd>
        {work.money.length > 0 ? (
          <>
            <dt className={styles.label}>{t(FIT_TEXTS.money)}</dt>
            <dd className={styles.values}>
              {work.money.map((money) => (
                <CellLink key={placeKey(money.at)} at={money.at} className={styles.link}>
                  {money.byHand ? `◆ ${moneyWords(money, t)}` : moneyWords(money, t)}
                </CellLink>
              ))}
            </dd>
          </>
        ) : null}
      </dl>
      <div className={styles.buttons}>
        {work.left ? button('suggest', FIT_TEXTS.addIndicator, FIT_TEXTS.addIndicatorFor(name)) : null}
        {button('links', FIT_TEXTS.change, FIT_TEXTS.changeOf(name))}
        {work.left ? button('excuse', FIT_TEXTS.needsNone, FIT_TEXTS.needsNoneOf(name)) : null}
      </div>
      {panel ? (
        <div id={id} className={styles.panel}>
          {panel === 'links' ? <WorkLinks work={work} fit={fit} /> : null}
          {panel === 'suggest' ? <Suggestions work={work} onLeave={leave} /> : null}
          {panel === 'excuse' ? <ExcuseForm work={work} onLeave={leave} /> : null}
        </div>
      ) : null}
    </div>
  );
}
