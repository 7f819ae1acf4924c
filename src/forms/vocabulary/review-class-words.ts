import type { Level2 } from '../model';

/** What the ending of a name belongs to, and the classes under which it is certainly out of place. */
interface ClassWord {
  readonly ending: RegExp;
  readonly belongs: Level2;
  readonly wrongUnder: readonly Level2[];
}

const CLASS_WORDS: readonly ClassWord[] = [
  {
    ending: /满意(?:度|率)$/u,
    belongs: 'satisfaction',
    wrongUnder: [
      'quantity',
      'quality',
      'timeliness',
      'cost',
      'economic',
      'social',
      'ecological',
      'sustainable',
    ],
  },
  {
    ending: /(?:及时率|按时完成率|按期完成率|完成时间|完成时限|完工时间)$/u,
    belongs: 'timeliness',
    wrongUnder: ['quantity', 'quality', 'cost', 'economicCost'],
  },
  {
    ending: /(?:合格率|优良率|准确率|完好率)$/u,
    belongs: 'quality',
    wrongUnder: ['quantity', 'timeliness', 'cost', 'economicCost'],
  },
  {
    ending: /(?:单价|单位成本|成本控制率|成本节约率)$/u,
    belongs: 'cost',
    wrongUnder: ['quantity', 'quality', 'timeliness'],
  },
];

/** The class that the ending of a name belongs to, where it stands under one in which it is out of place. */
export const rightClassOf = (name: string, under: Level2): Level2 | undefined =>
  CLASS_WORDS.find(({ ending, wrongUnder }) => wrongUnder.includes(under) && ending.test(name))?.belongs;
