import { words } from './word-list.ts';

/** Arabic words of one letter that are written together with the word behind them: and, so, for, in, like. */
export const ARABIC_PREFIXES = words('و ف ل ب ك');
