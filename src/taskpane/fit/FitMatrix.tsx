import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { FormFit, ShownIndicator, ShownWork } from '../../meaning/fit/overview';
import { FIT_TEXTS } from '../../texts/fit-texts';
import { useCellFollower } from '../cell-follower';
import { CellLink } from '../CellLink';
import { useActions, useSessionState, useText } from '../pane-context';
import { formName } from '../recognition/form-items';
import { VISUALLY_HIDDEN } from '../visually-hidden';
import { matrixOf, type MatrixBlock, type Tie } from './fit-matrix';
import { useFitStyles } from './fit-styles';
import { indicatorWords, placeKey } from './panels';

const SIGNS: Readonly<Record<Tie, string>> = { none: '·', derived: '●', byHand: '◆' };
/** How long the focus rests on a cell before the sheet follows, in milliseconds. */
const REST = 200;

const useStyles = makeStyles({
  hidden: VISUALLY_HIDDEN,
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    marginTop: tokens.spacingVerticalS,
  },
  head: { ...typographyStyles.caption1Strong, padding: '2px 0', textAlign: 'center' },
  name: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    padding: `${tokens.spacingVerticalXS} 0 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  cell: { padding: '1px', textAlign: 'center' },
  box: {
    ...typographyStyles.body1,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '24px',
    padding: 0,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  tied: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  legend: { margin: 0, padding: 0, listStyleType: 'none' },
  number: { ...typographyStyles.caption1Strong },
  clamp: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
});

/** Goals by indicators of one form, as many goals beside each other as a narrow pane holds. */
export function FitMatrix({ fit }: { readonly fit: FormFit }): ReactElement {
  const styles = useFitStyles();
  const t = useText();
  const blocks = useMemo(() => matrixOf(fit), [fit]);
  if (blocks.length === 0) return <p className={styles.hint}>{t(FIT_TEXTS.noMatrix)}</p>;
  const name = formName(fit.form);
  return (
    <>
      {blocks.map((block) => (
        <Block key={block.first} block={block} form={name} several={blocks.length > 1} />
      ))}
    </>
  );
}

function Block(props: {
  readonly block: MatrixBlock;
  readonly form: string;
  readonly several: boolean;
}): ReactElement {
  const { block, form, several } = props;
  const { first, work, rows } = block;
  const styles = useStyles();
  const shared = useFitStyles();
  const t = useText();
  const root = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<readonly [row: number, column: number]>([0, 0]);
  const part = FIT_TEXTS.matrixPart(first, first + work.length - 1);
  const onKeyDown = (event: KeyboardEvent, row: number, column: number): void => {
    const to = moved(event.key, [row, column], [rows.length, work.length]);
    if (!to || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    setStop(to);
    root.current?.querySelectorAll<HTMLElement>('td button')[to[0] * work.length + to[1]]?.focus();
  };
  return (
    <section>
      <h3 className={shared.section}>{several ? t(part) : t(FIT_TEXTS.matrixGoals)}</h3>
      <ol className={styles.legend} start={first}>
        {work.map((each, index) => (
          <li key={each.key} className={shared.entry}>
            <span className={mergeClasses(styles.number, each.left && shared.missing)}>{first + index}</span>
            <CellLink at={each.at} className={mergeClasses(shared.link, shared.grow)}>
              <span className={styles.clamp}>{each.quote}</span>
            </CellLink>
          </li>
        ))}
      </ol>
      <table ref={root} className={styles.table}>
        <caption className={styles.hidden}>
          {t(FIT_TEXTS.matrix(form))} {several ? t(part) : ''}
        </caption>
        <thead>
          <tr>
            {work.map((each, index) => (
              <th
                key={each.key}
                scope="col"
                className={mergeClasses(styles.head, each.left && shared.missing)}
                title={each.quote}
              >
                {first + index}
                <span className={styles.hidden}> {each.quote}</span>
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ indicator, ties }, row) => (
          <tbody key={placeKey(indicator.at)}>
            <tr>
              <th scope="rowgroup" colSpan={work.length} className={styles.name}>
                {indicatorWords(indicator)}
              </th>
            </tr>
            <tr>
              {work.map((each, column) => (
                <td key={each.key} className={styles.cell}>
                  <Cell
                    work={each}
                    indicator={indicator}
                    tie={ties[column] ?? 'none'}
                    isStop={stop[0] === row && stop[1] === column}
                    onFocus={() => setStop([row, column])}
                    onKeyDown={(event) => onKeyDown(event, row, column)}
                  />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** Where a key leads from a cell; undefined: it means nothing here, or leads out of the table. */
function moved(
  key: string,
  [row, column]: readonly [number, number],
  [rows, columns]: readonly [number, number],
): readonly [number, number] | undefined {
  const to = {
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    Home: [row, 0],
    End: [row, columns - 1],
  }[key] as readonly [number, number] | undefined;
  if (!to) return undefined;
  const clamped = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);
  return [clamped(to[0], rows), clamped(to[1], columns)];
}

function Cell(props: {
  readonly work: ShownWork;
  readonly indicator: ShownIndicator;
  readonly tie: Tie;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}): ReactElement {
  const { work, indicator, tie, isStop, onFocus, onKeyDown } = props;
  const styles = useStyles();
  const t = useText();
  const actions = useActions();
  const follower = useCellFollower();
  const { busy, recordProblem } = useSessionState('busy', 'recordProblem');
  const tied = work.indicators.find(({ at }) => placeKey(at) === placeKey(indicator.at));
  const change = (): void => {
    if (busy !== undefined || recordProblem !== undefined) return;
    follower?.never();
    if (tied) void actions.part({ at: work.at, quote: tied.quote }, indicator.at);
    else void actions.tie({ at: work.at, quote: work.words }, indicator.at);
  };
  return (
    <button
      type="button"
      className={mergeClasses(styles.box, tie !== 'none' && styles.tied)}
      aria-pressed={tie !== 'none'}
      aria-label={t(FIT_TEXTS.cell(work.quote, indicator.name))}
      tabIndex={isStop ? 0 : -1}
      onClick={change}
      onFocus={() => {
        onFocus();
        follower?.soon(indicator.at, REST);
      }}
      onBlur={() => follower?.never()}
      onKeyDown={onKeyDown}
    >
      {SIGNS[tie]}
    </button>
  );
}
