// The process in which strangers' files are taken apart: bytes in, documents out, one file at a time.
import { load } from '../documents/load/load.js'
import { watchConfines } from '../jobs/watch-confines.js'
import type { LoadingWork } from './load-confined.js'

watchConfines(Number(process.argv[2]))
process.on('message', ({ bytes, hints }: LoadingWork) => {
  void load(bytes, hints).then((loaded) => process.send?.(loaded))
})
