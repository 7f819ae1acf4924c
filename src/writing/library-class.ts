import type { LibraryClass } from '../forms/indicator-library';
import type { Form, Level1, Level2 } from '../forms/model';
import { oncePer } from '../language/once-per';

const LEVEL1_OF: Readonly<Record<Exclude<LibraryClass, 'cost'>, Level1>> = {
  quantity: 'output',
  quality: 'output',
  timeliness: 'output',
  economic: 'benefit',
  social: 'benefit',
  ecological: 'benefit',
  sustainable: 'benefit',
  satisfaction: 'satisfaction',
};

/** Whether the form's tree has cost on its first level. */
const hasCostFirst = oncePer(({ indicators, emptyClasses }: Form): boolean =>
  [...indicators, ...emptyClasses].some((each) => each.class.level1 === 'cost'),
);

/** A class of the library as the tree of a form has it. */
export function classInForm(
  form: Form,
  own: LibraryClass,
): { readonly level1: Level1; readonly level2: Level2 } {
  if (own !== 'cost') return { level1: LEVEL1_OF[own], level2: own };
  return hasCostFirst(form)
    ? { level1: 'cost', level2: 'economicCost' }
    : { level1: 'output', level2: 'cost' };
}
