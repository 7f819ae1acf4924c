import type { Finding } from '../../review/finding';
import { shownOf, shownWith } from '../../review/list/entries';
import { useSessionState, useSettings } from '../../taskpane/pane-context';

const NONE: readonly Finding[] = [];

/** The findings of the unit that are shown, with details or without; of the same findings the same list. */
export function useShownFindings(): readonly Finding[] {
  const { review } = useSessionState('review');
  const { chosen } = useSettings();
  return shownOf(review?.findings ?? NONE, shownWith(chosen.details));
}
