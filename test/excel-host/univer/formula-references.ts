import {
  generateStringWithSequence,
  sequenceNodeType,
  type LexerTreeBuilder,
} from '@univerjs/engine-formula';
import { columnLetters, parseA1, splitSheet } from '../grid/a1';
import { lastColumn, lastRow, type Area } from '../grid/area';
import { moved, type Structure } from '../grid/moved';

const CELLS = /^(\$?)[A-Z]+(\$?)\d+(?::(\$?)[A-Z]+(\$?)\d+)?$/i;

/**
 * The formula after whole rows or columns came or went on a sheet: references to it follow, absolute ones too, and
 * become #REF! where their cells are gone. References to whole rows and columns stay as they are.
 *
 * @param isSheet says whether a sheet name in the formula (undefined: none given) means the changed sheet
 */
export function moveReferences(
  lexer: LexerTreeBuilder,
  formula: string,
  type: Structure,
  by: Area,
  isSheet: (name: string | undefined) => boolean,
): string {
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const shifted = nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const token = moveReference(node.token, type, by, isSheet);
    return { ...node, token };
  });
  return `=${generateStringWithSequence(shifted)}`;
}

function moveReference(
  token: string,
  type: Structure,
  by: Area,
  isSheet: (name: string | undefined) => boolean,
): string {
  const { sheet, local } = splitSheet(token);
  const marks = CELLS.exec(local);
  const area = parseA1(local);
  if (!marks || !area || !isSheet(sheet)) return token;
  const prefix = token.slice(0, token.length - local.length);
  const now = moved(area, type, by);
  if (!now) return `${prefix}#REF!`;
  const [, column = '', row = '', toColumn, toRow] = marks;
  const first = `${column}${columnLetters(now.column)}${row}${now.row + 1}`;
  if (toColumn === undefined || toRow === undefined) return prefix + first;
  return `${prefix}${first}:${toColumn}${columnLetters(lastColumn(now))}${toRow}${lastRow(now) + 1}`;
}
