/** Colours and faces of our e-mails. Inline styles draw the light scheme; the sheet below turns it dark where asked. */

export const COLOURS = {
  page: '#f6efe6',
  card: '#ffffff',
  wash: '#fbf5ec',
  ink: '#241c17',
  muted: '#6f635a',
  rule: '#ece2d6',
  ember: '#a63a1b',
  amber: '#e0982f',
  amberWash: '#fbe9c9',
  char: '#2b211b',
} as const;

export const FONTS = {
  body: "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif",
  heading: "Georgia,'Times New Roman',serif",
} as const;

export const STYLE_SHEET = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 480px) { h1 { font-size: 24px !important; line-height: 30px !important; } }
@media (prefers-color-scheme: dark) {
  .page { background: #17110d !important; }
  .card { background: #231a15 !important; }
  .wash { background: #2f241d !important; }
  .ink { color: #f5ece2 !important; }
  .muted { color: #bfb0a3 !important; }
  .rule { border-color: #3d3027 !important; }
  .brand, .link { color: #f29a6b !important; }
  .char { background: #6b4f3d !important; }
  .button { background: #c24c25 !important; }
  .sandbox { background: #4a3512 !important; color: #fbe9c9 !important; }
}
`;
