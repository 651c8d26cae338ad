import { signOut } from '@myhibachi/api-client/calls';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { ask, onceOnly } from '../api/ask.ts';
import { forgetForms } from '../app/unsaved-forms.ts';
import { forgetDrafts } from './kept-draft.ts';

/** Ends the session; nothing somebody typed or read stays in this tab. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await ask(signOut({ client: api, headers: onceOnly() }));
    queries.clear();
    forgetDrafts();
    forgetForms();
    location.assign('/admin/sign-in');
  };
}
