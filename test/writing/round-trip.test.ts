import fc from 'fast-check';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import { TEMPLATES } from '../../src/writing';
import { GENERATED } from './generated-forms';
import { modelOf } from './model';
import { planToGrid } from './plan-to-grid';

jest.setTimeout(600_000);

/** Six templates: thousands of forms in all. A fixed seed keeps runs repeatable; another one searches further. */
const RUNS = { numRuns: 350, seed: 2024 };

test.each(TEMPLATES.map((template) => [template.name.zh, template] as const))(
  '%s: what is filled in is what is read',
  (_name, { id, fill }) => {
    fc.assert(
      fc.property(GENERATED[id], (form) => {
        const { plan, unplaced } = fill(form);
        const read = formsOf(readWorkbook([planToGrid(plan)]));
        expect(unplaced).toEqual([]);
        expect(read).toHaveLength(1);
        expect(read[0]!.unread).toEqual([]);
        expect(modelOf(read[0]!)).toEqual(modelOf(form));
      }),
      RUNS,
    );
  },
);
