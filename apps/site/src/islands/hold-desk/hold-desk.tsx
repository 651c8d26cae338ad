import type { Config, Hold, Menu } from '@myhibachi/contracts';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type SignatureInput, getAgreement, signAgreement } from '../../api/endpoints.ts';
import { toBill } from '../../logic/price-summary.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { IslandBoundary } from '../parts/island-boundary.tsx';
import { OfflineNotice } from '../parts/offline-notice.tsx';
import { PartyFacts } from '../parts/party-facts.tsx';
import { PriceLines } from '../parts/price-lines.tsx';
import { Steps } from '../parts/steps.tsx';
import { SummaryLines } from '../parts/summary-lines.tsx';
import { Deadline } from './deadline.tsx';
import { Confirmed, Ended } from './hold-endings.tsx';
import { HoldExtras } from './hold-extras.tsx';
import { PayStep } from './pay-step.tsx';
import { SignStep } from './sign-step.tsx';
import { type Waiting, useHold } from './use-hold.ts';

interface Props {
  readonly config: Config;
  readonly menu: Menu;
  readonly token: string;
  readonly returned: 'paid' | 'cancelled' | null;
}

function HoldBill({ hold, menu }: { readonly hold: Hold; readonly menu: Menu }) {
  const bill = toBill({ ...hold.booking, depositCents: hold.depositCents });
  return (
    <aside class="summary" aria-label="Your party">
      <SummaryLines title="Your party" total={bill.total}>
        <PartyFacts summary={hold.booking} menu={menu} />
        <PriceLines lines={bill.food} />
        <PriceLines lines={bill.rest} />
      </SummaryLines>
      <dl class="summary-figures">
        <div class="price-row">
          <dt>{bill.withTravel ? 'Total' : 'Total before travel'}</dt>
          <span class="leader" aria-hidden="true" />
          <dd class="summary-grand">{bill.total}</dd>
        </div>
        <div class="price-row">
          <dt class="text-soft">Deposit, part of the total</dt>
          <span class="leader" aria-hidden="true" />
          <dd>{bill.deposit}</dd>
        </div>
      </dl>
    </aside>
  );
}

function WaitingForPayment({ waiting, onCheck }: { readonly waiting: Waiting; readonly onCheck: () => void }) {
  return (
    <div class="notice" aria-live="polite">
      <h2>{waiting === 'polling' ? 'Waiting for the payment to arrive…' : 'Still on its way'}</h2>
      <p>
        {waiting === 'polling'
          ? 'The payment service tells us within moments. This page changes by itself.'
          : 'We have not heard from the payment service yet. You need do nothing: we write to you as soon as we do.'}
      </p>
      {waiting === 'later' && (
        <button class="button" type="button" onClick={onCheck}>
          Look again
        </button>
      )}
    </div>
  );
}

function Open({
  hold,
  config,
  returned,
  waiting,
  setHold,
  reload,
  token,
}: Props & ReturnType<typeof useHold> & { readonly hold: Hold }) {
  const signing = hold.status === 'pending_signature';
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const desk = useMemo(
    () => ({
      read: () => getAgreement(token),
      sign: (body: SignatureInput, key: string) => signAgreement(token, body, key),
    }),
    [token],
  );
  useEffect(() => {
    if (first.current) first.current = false;
    else heading.current?.focus();
  }, [signing]);
  return (
    <>
      <Steps current={signing ? 'Sign' : 'Deposit'} />
      <div class="grid gap-6">
        <h1 ref={heading} tabIndex={-1}>
          {signing ? 'Read and sign' : 'Pay the deposit'}
        </h1>
        <Deadline expiresAt={hold.expiresAt} purpose={signing ? 'to sign' : 'to pay'} />
        {signing && (
          <SignStep desk={desk} code={hold.booking.code} label="Sign, and go to the deposit" onSigned={setHold} />
        )}
        {!signing && waiting !== 'no' && <WaitingForPayment waiting={waiting} onCheck={reload} />}
        {!signing && waiting === 'no' && <PayStep hold={hold} config={config} cancelled={returned === 'cancelled'} />}
      </div>
      <HoldExtras hold={hold} onReleased={() => setHold({ ...hold, status: 'released' })} />
    </>
  );
}

function Body(props: Props & ReturnType<typeof useHold> & { readonly hold: Hold }) {
  const { hold } = props;
  switch (hold.status) {
    case 'converted':
      return <Confirmed hold={hold} />;
    case 'expired':
    case 'released':
      return <Ended status={hold.status} />;
    case 'pending_signature':
    case 'pending_deposit':
      return <Open {...props} />;
  }
}

function Desk(props: Props) {
  const state = useHold(props.token, props.returned === 'paid');
  const { hold, failure, reload } = state;
  if (failure && hold === null) {
    const missing = failure.kind === 'problem' && failure.problem.code === 'not_found';
    return missing ? (
      <div class="grid gap-4 justify-items-start">
        <h1>We know no evening by this link</h1>
        <p class="text-lead">
          Please use the link exactly as we sent it. If the party is booked, the link in your confirmation opens it.
        </p>
        <a class="button" href="/book">
          Find an evening
        </a>
      </div>
    ) : (
      <FailureNotice failure={failure} onRetry={reload} />
    );
  }
  if (hold === null) return <p aria-live="polite">Looking for your evening…</p>;
  return (
    <div class="booking-grid bill-first">
      <HoldBill hold={hold} menu={props.menu} />
      <div>
        <OfflineNotice />
        <Body {...props} {...state} hold={hold} />
      </div>
    </div>
  );
}

export function HoldDesk(props: Props) {
  return (
    <IslandBoundary island="hold-desk">
      <Desk {...props} />
    </IslandBoundary>
  );
}
