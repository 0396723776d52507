// Loaded before the program by `size.mjs`: when the program ends, it writes what it used.
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Threads load this too; what they use is counted with the process.
if (isMainThread)
  process.on('exit', () => writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage())))
