import type { KeyboardEvent } from 'react';
import type { Row } from './rows';
import type { FindingsList } from './use-findings-list';

/** A key pressed on a row or, inside its opened detail, Escape, which leads back to the row. */
export function onRowKeyDown(event: KeyboardEvent, row: Row, index: number, list: FindingsList): void {
  const inDetail = event.target !== event.currentTarget;
  if (inDetail) {
    if (event.key !== 'Escape') return;
    list.setActive(row.key, 'focus');
  } else if (!moveByKey(event.key, row, index, list)) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Carries out a key on a row, as in every tree of Windows. Returns whether the key meant something. */
function moveByKey(key: string, row: Row, index: number, list: FindingsList): boolean {
  const { rows } = list;
  const to = (target: Row | undefined): void => {
    if (target) list.setActive(target.key, 'focus');
  };
  const open = row.type === 'group' ? row.open : row.key === list.opened;
  const toggle = (): void => (row.type === 'group' ? list.toggleGroup(row.key) : list.toggleOpened(row.key));
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
      else if (row.type === 'group') to(rows[index + 1]);
      return true;
    case 'ArrowLeft':
      if (open) toggle();
      else to(rows.find((candidate) => candidate.key === row.parent));
      return true;
    case 'Enter':
      if (row.type === 'group') toggle();
      else list.visit(row.finding);
      return true;
    case ' ':
      toggle();
      return true;
    default:
      return false;
  }
}
