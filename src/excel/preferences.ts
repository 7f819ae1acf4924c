import type { Storage } from '@microsoft/office-js-helpers';
import type { FamilyId } from '../writing';
import type { Environment, UserPreferences } from '../session/port/environment';
import { MARK_COLOURS, type MarkColours } from '../session/port/workbook-host';

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
    stored = valid(store.get(KEY));
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
    read: () => (lasting ? valid(store.get(KEY)) : preferences),
    write: (changed) => {
      preferences = valid({ ...(lasting ? valid(store.get(KEY)) : preferences), ...changed });
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

/** What was stored may come from another version: only known values are taken over. */
function valid(stored: unknown): UserPreferences {
  const { language, groupBy, details, family, preparedBy, markColours } = (stored ?? {}) as Record<
    string,
    unknown
  >;
  return {
    ...(language === 'zh' || language === 'en' ? { language } : {}),
    ...(isGrouping(groupBy) ? { groupBy } : {}),
    ...(details === true ? { details } : {}),
    ...(isFamily(family) ? { family } : {}),
    ...(isMarkColours(markColours) ? { markColours } : {}),
    ...(typeof preparedBy === 'string' && preparedBy !== '' ? { preparedBy } : {}),
  };
}

const isGrouping = (value: unknown): value is NonNullable<UserPreferences['groupBy']> =>
  ['severity', 'sheet', 'dimension', 'rule'].includes(value as string);

const FAMILIES: Readonly<Record<FamilyId, true>> = {
  project: true,
  'central-2021': true,
  'central-2015': true,
};
const isFamily = (value: unknown): value is FamilyId => typeof value === 'string' && value in FAMILIES;

const isMarkColours = (value: unknown): value is MarkColours =>
  MARK_COLOURS.some((colours) => colours === value);
