import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';

/** The tab of the view that an element stands in. */
function tabOf(element: HTMLElement): HTMLElement | undefined {
  const label = element.closest('[role="tabpanel"]')?.getAttribute('aria-labelledby');
  return label ? (document.getElementById(label) ?? undefined) : undefined;
}

/** A button beside an element of a list: in the next entry, else in the one before. */
const besides = (element: HTMLElement): HTMLElement | undefined =>
  [element.nextElementSibling, element.previousElementSibling]
    .flatMap((entry) => [...(entry?.querySelectorAll<HTMLElement>('button') ?? [])].slice(-1))
    .at(0);

/**
 * The focus is never lost: when a part that holds it goes away, because what was done there has had its effect, it moves
 * to the neighbour in a list, else to the tab of the view.
 */
export function useFocusOnLeaving(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const tab = tabOf(element);
    return () => {
      if (element.contains(document.activeElement)) (besides(element) ?? tab)?.focus();
    };
  }, [root]);
}
