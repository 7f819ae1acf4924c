import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { forwardRef } from 'react';
import type { ReactElement } from 'react';
import type { ActiveCell } from '../../session/port/workbook-host';
import { cellAddress } from '../../forms/cell';
import type { CellRef } from '../../forms/cell';
import type { Reading } from '../../reading/reading';
import { FILTER_TEXTS } from '../../texts/list-texts';
import type { Text } from '../../texts/text';
import { useActions, useText } from '../pane-context';
import { ViewState } from '../view-state';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { ...typographyStyles.body1Strong, minWidth: 0, overflowWrap: 'anywhere' },
});

/** The cell as people write it; without the sheet where that has gone. */
function addressOf({ sheet: id, ...position }: ActiveCell, reading: Reading): string {
  const sheet = reading.sheets.find((entry) => entry.sheet.id === id)?.sheet;
  return sheet ? `${sheet.name}!${cellAddress(position)}` : cellAddress(position);
}

/** Says that only one cell's findings are listed, and leads back to all. */
export function AskedCell(props: {
  readonly cell: ActiveCell;
  readonly reading: Reading;
  readonly shown: number;
}): ReactElement {
  const { cell, reading, shown } = props;
  const styles = useStyles();
  const t = useText();
  const actions = useActions();
  return (
    <div className={styles.line}>
      <span className={styles.text}>
        {t(FILTER_TEXTS.cell(addressOf(cell, reading)))}
        {' · '}
        {t(FILTER_TEXTS.cellShown(shown))}
      </span>
      <Button size="small" onClick={() => actions.showAll()}>
        {t(FILTER_TEXTS.allCells)}
      </Button>
    </div>
  );
}

/** The cell the user asked about has no finding: what it is, then. */
export const NothingHere = forwardRef<
  HTMLHeadingElement,
  {
    readonly cell: ActiveCell;
    readonly reading: Reading;
    readonly nameOf: (at: CellRef) => Text | undefined;
  }
>(function NothingHere({ cell, reading, nameOf }, ref) {
  const t = useText();
  const { sheet: id, ...position } = cell;
  const name = nameOf({ sheet: { id, name: '' }, ...position, rows: 1, columns: 1 });
  return (
    <ViewState
      ref={ref}
      title={t(FILTER_TEXTS.cellClear(addressOf(cell, reading)))}
      text={t(name ? FILTER_TEXTS.cellIs(t(name)) : FILTER_TEXTS.cellUnknown)}
    />
  );
});
