export function fail(): never {
  throw Error('rice is burnt');
}
