import type { Rule } from './rule.ts';
import { agencyParentLoop } from './rules/agency-parent-loop.ts';
import { articleDates } from './rules/article-dates.ts';
import { draftProfile } from './rules/draft-profile.ts';
import { fileMissing } from './rules/file-missing.ts';
import { lifeDates } from './rules/life-dates.ts';
import { linkNowhere } from './rules/link-nowhere.ts';
import { nameUnresolved } from './rules/name-unresolved.ts';
import { pathAlike } from './rules/path-alike.ts';
import { postDates } from './rules/post-dates.ts';
import { postIdDuplicate } from './rules/post-id-duplicate.ts';
import { redirectDuplicate } from './rules/redirect-duplicate.ts';
import { redirectLoop } from './rules/redirect-loop.ts';
import { redirectOverPage } from './rules/redirect-over-page.ts';
import { referenceUnknown } from './rules/reference-unknown.ts';
import { seatsExceeded } from './rules/seats-exceeded.ts';
import { tenureAfterDeath } from './rules/tenure-after-death.ts';
import { tenureBeforeBirth } from './rules/tenure-before-birth.ts';
import { tenureDates } from './rules/tenure-dates.ts';
import { tenureOutsidePost } from './rules/tenure-outside-post.ts';
import { tenurePostUnknown } from './rules/tenure-post-unknown.ts';
import { tenureTwice } from './rules/tenure-twice.ts';
import { titleAnachronism } from './rules/title-anachronism.ts';
import { toDo } from './rules/to-do.ts';
import { topicAlike } from './rules/topic-alike.ts';
import { topicUnused } from './rules/topic-unused.ts';
import { urlDuplicate } from './rules/url-duplicate.ts';
import { vacancyHeld } from './rules/vacancy-held.ts';
import { wikidataDuplicate } from './rules/wikidata-duplicate.ts';

/** Every rule that looks at the newsroom as a whole: what files name, what they claim, the ledger, what is left to decide. */
export const RULES: readonly Rule[] = [
  referenceUnknown, fileMissing, linkNowhere,
  pathAlike, urlDuplicate, postIdDuplicate, redirectOverPage, redirectLoop, redirectDuplicate,
  agencyParentLoop, lifeDates, postDates, articleDates, topicAlike, topicUnused, wikidataDuplicate,
  tenurePostUnknown, tenureDates, tenureBeforeBirth, tenureAfterDeath, tenureOutsidePost, seatsExceeded, tenureTwice, vacancyHeld,
  titleAnachronism,
  nameUnresolved, draftProfile, toDo,
];

/** Those that only an editor can settle; `check` puts them last, in order of how much each unlocks. */
export const DECISIONS: ReadonlySet<string> = new Set([nameUnresolved.id, draftProfile.id, toDo.id]);
