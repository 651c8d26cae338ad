/** The four times a dialogue is played: other words, another day and hour, other parties in the calendar. */
export interface Circumstances {
  readonly play: number;
  /** When it begins. */
  readonly now: string;
  /** Slots that other hosts have taken on every day of the list. */
  readonly taken: readonly string[];
  readonly what: string;
}

export const CIRCUMSTANCES: readonly Circumstances[] = [
  { play: 1, now: '2027-04-13T17:00:00Z', taken: [], what: 'Tuesday morning, an empty calendar' },
  // In UTC it is the next day already, and the office is closed.
  { play: 2, now: '2027-04-17T05:10:00Z', taken: ['12:00'], what: 'Friday night, noons taken' },
  { play: 3, now: '2027-04-25T14:10:00Z', taken: ['21:00'], what: 'Sunday at dawn, late evenings taken' },
  { play: 4, now: '2027-05-03T22:20:00Z', taken: ['12:00', '21:00'], what: 'Monday afternoon, a full calendar' },
];

/** Days on which others celebrate too. None of them is a day the dialogues ask for noon or late evening. */
export const BUSY_DAYS = [
  '2027-06-05',
  '2027-06-12',
  '2027-06-19',
  '2027-06-20',
  '2027-07-10',
  '2027-07-24',
  '2027-08-21',
] as const;
