import { listVariables } from '@myhibachi/api-client/calls';
import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';

/** Every figure of the business with its description, range and what is in force. */
export const variablesQuery = queryOptions({
  queryKey: ['variable', 'list'],
  queryFn: () => ask(listVariables({ client: api })),
});
