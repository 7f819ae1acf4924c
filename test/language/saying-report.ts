import { CONSTRUCTIONS } from './sayings';
import { OPEN, THINGS, tried } from './saying-trial';

/**
 * Says known facts in every construction, alone and amid other prose, and prints construction × said × right × wrong × not
 * understood. Right: the fact is acquitted and another number accused; wrong: the fact is accused; not understood: another number
 * is not accused. `npx tsx test/language/saying-report.ts [FACTS]`
 */
const FACTS = Number(process.argv[2] ?? 10_000);

/** Prose that a sentence stands amid, with numbers of its own. */
const FRAMES: readonly (readonly [name: string, frame: (sentence: string) => string])[] = [
  ['alone', (sentence) => sentence],
  ['after background', (sentence) => `2024年投入35万元完善制度。${sentence}`],
  ['before a rate', (sentence) => `${sentence}，群众满意度达到90%以上`],
  ['first of two', (sentence) => `一是${sentence}；二是发放宣传册3000册。`],
  ['second of two', (sentence) => `一是慰问老党员35人；二是${sentence}。`],
  ['amid', (sentence) => `按照上级要求，${sentence}，确保各项工作落实到位，项目于12月底前验收`],
];

interface Row {
  said: number;
  right: number;
  wrong: number;
  'not understood': number;
}
const rows = new Map<string, Row>();
const of = (name: string): Row => {
  const row = rows.get(name) ?? { said: 0, right: 0, wrong: 0, 'not understood': 0 };
  rows.set(name, row);
  return row;
};

function* facts(): Generator<{ readonly construction: string; readonly frame: string; readonly row: Row }> {
  for (let total = 1; ; total++)
    for (const thing of THINGS)
      for (const { name, say } of CONSTRUCTIONS) {
        const fact = { ...thing, total };
        const sentence = say(fact, () => 0);
        if (sentence === undefined) continue;
        const [frame, nested] = FRAMES[(total + name.length + thing.thing.length) % FRAMES.length] ?? [];
        if (frame === undefined || nested === undefined) continue;
        const { acquitted, accused } = tried(
          fact,
          nested(sentence),
          frame === 'alone' ? 'explanation' : 'goal',
        );
        const row = {
          said: 1,
          right: Number(acquitted && (accused || OPEN.has(name))),
          wrong: Number(!acquitted),
          'not understood': Number(acquitted && !accused && !OPEN.has(name)),
        };
        yield { construction: name, frame: `(${frame})`, row };
      }
}

let left = FACTS;
for (const { construction, frame, row } of facts()) {
  for (const name of [construction, frame, 'all']) {
    const whole = of(name);
    for (const column of ['said', 'right', 'wrong', 'not understood'] as const) whole[column] += row[column];
  }
  if (--left <= 0) break;
}
process.stdout.write(`construction × said × right × wrong × not understood
${[...rows].map(([name, row]) => `${name}: ${row.said} × ${row.right} × ${row.wrong} × ${row['not understood']}`).join('\n')}
`);
