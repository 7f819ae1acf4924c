import type { FamilyId, KnownValues } from '../../writing';
import { useSettings } from '../pane-context';

/** The family of project forms the user works with, and what her settings say of new forms. */
export function useFamily(): {
  readonly family: FamilyId;
  readonly otherwise: KnownValues;
  setFamily(family: FamilyId): void;
} {
  const { chosen, change } = useSettings();
  return {
    family: chosen.family ?? 'project',
    otherwise: chosen.preparedBy === undefined ? {} : { preparedBy: chosen.preparedBy },
    setFamily: (family) => change({ family }),
  };
}
