import { signInWithPasskey, startPasskeySignIn } from '@myhibachi/api-client/calls';
import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser';
import { KeyRound } from 'lucide-react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { useStep } from './use-step.ts';

async function signInByPasskey() {
  const options = await ask(startPasskeySignIn({ client: api, headers: onceOnly() }));
  const { id, rawId, type, response } = await startAuthentication({ optionsJSON: options });
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  const proof = { clientDataJSON, authenticatorData, signature, userHandle: userHandle ?? null };
  return ask(signInWithPasskey({ client: api, body: { id, rawId, type, response: proof }, headers: onceOnly() }));
}

/** The browser says so when the person closes its window or has no passkey for us. */
function wasGivenUp(error: unknown): boolean {
  return error instanceof Error && (error.name === 'NotAllowedError' || error.name === 'AbortError');
}

export function PasskeyButton() {
  const send = useStep(signInByPasskey);
  if (!browserSupportsWebAuthn()) return null;
  return (
    <>
      <Button size="large" busy={send.isPending} onClick={() => send.mutate(undefined)}>
        <KeyRound aria-hidden /> Use a passkey
      </Button>
      {wasGivenUp(send.error) ? (
        <Notice tone="warn">No passkey was used. Sign in with your password, or try again.</Notice>
      ) : (
        <FormProblem error={send.error} />
      )}
    </>
  );
}
