import { condensed } from './plain';
import { moneyTold, type ToldMoney } from './project-money';

/** Shorter names are words of any sentence. */
const SHORTEST = 5;
/** What may stand between a project's name and its money: 馆藏整理，预算48万元. */
const BETWEEN = /^(?:项目)?(?:(?:预算|经费|资金|支出|安排|投入|总额|金额|共计|共|计|为)|[,，:：、(（])*$/u;
/** What follows money that a project gets besides, or that it does not get. */
const NOT_ALL = /^(?:左右|以上|以内|的|自筹|用于|[×*÷/])/u;

/** The money that a text writes right behind a name; undefined where it names none, or several. */
export function namedMoney(text: string, name: string, year: number | undefined): ToldMoney | undefined {
  const [bare, wanted] = [condensed(text), condensed(name).replace(/项目$/u, '')];
  if (wanted.length < SHORTEST || !bare.includes(wanted)) return undefined;
  const found = moneyTold(text, year).filter(({ written }) => {
    const amount = condensed(written);
    const at = bare.indexOf(amount);
    const start = bare.lastIndexOf(wanted, at);
    return (
      at >= 0 &&
      start >= 0 &&
      bare.indexOf(amount, at + 1) < 0 &&
      !isOfOtherTime(bare.slice(0, start), year) &&
      BETWEEN.test(bare.slice(start + wanted.length, at)) &&
      !NOT_ALL.test(bare.slice(at + amount.length))
    );
  });
  return found.length === 1 ? found[0] : undefined;
}

/** 2024年断面监测24万元, 累计: what a project had before, or has in all. */
function isOfOtherTime(before: string, year: number | undefined): boolean {
  const [found, named] = OTHER_TIME.exec(before) ?? [];
  return found !== undefined && (named === undefined || Number(named) !== year);
}
const OTHER_TIME = /(?:(20\d{2})年度?|上年|去年|前年|累计|截至)[^,，。;；\n]{0,10}$/u;
