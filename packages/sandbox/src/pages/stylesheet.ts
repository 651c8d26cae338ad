/** The look of the sandbox's own pages: no script, no font to load, light and dark. */
export const STYLESHEET = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#faf7f2, #181513);
  --card: light-dark(#ffffff, #221e1b);
  --ink: light-dark(#241c17, #f3ece4);
  --soft: light-dark(#6a5c52, #b9aa9d);
  --line: light-dark(#e4dacf, #3b342f);
  --accent: light-dark(#a8321a, #ff9a76);
  --on-accent: light-dark(#ffffff, #2a0f06);
  --warn: light-dark(#fde9e4, #43201a);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
.ribbon { margin: 0; padding: .5rem 1rem; text-align: center; background: repeating-linear-gradient(-45deg, #ffd666 0 1.25rem, #ffcc40 1.25rem 2.5rem); color: #2b2100; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: .5rem 0 1rem; }
h2 { font-size: 1.1rem; margin: 0; overflow-wrap: anywhere; }
a { color: var(--accent); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 1rem; padding: 1.25rem; margin: 0 0 1.25rem; }
.narrow { max-width: 27rem; margin-inline: auto; }
.amount { font-size: 2.4rem; font-weight: 700; margin: 0; font-variant-numeric: tabular-nums; }
.soft { color: var(--soft); margin: .25rem 0; overflow-wrap: anywhere; }
label { display: block; font-weight: 600; margin: 1rem 0 .35rem; }
input, textarea { width: 100%; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: .6rem; padding: .7rem .8rem; }
input[inputmode='numeric'] { font-size: 1.15rem; letter-spacing: .05em; }
button { font: inherit; font-weight: 650; border: 1px solid var(--accent); border-radius: .6rem; padding: .75rem 1.1rem; margin-top: 1rem; background: var(--accent); color: var(--on-accent); cursor: pointer; min-height: 44px; }
button.quiet { background: transparent; color: var(--accent); }
.wide { width: 100%; }
.row { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; }
.row > * { flex: 1 1 12rem; }
.row > button { flex: 0 0 auto; margin: 0; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.alert { background: var(--warn); border-left: 4px solid var(--accent); border-radius: .5rem; padding: .75rem 1rem; margin: 1rem 0 0; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
th, td { text-align: left; padding: .4rem .5rem .4rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; vertical-align: top; }
code { font-family: ui-monospace, monospace; }
.badge { display: inline-block; font-size: .8rem; font-weight: 650; border: 1px solid var(--line); border-radius: 99px; padding: .1rem .6rem; margin-right: .35rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: .75rem 0 0; font: inherit; }
details { margin-top: .75rem; }
summary { cursor: pointer; font-weight: 600; padding: .35rem 0; }
iframe { width: 100%; height: 32rem; border: 1px solid var(--line); border-radius: .6rem; background: #fff; }
.empty { text-align: center; padding: 3rem 1rem; }
`;
