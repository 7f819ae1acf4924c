import { XMLParser } from 'fast-xml-parser';
import type { Rect } from '../forms/cell';
import type { Grid } from '../reading/grid';
import { typedValue } from './typed-text';

/** An element or a text as the parser hands it over with its order kept. */
type Node = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ':@';
const TEXT = '#text';
const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** Elements whose text does not stand in the line that they are anchored in, or is there twice. */
const ELSEWHERE = new Set(['txbxContent', 'Fallback', 'pPr', 'rPr', 'instrText', 'delText', 'footnote']);
/** Ticked and empty boxes of the symbol fonts, by the last digits of their code. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F052: '☑',
  F0FE: '☑',
  F0FD: '☒',
  F0A3: '□',
  F0A8: '□',
  F06F: '□',
};
/** Lines above a table that may belong to it: title, unit, year. */
const MOST_LINES = 12;

/**
 * The tables of a Word document as grids, `表1`, `表2`, … in their order: title lines above a table are rows above its
 * first one, lines below the last table rows below it. Merged cells are known; formulas and number formats are not.
 *
 * @param xml word/document.xml, known to be whole
 */
export function wordTables(xml: Uint8Array): readonly Grid[] {
  const grids: Grid[] = [];
  let lines: string[] = [];
  let last: Table | undefined;
  const document = PARSER.parse(new TextDecoder().decode(xml)) as readonly Node[];
  const body = childrenNamed(childrenNamed(document, 'document'), 'body');
  const finish = (table: Table, below: readonly string[]): void => {
    const name = `表${grids.length + 1}`;
    grids.push(gridOf(name, table, below));
  };
  for (const node of blocksOf(body)) {
    if (nameOf(node) === 'tbl') {
      if (last) finish(last, []);
      last = tableOf(node, lines.slice(-MOST_LINES));
      lines = [];
    } else {
      const line = textOf(node).trim();
      if (line !== '') lines.push(line);
    }
  }
  if (last) finish(last, lines.slice(0, MOST_LINES));
  return grids;
}

const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ATTRIBUTES) ?? '';

function childrenOf(node: Node): readonly Node[] {
  const children = node[nameOf(node)];
  return Array.isArray(children) ? (children as readonly Node[]) : [];
}

const childrenNamed = (nodes: readonly Node[], name: string): readonly Node[] =>
  nodes.filter((node) => nameOf(node) === name).flatMap(childrenOf);

const attribute = (node: Node, name: string): string | undefined => {
  const attributes = node[ATTRIBUTES] as Readonly<Record<string, string>> | undefined;
  return attributes?.[name];
};

/** Wrappers around blocks, rows and cells that hold nothing of their own. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'smartTag', 'moveTo']);

/** Nodes with those inside of wrappers in their place. */
const unwrapped = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => (WRAPPERS.has(nameOf(node)) ? unwrapped(childrenOf(node)) : [node]));

const blocksOf = (nodes: readonly Node[]): readonly Node[] =>
  unwrapped(nodes).filter((node) => ['p', 'tbl'].includes(nameOf(node)));

/** The text of a paragraph or of whatever holds text, in one line except for breaks. */
function textOf(node: Node): string {
  const name = nameOf(node);
  if (name === 't') return childrenOf(node).map(plain).join('');
  if (name === 'tab') return '    ';
  if (name === 'br' || name === 'cr') return '\n';
  if (name === 'noBreakHyphen') return '-';
  if (name === 'sym') return SYMBOLS[attribute(node, 'char')?.toUpperCase() ?? ''] ?? '';
  return ELSEWHERE.has(name) ? '' : childrenOf(node).map(textOf).join('');
}

const plain = (node: Node): string => {
  const text = node[TEXT];
  return typeof text === 'string' ? text : '';
};

interface Table {
  readonly above: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Rect[];
  readonly width: number;
}

interface Open {
  readonly row: number;
  readonly columns: number;
}

function tableOf(table: Node, above: readonly string[]): Table {
  const rows: string[][] = [];
  const merges: Rect[] = [];
  /** Cells that may go on in the next row, by their first column. */
  const open = new Map<number, Open & { rows: number }>();
  let width = 0;
  const close = (column: number): void => {
    const cell = open.get(column);
    if (cell && (cell.rows > 1 || cell.columns > 1))
      merges.push({ row: above.length + cell.row, column, rows: cell.rows, columns: cell.columns });
    open.delete(column);
  };
  for (const tr of unwrapped(childrenOf(table)).filter((node) => nameOf(node) === 'tr')) {
    const row = rows.length;
    const texts: string[] = [];
    let column = Number(property(tr, 'trPr', 'gridBefore') ?? 0);
    while (texts.length < column) texts.push('');
    const seen = new Set<number>();
    for (const tc of unwrapped(childrenOf(tr)).filter((node) => nameOf(node) === 'tc')) {
      const columns = Math.min(Math.max(1, Number(property(tc, 'tcPr', 'gridSpan') ?? 1)), MOST_COLUMNS);
      const merge = mergeOf(tc);
      const above_ = open.get(column);
      const goesOn = merge === 'continue' && above_?.columns === columns;
      if (goesOn) above_.rows += 1;
      else {
        close(column);
        open.set(column, { row, columns, rows: 1 });
      }
      seen.add(column);
      texts.push(goesOn ? '' : cellText(tc), ...new Array<string>(columns - 1).fill(''));
      column += columns;
    }
    for (const start of [...open.keys()]) if (!seen.has(start)) close(start);
    width = Math.max(width, column);
    rows.push(texts);
  }
  for (const start of [...open.keys()]) close(start);
  return { above, rows, merges, width };
}

/** More than Word allows in one table (63). */
const MOST_COLUMNS = 64;

function property(node: Node, group: string, name: string): string | undefined {
  const found = childrenNamed(childrenOf(node), group).find((each) => nameOf(each) === name);
  return found && (attribute(found, 'val') ?? '');
}

/** Whether a cell goes on from the one above; without a value the element means that it does. */
function mergeOf(cell: Node): 'continue' | 'restart' | undefined {
  const value = property(cell, 'tcPr', 'vMerge');
  if (value === undefined) return undefined;
  return value === 'restart' ? 'restart' : 'continue';
}

const cellText = (cell: Node): string =>
  unwrapped(childrenOf(cell))
    .flatMap((node) =>
      nameOf(node) === 'p' ? [textOf(node)] : nameOf(node) === 'tbl' ? nestedLines(node) : [],
    )
    .join('\n')
    .trim();

/** A table inside of a cell, row by row. */
const nestedLines = (table: Node): string[] =>
  unwrapped(childrenOf(table))
    .filter((node) => nameOf(node) === 'tr')
    .map((row) =>
      unwrapped(childrenOf(row))
        .filter((node) => nameOf(node) === 'tc')
        .map(cellText)
        .join('    '),
    );

function gridOf(name: string, { above, rows, merges, width }: Table, below: readonly string[]): Grid {
  const line = (text: string): readonly string[] => [text];
  const texts = [...above.map(line), ...rows, ...below.map(line)];
  const wide = (row: number): Rect[] => (width > 1 ? [{ row, column: 0, rows: 1, columns: width }] : []);
  return {
    sheet: { id: name, name },
    origin: { row: 0, column: 0 },
    values: texts.map((row) => row.map(typedValue)),
    texts,
    merges: [
      ...above.flatMap((_, row) => wide(row)),
      ...merges,
      ...below.flatMap((_, row) => wide(above.length + rows.length + row)),
    ],
    visibility: 'visible',
  };
}
