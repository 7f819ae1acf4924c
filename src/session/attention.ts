/**
 * Calls back when the user comes back to the pane: then the workbook may have changed without an event, for Excel loses
 * some (list picks on the web, edits while the computer slept). Gives back how to stop.
 */
export function onReturn(listener: () => void): () => void {
  const whenVisible = (): void => {
    if (document.visibilityState === 'visible') listener();
  };
  window.addEventListener('focus', listener);
  window.addEventListener('online', listener);
  document.addEventListener('visibilitychange', whenVisible);
  return () => {
    window.removeEventListener('focus', listener);
    window.removeEventListener('online', listener);
    document.removeEventListener('visibilitychange', whenVisible);
  };
}

/** Calls back when the user turns to the pane: comes back to it, or moves the pointer into it. Gives back how to stop. */
export function onLook(listener: () => void): () => void {
  const page = document.documentElement;
  const stop = onReturn(listener);
  page.addEventListener('pointerenter', listener);
  return () => {
    stop();
    page.removeEventListener('pointerenter', listener);
  };
}

/**
 * Runs something that may take the keyboard away from the pane, and gives it back to where it was, or to where the pane
 * has moved it meanwhile.
 */
export async function keepingFocus<T>(work: () => Promise<T>): Promise<T> {
  let focused: EventTarget | null = document.activeElement;
  const follow = ({ target }: FocusEvent): void => {
    focused = target;
  };
  document.addEventListener('focusin', follow);
  try {
    const result = await work();
    if (focused instanceof HTMLElement && focused.isConnected && document.activeElement === document.body)
      focused.focus({ preventScroll: true });
    return result;
  } finally {
    document.removeEventListener('focusin', follow);
  }
}
