import { PageHeader, Card, Facts } from '../../ui/surfaces.tsx';
import { useSession } from '../../session/session.ts';
import { OwnNoticesCard } from '../notices/own-notices-card.tsx';
import { ROLE_WORDS } from './access-words.ts';
import { OwnClientsCard } from './own-clients-card.tsx';
import { OwnSessionsCard } from './own-sessions-card.tsx';
import { PasskeysCard } from './passkeys-card.tsx';
import { PasswordCard } from './password-card.tsx';
import { SecondFactorCard } from './second-factor-card.tsx';

/** Everything about one's own way in. */
export function AccountPage() {
  const { name, email, role, stations } = useSession();
  return (
    <>
      <PageHeader title="My account" hint="How you sign in, and where you are signed in." />
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <Card title={name} className="xl:col-span-2">
          <Facts
            rows={[
              ['E-mail', email],
              ['Role', ROLE_WORDS[role]],
              ['Stations', stations.map((station) => station.name).join(', ') || '—'],
            ]}
          />
        </Card>
        <OwnSessionsCard />
        <SecondFactorCard />
        <PasskeysCard />
        <PasswordCard />
        <OwnNoticesCard />
        <OwnClientsCard />
      </div>
    </>
  );
}
