// What the thread that holds the situation of very many documents runs: the routes that are answered from it.
import { holdSituation } from '../workbench/situation-thread.js'
import { answerOf } from './in-thread.js'
import { situationApp } from './workbench-app.js'

await holdSituation((bench) => {
  const app = situationApp(bench)
  return (request) => answerOf(app, request)
})
