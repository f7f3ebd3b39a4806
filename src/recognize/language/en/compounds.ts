import { words } from '../word-list.ts';

/** What stands before a name with a hyphen: "anti-Fenn". */
export const COMPOUND_LEADS = words('anti pro pre post ex non mid counter inter trans un re all semi quasi neo former then late');

/** What stands behind a name with a hyphen, even where the name is a word besides: "Bush-era". */
export const COMPOUND_ENDS = words(`
  era backed appointed led endorsed nominated aligned picked inspired supporting loving hating owned controlled run sponsored affiliated linked founded chaired authored allied friendly
  leaning bashing directed brokered negotiated mediated approved ordered commissioned funded designed made branded produced operated administered trained chosen critic esque ish style like
`);
