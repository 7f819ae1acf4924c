import { mutationTable } from './mutation-table';

/** Prints the table rule × caught × missed × false. */
const lines = mutationTable();
const output: string[] = ['| rule | caught | missed | false |', '|---|---:|---:|---:|'];
for (const { rule, caught, missed, falseErrors } of lines)
  output.push(`| ${rule} | ${caught} | ${missed.length} | ${falseErrors.length} |`);
const total = (pick: (line: (typeof lines)[number]) => number): number =>
  lines.reduce((sum, line) => sum + pick(line), 0);
output.push(
  `| **total** | ${total(({ caught }) => caught)} | ${total(({ missed }) => missed.length)} | ${total(({ falseErrors }) => falseErrors.length)} |`,
);
if (process.argv.includes('--details'))
  for (const { rule, missed, falseErrors } of lines) {
    for (const place of missed) output.push(`missed ${rule}: ${place}`);
    for (const place of falseErrors) output.push(`false ${rule}: ${place}`);
  }
process.stdout.write(`${output.join('\n')}\n`);
