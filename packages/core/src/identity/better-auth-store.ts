/** better-auth on our tables: which of its fields is which column, and its adapter inside our transactions. */
import type { Kysely, KyselyPlugin, UnknownRow } from 'kysely';

/** better-auth counts in Dates, our rows in Instants. */
const instantsAsDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(withDates) }),
};

function withDates(row: UnknownRow): UnknownRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Temporal.Instant ? new Date(value.epochMilliseconds) : value,
    ]),
  );
}

/** Everything better-auth writes through this commits or fails with the caller's transaction. */
export function databaseOn<DB>(db: Kysely<DB>): { db: Kysely<DB>; type: 'postgres'; transaction: false } {
  return { db: db.withPlugin(instantsAsDates), type: 'postgres', transaction: false };
}

/** Names of tables and columns, in better-auth's own terms. */
export const TABLES = {
  user: {
    modelName: 'staff_users',
    // The address itself is sealed; what better-auth knows is its blind index.
    fields: { email: 'email_bidx', emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
  },
  session: {
    modelName: 'staff_sessions',
    fields: {
      userId: 'staff_id',
      token: 'token_hash',
      ipAddress: 'ip_enc',
      userAgent: 'user_agent',
      expiresAt: 'expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  account: {
    modelName: 'staff_accounts',
    fields: {
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'staff_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      password: 'password_hash',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  verification: {
    modelName: 'staff_verifications',
    fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
  },
} as const;

/** The same for the tables of its plugins. */
export const PLUGIN_TABLES = {
  twoFactor: {
    modelName: 'staff_two_factors',
    fields: {
      secret: 'secret_enc',
      backupCodes: 'backup_codes_enc',
      userId: 'staff_id',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
  passkey: {
    modelName: 'staff_passkeys',
    fields: {
      publicKey: 'public_key',
      userId: 'staff_id',
      credentialID: 'credential_id',
      deviceType: 'device_type',
      backedUp: 'backed_up',
      createdAt: 'created_at',
    },
  },
} as const;
