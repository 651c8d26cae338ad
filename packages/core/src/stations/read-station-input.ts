import { Email, text } from '@myhibachi/contracts';
import { z } from 'zod';
import { AppError } from '../kernel/index.ts';
import { isUsState } from './us-states.ts';

const ZONES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('timeZone'));

const StationInput = z.strictObject({
  /** Absent for a new station. */
  id: z.uuid().optional(),
  version: z.int().min(1).optional(),
  slug: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Please use lower-case letters, digits and single dashes.'),
  name: text(80),
  city: text(80),
  state: z.string().refine(isUsState, 'Please send the two letters of a US state, such as CA.'),
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
  timeZone: z.string().refine((zone) => ZONES.has(zone), 'Please send an IANA time zone, such as America/Los_Angeles.'),
  taxRateMillipercent: z.int().min(0).max(20_000).optional(),
  alertEmail: Email,
  active: z.boolean().default(true),
  /** Standard slots it does not offer on a weekday; absent leaves them as they are. */
  closedHours: z
    .array(z.strictObject({ weekday: z.int().min(1).max(7), slot: z.string() }))
    .max(84)
    .optional(),
  /** How many parties are to come, as whoever closes the station was shown. */
  expectedUpcoming: z.int().min(0).optional(),
  /** Why, where somebody will want to know. */
  reason: text(500).optional(),
});
export type StationInput = z.input<typeof StationInput>;

/** Throws `validation_failed` naming each wrong field. */
export function readStationInput(input: StationInput): z.output<typeof StationInput> {
  const parsed = StationInput.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError('validation_failed', {
    fields: parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message })),
  });
}
