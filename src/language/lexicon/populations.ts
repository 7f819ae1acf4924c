import { ofText } from '../of-text';

/** Groups of people as forms name them. Words of one group mean the same people; a group may be part of another. */
const POPULATIONS: readonly {
  readonly name: string;
  readonly words: readonly string[];
  readonly within?: readonly string[];
}[] = [
  { name: '代表', words: ['代表'] },
  { name: '委员', words: ['委员'] },
  { name: '学员', words: ['参训', '受训', '培训人员', '培训对象', '学员'], within: ['参会'] },
  { name: '参会', words: ['参会', '与会', '会议人员'] },
  { name: '学生', words: ['儿童', '在校生', '学生', '少年', '幼儿'] },
  { name: '家长', words: ['家长'] },
  { name: '教师', words: ['教师', '老师', '教职工'] },
  { name: '企业', words: ['企业', '商户', '市场主体', '纳税人'] },
  { name: '群众', words: ['公众', '居民', '市民', '村民', '百姓', '社会', '群众'] },
  {
    name: '农户',
    words: [
      '养殖户',
      '农户',
      '农民',
      '林农',
      '果农',
      '渔民',
      '烟农',
      '牧民',
      '种植户',
      '脱贫户',
      '茶农',
      '菜农',
      '贫困户',
    ],
    within: ['群众'],
  },
  { name: '患者', words: ['患者', '病人', '就诊'] },
  {
    name: '职工',
    words: [
      '业务人员',
      '值班人员',
      '医务人员',
      '医护人员',
      '员工',
      '工作人员',
      '干警',
      '干部',
      '执法人员',
      '技术人员',
      '检测人员',
      '民警',
      '科研人员',
      '管理人员',
      '职工',
    ],
  },
  { name: '老干部', words: ['老干部', '离退休', '退休'] },
  { name: '用户', words: ['使用人员', '使用单位', '使用者', '使用部门', '用户'] },
  { name: '会员', words: ['会员'] },
  {
    name: '单位',
    words: ['企事业单位', '办案机关', '参会单位', '参训单位', '成员单位', '派出单位', '送培单位', '选派单位'],
  },
  { name: '老人', words: ['老人', '老年人'] },
  { name: '残疾人', words: ['残疾人'] },
  { name: '游客', words: ['游客', '观众', '读者'] },
];

/** Words that name nobody in particular: they fit every group. */
const ANYBODY = /服务对象|受益(?:者|人)|受访者|相关人员|参与人员|利益相关|对象/u;

export const namesAnybody = (name: string): boolean => ANYBODY.test(name);

const longest = (words: readonly string[]): number => Math.max(...words.map(({ length }) => length));
const LONGEST_FIRST = [...POPULATIONS].sort((a, b) => longest(b.words) - longest(a.words));

/** Groups of people a text names, 老干部 before 干部. */
export const populationsIn = ofText((text): ReadonlySet<string> => {
  const found = new Set<string>();
  let rest = text;
  for (const { name, words } of LONGEST_FIRST)
    for (const word of words)
      if (rest.includes(word)) {
        found.add(name);
        rest = rest.replaceAll(word, '');
      }
  return found;
});

/** Whether a formula that counts `counted` may serve an indicator about `meant`: same group, part of it, or nobody named. */
export function samePeople(meant: string, counted: string): boolean {
  const [wanted, used] = [populationsIn(meant), populationsIn(counted)];
  if (wanted.size === 0 || used.size === 0 || ANYBODY.test(counted)) return true;
  return [...wanted].some(
    (name) => used.has(name) || [...used].some((other) => includes(name, other) || includes(other, name)),
  );
}

const includes = (whole: string, part: string): boolean =>
  POPULATIONS.find(({ name }) => name === part)?.within?.includes(whole) ?? false;
