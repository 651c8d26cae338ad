import { CLIENT } from '@myhibachi/api-client';
import { CONTRACT } from '@myhibachi/contracts';

export const quoteForm = CLIENT + CONTRACT;
