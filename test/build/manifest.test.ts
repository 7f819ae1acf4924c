import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { DEVELOPMENT_URL } from '../../src/build/addin-url';
import { manifestAt, manifestTemplate } from '../../src/build/manifest-at';
import { COMMANDS, TASKPANE_ID } from '../../src/commands/command-names';
import { parseXml, type XmlElement } from './xml';

const PROJECT = join(__dirname, '../..');
const MANIFEST = readFileSync(join(PROJECT, 'manifest.xml'), 'utf8');
const INTRANET = 'https://intranet.example:8443/performance-target';

/**
 * Order of child elements, for every element that has any; what is not listed has none. Sources: Office Add-ins
 * documentation, "How to find the proper order of manifest elements"; [MS-OWEMXML].
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl',
    'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions',
    'Dictionary', 'VersionOverrides', 'ExtendedOverrides',
  ],
  DisplayName: ['Override'],
  Description: ['Override'],
  Requirements: ['Sets', 'Methods'],
  Sets: ['Set'],
  DefaultSettings: ['SourceLocation', 'RequestedWidth', 'RequestedHeight'],
  Hosts: ['Host'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab', 'CustomTab', 'OfficeMenu'],
  OfficeMenu: ['Control'],
  CustomTab: ['Group', 'Label', 'InsertAfter', 'InsertBefore'],
  Group: ['Label', 'Icon', 'Tooltip', 'Control'],
  Control: ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Icon: ['bt:Image'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image'],
  'bt:Urls': ['bt:Url'],
  'bt:ShortStrings': ['bt:String'],
  'bt:LongStrings': ['bt:String'],
  'bt:Image': ['bt:Override'],
  'bt:Url': ['bt:Override'],
  'bt:String': ['bt:Override'],
}; // prettier-ignore

describe.each([
  ['manifest.xml', MANIFEST, `${DEVELOPMENT_URL}/`],
  ['the manifest made for an address', manifestAt(manifestTemplate(MANIFEST), INTRANET), `${INTRANET}/`],
])('%s', (_name, source, ORIGIN) => {
  const root = parseXml(source);

  const all = (name: string, from: XmlElement = root): XmlElement[] =>
    from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(name, child)]);
  const everything = (from: XmlElement): XmlElement[] => [from, ...from.children.flatMap(everything)];
  const one = (name: string, from: XmlElement = root): XmlElement => {
    const found = all(name, from);
    expect(found).toHaveLength(1);
    return found[0]!;
  };
  const attribute = (element: XmlElement, name: string): string => {
    expect(element.attributes).toHaveProperty([name]);
    return element.attributes[name]!;
  };

  const overrides = one('VersionOverrides');
  const resources = one('Resources', overrides);

  test('is well-formed', () => {
    expect(XMLValidator.validate(source)).toBe(true);
  });

  test.each(Object.entries(ORDER))('%s has its children in the order of the schema', (name, order) => {
    const parents = everything(root).filter((element) => element.name === name);
    expect(parents.length).toBeGreaterThan(0);
    for (const parent of parents) {
      const places = parent.children.map((child) => order.indexOf(child.name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test('has no child elements but those', () => {
    const parents = everything(root).filter(({ children }) => children.length > 0);
    expect([...new Set(parents.map(({ name }) => name))].filter((name) => !(name in ORDER))).toEqual([]);
  });

  /** Longest texts that the schema admits: the short string, the long string, a version of four numbers. */
  test('has texts within the limits of the schema', () => {
    const valuesOf = (name: string): readonly string[] => {
      const [element] = root.children.filter((child) => child.name === name);
      return [element!, ...all('Override', element)].map(
        ({ attributes, text }) => attributes['DefaultValue'] ?? attributes['Value'] ?? text,
      );
    };
    for (const [name, longest] of [
      ['ProviderName', 125],
      ['DisplayName', 125],
      ['Description', 250],
    ] as const)
      for (const value of valuesOf(name)) {
        expect(value.length).toBeGreaterThan(0);
        expect(value.length).toBeLessThanOrEqual(longest);
      }
    for (const name of ['FunctionName', 'TaskpaneId'])
      for (const { text } of all(name)) expect(text).toMatch(/^[A-Za-z][\w.-]{0,124}$/);
    expect(one('Version').text).toMatch(/^\d+(\.\d+){3}$/);
  });

  test('identifies itself', () => {
    expect(one('Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(one('Version').text).toBe(`${version}.0`);
    expect(one('DefaultLocale').text).toBe('zh-CN');
    expect(one('Permissions').text).toBe('ReadWriteDocument');
    expect(all('Set').map(({ attributes }) => attributes)).toEqual([
      { Name: 'ExcelApi', MinVersion: '1.13' },
      { Name: 'SharedRuntime', MinVersion: '1.1' },
    ]);
  });

  describe('resources', () => {
    const resid = everything(overrides).flatMap(({ attributes }) => attributes['resid'] ?? []);
    const declared = resources.children.flatMap((group) =>
      group.children.map((entry) => ({ group: group.name, id: attribute(entry, 'id'), entry })),
    );

    test('every resid exists, once, within 32 characters, and every resource is used', () => {
      const ids = declared.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...new Set(resid)].sort()).toEqual([...ids].sort());
      expect(ids.filter((id) => id.length > 32)).toEqual([]);
    });

    test.each([
      ['bt:ShortStrings', 125],
      ['bt:LongStrings', 250],
    ])('%s hold at most %d characters, in Chinese with an English override', (group, longest) => {
      const strings = declared.filter((entry) => entry.group === group);
      expect(strings.length).toBeGreaterThan(0);
      for (const { entry } of strings) {
        const english = one('bt:Override', entry);
        expect(attribute(english, 'Locale')).toBe('en-US');
        expect(attribute(entry, 'DefaultValue')).toMatch(/\p{Script=Han}/u);
        expect(attribute(english, 'Value')).not.toMatch(/\p{Script=Han}/u);
        for (const text of [attribute(entry, 'DefaultValue'), attribute(english, 'Value')])
          expect(text.length).toBeLessThanOrEqual(longest);
      }
    });

    test('titles and labels are short strings, descriptions long ones', () => {
      const groupOf = new Map(declared.map(({ id, group }) => [id, group]));
      const grouped = (name: string) =>
        all(name, one('DesktopFormFactor')).map((element) => groupOf.get(attribute(element, 'resid')));
      expect(new Set([...grouped('Label'), ...grouped('Title')])).toEqual(new Set(['bt:ShortStrings']));
      expect(new Set(grouped('Description'))).toEqual(new Set(['bt:LongStrings']));
    });
  });

  describe('addresses', () => {
    const urls = everything(root)
      .flatMap(({ attributes }) =>
        ['DefaultValue', 'Value', 'Url', 'ResourcesUrl'].map((name) => attributes[name]),
      )
      .filter((value): value is string => /^[a-z]+:\/\//.test(value ?? ''));

    test('are all https on the development address, so that the build can move them', () => {
      expect(urls.length).toBeGreaterThan(0);
      expect(urls.filter((url) => !url.startsWith(ORIGIN))).toEqual([]);
      expect(urls.filter((url) => url.length > 2048)).toEqual([]);
    });

    test.each([...new Set(urls)])('%s exists', (url) => {
      const path = url.slice(ORIGIN.length);
      const file = path === 'taskpane.html' ? 'src/taskpane/taskpane.html' : path;
      expect(existsSync(join(PROJECT, file))).toBe(true);
    });

    test('images have the sizes they are declared for', () => {
      const used = all('bt:Image', one('DesktopFormFactor')).map(
        (image) => [attribute(image, 'resid'), Number(attribute(image, 'size'))] as const,
      );
      const address = new Map(
        all('bt:Image', resources).map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]),
      );
      const pictures = [
        ...used.map(([id, size]) => [address.get(id)!, size] as const),
        [attribute(one('IconUrl'), 'DefaultValue'), 32] as const,
        [attribute(one('HighResolutionIconUrl'), 'DefaultValue'), 64] as const,
      ];
      for (const [url, size] of pictures) {
        const png = readFileSync(join(PROJECT, url.slice(ORIGIN.length)));
        expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
      }
    });
  });

  describe('commands', () => {
    test('every ribbon function is one of ours', () => {
      const names = all('FunctionName').map(({ text }) => text);
      expect(names.length).toBeGreaterThan(0);
      expect(COMMANDS).toEqual(expect.arrayContaining(names));
      expect(new Set(names).size).toBe(names.length);
    });

    test('检查 opens the pane; functions and pane share one runtime', () => {
      expect(one('TaskpaneId').text).toBe(TASKPANE_ID);
      const pane = attribute(all('SourceLocation', overrides)[0]!, 'resid');
      expect(attribute(one('Runtime'), 'resid')).toBe(pane);
      expect(attribute(one('Runtime'), 'lifetime')).toBe('long');
      expect(attribute(one('FunctionFile'), 'resid')).toBe(pane);
    });

    test('every button has a tooltip and its icons', () => {
      for (const control of all('Control')) {
        expect(all('Supertip', control)).toHaveLength(1);
        expect(all('bt:Image', control).map(({ attributes }) => attributes['size'])).toEqual([
          '16',
          '32',
          '80',
        ]);
      }
    });

    test('检查此处 is the one entry of the menu of a cell', () => {
      const menu = one('OfficeMenu');
      expect(attribute(menu, 'id')).toBe('ContextMenuCell');
      expect(one('FunctionName', one('Control', menu)).text).toBe('checkHere');
    });

    test('controls and groups have names of their own', () => {
      const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
        all(name).map((element) => attribute(element, 'id')),
      );
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => id.length > 125)).toEqual([]);
    });
  });

  describe('keyboard shortcuts', () => {
    interface Shortcuts {
      readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
      readonly shortcuts: readonly {
        readonly action: string;
        readonly key: Readonly<Record<string, string>>;
      }[];
      readonly resources: { readonly default: Names };
    }
    type Names = Readonly<Record<string, { readonly value: string }>>;
    const overrides = one('ExtendedOverrides');
    const read = <T>(name: string): T =>
      JSON.parse(readFileSync(join(PROJECT, attribute(overrides, name).slice(ORIGIN.length)), 'utf8')) as T;
    const { actions, shortcuts, resources: own } = read<Shortcuts>('Url');
    const english = read<Names>('ResourcesUrl');

    test('run functions of ours, each by a combination of its own that Excel leaves to add-ins', () => {
      const ids = actions.map(({ id }) => id);
      expect(COMMANDS).toEqual(expect.arrayContaining(ids));
      expect(shortcuts.map(({ action }) => action)).toEqual(ids);
      const keys = shortcuts.flatMap(({ key }) => Object.values(key));
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z0-9]$/);
    });

    test('are named in Chinese and in English', () => {
      const tokens = actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? '');
      expect(Object.keys(own.default)).toEqual(tokens);
      expect(Object.keys(english)).toEqual(tokens);
      for (const token of tokens) {
        expect(own.default[token]?.value).toMatch(/\p{Script=Han}/u);
        expect(english[token]?.value).not.toMatch(/\p{Script=Han}/u);
      }
    });
  });
});

describe('manifests for other addresses', () => {
  const template = manifestTemplate(MANIFEST);

  test('the template names no address', () => {
    expect(template).not.toContain('localhost');
    expect(manifestAt(template, DEVELOPMENT_URL)).toBe(MANIFEST);
  });

  test('differ in nothing but the address', () => {
    const there = 'https://there.example';
    expect(manifestAt(template, there).replaceAll(there, INTRANET)).toBe(manifestAt(template, INTRANET));
  });

  test('are well-formed whatever the address holds', () => {
    const made = manifestAt(template, "https://x.example/a&b/$&'");
    expect(XMLValidator.validate(made)).toBe(true);
    expect(made).toContain("https://x.example/a&amp;b/$&amp;'/taskpane.html");
  });
});
