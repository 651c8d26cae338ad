import { reactivateStaff, resetSecondFactor, restoreStaff, suspendStaff } from '@myhibachi/api-client/calls';
import type { StaffMember } from '@myhibachi/api-client/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

const STEPS = {
  suspend: {
    call: suspendStaff,
    title: 'Suspend',
    action: 'Suspend',
    about: 'Every session, program and open invitation of theirs ends at once. You can let them in again.',
    done: 'is suspended.',
    danger: true,
  },
  reactivate: {
    call: reactivateStaff,
    title: 'Let in again',
    action: 'Let in again',
    about: 'They sign in anew, with the role and stations they had.',
    done: 'may sign in again.',
    danger: false,
  },
  restore: {
    call: restoreStaff,
    title: 'Unlock',
    action: 'Unlock',
    about:
      'The failed tries are forgotten, so that they may try again at once; also those of the addresses they have signed in from before, and of where you are. Be sure it is them who asks.',
    done: 'is unlocked.',
    danger: false,
  },
  resetFactor: {
    call: resetSecondFactor,
    title: 'Remove the second factor',
    action: 'Remove it',
    about:
      'Authenticator, backup codes, passkeys and trusted devices go, and they are signed out. At their next sign-in they prove their mailbox and set a new one up. Be sure it is them who asks.',
    done: 'sets a new second factor up at the next sign-in.',
    danger: true,
  },
} as const;
type Step = keyof typeof STEPS;

function useSteps(person: StaffMember): Step[] {
  const mayChange = usePermission('staff.change');
  const mayRestore = usePermission('staff.restore');
  if (!person.mayChange) return [];
  return [
    // Also without a lock of their own: the address they come from may be locked.
    ...(mayRestore ? ['restore' as const] : []),
    ...(mayRestore && person.hasSecondFactor ? ['resetFactor' as const] : []),
    ...(mayChange && person.status === 'suspended' ? ['reactivate' as const] : []),
    ...(mayChange && person.status !== 'suspended' ? ['suspend' as const] : []),
  ];
}

/** What can be done with somebody's account, each with a reason. */
export function PersonActions({ person }: { readonly person: StaffMember }) {
  const queries = useQueryClient();
  const steps = useSteps(person);
  const [open, setOpen] = useState<Step | null>(null);
  if (steps.length === 0 && open === null) return null;
  const step = open === null ? null : STEPS[open];
  return (
    <div className="flex flex-wrap gap-2">
      {steps.map((name) => (
        <Button key={name} variant={STEPS[name].danger ? 'danger' : 'secondary'} onClick={() => setOpen(name)}>
          {STEPS[name].title}
        </Button>
      ))}
      {step !== null && (
        <ReasonDialog
          title={`${step.title}: ${person.name}`}
          action={step.action}
          done={`${person.name} ${step.done}`}
          danger={step.danger}
          close={() => setOpen(null)}
          send={async (reason) => {
            const call = step.call({ client: api, path: { id: person.id }, body: { reason }, headers: onceOnly() });
            queries.setQueryData(['staff', 'one', person.id], await ask(call));
            await queries.invalidateQueries({ queryKey: ['staff', 'list'] });
          }}
        >
          {step.about}
        </ReasonDialog>
      )}
    </div>
  );
}
