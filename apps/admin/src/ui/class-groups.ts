/**
 * Which classes set the same thing, for the classes this console uses. The merger's own table of all of Tailwind weighs
 * more than everything else of it; a test compares the two for every pair of classes in our source.
 */
import type { createTailwindMerge } from 'tailwind-merge';

type Config = ReturnType<Parameters<typeof createTailwindMerge>[0]>;

const any = (): boolean => true;
const isArbitrary = (value: string): boolean => value.startsWith('[');
const isNumber = (value: string): boolean => /^\d+(\.\d+)?$/.test(value);
const isFontSize = (value: string): boolean => /^(\d?x[sl]|sm|base|lg|xl)$|^\[[\d.]+(rem|px|em)\]$/.test(value);

/** `{ name: [{ name: [any] }] }` for those that are told by their first words alone. */
function plain(...names: readonly string[]): Config['classGroups'] {
  return Object.fromEntries(names.map((name) => [name, [{ [name]: ['', any] }]]));
}

const LINE_STYLES = ['solid', 'dashed', 'dotted', 'double', 'hidden', 'none'];

const DISPLAYS = [
  'block',
  'inline-block',
  'inline',
  'flex',
  'inline-flex',
  'grid',
  'inline-grid',
  'contents',
  'hidden',
  'table',
  { table: ['caption', 'cell', 'header-group', 'row-group', 'row'] },
];

const CLASS_GROUPS: Config['classGroups'] = {
  display: DISPLAYS,
  position: ['static', 'fixed', 'absolute', 'relative', 'sticky'],
  visibility: ['visible', 'invisible', 'collapse'],
  sr: ['sr-only', 'not-sr-only'],
  ...plain('size', 'w', 'h', 'min-w', 'min-h', 'max-w', 'max-h', 'basis', 'order', 'z', 'float'),
  ...plain('p', 'px', 'py', 'pt', 'pr', 'pb', 'pl', 'm', 'mx', 'my', 'mt', 'mr', 'mb', 'ml', 'gap', 'gap-x', 'gap-y'),
  ...plain('inset', 'inset-x', 'inset-y', 'top', 'right', 'bottom', 'left', 'overflow', 'overflow-x', 'overflow-y'),
  ...plain('justify', 'justify-items', 'justify-self', 'items', 'self', 'place-items', 'grid-cols'),
  ...plain('grid-flow', 'auto-cols', 'col-start', 'row-start', 'grid-rows'),
  ...plain('leading', 'whitespace', 'break', 'wrap', 'line-clamp', 'align', 'bg', 'opacity'),
  ...plain('list', 'underline-offset', 'shadow', 'transition', 'animate', 'stroke'),
  ...plain('rounded', 'rounded-t', 'rounded-b', 'rounded-l', 'rounded-r'),
  ...plain('rounded-tl', 'rounded-tr', 'rounded-bl', 'rounded-br', 'translate-x', 'translate-y'),
  ...plain('fill', 'appearance', 'cursor', 'pointer-events', 'touch', 'accent', 'filter'),
  ...plain('scroll-mt', 'scroll-mb', 'border-spacing', 'outline-offset'),
  'flex-direction': [{ flex: ['row', 'row-reverse', 'col', 'col-reverse'] }],
  'flex-wrap': [{ flex: ['nowrap', 'wrap', 'wrap-reverse'] }],
  flex: [{ flex: [isNumber, 'auto', 'initial', 'none'] }],
  grow: [{ grow: ['', any] }],
  shrink: [{ shrink: ['', any] }],
  col: [{ col: [{ span: [any] }, 'auto'] }],
  row: [{ row: [{ span: [any] }, 'auto'] }],
  'align-content': [{ content: ['normal', 'center', 'start', 'end', 'between', 'around', 'evenly', 'stretch'] }],
  content: [{ content: ['none', isArbitrary] }],
  'font-size': [{ text: [isFontSize] }],
  'text-alignment': [{ text: ['left', 'center', 'right', 'justify', 'start', 'end'] }],
  'text-color': [{ text: [any] }],
  'font-weight': [{ font: ['normal', 'medium', 'semibold', 'bold'] }],
  'font-family': [{ font: [any] }],
  'text-decoration': ['underline', 'overline', 'line-through', 'no-underline'],
  'text-decoration-style': [{ decoration: ['solid', 'double', 'dotted', 'dashed', 'wavy'] }],
  'text-decoration-thickness': [{ decoration: ['auto', 'from-font', isNumber] }],
  'text-decoration-color': [{ decoration: [any] }],
  'object-fit': [{ object: ['contain', 'cover', 'fill', 'none', 'scale-down'] }],
  'text-overflow': ['truncate', 'text-ellipsis', 'text-clip'],
  'number-spacing': ['tabular-nums', 'proportional-nums'],
  'border-w': [{ border: ['', isNumber] }],
  'border-w-t': [{ 'border-t': ['', isNumber] }],
  'border-w-r': [{ 'border-r': ['', isNumber] }],
  'border-w-b': [{ 'border-b': ['', isNumber] }],
  'border-w-l': [{ 'border-l': ['', isNumber] }],
  'border-style': [{ border: LINE_STYLES }],
  'border-collapse': [{ border: ['collapse', 'separate'] }],
  'border-color': [{ border: [any] }],
  'border-color-l': [{ 'border-l': [any] }],
  'divide-y': [{ 'divide-y': ['', isNumber] }],
  'divide-color': [{ divide: [any] }],
  'outline-w': [{ outline: ['', isNumber] }],
  'outline-style': [{ outline: LINE_STYLES }],
  'outline-color': [{ outline: [any] }],
};

const PADDINGS = ['px', 'py', 'pt', 'pr', 'pb', 'pl'];
const MARGINS = ['mx', 'my', 'mt', 'mr', 'mb', 'ml'];
const CORNERS = ['rounded-tl', 'rounded-tr', 'rounded-bl', 'rounded-br'];

export const classGroups = (): Config => ({
  cacheSize: 500,
  theme: {},
  classGroups: CLASS_GROUPS,
  conflictingClassGroups: {
    overflow: ['overflow-x', 'overflow-y'],
    inset: ['inset-x', 'inset-y', 'top', 'right', 'bottom', 'left'],
    'inset-x': ['right', 'left'],
    'inset-y': ['top', 'bottom'],
    flex: ['basis', 'grow', 'shrink'],
    gap: ['gap-x', 'gap-y'],
    p: PADDINGS,
    px: ['pr', 'pl'],
    py: ['pt', 'pb'],
    m: MARGINS,
    mx: ['mr', 'ml'],
    my: ['mt', 'mb'],
    size: ['w', 'h'],
    'font-size': ['leading'],
    'line-clamp': ['display', 'overflow'],
    rounded: ['rounded-t', 'rounded-r', 'rounded-b', 'rounded-l', ...CORNERS],
    'rounded-t': ['rounded-tl', 'rounded-tr'],
    'rounded-r': ['rounded-tr', 'rounded-br'],
    'rounded-b': ['rounded-br', 'rounded-bl'],
    'rounded-l': ['rounded-tl', 'rounded-bl'],
    'border-w': ['border-w-t', 'border-w-r', 'border-w-b', 'border-w-l'],
    'border-color': ['border-color-l'],
  },
  conflictingClassGroupModifiers: { 'font-size': ['leading'] },
  orderSensitiveModifiers: ['before', 'after', 'placeholder'],
});
