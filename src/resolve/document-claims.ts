// The part of lining up that looks at one document alone: a reading in, its claims and opinions out. Whatever needs a
// second document begins in `resolve`, which takes these and no readings.
import type { DocumentClaims, Reading } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { chargesOf } from './accountability/charges.js'
import { demandsOf } from './accountability/demands.js'
import { withLevels } from './change-levels.js'
import { claimsOf } from './claims.js'
import { conditionsOf } from './conditions.js'
import { tellActs } from './measure/acts.js'
import { tellMeasures } from './measure/tell.js'
import { withMeasuredPlaces } from './measured-places.js'
import { opinionsOf } from './positions.js'

/** What lining up takes of one document. Pure. */
export function documentClaims(reading: Reading, pack: Pack): DocumentClaims {
  const claims = withLevels(withMeasuredPlaces(claimsOf(reading, pack), reading, pack))
  return {
    document: reading.document.id,
    claims,
    opinions: opinionsOf(reading),
    charges: chargesOf(reading, claims, pack),
    demands: demandsOf(reading, pack),
    conditions: conditionsOf(reading, pack),
    measures: [...tellMeasures(reading, pack), ...tellActs(claims, pack)],
  }
}
