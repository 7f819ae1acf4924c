import type { Statement, Understood } from './statements';

/** 分三段实施：, 由四部分组成：, 共两批: how many parts are told beforehand. */
const ANNOUNCED = new RegExp(
  [
    String.raw`(?:分为|分成|分布在|分布于|分包给|承包给|委托|分|共有?|只有|仅有|由|涉及|覆盖)(?<count>[两二三四五六七八九]|[2-9])个?(?:家|栋|条|座|所|处|河道|品种|段|批|批次|类|部分|片区|片|块|标段|线|期|阶段|组|档|路|镇|乡镇|乡|村|街道|社区|县区?)`,
    String.raw`(?<kinds>[两二三四五六七八九]|[2-9])(?:个?品种|类|种|项|条|栋|处|座|家|所|支|片|台)[^,;:。]{0,14}[,:]?(?:分别|具体|即|其中)`,
  ].join('|'),
  'gu',
);
const DIGITS = ' 一二三四五六七八九';

/** Whether a number is one of a list that is as long as its sentence has announced: nothing is left out of it. */
export function isAnnounced(statement: Statement, text: Understood): boolean {
  const clauses = text.clauses.filter(({ sentence }) => sentence === statement.sentence);
  const start = clauses[0]?.start ?? 0;
  const words = text.text.slice(start, statement.amount.start);
  for (const found of words.matchAll(ANNOUNCED)) {
    const said = found.groups?.['count'] ?? found.groups?.['kinds'] ?? '';
    const from = start + found.index + found[0].length;
    const count = countOf(said);
    const listed = text.statements.filter(
      ({ sentence, amount }) =>
        sentence === statement.sentence &&
        amount.start >= from &&
        amount.unit?.group === statement.amount.unit?.group,
    );
    if (listed.length === count && listed.includes(statement)) return true;
  }
  return isSummedUp(statement, text);
}

const countOf = (said: string): number =>
  said === '两' ? 2 : DIGITS.includes(said) ? DIGITS.indexOf(said) : Number(said);

/** 以上三项构成全部支出: how many there were is told afterwards. */
const SUMMED_UP =
  /(?:以上|上述|^)(?<count>[两二三四五六七八九]|[2-9])(?:项|类|笔|部分|个)[^,。;]{0,6}(?:构成|组成|合计|即为|为)[^,。;]{0,6}(?:全部|全年|总|所有)/u;

/** 仅设上述三类, 除此四类外不再安排: and no others. */
const NO_OTHERS =
  /(?:[仅只]\S{0,3}(?:上述|以上|此|这)|除(?:此|上述|以上|这))(?<count>[两二三四五六七八九]|[2-9])(?:项|类|种|个|处|家)/u;

const closedAt = (clause: string): string | undefined =>
  (SUMMED_UP.exec(clause) ?? NO_OTHERS.exec(clause))?.groups?.['count'];

function isSummedUp({ sentence, amount }: Statement, text: Understood): boolean {
  const closing = text.clauses.find((clause) => clause.sentence === sentence && closedAt(clause.text));
  if (!closing || amount.start >= closing.start) return false;
  const listed = text.statements.filter(
    (other) =>
      other.sentence === sentence &&
      other.amount.start < closing.start &&
      other.amount.unit?.group === amount.unit?.group,
  );
  return listed.length === countOf(closedAt(closing.text) ?? '');
}
