import { words } from '../word-list.ts';

/** Words that end in a full stop within a sentence, without it. */
export const ABBREVIATIONS = words(`
  mr mrs ms mx dr prof rev hon st sen sens rep reps gov govs lt gen col maj capt cmdr adm sgt cpl pvt pres supt atty
  jr sr esq inc corp co ltd bros assn dept univ ft mt jan feb mar apr jun jul aug sept sep oct nov dec
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa tenn tex va
  vt wash wis wyo ph.d w.va messrs
`);

/** Those written with a small letter. */
export const SMALL_ABBREVIATIONS = words('vs etc inc al cf approx');

/** Words that, with a capital after "U.S." or "p.m.", show that a new sentence begins. */
export const SENTENCE_OPENERS = words(`
  the a an he she they it we i you this that these those his her their its our my but and or so yet in on at for from
  by with as if when while although though after before since because there here what who why how where according
  asked some many most both one two no not still then now however meanwhile
`);

/** Short titles and the like that never end a sentence: the capital behind their full stop goes on with the same name. */
export const TITLE_STOPS = words(`
  mr mrs ms mx dr prof rev hon st sen sens rep reps gov govs lt gen gens col maj capt cmdr cpl sgt adm pvt brig pres supt atty messrs ft mt fr asst comdr
`);
