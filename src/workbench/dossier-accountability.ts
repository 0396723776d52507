// Incidents and chains of demands as a dossier shows them: each line with who says it and the words it rests on.
import type {
  AccountabilityTelling,
  Citation,
  DossierAccountability,
  DossierChain,
  DossierDemandLink,
  DossierIncident,
  Incident,
  MeasureStep,
  Reading,
  Span,
  Voice,
} from '../model/index.js'
import type { Analysis } from './analyse.js'

type Speaker = AccountabilityTelling['speaker']

/** Who speaks, as a page shows it. */
type SpeakerOf = (reading: Reading, voice: Voice) => string

/** What turning tellings into lines looks up. */
interface Shown {
  readonly speaker: (document: string, speaker: Speaker) => string
}

const cited = (
  { document, quote }: { readonly document: string; readonly quote: Span },
  marks: readonly Span[],
): Citation => ({
  document,
  quote,
  marks,
})

function shownOf({ readings }: Analysis, speakerOf: SpeakerOf): Shown {
  const byDocument = new Map(readings.map((reading: Reading) => [reading.document.id, reading]))
  return {
    speaker: (document, { source, entity }) => {
      const reading = byDocument.get(document)
      return reading === undefined ? document : speakerOf(reading, { attribution: null, source, entity })
    },
  }
}

const incidentShown = ({ id, what, when, place, charges, accounts }: Incident, shown: Shown): DossierIncident => ({
  id,
  what,
  when,
  place,
  charges: charges.map((charge) => ({
    kind: charge.kind,
    speaker: shown.speaker(charge.document, charge.speaker),
    parties: charge.parties.map(({ span }) => span.text),
    mutual: charge.mutual,
    what: charge.what?.text ?? null,
    citation: cited(charge, [charge.cue]),
  })),
  accounts: accounts.map(({ name, tellings }) => ({
    name,
    tellings: tellings.map((telling) => ({
      speaker: shown.speaker(telling.document, telling.speaker),
      citation: cited(telling, [telling.trigger]),
    })),
  })),
})

/** A step of a measure, in the words of the first document that tells it. */
function measureStep(label: string, step: MeasureStep): DossierDemandLink[] {
  const [first] = step.evidence
  if (first === undefined) return []
  const when = step.effective ?? step.signed ?? step.announced
  return [{ step: { kind: 'measure', label, state: step.state }, when, what: step.scope, citation: cited(first, []) }]
}

/** Incidents and chains of an analysis. */
export function shownAccountability(analysis: Analysis, speakerOf: SpeakerOf): DossierAccountability {
  const { incidents, chains, unreviewed } = analysis.accountability
  const shown = shownOf(analysis, speakerOf)
  return {
    incidents: incidents.map((incident) => incidentShown(incident, shown)),
    chains: chains.map(
      ({ id, by, of, links, measures }): DossierChain => ({
        id,
        by,
        of,
        links: [
          ...links.map(({ link, when, what, cue, ...telling }) => ({
            step: link,
            when,
            what: what?.text ?? null,
            citation: cited(telling, [cue]),
          })),
          ...measures.flatMap(({ label, steps }) => steps.flatMap((step) => measureStep(label, step))),
        ],
      }),
    ),
    unreviewed,
  }
}
