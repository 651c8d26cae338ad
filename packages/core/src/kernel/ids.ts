import { v7 } from 'uuid';
import { notFound } from './errors.ts';

/**
 * A new UUIDv7: sorts by the time it was made, so that indexes grow at their end. Of two that a process makes within one
 * millisecond the later sorts behind, which Node's own does not promise: rows of one moment keep their order by it.
 */
export function newId(): string {
  return v7();
}

/** What each id is called outside: `bkg_` and the UUID's 32 hex digits. */
export type IdPrefix =
  | 'agr'
  | 'art'
  | 'asn'
  | 'att'
  | 'bkg'
  | 'blk'
  | 'cas'
  | 'chf'
  | 'cli'
  | 'clo'
  | 'cnv'
  | 'crp'
  | 'cus'
  | 'dec'
  | 'drf'
  | 'prp'
  | 'esc'
  | 'gap'
  | 'hld'
  | 'inv'
  | 'key'
  | 'lbl'
  | 'led'
  | 'mrg'
  | 'msg'
  | 'ngr'
  | 'nte'
  | 'ntc'
  | 'pay'
  | 'pky'
  | 'qte'
  | 'rfd'
  | 'sch'
  | 'sec'
  | 'ses'
  | 'stf'
  | 'stn'
  | 'tof'
  | 'trq'
  | 'var'
  | 'viw';

export function encodeId(prefix: IdPrefix, uuid: string): string {
  return `${prefix}_${uuid.replaceAll('-', '')}`;
}

/** The UUID behind a public id. A malformed one looks the same as a missing row: `not_found`. */
export function decodeId(prefix: IdPrefix, id: string): string {
  const match = new RegExp(`^${prefix}_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$`).exec(id);
  if (match === null) throw notFound(`${prefix} id`);
  return match.slice(1).join('-');
}
