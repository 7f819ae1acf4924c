import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { rectAddress, type CellRef } from '../../../forms/cell';
import { isFitCorrection } from '../../../forms/fit-correction';
import type { ReadingCorrection } from '../../../reading/corrections';
import type { Reading } from '../../../reading/reading';
import { RECORD_TEXTS } from '../../../texts/record-texts';
import type { Text } from '../../../texts/text';
import { CellLink } from '../../CellLink';
import { Disclosure } from '../../Disclosure';
import { useActions, useSessionState, useText } from '../../pane-context';
import { familyText } from './family-text';
import { RecordProblem } from './RecordProblem';
import { nameOfTarget } from './targets';
import { useFocusOnLeaving } from './use-focus-on-leaving';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  what: { flexGrow: 1, minWidth: 0 },
  remove: { flexShrink: 0, whiteSpace: 'nowrap' },
  link: { ...typographyStyles.caption1, overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground2 },
});

/** A correction in words: what it says, where, and why it has no effect where it has none. */
interface Described {
  readonly what: Text;
  readonly place: { readonly at: CellRef } | { readonly sheet: string } | undefined;
  readonly note: Text | undefined;
}

function describe(correction: ReadingCorrection, reading: Reading | undefined): Described {
  const sheets = reading?.sheets ?? [];
  if (correction.type === 'bind') {
    const { target, at } = correction;
    const name = nameOfTarget(target);
    if (!at) return { what: RECORD_TEXTS.boundBefore(name), place: undefined, note: RECORD_TEXTS.lost };
    const what = RECORD_TEXTS.boundTo(name);
    const read = sheets.find(({ sheet }) => sheet.id === at.sheet.id);
    return { what, place: { at }, note: read?.forms.length === 0 ? RECORD_TEXTS.noForm : undefined };
  }
  const { sheet } = correction;
  const gone = reading && !sheets.some((each) => each.sheet.id === sheet.id);
  return {
    what:
      correction.type === 'family'
        ? RECORD_TEXTS.readAsFamily(familyText(correction.family))
        : RECORD_TEXTS.excludedSheet,
    place: { sheet: sheet.name },
    note: gone ? RECORD_TEXTS.sheetGone(sheet.name) : undefined,
  };
}

/** What the user has said about the reading of the workbook, each with a way to take it back. */
export function CorrectionsList(): ReactElement | null {
  const t = useText();
  const { record, recordProblem } = useSessionState('record', 'recordProblem');
  const corrections = (record?.corrections ?? []).filter(
    (correction): correction is ReadingCorrection => !isFitCorrection(correction),
  );
  if (recordProblem) return <RecordProblem problem={recordProblem} />;
  if (corrections.length === 0) return null;
  return (
    <Disclosure level={2} initiallyOpen title={t(RECORD_TEXTS.corrections(corrections.length))}>
      {() => <Corrections corrections={corrections} />}
    </Disclosure>
  );
}

function Corrections({ corrections }: { readonly corrections: readonly ReadingCorrection[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {corrections.map((correction) => (
        <Entry key={correction.id} correction={correction} />
      ))}
    </ul>
  );
}

function Entry({ correction }: { readonly correction: ReadingCorrection }): ReactElement {
  const styles = useStyles();
  const t = useText();
  const actions = useActions();
  const { busy, reading } = useSessionState('busy', 'reading');
  const root = useRef<HTMLLIElement>(null);
  useFocusOnLeaving(root);
  const { what, place, note } = describe(correction, reading);
  const where = !place ? '' : 'at' in place ? `${place.at.sheet.name}!${rectAddress(place.at)}` : place.sheet;
  return (
    <li ref={root}>
      <div className={styles.head}>
        <span className={styles.what}>
          {t(what)}{' '}
          {place && 'at' in place ? (
            <CellLink at={place.at} className={styles.link}>
              {where}
            </CellLink>
          ) : (
            where
          )}
        </span>
        <Button
          className={styles.remove}
          size="small"
          icon={<ArrowUndoRegular />}
          aria-label={t(RECORD_TEXTS.removeOf(`${t(what)} ${where}`.trim()))}
          disabledFocusable={busy !== undefined}
          onClick={() => void actions.removeCorrection(correction.id)}
        >
          {t(RECORD_TEXTS.remove)}
        </Button>
      </div>
      {note ? <div className={styles.note}>{t(note)}</div> : null}
    </li>
  );
}
