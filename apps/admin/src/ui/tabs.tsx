import { Tabs as RadixTabs } from 'radix-ui';
import type { ReactNode } from 'react';
import { wrongIn } from '../app/wrong-in.ts';
import { ListProblem } from './list-problem.tsx';

interface TabsProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly tabs: readonly {
    readonly value: string;
    readonly label: ReactNode;
    readonly content: ReactNode;
  }[];
}

/** Only the open tab's content exists; keep the value in the URL so that a link opens the same tab. One there is not says so. */
export function Tabs({ label, value, onValue, tabs }: TabsProps) {
  const wrong = wrongIn({ tab: value }, { tab: tabs.map((tab) => tab.value) });
  return (
    <RadixTabs.Root value={value} onValueChange={onValue}>
      <RadixTabs.List aria-label={label} className="flex gap-1 overflow-x-auto border-b border-line">
        {tabs.map((tab) => (
          <RadixTabs.Trigger
            key={tab.value}
            value={tab.value}
            className="-mb-px shrink-0 border-b-2 border-transparent px-3 py-2 text-sm font-medium text-soft -outline-offset-2 hover:text-ink data-[state=active]:border-accent-fill data-[state=active]:text-ink"
          >
            {tab.label}
          </RadixTabs.Trigger>
        ))}
      </RadixTabs.List>
      {wrong !== null && <ListProblem error={wrong} />}
      {tabs.map((tab) => (
        <RadixTabs.Content key={tab.value} value={tab.value} className="pt-5">
          {tab.content}
        </RadixTabs.Content>
      ))}
    </RadixTabs.Root>
  );
}
