import type { Told } from '../../../../src/model/index.js'

/** What is to be known of an export, by the code under which the program tells it. */
const NOTES: Readonly<Record<string, (...values: readonly string[]) => string>> = {
  verify_again: () => '«cotejo verify» lo comprueba de nuevo: cada archivo, cita y número.',
  no_geometry: (lost, all) => `Sin geometría, pues el paquete no da un punto para ellos: ${lost} de ${all} lugares.`,
  undated: (undated, all) => `Se dejan fuera, pues no se conoce el día en que vencen: ${undated} de ${all}.`,
  held_back: (count) => `Se retienen hasta que alguien los revise, pues nombran a personas: ${count}.`,
  types_mapped: () =>
    'Los tipos se hacen corresponder con una tabla nuestra; lo que ningún documento decide queda en blanco.',
  no_reviewer: () =>
    'Una calificación solo viene de una persona con nombre: diga de quién son las que se han de publicar.',
  no_page: () => 'Los buscadores quieren la dirección de la página que contiene las calificaciones.',
  none_rated: (reviewer) => `${reviewer} no ha calificado ninguna afirmación, así que no hay nada que publicar.`,
  not_read_any_more: (count) => `Se dejan fuera, pues ya no se lee lo que califican: ${count}.`,
}

/** The words of the view "Export" in Spanish. */
export const exporting = {
  title: 'Exportar',
  lead: 'Lo que contiene el espacio, en los formatos de otros programas.',
  privacy:
    'Los nombres de particulares (víctimas, familiares, testigos) se sustituyen por un signo en todo lo que se exporta.',
  format: 'Formato',
  dossier: 'Informe',
  dossierLead: 'Un archivo que se abre desde el disco y no necesita red; cada valor abre sus palabras.',
  dossierTitle: 'Título (vacío: el del paquete)',
  language: 'Idioma de lo que se publica',
  takeHtml: 'Descargar como página',
  takeMarkdown: 'Descargar como Markdown',
  openDossier: 'Abrir en otra pestaña',
  preview: 'Vista previa del informe',
  holds: (count: string) => `Entradas: ${count}`,
  note: ({ code, values, message }: Told): string => NOTES[code]?.(...values) ?? message,
  take: 'Descargar',
  takeFile: (name: string) => `Descargar ${name}`,
  noPreview: 'Este archivo no es texto; ábralo en su programa.',
  beginningOf: (name: string) => `El comienzo de ${name}`,
  takeAll: 'Descargar todos los archivos en un ZIP',
  ratings: {
    by: 'De quién son las calificaciones',
    address: 'Página en la que se publican (puede quedar vacía)',
    title: 'Calificar una afirmación',
    lead: 'Una calificación solo viene de una persona con nombre, en sus propias palabras. El programa no califica nada.',
    search: 'Palabras de la afirmación',
    claim: 'Afirmación',
    words: 'Calificación',
    wordsHint: 'Por ejemplo: Mayormente falso',
    note: 'Razones (pueden quedar vacías)',
    give: 'Guardar la calificación',
    rated: 'Calificadas',
    withdraw: 'Retirar',
    withdrawOne: (words: string) => `Retirar la calificación «${words}»`,
  },
  formats: {
    csv: { name: 'CSV', lead: 'Un archivo por cada tabla del informe.' },
    xlsx: { name: 'Excel', lead: 'Las mismas tablas en un libro.' },
    datapackage: {
      name: 'Data Package',
      lead: 'Las mismas tablas como Frictionless Data Package: cada columna con su tipo y su sentido.',
    },
    annotations: { name: 'Web Annotation', lead: 'Todo lo leído, con cita y posición, como W3C Web Annotations.' },
    geojson: { name: 'GeoJSON', lead: 'Los lugares mencionados.' },
    'csl-json': { name: 'CSL-JSON', lead: 'Las fuentes, para Zotero, Pandoc y otros gestores de referencias.' },
    ics: { name: 'Calendario', lead: 'Lo que vence, como calendario.' },
    ftm: {
      name: 'FollowTheMoney',
      lead: 'Actores, sucesos y documentos como entidades, para Aleph y los programas de OpenSanctions.',
    },
    acled: {
      name: 'Filas ACLED',
      lead: 'Los sucesos en filas con la forma de ACLED y su clase de PLOVER. La correspondencia es nuestra, y los sucesos también.',
    },
    'claim-review': {
      name: 'ClaimReview',
      lead: 'Las calificaciones de una persona, para buscadores y archivos de verificaciones. Sin calificación no hay nada que publicar.',
    },
    'ro-crate': {
      name: 'RO-Crate',
      lead: 'Un conjunto con el informe, sus tablas, el cotejo y las comprobaciones, con la huella de cada archivo y documento; «cotejo verify» lo comprueba de nuevo.',
    },
  },
}
