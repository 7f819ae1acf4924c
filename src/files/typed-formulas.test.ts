import { crc32 } from './crc32';
import { withTypedFormulas } from './typed-formulas';

const sheetOf = (cells: string): string =>
  `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
const changed = (cells: string): string => {
  const content = new TextEncoder().encode(sheetOf(cells));
  const made = withTypedFormulas({ content, crc: crc32(content) });
  expect(made.crc).toBe(crc32(made.content));
  return new TextDecoder().decode(made.content);
};

test.each(['6个', '4200人次', '100%', '1.5万元/公里', '12 场', '30天以内'])('=%s is what was typed', (f) => {
  const text = sheetOf(`<c r="B2" s="3" t="str"><v>=${f}</v></c>`);
  expect(changed(`<c r="B2" s="3"><f>${f}</f><v/></c>`)).toBe(text);
  expect(changed(`<c r="B2" s="3"><f>${f}</f><v /></c>`)).toBe(text);
  expect(changed(`<c r="B2" s="3" t="n"><f>${f}</f></c>`)).toBe(text);
});

test.each([
  '<c r="B2"><f>A1+B1</f><v/></c>',
  '<c r="B2"><f>6+7</f></c>',
  '<c r="B2"><f>2*单价</f><v></v></c>',
  '<c r="B2"><f>合计!B3</f><v/></c>',
  '<c r="B2"><f>100%</f><v>1</v></c>',
])('%s stays', (cell) => {
  expect(changed(cell)).toBe(sheetOf(cell));
});
