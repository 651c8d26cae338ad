/** Takes the named texts of an address and leaves out everything else; every filter is a text, so that it can be typed. */
export function searchOf<K extends string>(...names: readonly K[]) {
  return (search: Record<string, unknown>): { [N in K]?: string } =>
    Object.fromEntries(
      names
        .filter((name) => search[name] !== undefined && search[name] !== '')
        .map((name) => [name, String(search[name])]),
    ) as { [N in K]?: string };
}
