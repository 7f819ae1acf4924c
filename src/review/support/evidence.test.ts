import { quantitiesIn } from '../../language/stated';
import { saidAround } from './evidence';

const LONG =
  '目标1：完善公共文化服务体系，全年送戏下乡160场次；目标2：加强文物保护，全年修缮文保单位3处；目标3：接待游客860万人次。';

test.each<[string, string, string, string]>([
  ['a short text as a whole', '全年修缮3处。', '3处', '“全年修缮3处。”'],
  ['whole clauses of a longer one', LONG, '3处', '“目标2：加强文物保护，全年修缮文保单位3处”'],
  ['the last sentence', LONG, '860万人次', '“目标3：接待游客860万人次”'],
  [
    'the clause alone where its neighbours do not fit',
    `${'前'.repeat(40)}，建成3处文化站，${'后'.repeat(45)}。`,
    '3处',
    '“建成3处文化站”',
  ],
  [
    'a long clause whole',
    `${'前'.repeat(60)}建成3处${'后'.repeat(60)}，其他`,
    '3处',
    `“${'前'.repeat(60)}建成3处${'后'.repeat(60)}”`,
  ],
  [
    'of what is no sentence a part',
    `${'前'.repeat(160)}建成3处${'后'.repeat(160)}`,
    '3处',
    `“…${'前'.repeat(21)}建成3处${'后'.repeat(23)}…”`,
  ],
])('%s', (_name, text, number, quote) => {
  const place = quantitiesIn(text).find(({ written }) => written === number);
  expect(place).toBeDefined();
  expect(saidAround(text, place!)).toBe(quote);
});
