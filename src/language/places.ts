import { ofText } from './of-text';

/** What a place is called by at its end; villages are not held against townships. */
const KINDS: readonly string[] = ['街道', '社区', '镇', '乡', '村', '县', '区', '市', '州'];
/** Words that end like a place and name none of their own. */
const NO_PLACE =
  /^(?:[全各本我该两三四五六七八九十几多]|行政|自然|建制|乡镇|城镇|城乡|农|示范|重点|易地|帮扶|脱贫|老旧|移民|安置|所在|辖|片|园|校|景|库|厂|山|灾|林|牧|城市|地级|省|直辖)/u;

const NAMED = new RegExp(
  String.raw`(?:^|[,、;:(在对于和与及至到为向])(?<name>[\u4e00-\u9fff]{2,4}?)(?<kind>${KINDS.join('|')})(?![级民委长容貌域场])`,
  'gu',
);

/** A place that a text names. */
interface Place {
  readonly name: string;
  readonly kind: string;
}

const placesIn = ofText((text): readonly Place[] =>
  [...text.matchAll(NAMED)].flatMap(({ groups }) => {
    const [name = '', kind = ''] = [groups?.['name'], groups?.['kind']];
    return NO_PLACE.test(name + kind) ? [] : [{ name, kind }];
  }),
);

/** Whether words speak of another place than the one that a name begins with: 双凤镇 beside 石桥镇河道; of the whole country. */
export function namesOtherPlace(name: string, words: string): boolean {
  if (OF_COUNTRY.test(words) && !OF_COUNTRY.test(name)) return true;
  const [own] = placesIn(name);
  if (!own || !name.startsWith(own.name) || words.includes(own.name)) return false;
  return placesIn(words).some(({ kind }) => kind === own.kind);
}

/** 全国…率已在85%以上, not 全国文明城市 or 全国统一标准. */
const OF_COUNTRY =
  /(?:^|[,，、在])全国(?:平均|有|的|各地|同期|[^,，]{0,14}(?:率|总量|总数|人均)[^,，]{0,12}$)/u;
