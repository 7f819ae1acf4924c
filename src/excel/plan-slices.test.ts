import fc from 'fast-check';
import type { PlanCell, SheetPlan } from '../writing/sheet-plan';
import { LOOKS } from '../writing/looks';
import { slicesOf } from './plan-slices';

const WIDTH = 4;

/** A plan of rows: each a text per column, or a block merged over several rows. */
const plans = fc.array(fc.record({ rows: fc.integer({ min: 1, max: 4 }), length: fc.nat(60) }), {
  minLength: 1,
  maxLength: 40,
});
function planOf(blocks: readonly { readonly rows: number; readonly length: number }[]): SheetPlan {
  const cells: PlanCell[] = [];
  let row = 0;
  for (const { rows, length } of blocks) {
    cells.push({
      rect: { row, column: 0, rows, columns: WIDTH },
      style: 'input',
      content: { type: 'text', text: '字'.repeat(length) },
    });
    row += rows;
  }
  return {
    name: '表',
    columnWidths: Array.from({ length: WIDTH }, () => 10),
    rowHeights: Array.from({ length: row }, (_, index) => 20 + index),
    cells,
    looks: LOOKS,
    validations: [],
    print: {
      orientation: 'portrait',
      area: { row: 0, column: 0, rows: row, columns: WIDTH },
      breaks: [],
      pageNumbers: '',
    },
    select: { row: 0, column: 0 },
    places: {},
  };
}

test('slices follow each other, hold every cell whole, and are as heavy as they may be', () => {
  fc.assert(
    fc.property(plans, fc.integer({ min: 400, max: 5000 }), (blocks, heaviest) => {
      const plan = planOf(blocks);
      const slices = slicesOf(plan, heaviest);
      expect(slices.flatMap(({ cells }) => cells)).toEqual(plan.cells);
      expect(slices.flatMap(({ rowHeights }) => rowHeights)).toEqual(plan.rowHeights);
      let next = 0;
      for (const { block, cells, weight } of slices) {
        expect(block).toMatchObject({ row: next, column: 0, columns: WIDTH });
        next += block.rows;
        for (const { rect } of cells) expect(rect.row + rect.rows).toBeLessThanOrEqual(next);
        if (cells.length > 1) expect(weight).toBeLessThanOrEqual(heaviest);
      }
      expect(next).toBe(plan.rowHeights.length);
    }),
  );
});

test('a plan of ordinary size is one slice', () => {
  const plan = planOf([{ rows: 3, length: 20 }]);
  expect(slicesOf(plan, 1_000_000)).toMatchObject([{ plan, cells: plan.cells }]);
});
