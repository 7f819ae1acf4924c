import type { Environment, UserPreferences } from '../../session/port/environment';

/** An environment for tests of the pane; a second pane over the same one finds what the first has written. */
export function fakeEnvironment(stored: UserPreferences = {}, lasting = true): Environment {
  let preferences = stored;
  return {
    name: 'EXCEL · OFFICE_ONLINE',
    lasting,
    read: () => preferences,
    write: (changed) => {
      preferences = { ...preferences, ...changed };
    },
  };
}
