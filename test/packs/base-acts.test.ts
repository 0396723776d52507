// Words of the base pack for acts, each in a sentence, and like words that tell no such act. Sentences and places are
// invented.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read.js'
import { loadPack } from '../../src/workbench/packs.js'
import { inventedDocument } from '../invented-document.js'

const BASE = loadPack('base')

/** The kinds of acts that a sentence tells of. */
function actsIn(text: string, language: string): readonly string[] {
  const given = inventedDocument({ id: 'd', file: 'd.txt', text, language, published: '2031-06-20' })
  return readDocument(given, BASE, { version: '0' }).events.map(({ type }) => type)
}

describe('acts of the pack that all share', () => {
  it.each([
    ['A roof collapsed in Norra on Friday and killed 9 people.', 'en', 'COLLAPSE'],
    ['The mine accident in Norra killed 9 people.', 'en', 'COLLAPSE'],
    ['El desplome de un puente en Norra causó 9 muertos.', 'es', 'COLLAPSE'],
    ['A power outage left 9,000 homes in the dark.', 'en', 'POWER_CUT'],
    ['El apagón dejó sin luz a 9.000 hogares.', 'es', 'POWER_CUT'],
    ['Los cortes de luz afectaron a 9.000 hogares.', 'es', 'POWER_CUT'],
    ['Las tormentas tropicales causaron 9 muertos.', 'es', 'STORM'],
    ['The workers of the port walked out on Friday.', 'en', 'RALLY'],
    ['La huelga de médicos obligó a aplazar 900 citas.', 'es', 'RALLY'],
    ['The two states agreed on a swap of prisoners.', 'en', 'PRISONER_SWAP'],
    ['Volvieron a casa 90 soldados en un canje.', 'es', 'PRISONER_SWAP'],
    ['Both armies exchanged 90 prisoners on Friday.', 'en', 'PRISONER_SWAP'],
    ['The army withdrew its troops from Norra on Friday.', 'en', 'CEDE'],
    ['Some 900 soldiers pulled back from Norra.', 'en', 'CEDE'],
    ['El ejército retiró sus tropas de Norra.', 'es', 'CEDE'],
    ['La retirada de los soldados de Norra duró un día.', 'es', 'CEDE'],
    ['Some 900 soldiers were surrounded in Norra.', 'en', 'MILITARY_ACTION'],
    ['El ejército asedió Norra el viernes.', 'es', 'MILITARY_ACTION'],
    ['The rebels took 90 soldiers prisoner in Norra.', 'en', 'ARREST'],
    ['Los rebeldes hicieron prisioneros a 90 soldados.', 'es', 'ARREST'],
    ['Noventa soldados depusieron las armas.', 'es', 'SURRENDER'],
    ['Gunmen seized 60 pupils in Norra.', 'en', 'DISAPPEAR'],
    ['Bandits carried off 60 children.', 'en', 'DISAPPEAR'],
    ['El hundimiento de una tribuna dejó 19 muertos.', 'es', 'COLLAPSE'],
    ['The cholera epidemic in Norra has killed 90 people.', 'en', 'EPIDEMIC'],
    ['El brote de sarampión en Norra suma 300 casos.', 'es', 'EPIDEMIC'],
    ['With 97 per cent of tally sheets counted, Ada Vey has 52 per cent.', 'en', 'ELECT'],
    ['Norrans go to the polls on Friday.', 'en', 'ELECT'],
    ['Los norreños acudieron a las urnas el viernes.', 'es', 'ELECT'],
    ['Según las actas, Ada Vey logró el 67 % de los sufragios.', 'es', 'ELECT'],
    ['The unrest in Norra has left 25 people dead.', 'en', 'RALLY'],
    ['La marina interceptó 90 lanchas en Norra.', 'es', 'SEIZE'],
    ['Las llamas arrasaron 90 viviendas en Norra.', 'es', 'DESTROY'],
    ['La reina indultó a 900 presos.', 'es', 'RESCUE'],
    ['El banco congeló activos por 90 millones de euros.', 'es', 'SANCTION'],
    ['El ministerio suministrará 90 misiles a Norra.', 'es', 'AID'],
    ['Norra recibió 90 toneladas de ayuda humanitaria.', 'es', 'AID'],
  ])('are told by their words: %s', (text, language, type) => {
    expect(actsIn(text, language)).toContain(type)
  })
  it.each([
    ['Prices collapsed in Norra on Friday.', 'en', 'COLLAPSE'],
    ['Police seized 60 rifles from pupils in Norra.', 'en', 'DISAPPEAR'],
    ['The banks agreed on a swap of debt.', 'en', 'PRISONER_SWAP'],
    ['El guarda interceptó a 90 migrantes en un buque.', 'es', 'SEIZE'],
    ['El ministerio entregó 90 diplomas en Norra.', 'es', 'AID'],
    ['An exchange of fire in Norra killed 9 soldiers.', 'en', 'PRISONER_SWAP'],
    ['The siege of the hotel ended with 9 hostages dead.', 'en', 'MILITARY_ACTION'],
    ['Norra withdrew from the treaty on Friday.', 'en', 'CEDE'],
    ['La marcha pasó cerca de 900 soldados.', 'es', 'MILITARY_ACTION'],
    ['The ministers walked out of the treaty.', 'en', 'RALLY'],
    ['El corte de carreteras afectó a 9.000 hogares.', 'es', 'POWER_CUT'],
    ['An epidemic of knife crime has reached Norra.', 'en', 'EPIDEMIC'],
    ['The outbreak of fighting in Norra killed 90 people.', 'en', 'EPIDEMIC'],
    ['The sheet of paper was counted.', 'en', 'ELECT'],
    ['The poles of the tent went to the port.', 'en', 'ELECT'],
  ])('are not told by like ones: %s', (text, language, type) => {
    expect(actsIn(text, language)).not.toContain(type)
  })
})
