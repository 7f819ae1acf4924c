import fc from 'fast-check';
import type { Form } from '../../src/forms/model';
import { readWorkbook } from '../../src/reading/read';
import { formsOf } from '../../src/reading/reading';
import { filledDepartmentPlan, filledProjectPlan, type FilledPlan } from '../../src/writing';
import { departmentForms, projectForms } from './generated-forms';
import { modelOf } from './model';
import { planToGrid } from './plan-to-grid';

const families: [string, fc.Arbitrary<Form>, (form: Form) => FilledPlan][] = [
  ['项目绩效目标表', projectForms, filledProjectPlan],
  ['部门整体支出绩效目标表', departmentForms, filledDepartmentPlan],
];

test.each(families)('%s: what is filled in is what is read', (_name, forms, fill) => {
  fc.assert(
    fc.property(forms, (form) => {
      const { plan, unplaced } = fill(form);
      const read = formsOf(readWorkbook([planToGrid(plan)]));
      expect(unplaced).toEqual([]);
      expect(read).toHaveLength(1);
      expect(read[0]!.unread).toEqual([]);
      expect(modelOf(read[0]!)).toEqual(modelOf(form));
    }),
    // A fixed seed keeps runs repeatable; another one searches further.
    { numRuns: 100, seed: 2024 },
  );
});
