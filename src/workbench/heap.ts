// The engine lets a heap grow to a few times what is alive in it before it looks for what is not. That is quick where
// little is held; where the claims of a very large archive are held, it would take more memory than a laptop has.
import { setFlagsFromString } from 'node:v8'

/** So many hundredths of what is alive may be added before the engine looks again. */
const GROWING = 30

/** From now on the heap of this process, threads and all, stays near what is alive in it. */
export const growHeapSlowly = (): void => setFlagsFromString(`--heap-growing-percent=${GROWING}`)
