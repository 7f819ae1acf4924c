import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import type { CustomXmlPart } from '../workbook-file';

/**
 * Excel keeps the settings of an add-in in a web extension part of the file, with the add-in's store identity. The
 * stand-in keeps them in a custom XML part with this name space instead, which Excel carries unread.
 */
const NAMESPACE = 'urn:performance-target-addin:excel-host:settings';
const ITEM_ID = '{7D0A4C1E-5A52-4E6F-9D0B-3C1F0E8B7A11}';

type Settings = Readonly<Record<string, string>>;
const OPTIONS = { ignoreAttributes: false, attributeNamePrefix: '@' };

interface SettingsXml {
  readonly settings: { readonly setting?: readonly { readonly '@key': string; readonly '@value': string }[] };
}

/** Tells our settings from the custom XML parts of others. */
export function splitSettings(parts: readonly CustomXmlPart[]): {
  settings: Settings;
  customXml: CustomXmlPart[];
} {
  const own = parts.find(({ xml }) => xml.includes(NAMESPACE));
  return { settings: own ? parse(own.xml) : {}, customXml: parts.filter((part) => part !== own) };
}

function parse(xml: string): Settings {
  const parser = new XMLParser({
    ...OPTIONS,
    parseAttributeValue: false,
    isArray: (tag) => tag === 'setting',
  });
  const { settings } = parser.parse(xml) as SettingsXml;
  return Object.fromEntries((settings.setting ?? []).map((entry) => [entry['@key'], entry['@value']]));
}

/** The settings as a part of the file; none for no settings. */
export function settingsPart(settings: Settings): CustomXmlPart[] {
  const setting = Object.entries(settings).map(([key, value]) => ({ '@key': key, '@value': value }));
  if (!setting.length) return [];
  const xml = new XMLBuilder(OPTIONS).build({ settings: { '@xmlns': NAMESPACE, setting } });
  return [{ id: ITEM_ID, xml }];
}
