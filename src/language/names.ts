/** What names of indicators, classes and forms say, by their words. */

const BRACKETS = /[(（][^()（）]*[)）]/gu;

/** A text without what stands in brackets: 数量指标（50分） is 数量指标. */
export const withoutBrackets = (text: string): string => text.replaceAll(BRACKETS, '');

const SATISFACTION = /满意/u;

/** Whether a name is about how satisfied somebody is. */
export const namesSatisfaction = (name: string): boolean => SATISFACTION.test(name);

const OF_PEOPLE = /满意|知晓|合格|参与/u;

/** Whether a name is that of a share that people are counted for. */
export const namesShareOfPeople = (name: string): boolean => OF_PEOPLE.test(name);

const ASKS_NUMBER = /(?:年限|年数|天数|期限|时长|人数|人次|次数|个数|数量)\s*$/u;

/** Whether a name asks for a number: 使用年限, 培训人数. */
export const asksForNumber = (name: string): boolean => ASKS_NUMBER.test(name);

const NUMBER_IN_WORDS = /^零|清零$|应.尽./u;

/** Whether words stand for a number: 零事故, 动态清零, 应保尽保. */
export const isNumberInWords = (value: string): boolean => NUMBER_IN_WORDS.test(value);

const WHOEVER = /应.尽./u;

/** 应保尽保: whoever is entitled, however many there are. */
export const isWhoeverIsEntitled = (value: string): boolean => WHOEVER.test(value);

const TEMPLATE_NAME = /^指标\d*$/u;

/** Whether a name is the one that a template prints: 指标1. */
export const isTemplateName = (name: string): boolean => TEMPLATE_NAME.test(name);

const COMPARED = /[≥≤=<>]\s*\d/u;

/** Whether a (plain) text compares with a number: 满意度≥95%. */
export const holdsComparison = (text: string): boolean => COMPARED.test(text);

/** Whether a name asks for a time: 完工时间, 资金拨付时限. */
export const namesTime = (name: string): boolean => /(?:时间|时限|期限|日期|时点)$/u.test(name);
