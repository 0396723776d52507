// One happening told as acts that exclude each other: a surrender, an abduction, an arrest. Which classes of words
// exclude each other is the pack's to say; here they are laid side by side, each with who tells it so.
import type { Claim, RivalAccount } from '../../model/index.js'
import type { Framing } from '../../packs/schema.js'

/** A claim told in the words of a class of a framing. */
export interface FramedClaim {
  readonly claim: Claim
  readonly framing: Framing
  readonly classId: string
  readonly className: string
}

const isTold = ({ claim: { modality, polarity } }: FramedClaim): boolean =>
  polarity === 'positive' && (modality === 'actual' || modality === 'ongoing')

/** Who tells a claim: the speaker where one is named, else the document. */
const tellerOf = ({ document, voice }: Claim): string =>
  typeof voice.source === 'string' ? document : `${document}|${voice.entity ?? voice.source.text}`

function accountOf(framed: readonly FramedClaim[], classId: string): RivalAccount[] {
  const own = framed.filter((item) => item.classId === classId)
  const [first] = own
  if (first === undefined) return []
  const tellings = own.map(({ claim }) => ({
    claim: claim.id,
    document: claim.document,
    speaker: { source: claim.voice.source, entity: claim.voice.entity },
    trigger: claim.trigger,
    quote: claim.sentence,
  }))
  const seen = new Set<string>()
  const once = tellings.filter(({ document, quote }) => {
    const key = `${document}:${quote.start}`
    return !seen.has(key) && seen.add(key)
  })
  return [{ framing: first.framing.id, account: classId, name: first.className, tellings: once }]
}

/** Those whom a claim is told of by name. */
const subjectsOf = ({ named, patients }: Claim): readonly string[] => [...named, ...patients]

/** The claims told of someone of whom another account is told too: one act, and not two that happen to be alike. */
function ofSharedSubjects(framed: readonly FramedClaim[]): FramedClaim[] {
  return framed.filter(({ classId, claim }) =>
    framed.some(
      (other) =>
        other.classId !== classId && subjectsOf(other.claim).some((subject) => subjectsOf(claim).includes(subject)),
    ),
  )
}

/** The rival accounts of one occurrence; none where all tellers agree, or one teller uses both words. */
export function rivalAccounts(framed: readonly FramedClaim[]): RivalAccount[] {
  const told = framed.filter(isTold)
  return [...new Set(told.map(({ framing }) => framing))].flatMap((framing) => {
    const rivals = framing.rivals ?? []
    const own = ofSharedSubjects(told.filter((item) => item.framing === framing && rivals.includes(item.classId)))
    const accounts = rivals.flatMap((classId) => accountOf(own, classId))
    const tellers = accounts.map(({ account }) =>
      [...new Set(own.filter(({ classId }) => classId === account).map(({ claim }) => tellerOf(claim)))].join('\n'),
    )
    return new Set(tellers).size > 1 ? accounts : []
  })
}
