// Groups of things that hang together, directly or through others.

/** The groups in which everything shares a key with something else of the group; what has none is alone. */
export function linked<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): T[][] {
  const parents = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up
    parents.set(key, root)
    return root
  }
  for (const item of items) {
    const [first, ...more] = keysOf(item)
    if (first !== undefined) for (const key of more) parents.set(rootOf(key), rootOf(first))
  }
  const groups = new Map<string, T[]>()
  for (const [place, item] of items.entries()) {
    const [first] = keysOf(item)
    const root = first === undefined ? `\n${place}` : rootOf(first)
    const group = groups.get(root) ?? []
    groups.set(root, group)
    group.push(item)
  }
  return [...groups.values()]
}

/** How many sentences apart two tellings of one document are still of one thing. */
const BESIDE = 3

/** A place of a text as far as what stands beside another counts. */
interface Placed {
  readonly document: string
  readonly sentenceIndex: number
}

export const areBeside = (a: Placed, b: Placed): boolean =>
  a.document === b.document && Math.abs(a.sentenceIndex - b.sentenceIndex) <= BESIDE

/** A key for each run of tellings of which each stands beside the next; they come in the order of their texts. */
export function runsOf<T extends Placed>(inOrder: readonly T[], isApart: (a: T, b: T) => boolean): Map<T, string> {
  const runs = new Map<T, string>()
  let run = 0
  for (const [place, one] of inOrder.entries()) {
    const before = inOrder[place - 1]
    if (before !== undefined && (!areBeside(before, one) || isApart(before, one))) run++
    runs.set(one, `run:${run}`)
  }
  return runs
}
