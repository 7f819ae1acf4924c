import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { ReactElement } from 'react';
import { cellAddress } from '../../forms/cell';
import { yearOf } from '../../meaning/form-year';
import type { Reading } from '../../reading/reading';
import { UNDERSTANDING_TEXTS } from '../../texts/understanding-texts';
import { Disclosure } from '../Disclosure';
import { useActions, useSessionState, useText } from '../pane-context';
import { namedCells, type NamedCell } from './form-items';
import { understoodLines, type UnderstoodLine } from './understood-lines';

const useStyles = makeStyles({
  // At the foot, so that nothing under the pointer moves while one cell after the other is selected.
  root: {
    position: 'sticky',
    bottom: 0,
    margin: `0 -${tokens.spacingHorizontalM} -${tokens.spacingVerticalM}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: { ...typographyStyles.caption1, maxHeight: '32vh', overflowY: 'auto', overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  kind: { color: tokens.colorNeutralForeground2 },
  written: { ...typographyStyles.caption1Strong },
});

/** How the numbers and times of the selected cell are understood, and what of it is not. */
export function UnderstoodCell({ reading }: { readonly reading: Reading }): ReactElement {
  const styles = useStyles();
  const t = useText();
  return (
    <aside className={styles.root} aria-label={t(UNDERSTANDING_TEXTS.title)}>
      <Disclosure level={3} title={t(UNDERSTANDING_TEXTS.title)}>
        {() => <Selected reading={reading} />}
      </Disclosure>
    </aside>
  );
}

function Selected({ reading }: { readonly reading: Reading }): ReactElement {
  const styles = useStyles();
  const t = useText();
  const actions = useActions();
  const { selection } = useSessionState('selection');
  useEffect(() => {
    void actions.showSelection(true);
    return () => void actions.showSelection(false);
  }, [actions]);
  const cellAt = useMemo(() => namedCells(reading), [reading]);
  const cell = selection && cellAt(selection);
  const lines = useMemo(() => cell && linesOf(cell), [cell]);
  if (!cell || !lines)
    return (
      <div className={styles.body}>
        <p className={styles.hint}>{t(UNDERSTANDING_TEXTS.choose)}</p>
      </div>
    );
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls has to be reached by keyboard
    <div className={styles.body} role="group" tabIndex={0} aria-label={t(UNDERSTANDING_TEXTS.title)}>
      <p className={styles.hint}>{t(UNDERSTANDING_TEXTS.of(cellAddress(cell.field.at), t(cell.name)))}</p>
      {lines.length === 0 ? <p className={styles.hint}>{t(UNDERSTANDING_TEXTS.nothing)}</p> : null}
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={index}>
            <Line line={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ line: { kind, written, says } }: { readonly line: UnderstoodLine }): ReactElement {
  const styles = useStyles();
  const t = useText();
  return (
    <>
      <span className={styles.kind}>{t(UNDERSTANDING_TEXTS[kind])} </span>
      <span className={styles.written}>{written}</span>
      {says.length > 0 ? `  ${says.map(t).join(' · ')}` : null}
    </>
  );
}

/** Undefined where the place is blank. */
const linesOf = ({ form, field }: NamedCell): readonly UnderstoodLine[] | undefined =>
  field.state === 'read' ? understoodLines(field.raw, yearOf(form)) : undefined;
