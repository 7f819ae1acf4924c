import type { Storage } from '@microsoft/office-js-helpers';
import type { Environment, UserPreferences } from '../session/port/environment';
import { knownPreferences } from '../session/port/preferences';

const CONTAINER = 'performance-target';
const KEY = 'preferences';

/**
 * The one place that uses `@microsoft/office-js-helpers` (archived upstream, 192 KB in one file): loaded on first use, so
 * that it costs nothing at start. Never rejects: where it cannot be used (its file is missing, or the browser blocks
 * local storage in the pane's frame) the defaults hold and preferences last as long as the pane. Nothing else depends on
 * them, so this is said on the about page and is no failure.
 */
export async function openEnvironment(): Promise<Environment> {
  let stored: UserPreferences = {};
  try {
    const { Storage, StorageType, Utilities } = await import('@microsoft/office-js-helpers');
    const store: Storage<UserPreferences> = new Storage(container(), StorageType.LocalStorage);
    // A blocked or full storage refuses access, not its making. What can be read holds although nothing can be written.
    stored = knownPreferences(store.get(KEY));
    store.set(KEY, stored);
    return keptIn(store, stored, `${Utilities.host} · ${Utilities.platform}`);
  } catch {
    return inMemory(stored);
  }
}

/** Preferences in local storage; from the first write that it refuses on, they last as long as the pane. */
function keptIn(store: Storage<UserPreferences>, stored: UserPreferences, name: string): Environment {
  let preferences = stored;
  let lasting = true;
  return {
    name,
    get lasting() {
      return lasting;
    },
    read: () => (lasting ? knownPreferences(store.get(KEY)) : preferences),
    write: (changed) => {
      preferences = knownPreferences({
        ...(lasting ? knownPreferences(store.get(KEY)) : preferences),
        ...changed,
      });
      if (!lasting) return;
      try {
        store.set(KEY, preferences);
      } catch {
        lasting = false;
      }
    },
  };
}

/** Local storage is shared by all add-ins of one origin; Office gives each its own part where it says so. */
const container = (): string => {
  const partition: unknown = (Office.context as { partitionKey?: string }).partitionKey;
  return typeof partition === 'string' ? `${partition}${CONTAINER}` : CONTAINER;
};

function inMemory(stored: UserPreferences): Environment {
  let preferences = stored;
  return {
    name: String(Office.context.platform),
    lasting: false,
    read: () => preferences,
    write: (changed) => {
      preferences = { ...preferences, ...changed };
    },
  };
}
