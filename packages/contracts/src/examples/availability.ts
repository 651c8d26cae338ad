import { STATION, TIME_ZONE } from './party.ts';

const open = (start: string) => ({ start, seatsLeft: 1, open: true });

export const AVAILABILITY_EXAMPLES = {
  getAvailability: {
    query: { from: '2027-05-15', to: '2027-05-16', postalCode: '94538', guests: 15 },
    response: {
      station: { ...STATION, timeZone: TIME_ZONE },
      days: [
        { date: '2027-05-15', slots: [open('12:00'), open('15:00'), open('18:00'), open('21:00')] },
        {
          date: '2027-05-16',
          slots: [
            open('12:00'),
            open('15:00'),
            { start: '18:00', seatsLeft: 0, open: false, reason: 'full', reasonText: 'All our chefs are taken.' },
            open('21:00'),
          ],
        },
      ],
    },
  },
};
