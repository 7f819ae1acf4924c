import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { isFitCorrection, type FitCorrection } from '../../forms/fit-correction';
import { correctedOf } from '../../meaning/fit/corrected';
import { cellNames } from '../recognition/form-items';
import { formsOf, type Reading } from '../../reading/reading';
import { FIT_TEXTS } from '../../texts/fit-texts';
import { inLanguage, type Text } from '../../texts/text';
import { CellLink } from '../CellLink';
import { Disclosure } from '../Disclosure';
import { fullAddress } from '../findings/rows';
import { useActions, useLanguage, useSessionState, useText } from '../pane-context';
import { useFocusOnLeaving } from '../recognition/corrections/use-focus-on-leaving';
import { useFitStyles } from './fit-styles';

/** What people said about the fit, each with a way to take it back. */
export function FitCorrections(): ReactElement | null {
  const t = useText();
  const styles = useFitStyles();
  const { record, reading } = useSessionState('record', 'reading');
  const corrections = (record?.corrections ?? []).filter(isFitCorrection);
  const working = useMemo(() => workingIn(reading), [reading]);
  if (corrections.length === 0) return null;
  return (
    <Disclosure level={3} title={t(FIT_TEXTS.corrections(corrections.length))}>
      {() => (
        <ul className={styles.list}>
          {corrections.map((correction) => (
            <Entry
              key={correction.id}
              correction={correction}
              reading={reading}
              works={working.has(correction.id)}
            />
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

/** Corrections of which everything they speak of is there. */
const workingIn = (reading: Reading | undefined): ReadonlySet<string> =>
  new Set(
    formsOf(reading ?? { sheets: [] }).flatMap((form) => {
      const { pairs, excused } = correctedOf(form);
      return [...pairs, ...excused.values()].map(({ correction }) => correction.id);
    }),
  );

function Entry(props: {
  readonly correction: FitCorrection;
  readonly reading: Reading | undefined;
  readonly works: boolean;
}): ReactElement {
  const { correction, reading, works } = props;
  const styles = useFitStyles();
  const t = useText();
  const language = useLanguage();
  const actions = useActions();
  const { busy } = useSessionState('busy');
  const root = useRef<HTMLLIElement>(null);
  useFocusOnLeaving(root);
  const words = t(wordsOf(correction, reading, (text) => inLanguage(text, language)));
  return (
    <li ref={root}>
      <div className={styles.entry}>
        <span className={styles.grow}>
          {words} {correction.at ? <CellLink at={correction.at} className={styles.link} /> : null}
        </span>
        <Button
          className={styles.fixed}
          size="small"
          icon={<ArrowUndoRegular />}
          aria-label={t(FIT_TEXTS.undoOf(words))}
          disabledFocusable={busy !== undefined}
          onClick={() => void actions.removeCorrection(correction.id)}
        >
          {t(FIT_TEXTS.undo)}
        </Button>
      </div>
      {works ? null : <p className={styles.hint}>{t(FIT_TEXTS.idle)}</p>}
    </li>
  );
}

/** A correction in words. The other end is called by what the form calls it, else by its address. */
function wordsOf(correction: FitCorrection, reading: Reading | undefined, t: (text: Text) => string): Text {
  if (correction.type === 'no-indicator') return FIT_TEXTS.wasExcused(correction.quote, correction.reason);
  const { to, quote, type } = correction;
  const name = to && reading ? cellNames(reading)(to) : undefined;
  const other = name ? t(name) : to ? fullAddress(to) : '…';
  return type === 'link' ? FIT_TEXTS.wasTied(quote, other) : FIT_TEXTS.wasParted(quote, other);
}
