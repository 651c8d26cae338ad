import { previewTemplate } from '@myhibachi/api-client/calls';
import type { TemplateTexts } from '@myhibachi/api-client/shapes';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { countOf } from '../../format/format.ts';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { FormProblem } from '../../ui/form-problem.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Badge, Skeleton } from '../../ui/surfaces.tsx';

type Language = 'en' | 'es';

export interface PreviewProps {
  readonly name: string;
  readonly channel: 'email' | 'sms';
  readonly language?: Language;
  /** Words not kept yet; those in force when there are none. */
  readonly texts: TemplateTexts | undefined;
}

/** Asks for a message about a made-up party in these words. */
export function usePreview({ name, channel, language = 'en', texts }: PreviewProps) {
  return useQuery({
    queryKey: ['template', 'preview', name, channel, language, texts ?? null],
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: async () => {
      const body = { channel, language, ...(texts === undefined ? {} : { texts }) };
      const message = await ask(previewTemplate({ client: api, path: { name }, body, headers: onceOnly() }));
      // The words it was written in: the frame asks for no others, which might be refused.
      return { ...message, words: texts };
    },
  });
}

function Phone({ text, segments }: { readonly text: string; readonly segments: number | null }) {
  return (
    <figure className="mx-auto w-full max-w-80">
      <div className="grid min-h-96 content-start gap-3 rounded-[2.25rem] border-8 border-line-strong bg-page p-4 pt-8">
        <p className="max-w-[90%] justify-self-start rounded-2xl rounded-bl-sm bg-sunken px-3.5 py-2.5 text-sm break-words">
          {text}
        </p>
      </div>
      <figcaption className="mt-2 text-center text-xs text-faint">
        {countOf(text.length, 'character')}, {countOf(segments ?? 0, 'text')}
      </figcaption>
    </figure>
  );
}

function EmailFrame({ name, language, texts }: Pick<PreviewProps, 'name' | 'texts'> & { readonly language: Language }) {
  const words = new URLSearchParams({ ...texts, language }).toString();
  const address = `/api/v1/admin/templates/${name}/email.html?${words}`;
  return (
    <iframe
      title="The e-mail as it looks"
      src={address}
      sandbox=""
      className="h-[38rem] w-full rounded-lg border border-line bg-page"
    />
  );
}

const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Spanish' },
] as const;

/** The message in each language it can be sent in. */
export function TemplatePreview({ languages, ...props }: PreviewProps & { readonly languages: readonly Language[] }) {
  const [language, setLanguage] = useState<Language>('en');
  const offered = LANGUAGES.filter(({ value }) => languages.includes(value));
  return (
    <div className="grid content-start gap-3">
      {offered.length > 1 && (
        <SelectField
          label="Language of the preview"
          className="max-w-52"
          choices={offered}
          value={language}
          hint={language === 'es' ? 'Spanish has the template’s own words.' : undefined}
          onValue={(value) => setLanguage(value === 'es' ? 'es' : 'en')}
        />
      )}
      <Preview {...props} language={language} />
    </div>
  );
}

/** The message as the real renderer writes it: an e-mail in a frame that runs nothing, a text on a phone. */
function Preview(props: PreviewProps & { readonly language: Language }) {
  const [as, setAs] = useState('page');
  const preview = usePreview(props);
  if (preview.isError)
    return (
      <FormProblem error={preview.error} fields={['texts.subject', 'texts.heading', 'texts.intro', 'texts.text']} />
    );
  if (preview.data === undefined) return <Skeleton lines={8} />;
  const { subject, text, segments, words } = preview.data;
  return (
    <section aria-label="Preview" className="grid gap-3">
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <Badge tone="info">Demo party</Badge>
        {subject !== null && <span className="font-semibold">{subject}</span>}
      </p>
      {props.channel === 'sms' ? (
        <Phone text={text} segments={segments} />
      ) : (
        <Tabs
          label="As"
          value={as}
          onValue={setAs}
          tabs={[
            {
              value: 'page',
              label: 'E-mail',
              content: <EmailFrame name={props.name} language={props.language} texts={words} />,
            },
            {
              value: 'text',
              label: 'As text',
              content: <pre className="overflow-x-auto text-xs whitespace-pre-wrap">{text}</pre>,
            },
          ]}
        />
      )}
    </section>
  );
}
