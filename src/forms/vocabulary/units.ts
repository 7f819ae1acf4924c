/** Units of values that occur on the forms, longest first within a family. */
export const VALUE_UNITS: readonly string[] = ['%', '百分比', '‰', '人次', '人/次', '人·天', '人天', '人', '户次', '户', '家次', '家', '次', '期', '批次', '批', '场次', '场', '个', '台套', '台/套', '台', '套', '件', '本', '册', '份', '篇', '条', '项', '处', '座', '栋', '所', '间', '辆', '架', '艘', '株', '棵', '头', '只', '羽', '吨', '公斤', '千克', '克', '千米', '公里', '千瓦时', '度', '平方公里', '平方米', '㎡', '立方米', '米', '公顷', '亩', '小时', '分钟', '工作日', '天', '日', '周', '个月', '月', '季度', '年', '元/人·天', '元/人/天', '元/人天', '元/人·次', '元/人次', '元/人/次', '元/人/月', '元/人/年', '元/人', '元/次', '元/天', '元/平方米', '元/吨', '元/公里', '元/亩', '元/户', '元/生/年', '元/生', '万元/公里', '亿元', '万元', '元', '级', '分', '名', '类', '款', '门', '课时', '学时', '学分', '县', '乡镇', '村', '班', '班次', '万人次', '万人', '万份', '万次']; // prettier-ignore

const IN_PARENTHESES = /[(（](?:单位[:：]?)?([^()（）]{1,10})[)）]/gu;
const SCALED = /^[万亿千百](?=.)/u;

/** The unit that a name gives in parentheses: 道路长度（公里） is counted in 公里, 轮作面积（万亩） in 万亩. */
export function unitInName(name: string): string | undefined {
  if (!/[)）]/.test(name)) return undefined;
  for (const [, inside = ''] of name.matchAll(IN_PARENTHESES))
    if (VALUE_UNITS.includes(inside) || VALUE_UNITS.includes(inside.replace(SCALED, ''))) return inside;
  return undefined;
}
