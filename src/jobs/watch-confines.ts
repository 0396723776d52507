// The inside of a confined process. Its watch is a thread of its own, because a busy process can't look at itself: it
// ends the process when its memory is beyond the limit, and when the one that started it is gone.
import { Worker } from 'node:worker_threads'

/** Milliseconds between looks. */
const INTERVAL = 25

const WATCH = `
const { workerData } = require('node:worker_threads')
const parent = process.ppid
setInterval(() => {
  const full = process.memoryUsage.rss() > workerData.bytes
  if (full || process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
}, workerData.interval)
`

/** Begins to watch this process. */
export function watchConfines(megabytes: number): void {
  const data = { bytes: megabytes * 1024 * 1024, interval: INTERVAL }
  new Worker(WATCH, { eval: true, workerData: data }).unref()
  // Ctrl-C reaches the whole group; what ends is for the one that started this process to say.
  process.on('SIGINT', () => undefined)
  process.on('disconnect', () => process.exit())
}
