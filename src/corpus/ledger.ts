/** The ledger of who held which post when, and of what was reported to come. */
export interface Ledger {
  readonly moves: readonly import('../model/move.ts').Move[];
}
