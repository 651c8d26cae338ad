/** The way to the assistant from every page: a button, a key, and by the key a line of the palette. */
import { Sparkles } from 'lucide-react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { useShortcut } from '../../app/shortcuts.tsx';
import { Button } from '../../ui/button.tsx';

const AssistantPanel = lazyPart(() => import('./assistant-panel.tsx'), 'AssistantPanel');

export function AssistantDoor() {
  const [open, setOpen] = useState(false);
  const show = (): void => setOpen(true);
  useShortcut('i', 'Ask the assistant', show, true);
  return (
    <>
      <Button variant="ghost" size="icon" aria-label="Ask the assistant" title="Ask the assistant (I)" onClick={show}>
        <Sparkles aria-hidden />
      </Button>
      <Suspense>{open && <AssistantPanel onOpen={setOpen} />}</Suspense>
    </>
  );
}
