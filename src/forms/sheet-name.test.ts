import { freeSheetName } from './sheet-name';

describe('freeSheetName', () => {
  it.each([
    ['keeps a free name', '项目绩效目标表', [], '项目绩效目标表'],
    ['counts on where the name is taken', '甲', ['甲', '甲(2)'], '甲(3)'],
    ['does not tell upper from lower case', 'Plan', ['PLAN'], 'Plan(2)'],
    ['removes what Excel forbids', 'a:b\\c/d?e*f[g]', [], 'a b c d e f g'],
    ['cuts to 31 characters', '长'.repeat(40), [], '长'.repeat(31)],
    ['cuts further for the number', '长'.repeat(40), ['长'.repeat(31)], `${'长'.repeat(28)}(2)`],
    ['takes no apostrophe at the ends', "'甲'", [], '甲'],
    ['has a name for nothing', '???', [], 'Sheet'],
    ['leaves Excel its own name', 'History', [], 'History(2)'],
    ['does not cut a character in half', `${'长'.repeat(30)}😀`, [], '长'.repeat(30)],
  ])('%s', (_, wanted, taken, name) => expect(freeSheetName(wanted, taken)).toBe(name));
});
