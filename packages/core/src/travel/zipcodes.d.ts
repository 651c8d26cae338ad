/** The part of the untyped package `zipcodes` that we use. */
declare module 'zipcodes' {
  export interface ZipCode {
    readonly zip: string;
    readonly latitude: number;
    readonly longitude: number;
    readonly city: string;
    readonly state: string;
    readonly country: 'US' | 'Canada';
  }
  const zipcodes: {
    readonly codes: Readonly<Record<string, ZipCode>>;
    lookup(zip: string): ZipCode | undefined;
    lookupByName(city: string, state: string): readonly ZipCode[];
  };
  export default zipcodes;
}
