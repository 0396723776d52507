// A thread of `bench:collation` that compares groups of mentions.
import { compareGroups } from '../dist/compare/compare.js'
import { threadData } from '../dist/jobs/threads.js'
import { HandedReader } from '../dist/workbench/handed-groups.js'

const pack = threadData()
const reader = new HandedReader()

export function work(handed) {
  const { groups, label } = reader.groups(handed)
  return JSON.stringify(groups.flatMap((group) => compareGroups([group], pack, { label })))
}
