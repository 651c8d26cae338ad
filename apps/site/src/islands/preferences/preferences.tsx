import type { Preference } from '@myhibachi/contracts';
import { useEffect, useState } from 'preact/hooks';
import { changePreference, listPreferences } from '../../api/preferences.ts';
import type { Failure } from '../../api/reply.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { IslandBoundary } from '../parts/island-boundary.tsx';
import { useSubmit } from '../parts/use-submit.ts';
import { WORDS, saidOf, type Language } from './preference-words.ts';

interface ChannelProps {
  readonly title: string;
  readonly items: readonly Preference[];
  readonly language: Language;
  readonly busy: boolean;
  readonly change: (preference: Preference) => void;
}

function Channel({ title, items, language, busy, change }: ChannelProps) {
  const words = WORDS[language];
  const [first] = items;
  if (first === undefined) return null;
  return (
    <section class="panel grid gap-4" aria-label={title}>
      <h2 class="text-h3">
        {title} <span class="text-small text-soft">{words.onTo(first.to)}</span>
      </h2>
      {items.map((preference) => (
        <label class="check" key={preference.purpose}>
          <input
            type="checkbox"
            name={`${preference.channel}-${preference.purpose}`}
            checked={preference.allowed}
            disabled={busy || preference.stoppedByText}
            onChange={() => change(preference)}
          />
          <span>
            {preference.wording[language]}
            <span class="text-small text-soft block">
              {saidOf(preference, language)}
              {preference.stoppedByText && ` ${words.stopped}`}
            </span>
          </span>
        </label>
      ))}
    </section>
  );
}

interface Props {
  readonly token: string;
  readonly language: Language;
}

/** Opening the page changes nothing: mail scanners open every link. */
function Choice({ token, language: begin }: Props) {
  const [language, setLanguage] = useState(begin);
  const [items, setItems] = useState<readonly Preference[] | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [saved, setSaved] = useState(false);
  const sending = useSubmit('preferences');
  const words = WORDS[language];
  const load = (): void => {
    setProblem(null);
    void listPreferences(token).then((outcome) =>
      outcome.ok ? setItems(outcome.value.items) : setProblem(outcome.failure),
    );
  };
  useEffect(load, [token]);
  async function change({ channel, purpose, allowed, version }: Preference) {
    setSaved(false);
    const body = { channel, purpose, granted: !allowed, language, version };
    const outcome = await sending.submit({ ...body, at: Date.now() }, () => changePreference(token, body));
    if (!outcome?.ok) return;
    setItems(outcome.value.items);
    setSaved(true);
  }
  const by = (channel: 'sms' | 'email') => items?.filter((item) => item.channel === channel) ?? [];
  const shared = { language, busy: sending.busy, change: (preference: Preference) => void change(preference) };
  return (
    <div class="grid gap-6" lang={language}>
      <div class="flex flex-wrap items-baseline justify-between gap-4">
        <h1>{words.title}</h1>
        <button
          class="button button-quiet"
          type="button"
          lang={language === 'en' ? 'es' : 'en'}
          onClick={() => setLanguage(language === 'en' ? 'es' : 'en')}
        >
          {words.other}
        </button>
      </div>
      <p class="text-lead">{words.lead}</p>
      {problem && <FailureNotice failure={problem} onRetry={load} />}
      {sending.failure && <FailureNotice failure={sending.failure} />}
      {items === null && problem === null && <p>{words.moment}</p>}
      <Channel title={words.emails} items={by('email')} {...shared} />
      <Channel title={words.texts} items={by('sms')} {...shared} />
      <p aria-live="polite">{saved && words.saved}</p>
    </div>
  );
}

export function Preferences(props: Props) {
  return (
    <IslandBoundary island="preferences">
      <Choice {...props} />
    </IslandBoundary>
  );
}
