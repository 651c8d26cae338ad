import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/query-client.ts';
import { reportFault } from './api/report-fault.ts';
import { createConsoleRouter } from './app/console-router.ts';
import { goToSignIn } from './app/go-to-sign-in.ts';
import { watchRefusals } from './app/refused-forms.ts';
import { ShortcutProvider } from './app/shortcuts.tsx';
import { ToastProvider } from './ui/toast.tsx';
import { sessionQuery } from './session/session.ts';
import './styles.css';

function toSignIn(): void {
  goToSignIn(queries.getQueryData(sessionQuery.queryKey) !== undefined);
}

// What libraries add as style elements carries the nonce the server allows for this very page.
setNonce(document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '');
addEventListener('error', ({ error }) => reportFault('window', error));
addEventListener('unhandledrejection', ({ reason }) => reportFault('promise', reason));

watchRefusals();

const queries = createQueryClient(toSignIn);
const router = createConsoleRouter(queries);
const place = document.querySelector('#root');
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <ShortcutProvider>
          <ToastProvider>
            <RouterProvider router={router} />
          </ToastProvider>
        </ShortcutProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
