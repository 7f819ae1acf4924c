import { explained } from '../../src/language/explained';

/** Prints what a sentence says: its times, its numbers with the totals they can mean, and what is not understood. */
const [, , sentence = '', year = '2025'] = process.argv;
const { times, statements, unknown } = explained(sentence, Number(year));
const lines = [
  ...times.map(({ written, from, to, turns, deadline, past }) => {
    const when = turns ? `每年${turns.low}次` : `${from ?? ''}—${to ?? ''}`;
    return `时间  ${written}  ${when}${deadline ? '  期限' : ''}${past ? '  以往' : ''}`;
  }),
  ...statements.map(({ written, thing, derivations, mode, part, total, negative }) => {
    const said = derivations.join(' 或 ') || '（每个单位的数，总数不明）';
    const marks = [part && '其中', total && '合计', negative && '不做', mode !== 'promise' && mode].filter(
      Boolean,
    );
    return `陈述  ${written}  ${thing || '（无）'}  ${said}${marks.length > 0 ? `  [${marks.join('、')}]` : ''}`;
  }),
  ...unknown.map((written) => `未懂  ${written}`),
];
process.stdout.write(`${lines.join('\n')}\n`);
