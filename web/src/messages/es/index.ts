// The table of one language, put together of a file for each view, so that several people can add to it at once.

import { sentences } from '../../../../src/words/es/sentences.js'
import { accountability } from './accountability'
import { add } from './add'
import { check } from './check'
import { collation } from './collation'
import { effect } from './effect'
import { errors } from './errors'
import { exporting } from './export'
import { figures } from './figures'
import { map } from './map'
import { outlook } from './outlook'
import { packs } from './packs'
import { reading } from './reading'
import { review } from './review'
import { shared } from './shared'
import { situation } from './situation'
import { timeline } from './timeline'

export const es = {
  shared,
  errors,
  sentences,
  situation,
  collation,
  timeline,
  reading,
  figures,
  check,
  effect,
  outlook,
  accountability,
  map,
  review,
  add,
  packs,
  exporting,
}
