import { createContext, startTransition, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { RuleId } from '../review/finding';
import type { Rule } from '../review/rule';
import { inLanguage } from '../texts/text';
import type { Language, Text } from '../texts/text';
import type { Session, SessionActions, SessionState } from '../session/session-state';
import type { UserSettings } from './user-settings';

/** What the pane shows of a rule: its documentation, and what can be set about it. */
export type RuleInfo = Pick<
  Rule,
  'id' | 'title' | 'why' | 'source' | 'severity' | 'dimension' | 'offByDefault' | 'limit'
>;

interface Pane {
  readonly session: Session;
  readonly language: Language;
  readonly settings: UserSettings;
  readonly rules: ReadonlyMap<RuleId, RuleInfo>;
}

const PaneContext = createContext<Pane | undefined>(undefined);

function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('Pane components are rendered inside a PaneProvider.');
  return pane;
}

/** Hands session, language, settings and rule documentation to the views. */
export function PaneProvider(props: {
  readonly session: Session;
  readonly language: Language;
  readonly settings: UserSettings;
  readonly rules: readonly RuleInfo[];
  readonly children: ReactNode;
}): ReactElement {
  const { session, language, settings, rules, children } = props;
  const pane = useMemo(
    () => ({ session, language, settings, rules: new Map(rules.map((rule) => [rule.id, rule])) }),
    [session, language, settings, rules],
  );
  return <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>;
}

/**
 * The session's state. The component renders again when one of the parts changes, or at every change where none is named.
 * React does that in slices: thousands of new findings do not hold clicks and scrolling up.
 */
export function useSessionState<Part extends keyof SessionState>(
  ...parts: readonly Part[]
): Pick<SessionState, Part> {
  const { session } = usePane();
  const [state, setState] = useState(session.getState);
  const wanted = parts.join();
  useEffect(() => {
    const names = wanted === '' ? undefined : (wanted.split(',') as Part[]);
    const follow = (): void => {
      const now = session.getState();
      startTransition(() =>
        setState((before) => (names?.every((part) => before[part] === now[part]) ? before : now)),
      );
    };
    // What has changed since the first picture.
    follow();
    return session.subscribe(follow);
  }, [session, wanted]);
  return state;
}

/** Asks for the session's state as it is at the moment of asking, for use after an action has ended. */
export const useCurrentState = (): (() => SessionState) => usePane().session.getState;

/** What the buttons do. */
export const useActions = (): SessionActions => usePane().session.actions;

/** The interface language. */
export const useLanguage = (): Language => usePane().language;

/** What the user has chosen for herself. */
export const useSettings = (): UserSettings => usePane().settings;

/** Turns a catalogue text into the interface language. */
export function useText(): (text: Text) => string {
  const language = useLanguage();
  return useMemo(() => (text: Text) => inLanguage(text, language), [language]);
}

/** Documentation of a rule; undefined for a rule this build does not know. */
export const useRule = (id: RuleId): RuleInfo | undefined => usePane().rules.get(id);

/** Documentation of all rules by id. */
export const useRules = (): ReadonlyMap<RuleId, RuleInfo> => usePane().rules;
