// How many threads work is shared out to.
import { availableParallelism } from 'node:os'

/**
 * As many as there are cores, or as many as were asked for; none where the work is little, or where the machine has one
 * core.
 */
export function threadCount(isMuch: boolean): number {
  const wanted = process.env.COTEJO_THREADS
  if (wanted !== undefined && /^\d{1,3}$/u.test(wanted)) return Number(wanted)
  const cores = availableParallelism()
  return !isMuch || cores === 1 ? 0 : cores
}
