/** Of the pages at `/outbox`. In the page itself, which then loads nothing. */
export const OUTBOX_STYLE = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1b2423, #e8eeed);
  --muted: light-dark(#55615f, #a9b6b4);
  --line: light-dark(#d9dfde, #3a4745);
  --page: light-dark(#f6f8f7, #141a19);
  --surface: light-dark(#ffffff, #1c2423);
  --accent: light-dark(#0b5d57, #82d5ca);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 760px; margin: 0 auto; padding: clamp(20px, 5vw, 48px) clamp(16px, 4vw, 32px) 64px; }
header { margin-bottom: 28px; }
header time { margin-inline-start: 8px; }
h1 { margin: 0 0 8px; font-size: 26px; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 36px 0 12px; font-size: 18px; }
p { margin: 0; max-width: 62ch; color: var(--muted); }
a { color: var(--accent); }
a:focus-visible, pre:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 6px; }
code { font-size: 0.9em; }
nav { margin-bottom: 20px; }
nav a { display: inline-block; padding: 4px 0; }
.mails { margin: 0; padding: 0; list-style: none; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; }
.mails li + li { border-top: 1px solid var(--line); }
.mails a { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2px 16px; padding: 14px 18px; color: inherit; text-decoration: none; border-radius: 8px; }
.mails a:hover .subject { text-decoration: underline; }
.subject { flex-basis: 100%; font-weight: 600; overflow-wrap: anywhere; }
.to { color: var(--muted); font-size: 14px; overflow-wrap: anywhere; }
time { color: var(--muted); font-size: 14px; white-space: nowrap; }
.empty { padding: 32px; border: 1px dashed var(--line); border-radius: 8px; }
iframe { display: block; width: 100%; height: 840px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); }
@media (max-width: 600px) { iframe { height: 1000px; } }
pre { margin: 0; padding: 18px; overflow-wrap: anywhere; white-space: pre-wrap; font: 14px/1.5 ui-monospace, monospace; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; }
`;
