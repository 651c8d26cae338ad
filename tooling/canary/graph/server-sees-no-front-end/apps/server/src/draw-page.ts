import { quoteForm } from '../../site/src/islands/quote-form.tsx';

export const USED = quoteForm;
