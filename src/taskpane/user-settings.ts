import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Environment, UserPreferences } from '../session/port/environment';

/** What the user has chosen for herself, and where it is kept. */
export interface UserSettings {
  readonly chosen: UserPreferences;
  /** Where the add-in runs and whether choices outlast the pane; undefined until that is known. */
  readonly place: Pick<Environment, 'name' | 'lasting'> | undefined;
  /** Takes effect at once. A member that is given as undefined is back to its default. */
  change(changed: UserPreferences): void;
}

/**
 * The settings of the running pane. They are asked for after the first picture, which therefore shows the defaults for
 * a moment; what is changed before they arrive wins over what was stored.
 *
 * @param open never rejects; called once
 */
export function useUserSettings(open: () => Promise<Environment>): UserSettings {
  const [environment, setEnvironment] = useState<Environment>();
  const [chosen, setChosen] = useState<UserPreferences>({});
  const early = useRef<UserPreferences>({});

  useEffect(() => {
    let closed = false;
    void open().then((opened) => {
      if (closed) return;
      if (Object.keys(early.current).length > 0) opened.write(early.current);
      setEnvironment(opened);
      setChosen(opened.read());
    });
    return () => {
      closed = true;
    };
  }, [open]);

  const change = useCallback(
    (changed: UserPreferences) => {
      setChosen((before) => ({ ...before, ...changed }));
      if (environment) environment.write(changed);
      else early.current = { ...early.current, ...changed };
    },
    [environment],
  );
  return useMemo(() => ({ chosen, place: environment, change }), [chosen, environment, change]);
}
