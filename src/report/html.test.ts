import { parse, type DefaultTreeAdapterMap, type ParserError } from 'parse5';
import { FAULTY, HOSTILE, reportOn } from '../../test/report/sources';
import { reportHtml } from './html';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const elementsOf = (node: Node): readonly Element[] => [
  ...('tagName' in node ? [node] : []),
  ...childrenOf(node).flatMap(elementsOf),
];
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

function parsed(html: string): {
  readonly elements: readonly Element[];
  readonly errors: readonly ParserError[];
} {
  const errors: ParserError[] = [];
  const document = parse(html, {
    onParseError: (error) => errors.push(error),
    sourceCodeLocationInfo: false,
  });
  return { elements: elementsOf(document), errors };
}
const named = (elements: readonly Element[], ...names: readonly string[]): readonly Element[] =>
  elements.filter(({ tagName }) => names.includes(tagName));

const report = reportOn([FAULTY], { dismissedRule: 'missing-field', reason: '另有说明' });

describe('reportHtml', () => {
  test.each([
    ['zh', 'zh-CN', '绩效目标审核报告'],
    ['en', 'en', 'Review report on performance targets'],
  ] as const)('is valid HTML in %s with language, title and one first heading', (language, tag, title) => {
    const { elements, errors } = parsed(reportHtml(report, language));
    expect(errors).toEqual([]);
    expect(attribute(named(elements, 'html')[0]!, 'lang')).toBe(tag);
    expect(textOf(named(elements, 'title')[0]!)).toContain(title);
    expect(named(elements, 'h1').map(textOf)).toEqual([title]);
    expect(named(elements, 'main')).toHaveLength(1);
  });

  test('needs nothing beside itself: no script, no link, no address', () => {
    const html = reportHtml(report, 'zh');
    const { elements } = parsed(html);
    expect(
      named(elements, 'script', 'link', 'img', 'iframe', 'object', 'embed', 'a', 'form', 'base'),
    ).toEqual([]);
    expect(html).not.toMatch(/https?:|url\(|@import|javascript:/i);
    expect(named(elements, 'meta').map((meta) => attribute(meta, 'http-equiv'))).toContain(
      'Content-Security-Policy',
    );
  });

  test('every table has a caption and scoped heads, every row as many cells as the head', () => {
    const tables = named(parsed(reportHtml(report, 'zh')).elements, 'table');
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      const inside = elementsOf(table);
      expect(textOf(named(inside, 'caption')[0]!)).not.toBe('');
      for (const head of named(inside, 'th')) expect(attribute(head, 'scope')).toMatch(/^(col|row)$/);
      const widths = named(inside, 'tr').map((row) => named(elementsOf(row), 'th', 'td').length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  test('headings never skip a level', () => {
    const levels = named(parsed(reportHtml(report, 'zh')).elements, 'h1', 'h2', 'h3', 'h4').map(
      ({ tagName }) => Number(tagName.slice(1)),
    );
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  test.each(HOSTILE)('a hostile text is shown as it is: %s', (_name, text) => {
    const html = reportHtml(
      reportOn(
        [
          {
            ...FAULTY,
            sheet: text.slice(0, 31),
            fields: { ...FAULTY.fields, projectName: text },
            indicators: [
              { level1: '产出指标', level2: '数量指标', level3: text, target: text, explanation: text },
            ],
          },
          FAULTY,
        ],
        { workbook: text, dismissedRule: 'missing-field', reason: text },
      ),
      'zh',
    );
    const { elements, errors } = parsed(html);
    expect(errors).toEqual([]);
    const usual = new Set(parsed(reportHtml(report, 'zh')).elements.map(({ tagName }) => tagName));
    expect(elements.filter(({ tagName }) => !usual.has(tagName))).toEqual([]);
    expect(html).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])/); // eslint-disable-line no-control-regex -- looks for them
    const shown = text
      .replaceAll(/[\u202e\u2066]/gu, '')
      .replaceAll(/[\u0000\u0007\u001b]|\ud800/gu, '\ufffd'); // eslint-disable-line no-control-regex -- as the report replaces them
    const said = named(elements, 'dd').map(textOf);
    expect(said.map((each) => each.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))).toContain(
      shown.replaceAll('\r\n', '\n').replaceAll('\r', '\n'),
    );
  });

  test('says so where there is nothing to say', () => {
    const text = textOf(parse(reportHtml(reportOn([]), 'zh')));
    for (const words of ['没有识别到绩效目标表', '没有发现问题', '没有忽略的问题', '各项检查都作出了判断'])
      expect(text).toContain(words);
  });
});
