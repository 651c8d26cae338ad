import { changePassword } from '@myhibachi/api-client/calls';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { Card } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';

const EMPTY = { currentPassword: '', newPassword: '' };

export function PasswordCard() {
  const toast = useToast();
  const queries = useQueryClient();
  const [body, setBody] = useState(EMPTY);
  const save = useMutation({
    mutationFn: () => ask(changePassword({ client: api, body })),
    onSuccess: async () => {
      setBody(EMPTY);
      toast({ text: 'Your password is a new one. Every other browser and program of yours is signed out.' });
      await queries.invalidateQueries({ queryKey: ['session'] });
      await queries.invalidateQueries({ queryKey: ['client'] });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Card title="Password">
      <form onSubmit={submit} className="grid gap-4">
        <FormProblem error={save.error} fields={['currentPassword', 'newPassword']} />
        <TextField
          label="The one you have"
          type="password"
          autoComplete="current-password"
          required
          value={body.currentPassword}
          error={fieldError(save.error, 'currentPassword')}
          onChange={(event) => setBody({ ...body, currentPassword: event.target.value })}
        />
        <TextField
          label="A new one"
          hint="At least 12 characters, and one that is in no list of stolen ones."
          type="password"
          autoComplete="new-password"
          required
          minLength={12}
          maxLength={200}
          value={body.newPassword}
          error={fieldError(save.error, 'newPassword')}
          onChange={(event) => setBody({ ...body, newPassword: event.target.value })}
        />
        <div>
          <Button type="submit" busy={save.isPending}>
            Change the password
          </Button>
        </div>
      </form>
    </Card>
  );
}
