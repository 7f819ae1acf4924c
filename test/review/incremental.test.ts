import fc from 'fast-check';
import { loadWorkbook } from '../../src/cli/workbook-file';
import type { Grid } from '../../src/reading/grid';
import { readSheet } from '../../src/reading/read';
import type { SheetReading } from '../../src/reading/reading';
import type { Review } from '../../src/review/finding';
import { createReviewer, review, type ReviewOptions } from '../../src/review/engine';
import { RULES } from '../../src/review/rules';
import { CLEAN_WORKBOOKS } from './clean-forms';
import { buildReading } from './form-builder';
import { MUTATIONS } from './mutations';

const { grids } = loadWorkbook('assets/sample-2024.xlsx', { merges: false });
const READ = grids.map((grid) => readSheet(grid));

/** What is typed into some cell: a text of another cell, nothing, or the cell's own text with another number in it. */
const edits = fc.record({
  sheet: fc.nat({ max: grids.length - 1 }),
  cell: fc.nat(),
  text: fc.oneof(
    fc.record({ sheet: fc.nat({ max: grids.length - 1 }), cell: fc.nat() }),
    fc.constantFrom('', 'another number' as const),
  ),
});
type Edit = typeof edits extends fc.Arbitrary<infer T> ? T : never;

/** The text of the n-th cell of a grid that says something. */
function textAt(
  { texts }: Grid,
  n: number,
): { readonly row: number; readonly column: number; readonly text: string } {
  const cells = texts.flatMap((cells, row) =>
    cells.flatMap((text, column) => (text === '' ? [] : [{ row, column, text }])),
  );
  return cells[n % Math.max(1, cells.length)] ?? { row: 0, column: 0, text: '' };
}

function edited(all: readonly Grid[], { sheet, cell, text }: Edit): Grid {
  const grid = all[sheet]!;
  const { row, column, text: before } = textAt(grid, cell);
  const after =
    text === 'another number'
      ? before.replace(/\d/u, (digit) => String((Number(digit) + 3) % 10))
      : text === ''
        ? ''
        : textAt(all[text.sheet]!, text.cell).text;
  const put = <T>(matrix: readonly (readonly T[])[], value: T): T[][] =>
    matrix.map((cells, down) =>
      cells.map((old, across) => (down === row && across === column ? value : old)),
    );
  return {
    ...grid,
    values: put(grid.values, after),
    texts: put(grid.texts, after),
    ...(grid.formulas && { formulas: put(grid.formulas, after) }),
  };
}

const optionsFor = (all: readonly Grid[]): ReviewOptions => ({
  grids: new Map(all.map((grid) => [grid.sheet.id, grid])),
});

const lines = ({ findings, cannotJudge }: Review): readonly string[] =>
  [...findings, ...cannotJudge].map((said) => JSON.stringify(said));

test('whatever is typed, a reviewer that saw the workbook before says what a fresh one says', () => {
  fc.assert(
    fc.property(fc.array(edits, { minLength: 8, maxLength: 8 }), (typed) => {
      const reviewer = createReviewer();
      let now: readonly Grid[] = grids;
      let sheets: readonly SheetReading[] = READ;
      let before = reviewer.review({ sheets }, optionsFor(now));
      for (const edit of typed) {
        const grid = edited(now, edit);
        now = now.map((old, index) => (index === edit.sheet ? grid : old));
        const read = readSheet(grid);
        sheets = sheets.map((old, index) => (index === edit.sheet ? read : old));
        const again = reviewer.review({ sheets }, optionsFor(now));
        expect(lines(again)).toEqual(lines(review({ sheets }, optionsFor(now))));
        const known = new Map(before.findings.map((finding) => [finding.id, finding]));
        for (const finding of again.findings) {
          const earlier = known.get(finding.id);
          if (earlier !== finding) expect(earlier).not.toEqual(finding);
        }
        before = again;
      }
    }),
    { numRuns: 10, seed: 20_261_122 },
  );
});

describe('a rule that compares forms runs again when something changes that it looks at', () => {
  const compares = RULES.filter(({ scope }) => scope === 'workbook');

  test.each(CLEAN_WORKBOOKS)('in: $name', ({ forms }) => {
    for (const rule of compares) {
      // Alone: what all rules say together is looked at above.
      const options = { enabled: new Set([rule.id]) };
      const reviewer = createReviewer([rule]);
      for (const { name, apply } of MUTATIONS[rule.id] ?? []) {
        const broken = apply(forms);
        for (const specs of broken ? [forms, broken, forms] : []) {
          const { findings } = reviewer.review(buildReading(...specs), options);
          expect({ rule: rule.id, name, findings }).toEqual({
            rule: rule.id,
            name,
            findings: createReviewer([rule]).review(buildReading(...specs), options).findings,
          });
        }
      }
    }
  });
});
