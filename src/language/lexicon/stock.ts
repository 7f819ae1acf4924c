/** Words of a name that says by how much something grows: 新增参保人数. */
const INCREASE = /^(?:本年度?|当年|年度|年内)?(?:净增|新增|增加|新发展|新培育|扩大)(?:的)?/u;
/** Words of a name that says how much there is of something in all: 年末参保人数, 参保总人数. */
const IN_ALL = /^(?:年末|期末|累计|现有|全[市县区镇乡省])/u;
const STOCK = /总(?:人数|户数|家数|数量?|量|面积|里程)$|(?:保有量|存量|累计数)$/u;
const COUNT = /(?:总|保有|累计)?(?:人数|户数|家数|个数|数量|总量|面积|里程|存量|保有量|累计数|数|量)$/u;

/** Whether a name says by how much something grows. */
export const namesIncrease = (name: string): boolean => INCREASE.test(name);

/** Whether a name says how much there is of something in all. */
export const namesStock = (name: string): boolean =>
  (IN_ALL.test(name) || STOCK.test(name)) && !INCREASE.test(name);

/** What a name of an increase or a stock is about: 参保 of 新增参保人数 and of 年末参保总人数. */
export const countedThing = (name: string): string =>
  name.replace(INCREASE, '').replace(IN_ALL, '').replace(COUNT, '');
