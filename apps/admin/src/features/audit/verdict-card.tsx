import { checkAudit, getAuditVerdict } from '@myhibachi/api-client/calls';
import { useQuery } from '@tanstack/react-query';
import { ShieldAlert, ShieldCheck, ShieldQuestion } from 'lucide-react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { countOf, formatFromNow } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { Card, ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';

const LOOKS = {
  whole: { icon: ShieldCheck, tone: 'text-good' },
  broken: { icon: ShieldAlert, tone: 'text-bad' },
  never_checked: { icon: ShieldQuestion, tone: 'text-warn' },
} as const;

const LOOK_AGAIN_MS = 5_000;

/** Whether the chain is whole, and a button to have it walked. */
export function VerdictCard() {
  const toast = useToast();
  const mayCheck = usePermission('audit.verify');
  const check = useMutation({
    mutationFn: () => ask(checkAudit({ client: api, headers: onceOnly() })),
    onSuccess: () => toast({ text: 'The chain is being walked; the verdict appears here.' }),
  });
  const verdict = useQuery({
    queryKey: ['audit', 'verdict'],
    queryFn: () => ask(getAuditVerdict({ client: api })),
    refetchInterval: check.isSuccess ? LOOK_AGAIN_MS : false,
  });
  if (verdict.isPending) return <Skeleton lines={1} />;
  if (verdict.isError) return <ErrorState error={verdict.error} retry={() => void verdict.refetch()} />;
  const { status, checkedAt, rows, brokenAt, fault } = verdict.data;
  const { icon: Icon, tone } = LOOKS[status];
  const words = {
    whole: `The chain is whole: ${countOf(rows ?? 0, 'row')}.`,
    broken: `The chain is broken at row ${brokenAt ?? 0}: ${fault ?? 'unknown'}.`,
    never_checked: 'The chain has not been walked yet.',
  }[status];
  return (
    <Card>
      <div className="flex flex-wrap items-center gap-3 text-sm">
        <Icon aria-hidden className={`size-6 ${tone}`} />
        <p className="min-w-0 flex-1">
          <span className="font-medium">{words}</span>
          {checkedAt !== null && <span className="text-faint"> Walked {formatFromNow(checkedAt)}.</span>}
        </p>
        {mayCheck && (
          <Button busy={check.isPending} onClick={() => check.mutate()}>
            Walk it now
          </Button>
        )}
      </div>
      <FormProblem error={check.error} />
    </Card>
  );
}
