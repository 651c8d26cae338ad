import { startGoogleSignIn } from '@myhibachi/api-client/calls';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';

export function GoogleButton() {
  const start = useMutation({
    mutationFn: () => ask(startGoogleSignIn({ client: api, headers: onceOnly() })),
    onSuccess: ({ url }) => location.assign(url),
  });
  return (
    <>
      <Button size="large" busy={start.isPending} onClick={() => start.mutate()}>
        Continue with Google
      </Button>
      <FormProblem error={start.error} />
    </>
  );
}
