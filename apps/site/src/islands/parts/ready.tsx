import type { ComponentChildren } from 'preact';

interface Props {
  readonly when: boolean;
  readonly children: ComponentChildren;
}

/** Fields wait until the page can hear them: what is typed before that would be lost when it wakes up. */
export function Ready({ when, children }: Props) {
  return (
    <fieldset class="grid content-start gap-3" disabled={!when}>
      {children}
    </fieldset>
  );
}
