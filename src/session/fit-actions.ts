import type { CellRef } from '../forms/cell';
import { isFitCorrection, type FitCorrection } from '../forms/fit-correction';
import { wordsOnly } from '../language/plain';
import type { Correction } from '../reading/corrections';
import { RECORD_TEXTS } from '../texts/record-texts';
import { newId, today, withCorrections, type Keep } from './record-change';
import type { SessionActions, SaidWork } from './session-state';

/** The actions by which people correct the fit of goal, indicators and money. */
export const createFitActions = (keep: Keep): Pick<SessionActions, 'tie' | 'part' | 'needsNoIndicator'> => ({
  tie: (work, to) =>
    keep(() => ({
      of: withCorrections((corrections) => [
        ...corrections.filter((other) => !isOfPair(other, work, to)),
        { id: newId(), type: 'link', ...work, to },
      ]),
      sheets: [work.at.sheet.id],
      done: RECORD_TEXTS.tied,
    })),
  part: (work, to) =>
    keep(() => ({
      of: withCorrections((corrections) => {
        const others = corrections.filter((other) => !isOfPair(other, work, to));
        const wasTied = corrections.some((other) => other.type === 'link' && isOfPair(other, work, to));
        // A link made by hand is taken back; one that was derived is spoken against.
        return wasTied ? others : [...others, { id: newId(), type: 'unlink', ...work, to }];
      }),
      sheets: [work.at.sheet.id],
      done: RECORD_TEXTS.parted,
    })),
  needsNoIndicator: async (work, reason) => {
    if (reason.trim() === '') return;
    await keep(() => ({
      of: withCorrections((corrections) => [
        ...corrections.filter((other) => other.type !== 'no-indicator' || !isOfWork(other, work)),
        { id: newId(), type: 'no-indicator', ...work, reason: reason.trim(), on: today() },
      ]),
      sheets: [work.at.sheet.id],
      done: RECORD_TEXTS.excused,
    }));
  },
});

const isAt = (a: CellRef | undefined, b: CellRef): boolean =>
  a?.sheet.id === b.sheet.id && a.row === b.row && a.column === b.column;

const isOfWork = ({ at, quote }: FitCorrection, work: SaidWork): boolean =>
  isAt(at, work.at) && wordsOnly(quote) === wordsOnly(work.quote);

const isOfPair = (other: Correction, work: SaidWork, to: CellRef): boolean =>
  isFitCorrection(other) && other.type !== 'no-indicator' && isOfWork(other, work) && isAt(other.to, to);
