import type { Text } from '../texts/text';

/** Why a sheet or a part of it was not read as a form. */
export const NOT_RECOGNISED = {
  excluded: { zh: '由用户排除。', en: 'Excluded by the user.' },
  notOfFamily: {
    zh: '按用户指定的表式没有读出内容，请核对所选的表式。',
    en: 'Nothing was found by the kind of form that the user chose; check the choice.',
  },
  empty: { zh: '工作表为空。', en: 'The sheet is empty.' },
  nothing: {
    zh: '没有找到绩效目标表的标题、栏目名称或指标表头，不是绩效目标表。',
    en: 'No title, label or indicator header of a performance form was found.',
  },
  description: {
    zh: '这是项目情况说明一类的文字材料，已按说明材料读取，不作为绩效目标表。',
    en: 'A text that explains a project: read as such, not as a form.',
  },
  indicatorsOnly: {
    zh: '只有指标，没有项目或部门的名称、资金和目标，按指标库处理，未作为绩效目标表读取。',
    en: 'It holds indicators but no project or department, money or goal: taken for an indicator library, not for a form.',
  },
  reference: {
    zh: '标题或工作表名称表明这是指标库、填报说明一类的参考资料，未作为绩效目标表读取。',
    en: 'Its title or name says it is reference material, not a filled form.',
  },
  tooLittle: {
    zh: '能认出的栏目太少，不能确定是绩效目标表，未读取。如确是绩效目标表，请核对标题、项目名称和指标表头是否齐全。',
    en: 'Too few labels were recognised to be sure that this is a performance form. If it is one, check its title, name label and indicator header.',
  },
} as const satisfies Record<string, Text>;
