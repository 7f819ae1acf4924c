import type { KeyboardEvent } from 'react';
import type { Row } from './rows';
import type { ListMoves } from './use-findings-list';

/** A key pressed on a row (a group or finding that is `open` or not) or, inside its opened detail, Escape, which leads back to the row. */
export function onRowKeyDown(event: KeyboardEvent, row: Row, open: boolean, moves: ListMoves): void {
  const inDetail = event.target !== event.currentTarget;
  if (inDetail) {
    if (event.key !== 'Escape') return;
    moves.setActive(row.key, 'focus');
  } else if (!moveByKey(event.key, row, open, moves)) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Carries out a key on a row, as in every tree of Windows. Returns whether the key meant something. */
function moveByKey(key: string, row: Row, open: boolean, moves: ListMoves): boolean {
  const rows = moves.shownRows();
  const index = rows.findIndex((candidate) => candidate.key === row.key);
  const to = (target: Row | undefined): void => {
    if (target) moves.setActive(target.key, 'focus');
  };
  const toggle = (): void =>
    row.type === 'group'
      ? moves.toggleGroup(row.key)
      : row.type === 'entry'
        ? moves.toggleEntry(row.key)
        : moves.toggleOpened(row.key);
  switch (key) {
    case 'ArrowDown':
      to(rows[index + 1]);
      return true;
    case 'ArrowUp':
      to(rows[index - 1]);
      return true;
    case 'Home':
      to(rows[0]);
      return true;
    case 'End':
      to(rows[rows.length - 1]);
      return true;
    case 'ArrowRight':
      if (!open) toggle();
      else if (row.type !== 'finding') to(rows[index + 1]);
      return true;
    case 'ArrowLeft':
      if (open) toggle();
      else to(rows.find((candidate) => candidate.key === row.parent));
      return true;
    case 'Enter':
      if (row.type === 'finding') moves.visit(row.finding);
      else toggle();
      return true;
    case ' ':
      toggle();
      return true;
    default:
      return false;
  }
}
