import { createContext } from 'react';

/** Called by each page's heading when it appears or says something else: it names the document and takes the focus. */
export const ArrivalContext = createContext<(heading: HTMLElement) => void>(() => undefined);
