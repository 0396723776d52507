// What the program says of an error, in Spanish: made anew by the code of the error, of the values that fill it in. What
// has no line here is said as the program says it.
import type { Amiss, ToldError } from '../en/errors'
import { reading } from './reading'

/** What failed, and what to do about it. */
type Words = (values: readonly string[]) => readonly [string, string]

const LATER = 'Inténtelo más tarde, o guarde la página desde un navegador y añada el archivo.'
const BY_HAND = 'Ábralo en un navegador, guarde lo que necesite y añada el archivo.'
const CHECK_WHOLE = 'Vea que se haya guardado o descargado completo.'
const ROOM = 'Haga lugar e inténtelo de nuevo; lo añadido se conserva.'
const AGAIN = 'Cargue la página de nuevo.'
const LISTED = 'Elija uno de la lista.'

/** Of what is asked in the page. */
const ASKED: Readonly<Record<string, Words>> = {
  bad_request: () => ['No se puede leer lo que se pidió.', 'Corrija los campos señalados.'],
  internal: () => ['Cotejo falló de un modo que no debería.', 'Vea qué dice la terminal que lo sirve e infórmelo.'],
  not_found: () => ['No existe esa página.', 'El banco de trabajo está en /.'],
  origin_refused: () => ['Lo pidió otra página.', 'Use la página que muestra este servidor.'],
  token_missing: () => ['La petición no lleva la seña de este servidor.', AGAIN],
  host_refused: () => ['Este servidor responde solo en esta máquina.', 'Abra la dirección que imprimió.'],
  too_much: () => ['Todo junto es demasiado.', 'Añada los archivos en varias partes.'],
  nothing_given: () => ['No hay nada que añadir.', 'Elija archivos, escriba un texto o dé direcciones.'],
  thread_ended: () => [
    'Se perdió lo que se calculaba.',
    'Pida de nuevo; si falta memoria, trabaje con menos documentos.',
  ],
  row_unknown: () => ['Esa fila ya no existe.', 'Búsquela en el cotejo; lo que dicen los documentos pudo cambiar.'],
  document_unknown: () => ['No hay tal documento en este espacio de trabajo.', 'Elija uno de la lista de Lectura.'],
  source_unknown: () => ['No hay páginas de este documento que mostrar.', 'Su texto se muestra al lado.'],
  file_unknown: () => ['No hay tal archivo en esta exportación.', LISTED],
  calendar_missing: () => ['No se pudo hacer el calendario.', 'Pruebe: cotejo export ics.'],
  suggestion_unknown: () => ['Esa sugerencia ya no existe.', 'Siga con la próxima.'],
  nothing_to_undo: ([by = '']) => [`No hay decisión de ${by} que deshacer.`, 'Siga.'],
  annotation_unknown: () => ['No hay tal anotación en el documento.', 'Cargue el documento de nuevo.'],
  bad_place: () => ['No hay tales palabras en el documento.', 'Elija palabras del documento tal como está ahora.'],
  bad_date: ([date = '']) => [
    `«${date}» no es una fecha.`,
    'Escriba un día (2025-03-04), un mes (2025-03) o un año (2025).',
  ],
  bad_correction: ([words = '']) => [`«${words}» no corrige nada aquí.`, 'Escriba un valor del mismo tipo.'],
  conflict: ([file]) =>
    file === undefined
      ? ['Alguien decidió esto entretanto; su decisión no se guardó.', 'Vea qué se decidió y decida después.']
      : [`Alguien cambió ${file} entretanto.`, 'Cargue lo que hay ahora y ponga su cambio en ello.'],
}

/** Of checks, effects, data and packs. */
const MEASURED: Readonly<Record<string, Words>> = {
  place_unknown: ([name]) =>
    name === undefined
      ? ['No se cuenta nada de ese lugar.', LISTED]
      : [`El paquete no conoce el lugar «${name}».`, 'Escríbalo como lo tiene el paquete, o añádalo a places.yaml.'],
  claim_empty: () => ['No hay nada que comprobar.', 'Escriba una frase con una cifra.'],
  no_figure: () => [
    'No se leyó ninguna cifra en la frase.',
    'Escriba qué se mide, el número y cuándo: «Los homicidios en México bajaron 14 por ciento desde septiembre de 2024».',
  ],
  claim_unknown: () => ['No se conoce esa cifra.', LISTED],
  series_unknown: () => ['El paquete no conoce esa serie.', 'Vea la lista de los datos.'],
  measure_unknown: () => ['Ninguna medida, o más de una, se llama así.', 'Elija una de la lista o dé un día.'],
  indicator_unknown: () => ['El paquete no mide nada que se llame así.', 'Elija un indicador de la lista.'],
  no_series: ([names = '']) => [`No se tiene ninguna serie de ${names}.`, 'Añada sus datos en «Paquetes y datos».'],
  no_date: () => ['Ningún documento fecha esa medida.', 'Dé el día.'],
  place_not_held: ([indicator = '', place = '']) => [
    `No se tiene nada de ${indicator} en ${place}.`,
    'Vea qué datos se tienen.',
  ],
  dataset_unknown: ([id = '']) => [`El paquete no tiene los datos «${id}».`, LISTED],
  dataset_by_hand: ([id = '', page = '']) => [
    `${id} no tiene dirección fija.`,
    `Descárguelo de ${page} y añada el archivo.`,
  ],
  dataset_unreadable: ([file = 'El archivo']) => [
    `${file} no se puede leer como datos.`,
    'Vea que esté completo y sea de un tipo que se lee (CSV, XLSX, JSON, Parquet).',
  ],
  dataset_columns: () => [
    'El archivo no tiene las columnas que el paquete espera.',
    'Añada su nueva forma a datasets.yaml.',
  ],
  vintage_unknown: () => ['Hacen falta dos publicaciones.', 'Añada otra.'],
  pack_unknown: () => ['El espacio de trabajo no se lee con ese paquete.', LISTED],
  pack_not_found: () => ['No existe ese paquete.', 'Vea el cotejo.yaml del espacio de trabajo.'],
  pack_file_unknown: () => ['Un paquete no tiene ese archivo.', LISTED],
  pack_invalid: () => ['El paquete no se puede usar.', 'Corrija las líneas señaladas y compruébelo de nuevo.'],
}

/** Of addresses: the address first. */
const FETCHED: Readonly<Record<string, Words>> = {
  address_unusable: ([address = '']) => [
    `${address} no es la dirección de una página.`,
    'Una dirección empieza con http:// o https://.',
  ],
  address_private: ([address = '']) => [
    `${address} lleva a una red privada, de la que no se toma nada.`,
    'Si es su propia red, sirva el espacio de trabajo con --allow-private.',
  ],
  address_redirects: ([address = '', most = '']) => [`${address} reenvía más de ${most} veces.`, BY_HAND],
  address_timeout: ([address = '', seconds = '']) => [
    `${address} no respondió del todo en ${seconds} segundos.`,
    LATER,
  ],
  address_robots: ([address = '', unknown]) =>
    unknown === undefined
      ? [`El sitio pide a los programas no tomar ${address} (robots.txt).`, BY_HAND]
      : [`El sitio de ${address} no dice qué pueden tomar los programas (falla robots.txt).`, LATER],
  address_not_found: ([address = '', status = '']) => [
    `No hay nada en ${address} (${status}).`,
    'Revise la dirección.',
  ],
  address_refused: ([address = '', status = '']) => [
    `${address} responde con un error (${status}).`,
    Number(status) >= 500 ? LATER : BY_HAND,
  ],
  address_content: ([address = '', kind = '']) => [
    `${address} da ${kind}, que no es un documento.`,
    'Dé la dirección del documento mismo.',
  ],
  address_unreachable: ([address = '', why = '']) => [
    `No se llega a ${address} (${why}).`,
    'Revise la dirección y la red.',
  ],
  download_cut: () => ['La descarga se cortó.', 'Inténtelo de nuevo; sigue donde quedó.'],
  stopped: ([address = '']) => [`${address} no se tomó: se detuvo el trabajo.`, 'Inténtelo de nuevo.'],
}

/** Of files. */
const LOADED: Readonly<Record<string, Words>> = {
  pdf_encrypted: () => [
    'El PDF está cerrado con contraseña.',
    'Ábralo con ella, guarde una copia sin contraseña y añádala.',
  ],
  pdf_broken: () => ['El PDF está dañado: no se lee ninguna de sus páginas.', CHECK_WHOLE],
  page_without_text: () => [
    'Sus páginas no tienen texto: son imágenes.',
    'Deje que un programa de reconocimiento de texto (OCR) lo ponga y añada el resultado.',
  ],
  docx_broken: () => ['El documento de Word está dañado.', CHECK_WHOLE],
  feed_broken: () => ['El canal no se puede leer.', CHECK_WHOLE],
  mail_broken: () => ['El correo no se puede leer.', CHECK_WHOLE],
  zip_broken: () => ['El archivo comprimido está dañado.', CHECK_WHOLE],
  zip_encrypted: () => ['El archivo comprimido está cerrado con contraseña.', 'Ábralo y añada lo que contiene.'],
  json_broken: () => ['No es JSON.', 'Corrija el archivo.'],
  json_no_object: () => ['No es un objeto JSON.', 'Corrija el archivo.'],
  json_no_text: () => ['Le falta "text".', 'Ponga el texto del documento en "text".'],
  json_field: () => ['Uno de sus campos no es un texto.', 'Corrija el archivo.'],
  binary_file: () => ['No es texto ni de un tipo que se lea.', 'Guárdelo en uno de los formatos que se leen.'],
  empty_file: () => ['No tiene texto.', 'Vea que sea el archivo que quería.'],
  empty_archive: () => ['No contiene nada que se lea.', 'Vea que sea el archivo que quería.'],
  unreadable_file: () => ['No se puede leer.', CHECK_WHOLE],
  load_too_large: () => ['Es demasiado grande.', 'Divídalo en documentos, como sus capítulos, y añada esos.'],
  load_timeout: () => ['Leerlo toma demasiado tiempo.', 'Divídalo en documentos y añada esos.'],
  disk_full: () => ['El disco está lleno.', ROOM],
  store_busy: () => [
    'El espacio de trabajo estuvo ocupado más de medio minuto.',
    'Espere a que termine la otra orden e inténtelo de nuevo.',
  ],
  store_not_writable: () => [
    'No se puede escribir en el espacio de trabajo.',
    'Vea que pueda escribir en su carpeta y que el disco tenga lugar.',
  ],
  store_lost: () => [
    'Se perdió la conexión con la base de datos.',
    'Inténtelo cuando vuelva; lo que se dijo añadido se conserva.',
  ],
  store_unreachable: () => ['La base de datos no responde.', 'Vea que esté en marcha.'],
}

const WORDS: Readonly<Record<string, Words>> = { ...ASKED, ...MEASURED, ...FETCHED, ...LOADED }

/** Of fields of a form, by what they break. */
const FIELDS: Readonly<Record<string, (values: readonly string[]) => string>> = {
  too_small: () => 'No puede quedar vacío.',
  too_big: ([most = '']) => `Es más de lo que cabe (${most}).`,
  invalid_type: () => 'Falta, o no es del tipo que se pide.',
  invalid_value: () => 'Elija uno de los que se ofrecen.',
  invalid_format: () => 'No está escrito como se pide; un día se escribe así: 2025-03-04.',
  no_such_day: () => 'El calendario no tiene ese día.',
  no_address: () => 'Una dirección empieza con http:// o https://; una por línea.',
  no_measure: () => 'Elija una medida o dé un día.',
  turned_window: () => 'El periodo termina antes de empezar.',
}

const words = ({ code, values }: Pick<Amiss, 'code' | 'values'>): readonly [string, string] | undefined =>
  WORDS[code]?.(values)

export const errors = {
  what: (error: ToldError): string => words(error)?.[0] ?? error.message,
  mend: (error: ToldError): string => words(error)?.[1] ?? error.mend,
  field: (amiss: Amiss): string => FIELDS[amiss.code]?.(amiss.values) ?? words(amiss)?.join(' ') ?? amiss.message,
  note: ({ code, message }: Amiss): string => {
    const known: Readonly<Record<string, string>> = reading.issues
    return (
      known[code] ?? message.replace(/, (\d+) rows, (\d+) series, published /u, ', $1 filas, $2 series, publicado ')
    )
  },
}
