const RECURRING =
  /每(?:个|半)?(?:年|学年|学期|季度?|月|旬|周|日|天|次)|[逐按](?:年|季|月|周|日)|常年|日常|长期/u;

/** Whether a plan says that its work recurs: every month, all year long. */
export const recurs = (plan: string): boolean => RECURRING.test(plan);

const OF_COMPLETION = /已|了|完成/gu;

/** A text without the words by which a promise is turned into a report: 已完成…. */
export const withoutCompletion = (text: string): string => text.replaceAll(OF_COMPLETION, '');

/** What stands in quotation marks, for whoever covers it. */
export const QUOTATION = /“[^”\n]{0,60}”|"[^"\n]{0,60}"/gu;
