import { quantitiesIn } from '../../language/stated';
import { saidAround } from './evidence';

const LONG =
  '目标1：完善公共文化服务体系，全年送戏下乡160场次；目标2：加强文物保护，全年修缮文保单位3处；目标3：接待游客860万人次。';

test.each<[string, string, string, string]>([
  ['a short text as a whole', '全年修缮3处。', '3处', '“全年修缮3处。”'],
  ['the sentence of a longer one', LONG, '3处', '“目标2：加强文物保护，全年修缮文保单位3处”'],
  ['the last sentence', LONG, '860万人次', '“目标3：接待游客860万人次”'],
  [
    'a long sentence around the place',
    `${'前'.repeat(60)}建成3处${'后'.repeat(60)}`,
    '3处',
    `“…${'前'.repeat(21)}建成3处${'后'.repeat(23)}…”`,
  ],
])('%s', (_name, text, number, quote) => {
  const place = quantitiesIn(text).find(({ written }) => written === number);
  expect(place).toBeDefined();
  expect(saidAround(text, place!)).toBe(quote);
});
