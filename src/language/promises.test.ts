import { piecesIn } from './promises';

const kinds = (text: string): readonly string[] =>
  piecesIn(text, 2025).map(({ kind, quote }) => `${kind} ${quote}`);

test.each<readonly [string, readonly string[]]>([
  [
    '根据县政府要求，新建公厕12座，改善如厕环境，为建设美丽县城提供有力支撑。',
    ['none 根据县政府要求', 'work 新建公厕12座', 'effect 改善如厕环境', 'none 为建设美丽县城提供有力支撑'],
  ],
  ['采购电脑20台、打印机5台。', ['work 采购电脑20台', 'work 打印机5台']],
  ['近年来已布设观测井7口。', ['none 近年来已布设观测井7口']],
  ['为120名老人提供助餐服务。', ['work 为120名老人提供助餐服务']],
  ['1.开展网络安全等级测评；2.学员掌握1门技术。', ['work 开展网络安全等级测评', 'effect 学员掌握1门技术']],
])('%s', (text, wanted) => {
  expect(kinds(text)).toEqual(wanted);
});
