import { useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { CellFollowerContext } from '../cell-follower';
import { useActions } from '../pane-context';

/** The element a key moves to from `from`; undefined: the key means nothing here. */
function target(key: string, stops: readonly HTMLElement[], from: HTMLElement): HTMLElement | undefined {
  const index = stops.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return stops[index + 1];
    case 'ArrowUp':
      return stops[index - 1];
    case 'Home':
      return stops[0];
    case 'End':
      return stops[stops.length - 1];
    case 'ArrowLeft':
      return stops
        .slice(0, index)
        .reverse()
        .find((stop) => stop.hasAttribute('aria-expanded'));
    default:
      return undefined;
  }
}

/** Whether a key opens or closes what a heading's button governs, as in a tree. */
const toggles = (key: string, button: HTMLElement): boolean =>
  (key === 'ArrowRight' && button.getAttribute('aria-expanded') === 'false') ||
  (key === 'ArrowLeft' && button.getAttribute('aria-expanded') === 'true');

/**
 * Goes through headings and values with the arrow keys as through a tree; the sheet follows: the value that has the
 * focus, or on which the pointer rests, is selected there after a moment.
 */
export function FollowCells({ children }: { readonly children: ReactNode }): ReactElement {
  const actions = useActions();
  const root = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const holds = useRef(0);
  const follower = useMemo(
    () => ({
      soon: (at: Parameters<typeof actions.goToCell>[0], delay: number): void => {
        clearTimeout(timer.current);
        if (holds.current > 0) return;
        timer.current = setTimeout(() => void actions.goToCell(at), delay);
      },
      never: (): void => clearTimeout(timer.current),
      hold: (): (() => void) => {
        clearTimeout(timer.current);
        holds.current += 1;
        return () => void (holds.current -= 1);
      },
    }),
    [actions],
  );
  useEffect(() => follower.never, [follower]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { target: from, key } = event;
    if (!(from instanceof HTMLButtonElement) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (toggles(key, from)) from.click();
    else {
      const to = target(key, [...(root.current?.querySelectorAll<HTMLElement>('button') ?? [])], from);
      if (!to) return;
      to.focus();
    }
    event.preventDefault();
  };
  return (
    <CellFollowerContext.Provider value={follower}>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys move between the buttons inside */}
      <div ref={root} onKeyDown={onKeyDown}>
        {children}
      </div>
    </CellFollowerContext.Provider>
  );
}
