import type { Variable, VariableValue } from '@myhibachi/contracts';
import { z } from 'zod';
import { authorize, decodeCursor, encodeId, pageOf, type Context, type Page } from '../kernel/index.ts';
import { needsTwo, parseKey } from './apply-change.ts';
import { readOpenRequests } from './change-request-store.ts';
import { DEFINITIONS, type VariableKey } from './definitions.ts';
import { labelOf } from './label-of.ts';
import { readInForceWithAuthors, readScheduledValues, readValueHistory, type ValueRow } from './variable-store.ts';

type Json = Variable['value'];

function typeOf(unit: string, schema: z.core.JSONSchema.BaseSchema): Variable['type'] {
  if (schema.type === 'array' || schema.type === 'object') return 'structure';
  if (schema.type === 'string') return schema.pattern?.includes('[0-5]') === true ? 'time' : 'text';
  if (unit.startsWith('cents')) return 'money';
  return schema.type === 'integer' ? 'whole number' : 'number';
}

/** Who set a value: a member of staff by name, or what else it was. */
function authorOf(row: Pick<ValueRow, 'setBy' | 'setByName'>): string {
  return row.setByName ?? (row.setBy.startsWith('system:') ? 'The operator' : row.setBy);
}

interface Standing {
  readonly inForce: ReadonlyMap<string, ValueRow>;
  readonly next: ReadonlyMap<string, ValueRow>;
  readonly open: ReadonlyMap<string, string>;
}

const NUMBERS: ReadonlySet<string> = new Set(['money', 'whole number', 'number']);

function shapeOf(key: VariableKey): Pick<Variable, 'type' | 'range' | 'schema'> {
  const { unit, schema: rules } = DEFINITIONS[key];
  const { $schema: _, ...schema } = z.toJSONSchema(rules);
  const type = typeOf(unit, schema);
  const range = NUMBERS.has(type) ? { min: schema.minimum ?? null, max: schema.maximum ?? null } : null;
  return { type, range, schema };
}

function lastChangeOf(row: ValueRow | undefined, scheduled: ValueRow | undefined): Variable['lastChange'] {
  const isLater = scheduled !== undefined && (row === undefined || scheduled.id > row.id);
  const last = isLater ? scheduled : row;
  return last === undefined ? null : { at: last.setAt.toString(), by: authorOf(last), reason: last.reason };
}

function nextOf(row: ValueRow | undefined): Variable['next'] {
  return row === undefined ? null : { value: row.value as Json, effectiveFrom: row.effectiveFrom.toString() };
}

function present(key: VariableKey, { inForce, next, open }: Standing): Variable {
  const { category, unit, value } = DEFINITIONS[key];
  const [row, scheduled, request] = [inForce.get(key), next.get(key), open.get(key)];
  return {
    key,
    label: labelOf(key),
    category,
    unit,
    ...shapeOf(key),
    default: value,
    value: (row?.value ?? value) as Json,
    effectiveFrom: row?.effectiveFrom.toString() ?? null,
    next: nextOf(scheduled),
    needsTwo: needsTwo(key),
    lastChange: lastChangeOf(row, scheduled),
    openRequestId: request === undefined ? null : encodeId('var', request),
  };
}

function byKey(rows: readonly ValueRow[]): ReadonlyMap<string, ValueRow> {
  return new Map(rows.map((row) => [row.key, row]));
}

/** Every figure with its range, what is in force, what comes next and what waits for a second person. */
export async function listVariables(ctx: Context): Promise<{ items: Variable[] }> {
  authorize(ctx, 'variable.read');
  const now = ctx.clock.now();
  const standing = {
    inForce: byKey(await readInForceWithAuthors(ctx.db, now)),
    next: byKey(await readScheduledValues(ctx.db, now)),
    open: new Map((await readOpenRequests(ctx.db, 'variable', now)).map(({ subject, id }) => [subject, id])),
  };
  return { items: (Object.keys(DEFINITIONS) as VariableKey[]).map((key) => present(key, standing)) };
}

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Every value a figure has had or will have, the latest to take effect first. */
export async function listVariableHistory(
  ctx: Context,
  query: { key: string; cursor?: string | undefined; limit: number },
): Promise<Page<VariableValue>> {
  authorize(ctx, 'variable.read');
  const key = parseKey(query.key);
  const now = ctx.clock.now();
  const [from, id] = query.cursor === undefined ? [] : decodeCursor(query.cursor, Cursor);
  const after = from === undefined || id === undefined ? null : { effectiveFrom: Temporal.Instant.from(from), id };
  const rows = await readValueHistory(ctx.db, key, after, query.limit + 1);
  const current = byKey(await readInForceWithAuthors(ctx.db, now)).get(key)?.id;
  const page = pageOf(rows, query.limit, (row) => [row.effectiveFrom.toString(), row.id]);
  const items = page.items.map((row): VariableValue => ({
    id: encodeId('var', row.id),
    value: row.value as Json,
    effectiveFrom: row.effectiveFrom.toString(),
    setAt: row.setAt.toString(),
    by: authorOf(row),
    reason: row.reason,
    approvedBy: row.alone === true || row.approvedBy === null ? null : (row.approvedByName ?? 'A second person'),
    alone: row.alone === true,
    inForce: row.id === current,
  }));
  return { ...page, items };
}
