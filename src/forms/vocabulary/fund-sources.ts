/** Longest name of a source of money. */
const MAX_SOURCE_NAME = 14;
const LEVEL =
  '(?:中央|自治区|自治州|省|地市|市|州|盟|县|区|旗|乡镇|乡|镇|街道|上级|本级|同级|地方|各级|部门|单位)(?:本级|级)?';
/** Who gives it: 中央, 省级, 中央及省级, 市县. */
const GIVERS = `${LEVEL}(?:[及和与、/]?${LEVEL}){0,2}`;
const SOURCES = new RegExp(
  `^(?:其中[:、]?)?(?:${GIVERS}(?:财政)?(?:专项)?(?:(?:转移支付|补助|配套|安排|统筹|财政拨款|拨款|财力)(?:资金|收入)?|资金|财政)|${LEVEL}一般公共预算|(?:政府性基金|国有资本经营)(?:预算)?(?:拨款|收入|资金)?|(?:福利|体育)?彩票公益金|(?:专项|一般)?债券(?:资金)?|(?:银行)?贷款(?:资金)?|社会(?:捐赠|投入|资金|资本)(?:资金)?|(?:群众|企业|单位|项目单位)自筹(?:资金)?|工会经费|受益(?:群众|企业)出资)$`,
  'u',
);

/**
 * Whether a label names who gives money, by what it is made of: 省级财政, 县级配套, 中央及省级财政拨款, 彩票公益金.
 *
 * @param key - the label as it is compared
 */
export const namesFundSource = (key: string): boolean => key.length <= MAX_SOURCE_NAME && SOURCES.test(key);
