import { ANSWER_WORD, CHARGE_WORD, VERDICT_WORD } from '../../../../src/words/es/reader-words.js'

/** The words of the view "Accountability" in Spanish. */
export const accountability = {
  title: 'Responsabilidad',
  lead: 'De qué se dice que responde quién, en palabras de quien lo dice. Nada aquí dice quién tiene razón.',
  words: 'Palabras, de quién se habla o quién lo dice',
  incidents: (count: string) => `Incidentes (${count})`,
  chains: (count: string) => `Exigencias y qué fue de ellas (${count})`,
  chainsLead:
    'El veredicto es de quien exige. Una medida está en una cadena porque un documento la cuenta junto a la exigencia, no porque una venga de la otra.',
  charges: CHARGE_WORD,
  mutual: 'cada cual al otro',
  says: (speaker: string) => `dice ${speaker}`,
  toldAs: 'Contado como',
  demands: (by: string, of: string) => `${by} exige a ${of}`,
  demand: 'Exigencia',
  answers: ANSWER_WORD,
  verdicts: VERDICT_WORD,
  measure: (state: string) => `Medida ${state}`,
  heldBack: (count: number) =>
    count === 1
      ? 'Una frase sobre una persona nombrada se retiene hasta que alguien la revise.'
      : `${count} frases sobre personas nombradas se retienen hasta que alguien las revise.`,
  review: 'Revisar',
  more: (count: string) => `y ${count} más; se hallan por sus palabras`,
  empty: 'No se leyó ningún incidente con culpa, deber u omisión, ni exigencia alguna con su respuesta.',
  emptyMend: 'Añadir documentos',
  noneFound: 'Nada encaja. Quite una palabra.',
}
