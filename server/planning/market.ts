/**
 * Who may be suggested where, as the solver sees it: people and openings by their place in the order
 * of their ids, locks already taken out (they have used up their part of `wanted` and `capacity`).
 * Weights are scores in whole millionths (plan.md, "What is solved").
 */
export interface Market {
  /** Lines that each person may still get. */
  wanted: Int32Array;
  /** What a person's first line is worth beside its weight: B, 0 where a lock is the first, or by goal. */
  bonus: Float64Array;
  /** Lines that each opening may still get. */
  capacity: Int32Array;
  /** Where each person's edges begin; one entry more for the end. */
  starts: Int32Array;
  /** Per edge its opening and weight; a person's edges by falling weight, each pair once. */
  opening: Int32Array;
  weight: Int32Array;
}

/** Units that prove a solution: the duals of plan.md, "Certificate"; one side per person, opening, edge. */
export interface Prices {
  /** u − t of each person. */
  person: Float64Array;
  /** v of each opening: the least there is where the solution is optimal. */
  opening: Float64Array;
}

/** A set of edges that keeps `wanted` and `capacity`, and the prices that prove how good it is. */
export interface Solution {
  /** 1 per edge that is taken. */
  taken: Uint8Array;
  /** Taken edges of each person. */
  lines: Int32Array;
  prices: Prices;
  /** True when every person was looked at: then it is optimal. */
  isWhole: boolean;
}
