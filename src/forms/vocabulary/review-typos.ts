import { holdsAny } from '../parse/first-word';
import { ofText } from '../parse/of-text';

/** Wrong wordings that are wrong in every official text, with the right ones. */
export const TYPOS: readonly (readonly [string, string])[] = [
  ['形像', '形象'], ['按装', '安装'], ['布署', '部署'], ['部暑', '部署'], ['既使', '即使'], ['帐目', '账目'], ['帐户', '账户'], ['帐号', '账号'], ['报帐', '报账'], ['付帐', '付账'],
  ['截止目前', '截至目前'], ['截止到', '截至'], ['截止年底', '截至年底'], ['再接再励', '再接再厉'], ['松驰', '松弛'], ['一愁莫展', '一筹莫展'], ['迫不急待', '迫不及待'],
  ['编篡', '编纂'], ['编缉', '编辑'], ['竟争', '竞争'], ['竟标', '竞标'], ['招投票', '招投标'], ['工程峻工', '工程竣工'], ['峻工', '竣工'], ['俊工', '竣工'], ['验収', '验收'], ['必需要', '必须要'],
  ['做为', '作为'], ['叁加', '参加'], ['绩校', '绩效'], ['绩孝', '绩效'], ['满意渡', '满意度'], ['复盖', '覆盖'], ['履盖', '覆盖'], ['服盖', '覆盖'], ['完场', '完成'], ['及时律', '及时率'], ['合格律', '合格率'], ['成活律', '成活率'], ['覆盖律', '覆盖率'], ['达标律', '达标率'], ['使用律', '使用率'], ['利用律', '利用率'], ['就业律', '就业率'], ['办结律', '办结率'], ['知晓律', '知晓率'], ['准确律', '准确率'], ['满意律', '满意率'], ['完成律', '完成率'],
  ['贯切', '贯彻'], ['惯彻', '贯彻'], ['落时', '落实'], ['提生', '提升'], ['题高', '提高'], ['题升', '提升'], ['维获', '维护'], ['蓄电磁', '蓄电池'], ['购制', '购置'], ['购值', '购置'], ['的的', '的'], 
  ['辖取', '辖区'], ['幅射', '辐射'], ['辐员', '幅员'], ['凑效', '奏效'], ['针贬', '针砭'], ['穿流不息', '川流不息'], ['脉膊', '脉搏'], ['防犯', '防范'], ['法侓', '法律'], ['精减', '精简'], ['家俱', '家具'], ['水笼头', '水龙头'], ['园满', '圆满'], ['园珠笔', '圆珠笔'], ['另星', '零星'], ['另售', '零售'], ['予算', '预算'], ['予计', '预计'], ['予防', '预防'], ['年令', '年龄'], 
]; // prettier-ignore

const VERBS =
  '服务|开展|推进|推动|完成|实施|落实|促进|发挥|做好|提高|提升|掌握|了解|保障|履行|组织|配合|解决|利用|反映|维护|加强';
/** 更好的服务: before a verb it is 地. */
const MANNER = new RegExp(
  `((?:更|更加|较|不断|充分|进一步|积极|有效|全面|深入|认真|扎实|切实|及时|顺利|高效|科学|合理|稳步|有序)(?:好|快|加好)?)的(${VERBS})(?![的性量者员率费度效力会])`,
  'gu',
);

const holdsTypo = holdsAny(TYPOS.map(([wrong]) => wrong));
const VERB_AFTER = new RegExp(`的(?:${VERBS})`);

/** A text with every known slip put right; the same text where there is none. */
export const withoutTypos = ofText((text) =>
  TYPOS.reduce((rest, [wrong, right]) => rest.replaceAll(wrong, right), text).replaceAll(MANNER, '$1地$2'),
);

/** Each slip with its correction, in the order of the lists. */
export const typosIn = ofText((text): readonly (readonly [string, string])[] => {
  const found: (readonly [string, string])[] = holdsTypo(text)
    ? TYPOS.filter(([wrong]) => text.includes(wrong))
    : [];
  if (!VERB_AFTER.test(text)) return found;
  for (const [whole] of text.matchAll(MANNER)) found.push([whole, whole.replace('的', '地')]);
  return found;
});
