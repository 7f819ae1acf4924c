/** Views of the pane, in tab order; the others open from the header. */
export const TABS = ['findings', 'recognition', 'amounts', 'fit', 'templates'] as const;
export const ASIDES = ['settings', 'about'] as const;
export type AsideId = (typeof ASIDES)[number];
export type ViewId = (typeof TABS)[number] | AsideId;

/** Whether a view stands beside the tabs. */
export const isAside = (view: ViewId): view is AsideId => view === 'settings' || view === 'about';
