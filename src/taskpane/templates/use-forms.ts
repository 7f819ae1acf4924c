import { useMemo } from 'react';
import type { Form, FormKind } from '../../forms/model';
import { formsOf } from '../../reading/reading';
import { useSessionState } from '../pane-context';

/** The recognised forms of these kinds, in workbook order. `kinds` is a constant. */
export function useForms(kinds: readonly FormKind[]): readonly Form[] {
  const { reading } = useSessionState('reading');
  return useMemo(
    () => (reading ? formsOf(reading).filter(({ kind }) => kinds.includes(kind)) : []),
    [reading, kinds],
  );
}
