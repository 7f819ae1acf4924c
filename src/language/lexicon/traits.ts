/** What people and things are told apart by. One person may have several: parts by different traits overlap. */
const TRAITS: readonly RegExp[] = [
  /女性|男性|妇女|女生|男生|女职工|女干部|男女/,
  /少数民族|汉族/,
  /周?岁|青年|老年|老人|未成年|儿童|高龄|年轻/,
  /党员|团员|民主党派|无党派/,
  /残疾|重度|轻度/,
  /低保|特困|五保|困难|留守|孤儿|脱贫|监测户|边缘户|返贫/,
  /本科|大专|研究生|硕士|博士|学历|学位/,
  /职称|高级|中级|初级/,
  /退役|军属|烈属|优抚/,
  /农村|城镇|城市|农民工|进城|外来|本地|户籍/,
  /新增|续(?:建|聘|签)|首次|复(?:查|检|训)/,
];

/** Places of the traits that words name. */
export const traitsIn = (words: string): readonly number[] =>
  TRAITS.flatMap((trait, place) => (trait.test(words) ? [place] : []));
