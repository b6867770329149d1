import type { Size } from '../document/reportDocument.ts';

/** How the page looks, on a screen and on paper of a size in points. */
export const stylesFor = ({ width, height }: Size): string => `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 20px 48px; max-width: 60rem; color: #35322d; background: #fff;
  font: 1rem/1.5 'Atkinson Hyperlegible Next', 'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
h1, h2, h3 { line-height: 1.2; margin: 2em 0 0.5em; break-after: avoid; }
h1 { font-size: 2rem; margin: 0 0 0.2em; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.15rem; }
p { margin: 0 0 0.8em; max-width: 44rem; }
.subtitle, .small { color: #5c564c; }
.small { font-size: 0.875rem; }
.lead { font-size: 1.2rem; }
.notice { font-weight: 700; border-left: 4px solid #35322d; padding-left: 0.7em; }
nav ul { padding-left: 1.2em; }
a { color: #005a8c; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #6a2f56; outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
figure { margin: 1em 0 1.5em; break-inside: avoid; }
figcaption, caption { font-weight: 700; text-align: left; padding: 0.4em 0; }
svg { display: block; width: 100%; height: auto; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1.5em; font-size: 0.9375rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35em 0.6em 0.35em 0; border-bottom: 1px solid #cfc7b6; }
thead th { border-bottom: 2px solid #5c564c; }
tbody th { font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
@page { size: ${mm(width)} ${mm(height)}; margin: 14mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; }
  nav, .skip { display: none; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; }
  .lead { font-size: 12pt; }
  table { font-size: 8.5pt; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .new-page { break-before: page; }
  .wide { overflow: visible; }
}
`;

const mm = (points: number) => `${Math.round((points / 72) * 254) / 10}mm`;
