// What is wrong with a pack, in Spanish: made anew by the code of each sentence and of the values that fill it in. What
// has no line here is said as the check says it.
import type { Said } from '../../model/index.js'

type Making = (...values: readonly string[]) => string

const THINGS: Readonly<Record<string, string>> = {
  actor: 'ningún actor',
  place: 'ningún lugar',
  'actor or place': 'ningún actor ni lugar',
  object: 'ningún objeto',
  'event type': 'ningún tipo de hecho',
  track: 'ninguna línea',
  indicator: 'ningún indicador',
  dataset: 'ningún conjunto de datos',
  definition: 'ninguna definición',
  'way of counting': 'ningún modo de contar',
}

const KINDS: Readonly<Record<string, string>> = {
  nothing: 'nada',
  text: 'texto',
  'a list': 'una lista',
  fields: 'campos',
  'a number': 'un número',
  'true or false': 'true o false',
}

const FORMS: Readonly<Record<string, string>> = {
  'a version is three numbers: 1.0.0': 'una versión son tres números: 1.0.0',
  'an id has letters, digits, dot, dash and underscore':
    'un identificador tiene letras, cifras, punto, guion y guion bajo',
  'a day is written YYYY-MM-DD': 'un día se escribe AAAA-MM-DD',
}

const kind = (value = ''): string => KINDS[value] ?? value
const subject = (name = ''): string => (name === '' ? 'Esto' : `«${name}»`)

/** What is wrong. */
const AMISS: Readonly<Record<string, Making>> = {
  manifest_missing: () => 'Falta el archivo.',
  file_stray: () => 'Ningún archivo de un paquete se llama así; no se lee.',
  file_misnamed: () => 'Ningún archivo de un paquete se llama así.',
  not_yaml: (fault) => `Esto no es YAML: ${fault}.`,
  too_many_aliases: () => 'El archivo remite demasiadas veces a sus propias partes.',
  extends_itself: (pack, round) => `El paquete «${pack}» se amplía a sí mismo: ${round}.`,
  pack_unknown: (pack) => `No hay ningún paquete «${pack}».`,
  folder_differs: (name) => `La carpeta del paquete se llama «${name}», y su nombre es otro.`,
  id_twice: (id, line, where) =>
    `El identificador «${id}» está dos veces, la primera en la línea ${line}${where ? ` (${where})` : ''}.`,
  label_unknown: (word) => `Aquí nada se llama «${word}».`,
  id_unknown: (to = '', id) => `No hay ${THINGS[to] ?? to} «${id}».`,
  circle: (id) => `«${id}» está dentro de sí mismo.`,
  term_reversed: () => 'El mandato termina antes de empezar.',
  class_unknown: (id) => `Aquí no hay ninguna clase «${id}».`,
  name_shared: (name, other) => `«${name}» es también un nombre de «${other}».`,
  trigger_shared: (word, other) => `«${word}» señala también «${other}», y nada distingue los dos.`,
  field_missing: (name) => `Falta «${name}».`,
  wrong_kind: (name, must, is) => `${subject(name)} debe ser ${kind(must)}, y es ${kind(is)}.`,
  text_or_fields: (is) => `Esto es ${kind(is)}, y debe ser texto o campos.`,
  field_unknown: (name) => `Aquí no hay ningún campo «${name}».`,
  value_unknown: (name, value) => `${subject(name)} no puede ser «${value}».`,
  too_short: (name) => `${subject(name)} es demasiado corto.`,
  too_long: (name) => `${subject(name)} es demasiado largo.`,
  wrong_form: (name, form = '') => `${subject(name)} no tiene la forma debida: ${FORMS[form] ?? form}.`,
  schema_other: (name, fault) => `${subject(name)}: ${fault}.`,
}

/** What to do about it. */
const MENDS: Readonly<Record<string, Making>> = {
  add_manifest: () => 'Añádalo con los campos name, title, version, licence y languages.',
  files_are: (files) => `Los archivos son: ${files}.`,
  rename_file: (name) => `Llámelo ${name}.`,
  keep_one_key: () => 'Deje uno de los dos.',
  indent_spaces: () => 'Sangre con espacios.',
  quote_alias: () => 'Ponga entre comillas el texto que empieza con * o &.',
  close_mark: () => 'Cierre la comilla o el corchete.',
  check_yaml: () => 'Revise sangría, dos puntos, comillas y corchetes aquí y en la línea de arriba.',
  write_out: () => 'Escriba los valores en lugar de remitir a ellos con *.',
  leave_circle: () => 'Saque uno de ellos del círculo.',
  put_beside: () => 'Ponga su carpeta junto a esta, o quítelo.',
  write_name: (name) => `Escriba «name: ${name}», o cambie el nombre de la carpeta.`,
  other_id: () => 'Dé a esta entrada otro identificador, o junte las dos.',
  open_circle: (field) => `Quite un «${field}» del círculo.`,
  last_day: () => 'Escriba el último día en el cargo como «end»; no lo ponga mientras el mandato dure.',
  keep_one: () => 'Déjelo en uno de los dos, o en ninguno, y que decida el texto.',
  give_objects: (word) => `Dé objetos a uno de los dos: { word: ${word}, with: [identificador de un objeto] }.`,
  meant: (near) => `¿Quería decir «${near}»?`,
  take_out: () => 'Quítelo.',
  write_one_of: (known) => `Escriba uno de estos: ${known}.`,
  write_text: () => 'Escriba texto; números, fechas y true o false son texto entre comillas.',
  write_list: () => 'Escriba una lista: [uno, dos], o un elemento por línea tras un guion.',
  write_fields: () => 'Escriba campos, uno por línea, como «nombre: valor».',
  write_boolean: () => 'Escriba true o false, sin comillas.',
  write_number: () => 'Escriba un número, sin comillas.',
  write_kind: (expected) => `Escriba ${expected}.`,
  write_phrase: () => 'Escriba una palabra o frase, o campos como { word: raise, with: [tariff] }.',
  add_field: (name, what) => `Añada «${name}:» con ${kind(what)}.`,
  add_one_of: (name, known) => `Añada «${name}:» con uno de estos: ${known}.`,
  write_least: (least) => `Escriba al menos ${least}.`,
  write_most: (most) => `Escriba a lo más ${most}.`,
  write_form: () => 'Escríbalo en esa forma.',
  see_page: () => 'Vea la página sobre paquetes para este archivo.',
}

export const amissInSpanish = ({ code, values }: Said): string | undefined => AMISS[code]?.(...values)
export const mendInSpanish = ({ code, values }: Said): string | undefined => MENDS[code]?.(...values)
