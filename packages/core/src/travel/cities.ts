import zipcodes from 'zipcodes';

export interface NamedCity {
  readonly city: string;
  /** Two letters. */
  readonly state: string;
  /** ZIP codes it has: how well known it is likely to be. */
  readonly codes: number;
}

let index: ReadonlyMap<string, readonly NamedCity[]> | null = null;

function key(name: string): string {
  return name.toLowerCase().replaceAll(/[.']/g, '').replaceAll('-', ' ').replace(/^st /, 'saint ').trim();
}

/** Made on first use from the list of ZIP codes, which then stays for the life of the process. */
function cityIndex(): ReadonlyMap<string, readonly NamedCity[]> {
  if (index !== null) return index;
  const codes = Object.values(zipcodes.codes).filter(({ country }) => country === 'US');
  const byCity = Map.groupBy(codes, ({ city, state }) => `${key(city)}|${state}`);
  const cities = [...byCity.values()].flatMap((rows): NamedCity[] => {
    const [first] = rows;
    return first === undefined ? [] : [{ city: first.city, state: first.state, codes: rows.length }];
  });
  index = Map.groupBy(cities, ({ city }) => key(city));
  return index;
}

/** The cities of the United States with this name in any spelling, the one with most ZIP codes first. */
export function citiesNamed(name: string): readonly NamedCity[] {
  return (cityIndex().get(key(name)) ?? []).toSorted((one, other) => other.codes - one.codes);
}
