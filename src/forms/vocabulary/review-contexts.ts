/** Words that show a number to be history, a basis or a scoring rule, not what is promised for the year. */
const OTHER_CONTEXT =
  /上年|去年|往年|上一年|历年|近[\d一二三四五六七八九十两]+年|前[\d一二三四五六七八九十两]+年|基数|基期|同期|原有|现有|已有|已建|已完成|扣\d|得分|得满分|满分|评分|计分|扣分|每(?:降低|减少|增加|超过|低于|少|多|高)|否则|不足|未达|超过部分|占比|问卷|样本|抽样|抽查|抽取|随机|发放/u;

/** Whether the number of an explanation is surrounded by such words. */
export const speaksOfSomethingElse = (text: string): boolean => OTHER_CONTEXT.test(text);
