/** What our own people ask the console's assistant for; each sees what their role lets them see. */
import { Dashboard, SearchFindings } from '@myhibachi/contracts';
import { z } from 'zod';
import { getDashboard, searchEverything } from '../console/index.ts';
import { defineTool } from './tool.ts';

export const findAnythingTool = defineTool({
  title: 'Find',
  description: 'Bookings, customers and stations by name, code, phone, e-mail or town, within the asker’s reach.',
  scope: 'staff',
  effect: 'read',
  input: z.strictObject({ q: z.string().trim().min(2).max(80) }),
  output: SearchFindings,
  run: searchEverything,
});

export const getDashboardTool = defineTool({
  title: 'Figures of today',
  description:
    'Events of the next days, money due, deposits and holds that wait, parties without a chef, open decisions.',
  scope: 'staff',
  effect: 'read',
  input: z.strictObject({ station: z.string().optional() }),
  output: Dashboard,
  run: getDashboard,
});
