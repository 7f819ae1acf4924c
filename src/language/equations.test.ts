import { equationsIn } from './equations';

test.each<[string, string, boolean]>([
  ['24人*550元*5天（讲课费）=66000元', '66000', true],
  ['24人×550元×5天=67000元', '66000', false],
  ['单价12.5元×100本+200元=1450元', '1450', true],
  ['2000元/人×30人=6万元', '6', true],
  ['经测算：300人×2.5天×400元＝33万元', '30', false],
  ['（100+20）×3=360元', '360', true],
  ['18亿元*1.5‰=270万元', '270', true],
  ['270万元/18亿元=1.5‰', '1.5', true],
  ['18亿元*1.5‰=27万元', '270', false],
])('%s computes %s', (text, computed, correct) => {
  const [calculation] = equationsIn(text);
  expect(calculation && { computed: calculation.computed.toFixed(), correct: calculation.correct }).toEqual({
    computed,
    correct,
  });
});

test.each(['办结率=办结数/总数*100%', '2024=2025', 'A=3', '满意度=95%'])('%s is no calculation', (text) => {
  expect(equationsIn(text)).toEqual([]);
});
