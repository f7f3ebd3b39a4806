import type { Quote, Speaker } from '../../model/quote.ts';
import type { Stretch } from './marks.ts';
import { classOf, type Source } from './source.ts';
import type { Attributed } from './speakers.ts';
import type { Meant, Whom } from './whom.ts';

/** A quotation with the words that say whose it is and, as far as is known, whom they mean. */
export function quoteOf({ block, start, end }: Stretch, said: Attributed | null, whom: Whom): Quote {
  if (said === null) return { block, start, end, cue: '', class: 'unknown', speaker: null };
  const meant = whom.meaning(said.source);
  const known = meant.key !== null || meant.person !== null;
  return { block, start, end, cue: said.cue, class: meant.spokesperson ? 'spokesperson' : classOf(meant.of, known), speaker: speakerOf(said.source, meant) };
}

function speakerOf({ block, start, end, form }: Source, { person, agency }: Meant): Speaker {
  if (person !== null) return { block, start, end, kind: 'person', id: person };
  if (form === 'body' || form === 'document') return { block, start, end, kind: 'agency', id: agency };
  return { block, start, end, kind: 'person', id: null };
}
