import type { Role } from '../../src/meaning/judgement';
import { judged } from '../../src/meaning/testing/judged';
import type { Fact } from './sayings';

/** Things of our lexicon and things that it has never seen. */
export const THINGS: readonly Omit<Fact, 'total'>[] = [
  { thing: '应急演练', verb: '组织', unit: '次' },
  { thing: '部门联席会议', verb: '召开', unit: '次' },
  { thing: '送戏下乡演出', verb: '举办', unit: '场' },
  { thing: '业务骨干培训', verb: '举办', unit: '期' },
  { thing: '河道保洁巡护', verb: '开展', unit: '次' },
  { thing: '古茶树挂牌', verb: '完成', unit: '株' },
  { thing: '口袋公园', verb: '建设', unit: '处' },
  { thing: '溶洞救援集训', verb: '组织', unit: '次' },
];
/** What a sentence gives for a fact: whether the value that it says is acquitted, and whether another one is accused. */
export function tried(
  fact: Fact,
  sentence: string,
  role: Role,
): { readonly acquitted: boolean; readonly accused: boolean } {
  const suffix = { 次: '次数', 场: '场次', 期: '期数' }[fact.unit] ?? '数量';
  const isAccused = (target: string): boolean =>
    judged(`${fact.thing}${suffix}`, target, role, sentence) !== undefined;
  return {
    acquitted: !isAccused(`=${fact.total}${fact.unit}`),
    accused: isAccused(`=${fact.total * 3 + 5}${fact.unit}`),
  };
}

/** Constructions that leave the number open on one side or put it beside another; a changed number may be right as well. */
export const OPEN: ReadonlySet<string> = new Set(['不少于', '以上', '至少 before the verb']);
