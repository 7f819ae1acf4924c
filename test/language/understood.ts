import { readFileSync } from 'node:fs';
import { understand } from '../../src/language/statements';

/**
 * How much of the numbers and times of forms is understood, from what `cli read --json` prints on standard input: shares, and
 * the sentences with the rest. `npm run -s cli -- read --json FILES | npx tsx test/language/understood.ts`
 */
const NUMERAL = /\d+(?:\.\d+)?/g;
const TIME = /\d{1,2}月|季度|半年|年底|月底|汛期|春节|国庆/g;

function* textsIn(value: unknown, key = ''): Generator<string> {
  if (Array.isArray(value)) for (const each of value) yield* textsIn(each, key);
  else if (value !== null && typeof value === 'object')
    for (const [name, each] of Object.entries(value)) {
      if (name === 'value' && typeof each === 'string' && LOOKED.test(key)) yield each;
      else yield* textsIn(each, name === 'value' || name === 'address' ? key : name);
    }
}
const LOOKED =
  /^(?:annualGoal|overallGoal|longTermGoal|goalActual|plans|detailedGoals|phasedPlan|target|explanation|regulations|content)$/;

const counts = { numbers: 0, understood: 0, times: 0, timed: 0 };
const rest: string[] = [];
for (const line of readFileSync(0, 'utf8')
  .split('\n')
  .filter((each) => each !== ''))
  for (const text of textsIn(JSON.parse(line))) {
    const said = understand(text, 2025);
    const numerals = [...said.text.matchAll(NUMERAL)];
    // A bare number in the value column has its unit in the column beside it.
    const unitless = said.statements.flatMap(({ amount }) =>
      amount.unit === undefined && !amount.worked ? [amount] : [],
    );
    const open = /^[≥≤=><]?\s*[\d.,]+$/.test(text.trim()) ? [] : [...said.notUnderstood, ...unitless];
    counts.numbers += numerals.length;
    counts.understood += numerals.length - open.length;
    const named = [...said.text.matchAll(TIME)];
    const missed = named.filter(
      ({ index }) =>
        !said.times.some(({ start, end }) => start <= index && end > index) &&
        !/《[^》]*$/.test(said.text.slice(0, index)),
    );
    counts.times += named.length;
    counts.timed += named.length - missed.length;
    for (const { start, end } of open)
      rest.push(`数 ${said.text.slice(Math.max(0, start - 12), end + 8).replaceAll('\n', ' ')}`);
    for (const { index, 0: word } of missed)
      rest.push(
        `时 ${said.text.slice(Math.max(0, index - 12), index + word.length + 8).replaceAll('\n', ' ')}`,
      );
  }
const share = (part: number, whole: number): number => Math.round((part / Math.max(1, whole)) * 1000) / 10;
process.stdout.write(
  `${JSON.stringify({ ...counts, numbersUnderstood: share(counts.understood, counts.numbers), timesUnderstood: share(counts.timed, counts.times) })}\n${rest.join('\n')}\n`,
);
