import type { Environment, UserPreferences } from '../../session/port/environment';
import { knownPreferences } from '../../session/port/preferences';

const KEY = 'performance-target-desk';

/** The page's own settings, in the browser's storage; where it keeps none, they last as long as the page. */
export async function openDeskEnvironment(): Promise<Environment> {
  let preferences: UserPreferences = {};
  let lasting = true;
  const keep = (): void => {
    try {
      localStorage.setItem(KEY, JSON.stringify(preferences));
    } catch {
      // Blocked or full: nothing depends on it, and the settings say that they do not last.
      lasting = false;
    }
  };
  try {
    preferences = knownPreferences(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    preferences = {};
  }
  keep();
  return {
    name: 'desk',
    get lasting() {
      return lasting;
    },
    read: () => preferences,
    write: (changed) => {
      preferences = knownPreferences({ ...preferences, ...changed });
      keep();
    },
  };
}
