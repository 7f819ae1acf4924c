import { ofText } from '../of-text';

/** Short names that stand for the long ones in the same sense, the long one first. */
const SAME: readonly (readonly [string, ...string[]])[] = [
  ['细颗粒物', 'PM2.5'],
  ['可吸入颗粒物', 'PM10'],
  ['化学需氧量', 'COD'],
  ['人民代表大会', '人大'],
  ['居民委员会', '居委会'],
  ['村民委员会', '村委会'],
  ['新型农村合作医疗', '新农合'],
  ['高标准基本农田', '高标准农田'],
];

/** Words with the long name of everything that has a short one, so that both are held to be one. */
export const withLongNames = ofText((words): string => {
  let made = words;
  for (const [long, ...others] of SAME)
    if (!made.includes(long)) for (const short of others) made = made.replaceAll(short, long);
  return made;
});
