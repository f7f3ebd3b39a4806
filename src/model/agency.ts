import type { PartialDate } from './dates.ts';
import type { AgencyId, PostId } from './ids.ts';
import type { Profile } from './person.ts';
import type { Post } from './post.ts';

export const AGENCY_KINDS = [
  'department', 'agency', 'office', 'legislature', 'court', 'company', 'international', 'party', 'military', 'state', 'other',
] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

export interface FormerName {
  readonly name: string;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

export interface Agency extends Profile {
  readonly id: AgencyId;
  readonly kind: AgencyKind;
  readonly parent: AgencyId | null;
  readonly country: string | null;
  readonly formerNames: readonly FormerName[];
  /** The post whose holder runs it: given, or its first post if that has one seat. */
  readonly head: PostId | null;
  readonly posts: readonly Post[];
}
