export interface SimulatedCell {
  readonly points: number
  readonly from: number
  readonly resemblance: number
  readonly season: boolean
  readonly kind: string
}
export function seeded(seed: number): () => number
export function simulated(
  random: () => number,
  cell: SimulatedCell & { readonly mean?: number; readonly size?: number; readonly fall?: number },
): number[]
export const CELLS: readonly SimulatedCell[]
