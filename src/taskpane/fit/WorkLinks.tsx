import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellRef } from '../../forms/cell';
import type { FormFit, ShownWork } from '../../meaning/fit/overview';
import { FIT_TEXTS } from '../../texts/fit-texts';
import { useActions, useSessionState, useText } from '../pane-context';
import { Chooser } from './Chooser';
import { useFitStyles } from './fit-styles';
import { indicatorWords, moneyWords, placeKey } from './panels';

/** What belongs to work, each to be undone, and what else could belong to it. */
export function WorkLinks({ work, fit }: { readonly work: ShownWork; readonly fit: FormFit }): ReactElement {
  const styles = useFitStyles();
  const t = useText();
  const actions = useActions();
  const { busy, recordProblem } = useSessionState('busy', 'recordProblem');
  const { at, words } = work;
  const tied = [
    ...work.indicators.map((each) => ({ ...each, shown: indicatorWords(each) })),
    ...work.money.map((each) => ({ ...each, shown: moneyWords(each, t) })),
  ];
  const isTied = (to: CellRef): boolean => tied.some((each) => placeKey(each.at) === placeKey(to));
  const choicesOf = <T extends { readonly at: CellRef }>(all: readonly T[], shown: (each: T) => string) =>
    all
      .filter((each) => !isTied(each.at))
      .map((each) => ({
        key: placeKey(each.at),
        words: shown(each),
        choose: () => actions.tie({ at, quote: words }, each.at),
      }));
  return (
    <>
      {tied.length > 0 ? (
        <ul className={styles.list}>
          {tied.map((each) => (
            <li key={placeKey(each.at)} className={styles.entry}>
              <span className={styles.grow}>
                {each.shown}
                {each.byHand ? <span className={styles.role}> · {t(FIT_TEXTS.byHand)}</span> : null}
              </span>
              <Button
                size="small"
                className={styles.fixed}
                aria-label={t(FIT_TEXTS.partOf(each.shown))}
                disabledFocusable={busy !== undefined || recordProblem !== undefined}
                onClick={() => void actions.part({ at, quote: each.quote }, each.at)}
              >
                {t(FIT_TEXTS.part)}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <Chooser
        label={FIT_TEXTS.chooseIndicator}
        button={FIT_TEXTS.tie}
        choices={choicesOf(fit.indicators, indicatorWords)}
      />
      <Chooser
        label={FIT_TEXTS.chooseMoney}
        button={FIT_TEXTS.tieMoney}
        choices={choicesOf(fit.money, (money) => moneyWords(money, t))}
      />
      <p className={styles.hint}>{t(FIT_TEXTS.kept)}</p>
    </>
  );
}
