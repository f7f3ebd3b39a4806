import { words } from '../word-list.ts';

/** Small words inside surnames: "von der Leyen", "de Gaulle", "bin Salman". */
export const PARTICLES = words('de da do dos das del della delle di du des la le las los van von der den ter ten te zu zur bin bint ibn ben al el ul abu st san y e dal af av am');

/** What stands behind a surname and tells bearers apart. */
export const SUFFIXES = words('jr sr ii iii iv v');

/** Degrees and the like behind a name. */
export const DEGREES = words('md phd dds esq rn cpa mba jd obe mbe cbe qc kc mp mep ao am usn ret');
