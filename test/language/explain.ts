import { sensesOf } from '../../src/language/senses';
import { understand } from '../../src/language/statements';

/** Prints what a sentence says: its times, statements with their senses, and what is not understood. */
const [, , sentence = '', year = '2025'] = process.argv;
const text = understand(sentence, Number(year));
const day = (at: number | undefined): string =>
  at === undefined ? '' : new Date(at * 86_400_000).toISOString().slice(0, 10);
const lines = [
  ...text.times.map(
    ({ written, kind, from, to, turns, deadline, past }) =>
      `时间  ${written}  ${kind}${deadline ? ' 期限' : ''}${past ? ' 以往' : ''}  ${kind === 'recurring' ? `每年${turns.low}次` : `${day(from)}—${day(to)}`}`,
  ),
  ...text.statements.map((statement) => {
    const { amount, thing, mode, part, total, negative } = statement;
    const senses = sensesOf(statement, text, { unit: amount.unit, per: [] });
    const said = senses.map(({ derivation }) => derivation).join(' 或 ') || '（每个单位的数，总数不明）';
    const marks = [part && '其中', total && '合计', negative && '不做', mode !== 'promise' && mode].filter(
      Boolean,
    );
    return `陈述  ${amount.written}  ${thing || '（无）'}  ${said}${marks.length > 0 ? `  [${marks.join('、')}]` : ''}`;
  }),
  ...text.notUnderstood.map(({ start, end }) => `未懂  ${text.text.slice(start, end)}`),
];
process.stdout.write(`${lines.join('\n')}\n`);
