import { DEVELOPMENT_URL } from './addin-url';

/** Stands in a template of the manifest where the address of the add-in belongs. */
const PLACE = '{address}';

/** The manifest without an address of its own, from manifest.xml, which names the development address. */
export const manifestTemplate = (manifest: string): string => manifest.replaceAll(DEVELOPMENT_URL, PLACE);

/**
 * The manifest of an add-in that stands at an address. Everything else, its id and version above all, stays as it is: Excel
 * takes it for the same add-in wherever it stands.
 * @param template as `manifestTemplate` makes it
 * @param address as `addinUrl` reads it: https, without a slash at the end
 */
export const manifestAt = (template: string, address: string): string =>
  template.replaceAll(PLACE, () => xmlAttribute(address));

/** An address as the value of an attribute. */
const xmlAttribute = (address: string): string =>
  address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
