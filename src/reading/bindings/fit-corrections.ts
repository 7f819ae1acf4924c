import { isFitCorrection } from '../../forms/fit-correction';
import type { Form } from '../../forms/model';
import type { Correction } from '../corrections';
import { formAt } from './form-at';

/** The forms of a sheet, each with what people said about its fit. */
export function withFitCorrections(
  forms: readonly Form[],
  corrections: readonly Correction[],
): readonly Form[] {
  const own = corrections.filter(isFitCorrection);
  if (own.length === 0) return forms;
  return forms.map((form) => {
    const fitCorrections = own.filter(({ at }) => at !== undefined && formAt(forms, at) === form);
    return fitCorrections.length > 0 ? { ...form, fitCorrections } : form;
  });
}
