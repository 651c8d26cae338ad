import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { isVariableKey, labelOf } from '../variables/index.ts';
import { tellStaff } from './tell-staff.ts';

/** Tells those who may read settings that one has changed, or waits for a second person. Once, however often it is run. */
export async function tellSettingChange(
  ctx: Context,
  input: { readonly key: string; readonly id: string; readonly stage: 'asked' | 'changed' },
): Promise<boolean> {
  authorize(ctx, 'message.send');
  const { key, id, stage } = input;
  const what = isVariableKey(key) ? labelOf(key) : key;
  return withTransaction(ctx, async (tx) => {
    const isNew = await tellStaff(tx, {
      topic: 'figure_changed',
      key: `figure_${stage}:${id}`,
      stationId: null,
      subject: stage === 'asked' ? `A change of “${what}” waits for a second person` : `“${what}” was changed`,
      body: stage === 'asked' ? 'Please agree or refuse.' : 'What it was and is stands in its history.',
      path: stage === 'asked' ? '/admin/settings/approvals' : '/admin/settings/variables',
    });
    audit(tx, { action: 'staff.alert', entityType: 'setting', entityId: key, after: { stage, isNew } });
    return isNew;
  });
}
