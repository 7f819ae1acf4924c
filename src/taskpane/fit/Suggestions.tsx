import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { LEVEL2_NAMES } from '../../forms/vocabulary/review-class-names';
import type { ShownWork } from '../../meaning/fit/overview';
import { printsClass } from '../../session/prints-class';
import { FIT_TEXTS } from '../../texts/fit-texts';
import { suggestForWork } from '../../writing';
import { asLabel } from '../label';
import { useActions, useSessionState, useText } from '../pane-context';
import { useFitStyles } from './fit-styles';

/** Indicators that could measure work, each inserted as a row with one click. */
export function Suggestions(props: { readonly work: ShownWork; readonly onLeave: () => void }): ReactElement {
  const { work, onLeave } = props;
  const { form, quote } = work;
  const styles = useFitStyles();
  const t = useText();
  const actions = useActions();
  const { busy } = useSessionState('busy');
  const suggestions = useMemo(
    () => suggestForWork(form, quote).filter(({ class: of }) => printsClass(form, of)),
    [form, quote],
  );
  if (suggestions.length === 0) return <p className={styles.hint}>{t(FIT_TEXTS.noSuggestions)}</p>;
  return (
    <>
      <p className={styles.hint}>{t(FIT_TEXTS.valueEmpty)}</p>
      <ul className={styles.list} aria-label={t(FIT_TEXTS.suggestions(suggestions.length))}>
        {suggestions.map((suggestion) => {
          const { class: of, name, unit, direction, explanation } = suggestion;
          const facts = [t(asLabel(LEVEL2_NAMES[of.level2])), unit, direction ?? ''];
          return (
            <li key={name}>
              <div className={styles.entry}>
                <strong className={styles.grow}>{name}</strong>
                <Button
                  size="small"
                  className={styles.fixed}
                  aria-label={t(FIT_TEXTS.addNamed(name))}
                  disabledFocusable={busy !== undefined}
                  onClick={() => {
                    onLeave();
                    void actions.addIndicators(form, [suggestion]);
                  }}
                >
                  {t(FIT_TEXTS.add)}
                </Button>
              </div>
              <div className={styles.hint}>{facts.filter((fact) => fact !== '').join(' · ')}</div>
              <div>{explanation}</div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
