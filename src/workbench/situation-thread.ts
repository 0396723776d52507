// Inside the thread that reckons and holds the situation of very many documents. What it is asked to write it writes;
// that something changed it tells whoever started it, who starts another for what it comes to.
import { workerData } from 'node:worker_threads'
import { answerStarter, tellStarter } from '../jobs/answering-thread.js'
import {
  Bench,
  type SituationThreadData,
  type SituationThreadNews,
  type ThreadAnswer,
  type ThreadRequest,
} from './bench.js'
import { growHeapSlowly } from './heap.js'
import { type Situation, situationOf } from './situation.js'
import { toldError } from './tasks.js'
import { openWorkspace, type Workspace } from './workspace.js'

/** What the views begin with; with it all that they look things up by is laid out. */
const FIRST = [
  'http://localhost/api/situation',
  'http://localhost/api/collation',
  'http://localhost/api/review',
  'http://localhost/api/timeline',
  'http://localhost/api/figures?sort=value',
  'http://localhost/api/places',
  'http://localhost/api/doings',
  'http://localhost/api/actors',
  'http://localhost/api/review/progress',
]

const tellNews = (news: SituationThreadNews): void => tellStarter({ kind: 'news', news })

/** A bench whose situation stays as it is. */
class FixedBench extends Bench {
  readonly #fixed: Situation

  constructor(workspace: Workspace, now: () => string, fixed: Situation) {
    super(workspace, now)
    this.#fixed = fixed
  }

  override async situation(): Promise<Situation> {
    return this.#fixed
  }

  override async lastSituation(): Promise<Situation> {
    return this.#fixed
  }

  override changed(): void {
    tellNews({ kind: 'changed' })
  }

  override changing(): void {
    tellNews({ kind: 'changing' })
  }
}

/**
 * Reckons the situation of the workspace that the thread was started with, and answers from it.
 *
 * @param answering what answers requests over a bench
 */
export async function holdSituation(
  answering: (bench: Bench) => (request: ThreadRequest) => Promise<ThreadAnswer>,
): Promise<void> {
  growHeapSlowly()
  try {
    // What `Bench` starts each such thread with.
    const { folder, now } = workerData as SituationThreadData
    const workspace = await openWorkspace(folder, folder)
    const progress = (done: number, of: number): void => tellNews({ kind: 'reading', done, of })
    const situation = await situationOf(workspace, { progress })
    let instant = now
    const answer = answering(new FixedBench(workspace, () => instant, situation))
    // What is looked at first is laid out before anyone asks.
    for (const url of FIRST) await answer({ method: 'GET', url, headers: [], body: null, now })
    answerStarter(
      (request) => {
        instant = request.now
        return answer(request)
      },
      () => workspace.store.close(),
    )
  } catch (error) {
    tellStarter({ kind: 'failed', ...toldError(error) })
  }
}
