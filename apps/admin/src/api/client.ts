import { createClient, createConfig } from '@myhibachi/api-client';
import { patientFetch } from './patient-fetch.ts';

/** The one client of the console: its own origin, its own cookies. Hand it to every call: `getX({ client: api, … })`. */
export const api = createClient(
  createConfig({ baseUrl: location.origin, credentials: 'same-origin', fetch: patientFetch }),
);
