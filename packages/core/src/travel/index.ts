/** Front door of travel: where a venue is, which station serves it, and what the drive costs and takes (domain 2). */
export { citiesNamed, type NamedCity } from './cities.ts';
export { driveMinutes, type DriveFigures } from './drive-minutes.ts';
export { greatCircleMiles } from './great-circle.ts';
export { lookUpPlace } from './look-up-place.ts';
export { measureTravel, servingStation, type MeasuredTravel } from './measure-travel.ts';
export { cityHint, resolvePlace, roundCoordinate, zipDetails, type Place } from './places.ts';
export { priceDrive, priceMiles, type PricedDrive } from './price-drive.ts';
export { travelFee, type TravelRates } from './travel-fee.ts';
