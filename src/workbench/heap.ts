// The engine lets a heap grow to a few times what is alive in it before it looks for what is not. That is quick where
// little is held; where the claims of a very large archive are held, it would take more memory than a laptop has.
import { setFlagsFromString } from 'node:v8'

/** So many hundredths of what is alive may be added before the engine looks again. */
const GROWING = 50

/** From now on the heap of this process, threads and all, stays near what is alive in it. */
export const growHeapSlowly = (): void => setFlagsFromString(`--heap-growing-percent=${GROWING}`)

/** From so many claims on memory is what there is too little of; with fewer it is time. */
const VERY_MANY = 200_000

/** The heap of this process stays near what is alive in it once so many claims are held that it must. */
export function growHeapBy(claims: number): void {
  if (claims >= VERY_MANY) growHeapSlowly()
}
