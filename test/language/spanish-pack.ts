// The invented pack with what its actors and places are called in Spanish.
import { PACK_FILES, type Pack } from '../../src/packs/schema.js'
import { inventedPack } from './invented-pack.js'

export const spanishPack: Pack = {
  ...inventedPack,
  names: PACK_FILES['names.yaml'].parse([
    {
      id: 'VA',
      es: { demonyms: ['vandriano', 'vandriana', 'vandrianos', 'vandrianas'], descriptions: ['gobierno vandriano'] },
    },
    {
      id: 'OS',
      es: { names: ['Oscaria', 'OO. KK.', 'DK'], demonyms: ['oscariano', 'oscariana', 'oscarianos', 'oscarianas'] },
    },
    {
      id: 'va-presidency',
      es: { descriptions: ['presidenta vandriana', 'presidente vandriano', 'presidenta de Vandria'] },
    },
    { id: 'interior', es: { names: ['Ministerio del Interior'] } },
    { id: 'tally', es: { names: ['Instituto Tally'] } },
    { id: 'iron', es: { names: ['Cártel de la Costa Férrea', 'Costa Férrea'] } },
    { id: 'delta', es: { names: ['Cártel del Delta'] } },
    { id: 'os-congress', es: { names: ['Congreso de Oscaria'] } },
  ]),
}
