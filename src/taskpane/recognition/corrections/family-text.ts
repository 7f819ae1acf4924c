import { FORM_FAMILY_TEXTS, RECORD_TEXTS } from '../../../texts/record-texts';
import type { Text } from '../../../texts/text';

const TEXTS: Readonly<Record<string, Text>> = FORM_FAMILY_TEXTS;

/** What a form family is called; one that this version does not know has a general name. */
export const familyText = (id: string): Text =>
  Object.hasOwn(TEXTS, id) ? (TEXTS[id] ?? RECORD_TEXTS.familyUnknown) : RECORD_TEXTS.familyUnknown;
