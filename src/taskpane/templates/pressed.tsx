import { createContext, useCallback, useContext, useEffect, useId, useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

/** Which button started the last action: what it makes is shown there. */
interface Pressed {
  readonly button: string | undefined;
  press(button: string): void;
  /** The button is no longer there. */
  leave(button: string): void;
}

const PressedButton = createContext<Pressed>({
  button: undefined,
  press: () => undefined,
  leave: () => undefined,
});

/** Remembers for its buttons which of them was pressed last. */
export function PressedButtons({ children }: { readonly children: ReactNode }): ReactElement {
  const [button, press] = useState<string>();
  const leave = useCallback((gone: string) => press((before) => (before === gone ? undefined : before)), []);
  const value = useMemo(() => ({ button, press, leave }), [button, leave]);
  return <PressedButton.Provider value={value}>{children}</PressedButton.Provider>;
}

/** For a button: whether it was pressed last, and what to call when it is. */
export function usePressed(): readonly [pressed: boolean, press: () => void] {
  const { button, press, leave } = useContext(PressedButton);
  const id = useId();
  useEffect(() => () => leave(id), [leave, id]);
  return [button === id, () => press(id)];
}

/** Whether no button of the view started the last action: a command of the ribbon did, or its button is gone. */
export const useNonePressed = (): boolean => useContext(PressedButton).button === undefined;
