import type { Language } from '../../src/texts/text';

/** A ribbon button as the manifest declares it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** Address of the 32 pixel icon. */
  readonly icon: string;
  readonly action:
    | { readonly type: 'showPane'; readonly paneId: string; readonly url: string }
    | { readonly type: 'execute'; readonly functionName: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** What a host takes from the manifest. Addresses are on the page's own origin, wherever the add-in is served. */
export interface Manifest {
  readonly name: string;
  readonly paneUrl: string;
  readonly sharedRuntime: boolean;
  readonly tabs: readonly RibbonTab[];
  /** Address of the file of keyboard shortcuts. */
  readonly shortcutsUrl: string;
  /** What stands in the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
}

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

/**
 * Reads the add-in's manifest.
 * @param origin where the add-in is served; replaces the origin of the manifest's addresses
 * @throws Error when it is not well-formed or something it refers to is missing
 */
export function readManifest(source: string, language: Language, origin: string): Manifest {
  const document = new DOMParser().parseFromString(source, 'application/xml');
  if (document.getElementsByTagName('parsererror').length)
    throw new Error('manifest.xml is not well-formed.');
  const root = document.documentElement;
  const overrides = child(root, 'VersionOverrides');
  const host = child(child(overrides, 'Hosts'), 'Host');
  const form = child(host, 'DesktopFormFactor');

  const localised = (element: Element): string =>
    children(element, 'Override')
      .find((override) => override.getAttribute('Locale') === LOCALES[language])
      ?.getAttribute('Value') ??
    element.getAttribute('DefaultValue') ??
    '';
  const resources = new Map(
    [...child(overrides, 'Resources').children].flatMap((group) =>
      [...group.children].map((entry) => [entry.getAttribute('id') ?? '', localised(entry)] as const),
    ),
  );
  const resource = (element: Element): string => {
    const resid = element.getAttribute('resid') ?? '';
    const value = resources.get(resid);
    if (value === undefined) throw new Error(`manifest.xml has no resource ${resid}.`);
    return value;
  };
  const here = (url: string): string => {
    const { pathname, search } = new URL(url);
    return new URL(pathname + search, origin).href;
  };

  const button = (control: Element): RibbonButton => {
    const action = child(control, 'Action');
    const tip = child(control, 'Supertip');
    const icon = children(child(control, 'Icon'), 'Image').find(
      (image) => image.getAttribute('size') === '32',
    );
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(child(control, 'Label')),
      tip: { title: resource(child(tip, 'Title')), description: resource(child(tip, 'Description')) },
      icon: icon ? here(resource(icon)) : '',
      action:
        type(action) === 'ShowTaskpane'
          ? {
              type: 'showPane',
              paneId: child(action, 'TaskpaneId').textContent ?? '',
              url: here(resource(child(action, 'SourceLocation'))),
            }
          : { type: 'execute', functionName: child(action, 'FunctionName').textContent ?? '' },
    };
  };
  const points = children(form, 'ExtensionPoint');
  const tabs = points.flatMap((point) => children(point, 'CustomTab'));
  const cellMenus = points
    .flatMap((point) => children(point, 'OfficeMenu'))
    .filter((menu) => menu.getAttribute('id') === 'ContextMenuCell');
  return {
    name: localised(child(root, 'DisplayName')),
    paneUrl: here(child(child(root, 'DefaultSettings'), 'SourceLocation').getAttribute('DefaultValue') ?? ''),
    sharedRuntime: children(host, 'Runtimes').length > 0,
    shortcutsUrl: here(child(root, 'ExtendedOverrides').getAttribute('Url') ?? ''),
    tabs: tabs.map((tab) => ({
      label: resource(child(tab, 'Label')),
      groups: children(tab, 'Group').map((group) => ({
        label: resource(child(group, 'Label')),
        buttons: children(group, 'Control').map(button),
      })),
    })),
    cellMenu: cellMenus.flatMap((menu) => children(menu, 'Control')).map(button),
  };
}

const children = (parent: Element, name: string): Element[] =>
  [...parent.children].filter((element) => element.localName === name);

function child(parent: Element, name: string): Element {
  const [first] = children(parent, name);
  if (!first) throw new Error(`manifest.xml: ${parent.localName} has no ${name}.`);
  return first;
}

const type = (element: Element): string | null =>
  element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
