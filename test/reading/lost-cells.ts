/**
 * Prints the cells that are lost without a word in generated workbooks: `npx tsx test/reading/lost-cells.ts 2000`. Half of
 * them are common, half odd.
 */
import { readWorkbook } from '../../src/reading/read';
import { lostCells } from './coverage';
import { generateWorkbook } from './generate';

const SHOWN = 40;

const total = Number(process.argv[2] ?? 2000);
const lost: string[] = [];
let forms = 0;
for (let seed = 0; seed < total; seed++) {
  const workbook = generateWorkbook(seed, seed % 2 === 0 ? 'common' : 'odd');
  readWorkbook(workbook.grids).sheets.forEach((sheet, i) => {
    forms += sheet.forms.length;
    lost.push(...lostCells(sheet.forms, workbook.grids[i]!).map((cell) => `${workbook.name} ${cell}`));
  });
}
process.stdout.write(
  `${[`${total} workbooks, ${forms} forms, ${lost.length} cells lost`, ...lost.slice(0, SHOWN)].join('\n')}\n`,
);
process.exitCode = lost.length > 0 ? 1 : 0;
