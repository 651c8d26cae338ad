interface Props {
  readonly text: string;
  readonly go: (to: string) => void;
}

/** What the server finds for the words in the command palette. */
export function FoundByServer(_props: Props) {
  return null;
}
