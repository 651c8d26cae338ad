import { ExpectedState } from '@myhibachi/contracts';
import { authorize, recordRead, stationScope, type Context } from '../kernel/index.ts';
import { anonymise } from './anonymise.ts';
import { readCases, readHostLines, readKnownNames, type CaseRow } from './case-store.ts';

const MOST_CASES = 1_000;

/** One dialogue a line: the host's words in order, and the state they should lead to. */
export interface CaseDialogue {
  readonly id: string;
  readonly family: 'corrected';
  readonly language: string;
  readonly channel: string;
  readonly turns: readonly string[];
  readonly expect: ExpectedState;
  /** What a person says it should have said: for reading, never compared word by word. */
  readonly shouldSay: string | null;
}

interface Sources {
  readonly lines: ReadonlyMap<string, readonly { readonly seq: number; readonly text: string }[]>;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

async function sourcesOf(ctx: Context, ids: readonly string[]): Promise<Sources> {
  const [said, known] = await Promise.all([readHostLines(ctx.db, ids), readKnownNames(ctx.db, ids)]);
  const open = (field: string, sealed: string | null) => (sealed === null ? [] : [ctx.crypto.decrypt(field, sealed)]);
  const opened = said.map(({ conversation_id: id, seq, body_enc: sealed }) => ({
    id,
    seq,
    text: ctx.crypto.decrypt('conversation_messages.body', sealed),
  }));
  return {
    lines: Map.groupBy(opened, ({ id }) => id),
    names: new Map(
      known.map((row) => [
        row.conversation_id,
        [
          ...open('contact_identities.name', row.name_enc),
          ...open('customers.first_name', row.first_name_enc),
          ...open('customers.last_name', row.last_name_enc),
        ],
      ]),
    ),
  };
}

function dialogueOf(ctx: Context, row: CaseRow, { lines, names }: Sources): CaseDialogue {
  const { conversation_id: conversation, should_say_enc: sealed } = row;
  const said = (lines.get(conversation) ?? []).filter(({ seq }) => seq <= row.trigger_seq).map(({ text }) => text);
  const should = sealed === null ? [] : [ctx.crypto.decrypt('concierge_cases.should_say', sealed)];
  const texts = anonymise([...said, ...should], names.get(conversation) ?? []);
  return {
    // Enough to tell two apart, and to no way back to the conversation.
    id: `case-${row.id.slice(-12)}`,
    family: 'corrected',
    language: row.language,
    channel: row.channel,
    turns: texts.slice(0, said.length),
    expect: ExpectedState.parse(row.expected),
    shouldSay: texts[said.length] ?? null,
  };
}

/**
 * The accepted cases as dialogues, one JSON object a line, with stand-ins for whatever says who a host is. At most the
 * newest 1,000. Leaves a row that says who took them.
 */
export async function exportConciergeCases(
  ctx: Context,
): Promise<{ readonly content: string; readonly filename: string }> {
  authorize(ctx, 'concierge.curate');
  const scope = stationScope(ctx.actor, 'concierge.curate');
  const rows = await readCases(ctx.db, { status: 'accepted', scope, after: null, limit: MOST_CASES });
  const sources = await sourcesOf(ctx, [...new Set(rows.map((row) => row.conversation_id))]);
  await recordRead(ctx, {
    action: 'concierge_case.export',
    entityType: 'concierge_case',
    entityId: 'list',
    after: { cases: rows.length },
  });
  const lines = rows.map((row) => `${JSON.stringify(dialogueOf(ctx, row, sources))}\n`);
  return { content: lines.join(''), filename: `concierge-cases-${ctx.clock.now().toString().slice(0, 10)}.jsonl` };
}
