import type { Station } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { countOf, formatCents, formatTax } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Card, ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { areaQuery } from './station-queries.ts';
import { TaxForm } from './tax-form.tsx';

function TravelTable({ stationId }: { readonly stationId: string }) {
  const area = useQuery(areaQuery(stationId));
  const mayAsk = usePermission('variable.request');
  if (area.isPending) return <Skeleton lines={6} />;
  if (area.isError) return <ErrorState error={area.error} retry={() => void area.refetch()} />;
  const { isOwn, freeMiles, maxMiles, centsPerMile, fees } = area.data;
  return (
    <>
      <p className="mb-3 text-sm text-soft">
        The first {countOf(freeMiles, 'mile')} of driving are free, then {formatCents(centsPerMile)} a mile one way.
        Beyond {countOf(maxMiles, 'mile')} one of us quotes.{' '}
        {isOwn ? 'These are figures of this station alone.' : 'This station drives by the figures of all.'}
      </p>
      <table className="w-full max-w-xs text-sm">
        <thead>
          <tr className="text-left text-xs text-faint">
            <th scope="col" className="py-1 font-semibold">
              Drive
            </th>
            <th scope="col" className="py-1 text-right font-semibold">
              Travel fee
            </th>
          </tr>
        </thead>
        <tbody>
          {fees.map(({ miles, feeCents }) => (
            <tr key={miles} className="border-t border-line">
              <td className="py-1.5">{countOf(miles, 'mile')}</td>
              <td className="py-1.5 text-right">{feeCents === null ? 'a person quotes' : formatCents(feeCents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {mayAsk && (
        <Button asChild className="mt-4">
          <Link to="/settings/variables" search={{ open: 'travel.byStation', mode: 'change' }}>
            {isOwn ? 'Change its figures' : 'Give it figures of its own'}
          </Link>
        </Button>
      )}
    </>
  );
}

function Tax({ station }: { readonly station: Station }) {
  const mayManage = usePermission('station.manage');
  return (
    <>
      <p className="mb-3 text-2xl font-semibold">{formatTax(station.taxRateMillipercent)}</p>
      <p className="mb-3 text-sm text-soft">
        On food; travel and gratuity are not taxed. Bookings keep the rate they were made with.
      </p>
      {mayManage && <TaxForm station={station} />}
    </>
  );
}

export function TaxTab({ station }: { readonly station: Station }) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Card title="Sales tax">
        <Tax station={station} />
      </Card>
      <Card title="Travel">
        <TravelTable stationId={station.id} />
      </Card>
    </div>
  );
}
