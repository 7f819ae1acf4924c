import type { CellRef } from '../../forms/cell';
import type { ShownIndicator, ShownMoney } from '../../meaning/fit/overview';
import { AMOUNTS_TEXTS } from '../../texts/pane-texts';
import type { Text } from '../../texts/text';
import { fullAddress } from '../findings/rows';

/** What of a line is open: its links, indicators to add, or the reason why it needs none. */
export interface OpenPanel {
  /** Key of the line. */
  readonly row: string;
  readonly panel: 'links' | 'suggest' | 'excuse';
}

/** An indicator in one line: its name and what it asks for. */
export const indicatorWords = ({ name, target }: ShownIndicator): string =>
  target === '' ? name : `${name}（${target}）`;

/** An amount in one line: what it pays for and how much. */
export function moneyWords({ at, name, amount, unit }: ShownMoney, t: (text: Text) => string): string {
  const written = [amount, unit && amount !== '' ? t(AMOUNTS_TEXTS.unit(unit)) : ''].filter(
    (part) => part !== '',
  );
  return [name, written.join(' ')].filter((part) => part !== '').join(' ') || fullAddress(at);
}

/** The name of a cell among choices. */
export const placeKey = ({ sheet, row, column }: CellRef): string => `${sheet.id}!${row},${column}`;
