import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/query-client.ts';
import { reportFault } from './api/report-fault.ts';
import { createConsoleRouter } from './app/console-router.ts';
import { watchRefusals } from './app/refused-forms.ts';
import { ShortcutProvider } from './app/shortcuts.tsx';
import { ToastProvider } from './ui/toast.tsx';
import { sessionQuery } from './session/session.ts';
import './styles.css';

const SIGN_IN = '/admin/sign-in';

function toSignIn(): void {
  if (location.pathname === SIGN_IN) return;
  const next = `next=${encodeURIComponent(location.pathname + location.search)}`;
  // Whoever was at work until now is told why it stopped; who only comes in is not.
  const ended = queries.getQueryData(sessionQuery.queryKey) === undefined ? '' : '&ended=yes';
  location.assign(`${SIGN_IN}?${next}${ended}`);
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
