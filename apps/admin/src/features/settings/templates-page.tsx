import { listTemplates } from '@myhibachi/api-client/calls';
import type { MessageTemplate } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { wrongIn } from '../../app/wrong-in.ts';
import { formatWord } from '../../format/format.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { ListProblem } from '../../ui/list-problem.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Badge, Card, EmptyState, ErrorState, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { cn } from '../../ui/class-names.ts';
import { TemplateEditor } from './template-editor.tsx';

const CHANNELS = { email: 'E-mail', sms: 'Text message' } as const;

function List({ templates, chosen }: { readonly templates: readonly MessageTemplate[]; readonly chosen: string }) {
  return (
    <nav aria-label="Templates" className="hidden lg:block">
      <ul className="grid gap-0.5">
        {templates.map(({ name, channels }) => (
          <li key={name}>
            <Link
              to="/settings/templates"
              search={(now) => ({ ...now, name })}
              aria-current={name === chosen ? 'page' : undefined}
              className={cn(
                'flex items-center justify-between gap-2 rounded-md px-3 py-1.5 text-sm hover:bg-sunken',
                name === chosen && 'bg-accent-wash font-semibold text-accent',
              )}
            >
              {formatWord(name)}
              {channels.some(({ reworded }) => reworded) && <Badge tone="accent">own words</Badge>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Chosen({ template, channel }: { readonly template: MessageTemplate; readonly channel: string }) {
  const navigate = useNavigate();
  const { name, timing, needs, channels, languages } = template;
  const when =
    timing === 'answer'
      ? 'goes at any hour, because the person waits for it'
      : 'waits for the end of quiet hours as a text';
  return (
    <Card title={formatWord(name)}>
      <p className="mb-3 text-sm text-soft">
        It {when}. It needs {needs.join(', ')}.
      </p>
      <Tabs
        label="Channel"
        value={channel}
        onValue={(value) =>
          void navigate({ to: '/settings/templates', search: { name, channel: value }, replace: true })
        }
        tabs={channels.map((each) => ({
          value: each.channel,
          label: CHANNELS[each.channel],
          // A new wording starts the form anew.
          content: (
            <TemplateEditor
              key={`${name}/${each.channel}/${each.version}`}
              name={name}
              channel={each}
              languages={languages}
            />
          ),
        }))}
      />
    </Card>
  );
}

function Templates({ templates }: { readonly templates: readonly MessageTemplate[] }) {
  const { name, channel = 'email' } = useSearch({ from: '/shell/settings/templates' });
  const navigate = useNavigate();
  const chosen = templates.find((template) => template.name === name) ?? templates[0];
  if (chosen === undefined) return <EmptyState title="There are no templates." />;
  const wrong = wrongIn({ name }, { name: templates.map((template) => template.name) });
  return (
    <div className="grid gap-5 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <SelectField
        label="Template"
        className="lg:hidden"
        value={chosen.name}
        onValue={(next) => void navigate({ to: '/settings/templates', search: { name: next, channel } })}
        choices={templates.map((template) => ({ value: template.name, label: formatWord(template.name) }))}
      />
      <List templates={templates} chosen={chosen.name} />
      {wrong === null ? <Chosen template={chosen} channel={channel} /> : <ListProblem error={wrong} />}
    </div>
  );
}

/** What hosts read from us, as it will look, and in whose words. */
export function TemplatesPage() {
  const list = useQuery({ queryKey: ['template', 'list'], queryFn: () => ask(listTemplates({ client: api })) });
  return (
    <>
      <PageHeader
        title="Message templates"
        hint="Drawn by what sends the real ones, about a party nobody has booked."
      />
      {list.isPending && <Skeleton lines={10} />}
      {list.isError && list.data === undefined && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.data !== undefined && <Templates templates={list.data.items} />}
    </>
  );
}
