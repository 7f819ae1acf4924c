/** Views of the pane, in tab order; `about` opens from the header. */
export const TABS = ['findings', 'recognition', 'amounts', 'templates'] as const;
export type ViewId = (typeof TABS)[number] | 'about';
