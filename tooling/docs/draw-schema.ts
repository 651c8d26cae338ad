import type { ColumnShape, TableShape } from './schema-store.ts';

function diagram(lines: readonly string[]): string {
  return ['```mermaid', 'erDiagram', ...lines.map((line) => `  ${line}`), '```'].join('\n');
}

/** Mermaid reads words only: `numeric(5,2)` and `timestamp with time zone` need other spellings. */
function typeName(type: string): string {
  const known: Readonly<Record<string, string>> = {
    'timestamp with time zone': 'timestamptz',
    'time without time zone': 'time',
    'double precision': 'float8',
    'character varying': 'varchar',
  };
  return (known[type] ?? type).replace(/\[\]$/, '_array').replaceAll(/\W+/g, '_').replace(/_$/, '');
}

function keysOf(column: ColumnShape): string {
  return [column.primary ? 'PK' : '', column.refersTo === null ? '' : 'FK', column.unique ? 'UK' : '']
    .filter(Boolean)
    .join(', ');
}

function attribute(column: ColumnShape): string {
  const note = column.required ? '' : '"may be empty"';
  return `  ${[typeName(column.type), column.name, keysOf(column), note].filter(Boolean).join(' ')}`;
}

/** The tables with their columns. */
export function drawEntities(tables: readonly TableShape[]): string {
  return diagram(tables.flatMap(({ name, columns }) => [`${name} {`, ...columns.map(attribute), '}']));
}

/** One line a foreign key, read from the table that is pointed to. */
export function drawRelations(tables: readonly TableShape[]): string {
  const lines = tables.flatMap(({ name, columns }) =>
    columns.flatMap((column) => {
      if (column.refersTo === null) return [];
      const one = column.required ? '||' : '|o';
      const many =
        column.unique || (column.primary && columns.filter(({ primary }) => primary).length === 1) ? 'o|' : 'o{';
      return [`${column.refersTo} ${one}--${many} ${name} : ${column.name}`];
    }),
  );
  return diagram(lines);
}
