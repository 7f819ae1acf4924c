import type { Form, IndicatorClass } from '../forms/model';
import { sameClass } from './indicator-table';

/** Whether a form has rows of a class: without its label nothing can be put there. */
export const printsClass = (form: Form, of: IndicatorClass): boolean =>
  [...form.indicators, ...form.emptyClasses].some(({ class: own }) => sameClass(own, of));
