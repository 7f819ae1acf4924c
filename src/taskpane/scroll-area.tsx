import { createContext, useContext } from 'react';

/** The one element of the pane that scrolls; null before it is in the page. */
export const ScrollAreaContext = createContext<HTMLElement | null>(null);

/** The pane's scrolling element. */
export const useScrollArea = (): HTMLElement | null => useContext(ScrollAreaContext);
