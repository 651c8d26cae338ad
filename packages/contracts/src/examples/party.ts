/** The one party every example is about: Jordan's, quoted on March 1, 2027 and cooked for on a Saturday in May. */

export const SITE = 'https://myhibachi.example';

export const QUOTE_ID = 'qte_01a4023fcd007c1f9a2b3c4d5e6f7a8b';
export const DEPOSIT_ID = 'pay_01a402461a807b2e8d3c4f5a6b7c8d9e';
export const HOLD_TOKEN = 'demo-hold-4mQ7ytR2kLx8';
export const BOOKING_TOKEN = 'demo-booking-9sVb3nHc5pWd';
export const CODE = 'MH-7K3PXQ';
export const PRICE_VERSION = 'p_d1cdf2e61c';
export const DEPOSIT_CENTS = 10_000;

export const STATION = { id: 'stn_01a0c5d1e2f3749ab5c6d7e8f9a0b1c2', name: 'Fremont' };
export const SACRAMENTO_ID = 'stn_01a0c5d1e3047bacb6d7e8f9a0b1c2d3';
export const TIME_ZONE = 'America/Los_Angeles';

/** As a host types it; the server answers the phone as E.164. */
export const CONTACT = {
  firstName: 'Jordan',
  lastName: 'Rivera',
  email: 'jordan@mail.example',
  phone: '(510) 555-0123',
};

export const VENUE = { street: '1 Lantern Way', city: 'Fremont', state: 'CA', postalCode: '94538' };

export const GUESTS = { adults: 10, children: 5, toddlers: 0 };
export const MORE_GUESTS = { adults: 12, children: 5, toddlers: 0 };
export const UPGRADES = [{ item: 'filet-mignon', quantity: 4 }];
export const ADD_ONS = [{ item: 'gyoza', quantity: 2 }];

export const TRAVEL = {
  miles: 1.933,
  minutes: 4,
  source: 'estimate',
  status: 'estimated',
  note: 'Estimated: about 1.9 miles of driving from Fremont. Measured to the middle of the ZIP code.',
};

const ADULTS = { kind: 'adults', label: 'Adults (13 and over)', unitCents: 5_500 };
const SAME_LINES = [
  {
    kind: 'children',
    label: 'Children (6 to 12)',
    quantity: 5,
    unitCents: 3_000,
    amountCents: 15_000,
    rule: '5 children × $30.00',
  },
  {
    kind: 'upgrade',
    label: 'Filet mignon',
    quantity: 4,
    unitCents: 500,
    amountCents: 2_000,
    rule: '4 portions × $5.00 in place of an included protein',
  },
  {
    kind: 'add_on',
    label: 'Gyoza',
    quantity: 2,
    unitCents: 1_000,
    amountCents: 2_000,
    rule: '2 portions × $10.00',
  },
  {
    kind: 'travel',
    label: 'Travel',
    quantity: 0,
    unitCents: 200,
    amountCents: 0,
    rule: 'The first 30 miles of driving are free; this drive is 1.933 miles',
  },
];

/** What the party costs as quoted. */
export const BILL = {
  lines: [
    { ...ADULTS, quantity: 10, amountCents: 55_000, rule: '10 adults × $55.00' },
    ...SAME_LINES,
    {
      kind: 'tax',
      label: 'Sales tax',
      quantity: 8.25,
      unitCents: 740,
      amountCents: 6_105,
      rule: '8.25 % of $740.00; travel and gratuity are not taxed',
    },
    {
      kind: 'gratuity',
      label: 'Gratuity',
      quantity: 20,
      unitCents: 740,
      amountCents: 14_800,
      rule: '20 % of the food ($740.00); wholly for the chefs',
    },
  ],
  totals: {
    foodCents: 74_000,
    minimumAdjustmentCents: 0,
    discountCents: 0,
    travelCents: 0,
    taxCents: 6_105,
    gratuityCents: 14_800,
    totalCents: 94_905,
  },
};

/** What it costs after two more adults have joined. */
export const BIGGER_BILL = {
  lines: [
    { ...ADULTS, quantity: 12, amountCents: 66_000, rule: '12 adults × $55.00' },
    ...SAME_LINES,
    {
      kind: 'tax',
      label: 'Sales tax',
      quantity: 8.25,
      unitCents: 850,
      amountCents: 7_013,
      rule: '8.25 % of $850.00; travel and gratuity are not taxed',
    },
    {
      kind: 'gratuity',
      label: 'Gratuity',
      quantity: 20,
      unitCents: 850,
      amountCents: 17_000,
      rule: '20 % of the food ($850.00); wholly for the chefs',
    },
  ],
  totals: {
    foodCents: 85_000,
    minimumAdjustmentCents: 0,
    discountCents: 0,
    travelCents: 0,
    taxCents: 7_013,
    gratuityCents: 17_000,
    totalCents: 109_013,
  },
};

/** The party as booked. */
export const SUMMARY = {
  code: CODE,
  date: '2027-05-15',
  start: '18:00',
  slot: '18:00',
  timeZone: TIME_ZONE,
  startsAt: '2027-05-16T01:00:00Z',
  arrivalAt: '2027-05-16T00:30:00Z',
  endsAt: '2027-05-16T02:30:00Z',
  durationMinutes: 90,
  station: STATION,
  party: GUESTS,
  upgrades: UPGRADES,
  addOns: ADD_ONS,
  venue: VENUE,
  contact: { ...CONTACT, phone: '+15105550123' },
  requests: 'Please set up on the back patio.',
  ...BILL,
  travel: TRAVEL,
};

/** The party with two more adults, one week later. */
export const MOVED_SUMMARY = {
  ...SUMMARY,
  date: '2027-05-22',
  start: '17:30',
  startsAt: '2027-05-23T00:30:00Z',
  arrivalAt: '2027-05-23T00:00:00Z',
  endsAt: '2027-05-23T02:00:00Z',
  party: MORE_GUESTS,
  ...BIGGER_BILL,
};

/** The deposit, change and cancellation rules, word for word as the agreement and every cancellation show them. */
export const POLICY_TEXT = [
  'The deposit of $100.00 locks your date and is credited to your bill.',
  'You get the deposit back in full if you cancel 4 calendar days or more before the date of the event, counted by the calendar at the venue. If you cancel later, we keep it.',
  'If you cancel less than 24 hours before the start, or nobody is there to receive us, the whole food cost is due.',
  'You may move the party once free of charge if you ask at least 24 hours before the start. Asking later, or moving it more often, costs $200.00 each time. What you have paid stays with your booking and moves along.',
  'You can change the menu until 12 hours, the number of guests until 24 hours and dietary notes until 48 hours before the start.',
  'If we have to call the party off ourselves, or if wind above 25 mph or rain without a cover over the grill makes cooking unsafe, you may move it to another free slot at no charge.',
];
