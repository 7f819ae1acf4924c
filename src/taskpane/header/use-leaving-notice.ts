import { useCallback } from 'react';
import type { FindingsList } from '../findings/use-findings-list';
import { focusIsLost } from '../lost-focus';
import { useCurrentState } from '../pane-context';

/**
 * Where the focus goes when a button of the message line has gone with its message: to a finding that came back, else to the
 * list, else to the view. A button that is still there keeps it.
 */
export function useLeavingNotice(
  list: FindingsList,
  area: HTMLElement | null,
  showsList: boolean,
): (restored: readonly string[]) => void {
  const currentState = useCurrentState();
  const { moves, active } = list;
  return useCallback(
    (restored) => {
      const ids = new Set(restored);
      const back = currentState().review?.findings.find(({ id }) => ids.has(id));
      // The message goes with the next picture only.
      requestAnimationFrame(() => {
        if (!focusIsLost()) return;
        area?.focus({ preventScroll: true });
        if (!showsList) return;
        if (back) moves.reveal(back);
        else moves.setActive(active ?? '', 'focus');
      });
    },
    [currentState, moves, active, area, showsList],
  );
}
