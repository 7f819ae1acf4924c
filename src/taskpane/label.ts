import type { Text } from '../texts/text';

/** A name from the middle of a sentence as a label of its own: English begins with a capital. */
export const asLabel = ({ zh, en }: Text): Text => ({ zh, en: en.charAt(0).toUpperCase() + en.slice(1) });
