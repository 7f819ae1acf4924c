/**
 * Whether what held the focus in the pane has left the page. While the user types in the sheet nothing in the pane has the
 * focus either, but then the keyboard belongs to the sheet and must stay there.
 */
export const focusIsLost = (): boolean => document.hasFocus() && document.activeElement === document.body;
