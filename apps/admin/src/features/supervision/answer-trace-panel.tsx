import { getAnswerTrace } from '@myhibachi/api-client/calls';
import type { AnswerTrace } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { OWN_ZONE, countOf, formatCount, formatInstant, formatWord } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Badge, ErrorState, Facts, Skeleton } from '../../ui/surfaces.tsx';
import { ENGINE_WORDS, FINDING_WORDS, HOW_WORDS, formatMicros } from './supervision-words.ts';

interface Shown {
  readonly trace: AnswerTrace;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-1.5 border-t border-line pt-2">
      <h4 className="text-xs font-semibold">{title}</h4>
      {children}
    </section>
  );
}

function Summary({ trace }: Shown) {
  const seconds = (trace.durationMs / 1_000).toFixed(1);
  const tokens = trace.tokensIn + trace.tokensOut;
  return (
    <Facts
      rows={[
        ['Engine', ENGINE_WORDS[trace.engine] ?? trace.engine],
        ['Understood', trace.intents.map((intent) => formatWord(intent)).join(', ') || 'No wish, only details'],
        [
          'Ended',
          trace.outcome === null
            ? formatWord(trace.status)
            : `${formatWord(trace.status)}: ${formatWord(trace.outcome)}`,
        ],
        [
          'Drafts',
          trace.attempts > 1 ? `${trace.drafts}, begun ${countOf(trace.attempts, 'time')}` : String(trace.drafts),
        ],
        ['Took', `${seconds} s, from ${formatInstant(trace.startedAt, OWN_ZONE)}`],
        [
          'Tokens',
          tokens === 0 ? 'None' : `${formatCount(trace.tokensIn)} read, ${formatCount(trace.tokensOut)} written`,
        ],
        ['Cost', formatMicros(trace.costMicros)],
        ...(trace.fellBack === null
          ? []
          : [['Fell back', `The model’s answer was not taken: ${trace.fellBack}`] as const]),
        ...(trace.arm === null
          ? []
          : [['Trial', trace.arm === 'canary' ? 'In the share that tries the model' : 'In the rest'] as const]),
      ]}
    />
  );
}

function Json({ label, value }: { readonly label: string; readonly value: unknown }) {
  if (value === null || value === undefined) return null;
  return (
    <section aria-label={label} className="rounded bg-sunken p-2">
      <p className="text-faint">{label}</p>
      <pre className="break-all whitespace-pre-wrap">{JSON.stringify(value, null, 1)}</pre>
    </section>
  );
}

/** The same tool may be asked twice; the record never changes its order. */
function numbered(calls: AnswerTrace['calls']) {
  return calls.map((call, place) => ({ number: place + 1, call }));
}

function Calls({ trace: { calls } }: Shown) {
  if (calls.length === 0) return null;
  return (
    <Part title="What it looked up and did">
      <ol className="grid gap-1.5">
        {numbered(calls).map(({ number, call }) => (
          <li key={number}>
            <details>
              <summary className="flex cursor-pointer flex-wrap items-center gap-1.5">
                {call.title ?? call.tool} <Badge>{HOW_WORDS[call.how]}</Badge>
                {!call.ok && <Badge tone="warn">refused: {formatWord(call.code ?? 'unknown')}</Badge>}
              </summary>
              <div className="mt-1 grid gap-1">
                <Json label="Asked" value={call.input} />
                <Json label="Answered" value={call.output} />
              </div>
            </details>
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Sources({ trace: { sources } }: Shown) {
  const mayRead = usePermission('knowledge.read');
  if (sources.length === 0) return null;
  return (
    <Part title="What it rests on">
      <ul className="list-disc pl-4">
        {sources.map(({ kind, ref, title, version, articleId }) => (
          <li key={`${kind}${ref}`}>
            {articleId !== null && mayRead ? (
              <Link to="/knowledge/$articleId" params={{ articleId }} className="underline">
                {title}
              </Link>
            ) : (
              title
            )}
            {version !== undefined && <span className="text-faint"> · version {version}</span>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Rejected({ trace: { rejected } }: Shown) {
  return (
    <Part title="What the guards kept back">
      {rejected.length === 0 && <p className="text-soft">Nothing: every figure, date and promise was backed.</p>}
      {rejected.map(({ engine, text, findings }) => (
        <figure key={`${engine}${text}`} className="grid gap-1 border-l-2 border-bad pl-2">
          <blockquote className="break-words whitespace-pre-wrap">{text === '' ? 'An empty draft' : text}</blockquote>
          <figcaption className="flex flex-wrap gap-1.5">
            {findings.map(({ kind, what }) => (
              <Badge key={`${kind}${what}`} tone="bad">
                {FINDING_WORDS[kind] ?? kind}
                {what === '' ? '' : `: ${what}`}
              </Badge>
            ))}
          </figcaption>
        </figure>
      ))}
    </Part>
  );
}

function HandedOver({ trace: { handOff, gaps } }: Shown) {
  return (
    <>
      {handOff !== null && (
        <Part title={`Handed over: ${formatWord(handOff.reason)}`}>
          <p className="break-words">{handOff.summary}</p>
          {handOff.tried.length > 0 && <p className="text-soft">Tried: {handOff.tried.join('; ')}</p>}
        </Part>
      )}
      {gaps.length > 0 && (
        <Part title="Found no article for">
          <p className="break-words">{gaps.join('; ')}</p>
        </Part>
      )}
    </>
  );
}

/** How an answer came about, from the concierge’s own record. */
export function AnswerTracePanel({ conversationId, seq }: { readonly conversationId: string; readonly seq: number }) {
  const trace = useQuery({
    queryKey: ['answer', conversationId, seq],
    queryFn: () => ask(getAnswerTrace({ client: api, path: { id: conversationId, seq } })),
  });
  if (trace.isPending) return <Skeleton lines={4} />;
  if (trace.isError) return <ErrorState error={trace.error} retry={() => void trace.refetch()} />;
  const shown = { trace: trace.data };
  return (
    <div className="grid gap-2 rounded-lg border border-line bg-panel p-3 text-xs">
      <Summary {...shown} />
      <Calls {...shown} />
      <Sources {...shown} />
      <Rejected {...shown} />
      <HandedOver {...shown} />
    </div>
  );
}
