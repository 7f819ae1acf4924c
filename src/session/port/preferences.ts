import type { FamilyId } from '../../writing';
import type { UserPreferences } from './environment';
import { MARK_COLOURS, type MarkColours } from './workbook-host';

/** What was stored may come from another version: only known values are taken over. */
export function knownPreferences(stored: unknown): UserPreferences {
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
