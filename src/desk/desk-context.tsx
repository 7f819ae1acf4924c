import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { UserSettings } from '../taskpane/user-settings';
import { inLanguage, type Language, type Text } from '../texts/text';
import type { Desk, DeskActions, DeskState } from './desk-state';

interface DeskPage {
  readonly desk: Desk;
  readonly language: Language;
  readonly settings: UserSettings;
}

const DeskContext = createContext<DeskPage | undefined>(undefined);

function usePage(): DeskPage {
  const page = useContext(DeskContext);
  if (!page) throw new Error('Components of the desk are rendered inside a DeskProvider.');
  return page;
}

/** Hands desk, language and settings to the components of the desk. */
export function DeskProvider({
  desk,
  language,
  settings,
  children,
}: DeskPage & { readonly children: ReactNode }): ReactElement {
  const page = useMemo(() => ({ desk, language, settings }), [desk, language, settings]);
  return <DeskContext.Provider value={page}>{children}</DeskContext.Provider>;
}

/** One part of the desk's state; the component renders again when it changes. */
export function useDesk<K extends keyof DeskState>(part: K): DeskState[K] {
  const { desk } = usePage();
  return useSyncExternalStore(desk.subscribe, () => desk.getState()[part]);
}

/** What the buttons do. */
export const useDeskActions = (): DeskActions => usePage().desk.actions;

/** What the user has chosen for herself. */
export const useDeskSettings = (): UserSettings => usePage().settings;

export const useDeskLanguage = (): Language => usePage().language;

/** Turns a catalogue text into the language of the page. */
export function useDeskText(): (text: Text) => string {
  const { language } = usePage();
  return useMemo(() => (text: Text) => inLanguage(text, language), [language]);
}
