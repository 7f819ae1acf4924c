/** Look of the page: an official document on screen and on paper. Colours reach 7:1 on white; severity is told by words. */
export const STYLE = `
:root { color-scheme: light; }
body { margin: 0; color: #1b1b1b; background: #fff; font: 14px/1.6 "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
main { max-width: 1180px; margin: 0 auto; padding: 24px; }
h1 { font-size: 26px; text-align: center; margin: 8px 0 20px; }
h2 { font-size: 18px; margin: 32px 0 8px; }
h3 { font-size: 15px; margin: 20px 0 8px; }
table { border-collapse: collapse; width: 100%; margin: 0 0 12px; table-layout: auto; }
caption { text-align: left; font-weight: bold; padding: 4px 0; }
th, td { border: 1px solid #555; padding: 4px 8px; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
thead th { background: #f2f4f7; text-align: center; white-space: nowrap; }
tbody th { font-weight: normal; text-align: left; }
td ul, td dl { margin: 0; padding: 0; list-style: none; white-space: normal; }
td dt, td dd { display: inline; margin: 0; }
td dt { font-weight: bold; }
td dt::after { content: "\\00a0"; }
td dd::after { content: ""; display: block; }
/* Kept for screen readers. */
.below-heading caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.findings { table-layout: fixed; }
.findings th:nth-child(1) { width: 4%; }
.findings th:nth-child(2) { width: 5.5%; }
.findings th:nth-child(3) { width: 14%; }
.findings th:nth-child(4) { width: 26%; }
.findings th:nth-child(5) { width: 25%; }
.gravest th:first-child, .gravest td:nth-child(2), .gravest td:nth-child(3) { white-space: nowrap; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0; }
.facts dt { font-weight: bold; }
.facts dd { margin: 0; }
.error { color: #8f0d0d; font-weight: bold; white-space: nowrap; }
.warning { color: #6b3f00; white-space: nowrap; }
.tip { color: #0b3d73; white-space: nowrap; }
.note { font-size: 12px; }
@media print {
  @page { size: A4 landscape; margin: 15mm 12mm; }
  main { max-width: none; padding: 0; }
  body { font-size: 9pt; line-height: 1.4; }
  th, td { padding: 2px 5px; }
  thead { display: table-header-group; }
  tr, h2, h3, caption { break-inside: avoid; }
  h2, h3, caption, thead { break-after: avoid; }
}
`;
