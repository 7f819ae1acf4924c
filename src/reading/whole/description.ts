import type { CellRef } from '../../forms/cell';
import type { Field } from '../../forms/field';
import { normaliseLabel, squeeze, trimmed } from '../../forms/normalise';
import { NOT_A_FORM_WORDS } from '../../forms/vocabulary';
import type { Region } from '../regions/region';
import { refOf, type Cell, type CellRow } from '../cells/sheet-cells';

/** What a part of an explanatory text is about. */
export type DescriptionPart =
  'basis' | 'overview' | 'implementer' | 'plan' | 'period' | 'budget' | 'goal' | 'other';

/** A part of an explanatory text under its heading, in printed order. */
export interface DescribedPart {
  readonly part: DescriptionPart;
  /** The heading as written. */
  readonly heading: string;
  readonly text: Field<string>;
}

/**
 * A sheet of text that explains a project (项目情况说明): why it was set up, who does what when, with how much money. It
 * belongs to the project's form and is none itself.
 */
export interface Description {
  readonly kind: 'project-description';
  readonly title: Field<string>;
  /** Name of the project, out of the title or a line of its own; undefined where the text names none. */
  readonly projectName: string | undefined;
  readonly parts: readonly DescribedPart[];
}

const HEADINGS: readonly (readonly [DescriptionPart, RegExp])[] = [
  ['basis', /^(?:项目)?(?:立项|设立|政策|申报)?(?:的)?(?:依据|背景|必要性)(?:及必要性|和背景)?$/u],
  ['overview', /^(?:项目)?(?:概述|概况|简介|基本情况|基本概况|总体情况)$/u],
  ['implementer', /^(?:项目)?(?:实施|承担|执行|责任)?(?:主体|单位)$/u],
  [
    'plan',
    /^(?:项目)?(?:具体)?(?:实施|建设|工作|主要)(?:方案|内容|计划|任务|步骤|安排)(?:及进度)?$|^项目内容$/u,
  ],
  ['period', /^(?:项目)?(?:实施|建设|执行|起止)?(?:周期|期限|时间|进度)(?:安排|计划)?$/u],
  [
    'budget',
    /^(?:项目)?(?:年度|当年|本年度?|资金|投资)?(?:预算|资金|投资|经费)(?:安排|来源|估算|测算|情况|需求|及来源)*$/u,
  ],
  ['goal', /^(?:项目)?(?:年度|总体|预期)?(?:绩效)?目标(?:和指标|及指标|情况)?$/u],
];
const MIN_PARTS = 3;
const MAX_HEADING = 24;
const MAX_TITLE = 60;
const TITLED = /(?:项目)?(?:基本|有关|具体)?情况(?:的)?说明$|项目说明(?:书)?$|文本$|项目介绍$/u;
const NUMBERED =
  /^\s*(?:第?[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、.．](?!\d))/u;

/** The heading that a text begins with, and what follows it in the same cell. */
function headingOf(
  text: string,
): { readonly part: DescriptionPart; readonly heading: string; readonly rest: string } | undefined {
  const colon = text.slice(0, MAX_HEADING + 8).search(/[:：\n]/u);
  const heading = colon < 0 ? text : text.slice(0, colon);
  if (heading.length > MAX_HEADING) return undefined;
  const key = normaliseLabel(heading)?.key;
  if (!key) return undefined;
  const part =
    HEADINGS.find(([, words]) => words.test(key))?.[0] ?? (NUMBERED.test(heading) ? 'other' : undefined);
  return part && { part, heading: trimmed(heading), rest: colon < 0 ? '' : trimmed(text.slice(colon + 1)) };
}

/**
 * Reads a region that is no form as a text that explains a project: a title, and headings with their text behind a colon,
 * in the next cell, or in the lines below. Undefined where it is none.
 */
export function readDescription({ sheet, cells, rows }: Region): Description | undefined {
  const [top] = rows;
  const [first] = top?.cells ?? [];
  if (!top || !first) return undefined;
  const named = [first.text, cells.title].some((text) => TITLED.test(squeeze(text.slice(0, MAX_TITLE))));
  const reference = [first.text.slice(0, MAX_TITLE), cells.title].some((text) =>
    NOT_A_FORM_WORDS.some((word) => text.includes(word)),
  );
  if (reference) return undefined;
  const at = (cell: Cell): CellRef => refOf(sheet, cell);
  const title: Cell | undefined =
    top.cells.length === 1 && first.text.length <= MAX_TITLE && !headingOf(first.text) ? first : undefined;
  const parts = partsIn(title ? rows.slice(1) : rows, at);
  const known = new Set(parts.map(({ part }) => part).filter((part) => part !== 'other'));
  if (known.size < MIN_PARTS || !(named || known.has('basis'))) return undefined;
  if (!parts.some(({ text }) => text.state === 'read')) return undefined;
  return {
    kind: 'project-description',
    title: title ? { state: 'read', value: title.text, raw: title.raw, at: at(title) } : { state: 'absent' },
    projectName: title && nameIn(title.text),
    parts,
  };
}

/** 乡村道路养护项目情况说明 → 乡村道路养护. */
function nameIn(title: string): string | undefined {
  const name = trimmed(title)
    .replace(/^(?:关于)?20\d{2}年度?/u, '')
    .replace(TITLED, '')
    .replace(/(?:项目)$/u, '');
  return name === '' ? undefined : name;
}

function partsIn(rows: readonly CellRow[], at: (cell: Cell) => CellRef): readonly DescribedPart[] {
  const parts: { part: DescriptionPart; heading: string; lines: Cell[]; rest: string; own: Cell }[] = [];
  for (const { cells } of rows)
    for (const cell of cells) {
      const found = headingOf(cell.text);
      if (found)
        parts.push({ part: found.part, heading: found.heading, rest: found.rest, lines: [], own: cell });
      else parts.at(-1)?.lines.push(cell);
    }
  return parts.map(({ part, heading, rest, lines, own }): DescribedPart => {
    const [line] = lines;
    const place = rest === '' ? (line ?? own) : own;
    const value = [rest, ...lines.map(({ text }) => text)].filter((text) => text !== '').join('\n');
    return {
      part,
      heading,
      text:
        value === ''
          ? { state: 'blank', at: at(own) }
          : { state: 'read', value, raw: place.raw, at: at(place) },
    };
  });
}
