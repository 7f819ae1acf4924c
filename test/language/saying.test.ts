import { CONSTRUCTIONS } from './sayings';
import { OPEN, THINGS, tried } from './saying-trial';

const TOTALS = [4, 6, 12, 20, 24, 30, 36, 40, 45, 48, 60, 63, 72];

test.each(CONSTRUCTIONS.map((construction) => [construction.name, construction] as const))(
  'said and understood: %s',
  (name, construction) => {
    let [said, right, caught] = [0, 0, 0];
    const failed: string[] = [];
    for (const thing of THINGS)
      for (const total of TOTALS) {
        const fact = { ...thing, total };
        const sentence = construction.say(fact, () => 0);
        if (sentence === undefined) continue;
        said++;
        const { acquitted, accused } = tried(fact, sentence, 'explanation');
        if (acquitted) right++;
        else failed.push(`${sentence} is not ${total}`);
        if (accused || OPEN.has(name)) caught++;
        else failed.push(`${sentence} is ${total * 3 + 5} as well`);
      }
    expect(said).toBeGreaterThan(0);
    expect({ name, right, caught, failed: failed.slice(0, 4) }).toEqual({
      name,
      right: said,
      caught: said,
      failed: [],
    });
  },
);
