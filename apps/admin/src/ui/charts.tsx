/** Charts that follow the theme, with the same figures as a table for those who would rather read. Load lazily. */
import { Area, AreaChart, Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

interface ChartProps {
  readonly label: string;
  readonly rows: readonly { readonly name: string; readonly value: number }[];
  readonly format: (value: number) => string;
  readonly kind?: 'area' | 'bar';
}

const AXIS = { stroke: 'var(--faint)', fontSize: 12, tickLine: false, axisLine: false } as const;

function Plot({ rows, format, kind }: Omit<ChartProps, 'label'>) {
  const data = [...rows];
  const inside = (
    <>
      <CartesianGrid stroke="var(--line)" vertical={false} />
      <XAxis dataKey="name" {...AXIS} minTickGap={24} />
      {/* Cents, counts and percents are whole: there is no half booking. */}
      <YAxis {...AXIS} width={64} allowDecimals={false} tickFormatter={format} />
      <Tooltip
        formatter={(value) => format(Number(value))}
        contentStyle={{ background: 'var(--panel)', border: '1px solid var(--line)', borderRadius: 8 }}
        labelStyle={{ color: 'var(--soft)' }}
        itemStyle={{ color: 'var(--ink)' }}
        cursor={{ fill: 'var(--sunken)', stroke: 'var(--line-strong)' }}
      />
    </>
  );
  if (kind === 'bar') {
    return (
      <BarChart accessibilityLayer={false} data={data}>
        {inside}
        <Bar dataKey="value" fill="var(--accent-fill)" radius={[3, 3, 0, 0]} isAnimationActive={false} />
      </BarChart>
    );
  }
  return (
    <AreaChart accessibilityLayer={false} data={data}>
      {inside}
      <Area
        dataKey="value"
        stroke="var(--accent-fill)"
        fill="var(--accent-wash)"
        strokeWidth={2}
        isAnimationActive={false}
      />
    </AreaChart>
  );
}

export function Chart({ label, rows, format, kind = 'area' }: ChartProps) {
  return (
    <figure>
      <div aria-hidden className="h-56 w-full">
        <ResponsiveContainer width="100%" height="100%">
          <Plot rows={rows} format={format} kind={kind} />
        </ResponsiveContainer>
      </div>
      <details className="mt-2 text-sm">
        <summary className="text-xs text-faint">{label} as a table</summary>
        <table className="mt-2 w-full" aria-label={label}>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name} className="border-b border-line">
                <th scope="row" className="py-1 text-left font-normal text-soft">
                  {row.name}
                </th>
                <td className="py-1 text-right">{format(row.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
