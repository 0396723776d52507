import { STATE_WORD } from '../../../../src/words/es/reader-words.js'

/** The words of the view "Timeline" in Spanish. */
export const timeline = {
  title: 'Cronología',
  lead: 'Qué pasó y cuándo, por líneas; los intervalos como intervalos y los días inciertos como tales.',
  from: 'Desde',
  to: 'Hasta',
  nearer: 'Acercar',
  farther: 'Alejar',
  whole: 'Todo el tiempo',
  shown: (drawn: string, all: string) => `${drawn} de ${all} hechos fechados en este tiempo`,
  noTrack: 'otros',
  chart: (from: string, to: string) => `Hechos por línea del ${from} al ${to}; la lista de abajo dice lo mismo`,
  documents: (count: string) => (count === '1' ? 'lo cuenta 1 documento' : `lo cuentan ${count} documentos`),
  measures: 'Las medidas y sus estados',
  measuresChart:
    'Cada medida como barra, con el color de su estado según la leyenda; la lista de abajo dice qué regía un día',
  key: 'Qué significan las marcas',
  sureness: {
    day: 'se conoce el día',
    within: 'dentro de este tiempo, o todo él',
    by: 'a más tardar ese día',
    since: 'desde ese día',
  },
  unsure: 'empezó en este tiempo o antes; no se sabe el día',
  inForceOn: 'En vigor el',
  states: STATE_WORD,
  nothingInForce: 'No se sabe de medida alguna que rigiera ese día.',
  words: 'Abrir en sus palabras',
  empty: 'Los documentos aún no tienen hechos con fecha.',
  emptyMend: 'Añadir documentos',
}
