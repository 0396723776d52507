// Tells private people from public ones in Spanish by how a text introduces them: victims, relatives, witnesses.
import type { Token } from '../../token.js'
import type { LinkedName } from '../link.js'
import type { NameScope } from '../proposal.js'

/** Words that introduce somebody as a private person. */
const PRIVATE_NOUNS = new Set(
  (
    'vecino vecina testigo víctima sobreviviente familiar habitante residente campesino campesina migrante refugiado refugiada ' +
    'rehén maestro maestra enfermero enfermera mesero mesera chofer vendedor vendedora estudiante alumno alumna ' +
    'madre padre hijo hija esposa esposo viuda viudo hermana hermano tío tía primo prima sobrino sobrina abuela abuelo nieto nieta ' +
    'niño niña joven amigo amiga novio novia paciente pasajero pasajera pescador jornalero obrero obrera panadero barbero mecánico ' +
    'taxista pastor turista jubilado jubilada buscadora comerciante'
  ).split(' '),
)
const OFFICE_TITLE = /^(?:sr|sra|srta|señor|señora|señorita|don|doña|maestro|maestra|padre|médico|médica)\.?$/
const SUFFERS =
  /^(?:asesinad[oa]|secuestrad[oa]|desaparecid[oa]|desapareció|herid[oa]|violad[oa]|torturad[oa]|balead[oa]|murió|falleció)$/

function isIntroduced(scope: NameScope, name: LinkedName): boolean {
  const { tokens } = scope
  const before = tokens[name.first - 1]
  const noun = before?.text === ',' ? tokens[name.first - 2] : before
  if (noun !== undefined && name.first > name.sentence.firstToken && PRIVATE_NOUNS.has(noun.lower)) return true
  if (tokens[name.last]?.text === ',')
    for (let i = name.last + 1; i < Math.min(name.last + 8, name.sentence.lastToken); i++) {
      const token = tokens[i] as Token
      if (token.pos === 'VERB' || token.pos === 'AUX') break
      if (PRIVATE_NOUNS.has(token.lower) || token.lower === 'cuyo' || token.lower === 'cuya') return true
    }
  for (let i = name.last; i < Math.min(name.last + 4, name.sentence.lastToken); i++) {
    const token = tokens[i] as Token
    if (SUFFERS.test(token.lower)) return true
    if (token.pos !== 'AUX' && token.pos !== 'PRON') break
  }
  return false
}

/** The entities of this document that are private people. */
export function privateEntities(scope: NameScope, names: readonly LinkedName[]): Set<string> {
  const found = new Set<string>()
  const known = new Set<string>()
  for (const name of names) {
    if (name.kind !== 'person' || !name.entity.startsWith('name:')) continue
    if (name.title >= 0 && !OFFICE_TITLE.test((scope.tokens[name.title] as Token).lower)) known.add(name.entity)
    else if (isIntroduced(scope, name)) found.add(name.entity)
  }
  for (const entity of known) found.delete(entity)
  return found
}
