import { numberCell, textCell, type CellContent } from './draft';
import type { Style } from './variation';

/** A target taken apart as systems with separate columns do. */
export interface TargetParts {
  readonly operator: string;
  readonly number: string;
  readonly unit: string;
}

const TARGET = /^([≥≤=＝<>]|不低于|不少于)?(\d+(?:\.\d+)?)(.*)$/u;

/** Splits 「≥95%」 into ≥, 95, %; words have no number and no unit. */
export function splitTarget(target: string): TargetParts {
  const match = TARGET.exec(target);
  const unit = match?.[3] ?? '';
  if (!match || /\d|以内|左右|以上|前|年|月/u.test(unit)) return { operator: '', number: target, unit: '' };
  return { operator: match[1] ?? '', number: match[2]!, unit };
}

const FULL_WIDTH_SHIFT = 0xfee0;
/** Digits and signs as a Chinese input method writes them: ９５％. */
const toFullWidth = (text: string): string =>
  text.replace(/[0-9.%=]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + FULL_WIDTH_SHIFT));

/** The cell of a target value: text, or a number whose format shows the same. */
export function targetCell(style: Style, target: string): CellContent {
  const { operator, number, unit } = splitTarget(target);
  if (style.has('fullWidthValues')) return textCell(toFullWidth(target));
  if (operator !== '' || number === target) return textCell(target);
  if (unit === '%' && style.has('percentCells')) {
    const decimals = number.split('.')[1]?.length ?? 0;
    return numberCell(Number(number) / 100, target, decimals ? `0.${'0'.repeat(decimals)}%` : '0%');
  }
  if (unit !== '' && unit !== '%' && style.has('countFormats'))
    return numberCell(Number(number), target, `${number.includes('.') ? '0.0#' : '0'}"${unit}"`);
  return textCell(target);
}

/** What a unit would report as reached at year end, and how it scores itself. */
export function achieved(
  target: string,
  points: number,
  index: number,
): { actual: string; score: string; reason: string } {
  const { number, unit } = splitTarget(target);
  if (number === target) return { actual: '达成预期指标', score: String(points), reason: '' };
  const missed = index % 4 === 3;
  const actual = missed ? String(Math.round(Number(number) * 90) / 100) : number;
  const score = missed ? String(Math.round(points * 90) / 100) : String(points);
  return {
    actual: `${actual}${unit}`,
    score,
    reason: missed ? '受施工组织影响，进度略有滞后，下一步加强调度' : '',
  };
}
