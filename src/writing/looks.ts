import type { PlanLook, PlanStyle } from './sheet-plan';

/** Printed text of the form: 宋体, as in the official forms. */
const PRINTED = '宋体';
/** What the unit writes: 仿宋, so that it stands out from the printed labels. */
const WRITTEN = '仿宋';
/** 五号 */
const BODY = 10.5;
/** Pale enough to vanish on a black-and-white print, visible on the screen. */
const LABEL_FILL = '#F2F4F7';

const printed: PlanLook = {
  font: PRINTED,
  size: BODY,
  bold: false,
  fill: LABEL_FILL,
  border: 'thin',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const written: PlanLook = {
  font: WRITTEN,
  size: BODY,
  bold: false,
  border: 'thin',
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
};
const bare: PlanLook = {
  font: PRINTED,
  size: BODY,
  bold: false,
  border: 'none',
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
};

/** The one look of the product's sheets: labels printed in 宋体 on pale grey, fields to fill in in 仿宋 on white. */
export const LOOKS: Readonly<Record<PlanStyle, PlanLook>> = {
  title: { ...bare, size: 18, bold: true, horizontal: 'center' },
  subtitle: { ...bare, size: 12, horizontal: 'center' },
  caption: { ...bare, size: 11 },
  captionInput: { ...bare, font: WRITTEN, size: 11 },
  label: printed,
  section: { ...printed, bold: true },
  header: { ...printed, bold: true },
  input: { ...written, horizontal: 'center' },
  inputLong: written,
  inputNumber: { ...written, horizontal: 'right' },
  detail: { ...written, size: 9 },
  note: { ...bare, size: 9 },
};
