import type { Corpus } from '../corpus/corpus.ts';
import type { Move } from '../model/move.ts';
import { isOpen, plansIn, type Plan } from '../queries/plans.ts';
import { moveView, type MoveView } from './move-view.ts';

/** What is said of one change of holder: its first report, and the later ones, each with denials and outcome. */
export interface PlanView {
  readonly first: MoveView;
  readonly later: readonly MoveView[];
}

/** The plans among moves, those still open apart from those that something settled; latest first. */
export interface PlansView {
  readonly open: readonly PlanView[];
  readonly closed: readonly PlanView[];
}

export function plansView(corpus: Corpus, moves: readonly Move[]): PlansView {
  const plans = plansIn(moves).reverse();
  const view = (plan: Plan) => planView(corpus, plan);
  return { open: plans.filter(isOpen).map(view), closed: plans.filter((plan) => !isOpen(plan)).map(view) };
}

export function planView(corpus: Corpus, { first, later }: Plan): PlanView {
  return { first: moveView(corpus, first), later: later.map((move) => moveView(corpus, move)) };
}
