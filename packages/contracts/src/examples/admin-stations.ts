import { VARIABLE_EXAMPLES } from './admin-variables.ts';
import { SACRAMENTO_ID, STATION as REF, TIME_ZONE } from './party.ts';

const STATION = {
  ...REF,
  slug: 'fremont',
  city: 'Fremont',
  state: 'CA',
  lat: 37.5485,
  lng: -121.9886,
  timeZone: TIME_ZONE,
  taxRateMillipercent: 8_250,
  alertEmail: 'fremont@myhibachi.example',
  active: true,
  version: 1,
  closedHours: [{ weekday: 1, slot: '21:00' }],
  chefs: 5,
  upcoming: 42,
};

const { slug, name, city, state, lat, lng, timeZone, alertEmail, closedHours } = STATION;
const { request: waiting } = VARIABLE_EXAMPLES.changeVariable.response;
const params = { stationId: REF.id };

export const STATION_EXAMPLES = {
  listStations: { response: { items: [STATION] } },
  getStation: { params, response: STATION },
  createStation: {
    body: { slug, name, city, state, lat, lng, timeZone, alertEmail, closedHours },
    response: STATION,
  },
  changeStation: {
    params,
    body: { version: 1, alertEmail: 'kitchen@myhibachi.example' },
    response: { ...STATION, alertEmail: 'kitchen@myhibachi.example', version: 2 },
  },
  changeStationTax: {
    params,
    body: { taxRateMillipercent: 8_500, reason: 'The county raises its rate in July.', alone: false },
    response: {
      outcome: 'waiting',
      request: {
        ...waiting,
        kind: 'station_tax',
        subject: REF.id,
        label: 'Sales tax of Fremont',
        unit: 'thousandths of a percent',
        from: 8_250,
        to: 8_500,
        effectiveFrom: null,
        reason: 'The county raises its rate in July.',
      },
    },
  },
  getStationArea: {
    params,
    response: {
      station: { id: REF.id, name, state, lat, lng },
      isOwn: false,
      freeMiles: 30,
      maxMiles: 150,
      freeRadiusMiles: 24,
      maxRadiusMiles: 120,
      centsPerMile: 200,
      fees: [
        { miles: 30, feeCents: 0 },
        { miles: 50, feeCents: 4_000 },
        { miles: 151, feeCents: null },
      ],
      others: [{ id: SACRAMENTO_ID, name: 'Sacramento', lat: 38.5816, lng: -121.4944 }],
    },
  },
  lookUpPlace: {
    params: { postalCode: '94538' },
    response: { postalCode: '94538', lat: 37.527, lng: -121.97, city: 'Fremont', state: 'CA' },
  },
};
