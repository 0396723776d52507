// The values of sentences in Spanish: numbers keep their digits, and the words around them are said anew.
import type { Shown } from '../shown.js'

/** The words that values are written with: bounds, units, and what texts say of a thing. Longer ones come first. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/ per cent of the larger\b/gu, ' por ciento del mayor'],
  [/ million m³/gu, ' millones de m³'],
  [/\bpercentage points?\b/gu, 'puntos porcentuales'],
  [/\bper cent\b/gu, 'por ciento'],
  [/\bin about (\S+) of (\S+) such series\b/gu, 'en unas $1 de cada $2 series así'],
  [/\bin fewer than (\S+) of (\S+) such series\b/gu, 'en menos de $1 de cada $2 series así'],
  [/\bmore than /gu, 'más de '],
  [/\bless than /gu, 'menos de '],
  [/ or more\b/gu, ' o más'],
  [/\bup to /gu, 'hasta '],
  [/\bat least /gu, 'al menos '],
  [/\bat most /gu, 'a lo sumo '],
  [/\babout /gu, 'unos '],
  [/\bnearly /gu, 'casi '],
  [/\b(?:people|persons)\b/gu, 'personas'],
  [/\bperson\b/gu, 'persona'],
  [/\bkilograms?\b/gu, 'kilogramos'],
  [/\btonnes?\b/gu, 'toneladas'],
  [/\bper day\b|\ba day\b/gu, 'al día'],
  [/\bdays\b/gu, 'días'],
  [/\bday\b/gu, 'día'],
  [/\bweeks\b/gu, 'semanas'],
  [/\bweek\b/gu, 'semana'],
  [/\bmonths\b/gu, 'meses'],
  [/\bmonth\b/gu, 'mes'],
  [/\bquarters\b/gu, 'trimestres'],
  [/\bquarter\b/gu, 'trimestre'],
  [/\byears\b/gu, 'años'],
  [/\byear\b/gu, 'año'],
  [/\bhours\b/gu, 'horas'],
  [/\bvictims\b/gu, 'víctimas'],
  [/\bdeaths\b/gu, 'muertes'],
  [/\bencounters\b/gu, 'encuentros'],
  [/\bapprehensions\b/gu, 'detenciones'],
  [/\bsecond (?=highest|lowest)/gu, 'segundo '],
  [/\bthird (?=highest|lowest)/gu, 'tercer '],
  [/\b(\d+)(?:st|nd|rd|th) (?=highest|lowest)/gu, '$1.º '],
  [/\bthe (?=highest|lowest|segundo|tercer|\d)/gu, ''],
  [/((?:segundo |tercer |\d{1,4}\.º )?)highest\b/gu, 'el $1más alto'],
  [/((?:segundo |tercer |\d{1,4}\.º )?)lowest\b/gu, 'el $1más bajo'],
  [/\bnot so ever$/gu, 'nunca así'],
  [/\bnot so (?=since )/gu, 'no así '],
  [/(?<=más (?:alto|bajo)) ever$/gu, ' de todos'],
  [/^no date$/gu, 'sin fecha'],
  [/\buntil /gu, 'hasta '],
  [/\bsince /gu, 'desde '],
  [/(?<=\S) to (?=[\d+−])/gu, ' a '],
]

/** Values that are whole phrases of ours. */
const PHRASES: Readonly<Record<string, string>> = {
  'it works': 'funciona',
  'it works in part': 'funciona en parte',
  'it does not work': 'no funciona',
  'it is too early to tell': 'es pronto para saberlo',
  'it makes things worse': 'empeora las cosas',
  'enough was done': 'se hizo lo suficiente',
  'there is progress': 'hay avances',
  'not enough was done': 'no se hizo lo suficiente',
  'it is being met': 'se está cumpliendo',
  'it is refused': 'se rechaza',
  'it is not answered': 'no tiene respuesta',
  'a demand': 'una exigencia',
  'done or going on': 'hecho o en curso',
  planned: 'previsto',
  threatened: 'amenazado',
  demanded: 'exigido',
  possible: 'posible',
  'not done': 'no hecho',
  'not to come, or not allowed': 'puede no venir, o no permitido',
}

/** Our words in a value, in Spanish; what stands in quotation marks are words of a document, and stays. */
export const inSpanish = (text: string): string =>
  text.replace(/“[^“”]*”|[^“]+|“/gu, (part) =>
    part.startsWith('“') ? part : WORDS.reduce((done, [words, spanish]) => done.replace(words, spanish), part),
  )

/** A time among values: "start/end". */
const TIME = /^(\d{4}-\d{2}-\d{2})?\/(\d{4}-\d{2}-\d{2})?$/u

/** A value as it is shown: a time, a phrase of ours, a name that the packs know, else its words one by one. */
export function valueIn(value: string, shown: Shown): string {
  const time = TIME.exec(value)
  if (time !== null) return shown.interval({ start: time[1] ?? null, end: time[2] ?? null })
  const known = PHRASES[value] ?? shown.label(value)
  return known === value ? inSpanish(value).replace(/\d{4}-\d{2}-\d{2}/gu, (day) => shown.day(day)) : known
}
