/** Grades of one scale, the best first; words of one line mean the same grade. */
export const GRADE_SCALES = {
  /** 验收、评定、考核的等次. */
  result: [
    ['优秀', '优等'],
    ['良好', '优良', '良'],
    ['合格', '及格', '称职'],
    ['不合格', '不及格', '不称职'],
  ],
  /** 地表水、地下水的类别; Roman numerals as NFKC leaves them. */
  water: [
    ['I类', '一类水', '1类水'],
    ['II类', '二类水', '2类水'],
    ['III类', '三类水', '3类水'],
    ['IV类', '四类水', '4类水'],
    ['V类', '五类水', '5类水'],
    ['劣V类', '劣五类'],
  ],
  /** 城镇污水处理厂污染物排放标准的级别. */
  discharge: [['一级A'], ['一级B']],
  /** 表彰、奖项、名单的层级. */
  rank: [
    ['国家级'],
    ['省级', '自治区级'],
    ['市级', '地市级'],
    ['县级', '区级', '区县级'],
    ['乡镇级', '镇级'],
  ],
  /** 景区、宾馆、服务场所的星级和A级. */
  stars: [
    ['5A级', 'AAAAA级', '五星级'],
    ['4A级', 'AAAA级', '四星级'],
    ['3A级', 'AAA级', '三星级'],
    ['2A级', 'AA级', '二星级'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>;
