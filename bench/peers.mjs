// Libraries that read a part of what we read, brought into one shape: for each layer a function from a text and its
// date to items as score-reading.mjs takes them. A library is used as its own documentation says, with no help of ours.
import recognizers from '@microsoft/recognizers-text-suite'
import * as chrono from 'chrono-node'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const wink = winkNLP(model)
const CULTURE = { en: 'en-us', es: 'es-es' }

const referenceDate = (published) => new Date(`${published ?? '2000-01-01'}T12:00:00Z`)

/** The value of a chrono result, as exact as the words were. */
function chronoValue(components) {
  const two = (number) => String(number).padStart(2, '0')
  if (!components.isCertain('month') && !components.isCertain('day') && !components.isCertain('weekday'))
    return String(components.get('year'))
  const month = `${components.get('year')}-${two(components.get('month'))}`
  if (!components.isCertain('day') && !components.isCertain('weekday')) return month
  const day = `${month}-${two(components.get('day'))}`
  return components.isCertain('hour')
    ? `${day}T${two(components.get('hour'))}:${two(components.get('minute') ?? 0)}`
    : day
}

const chronoTimes = (text, published, language) =>
  (language === 'es' ? chrono.es : chrono).parse(text, referenceDate(published)).map((result) => ({
    start: result.index,
    end: result.index + result.text.length,
    value: chronoValue(result.start),
  }))

const recognizersTimes = (text, published, language) =>
  recognizers.recognizeDateTime(text, CULTURE[language], undefined, referenceDate(published)).map((result) => ({
    start: result.start,
    end: result.end + 1,
    value: recognizersValue(result.resolution?.values?.[0]),
  }))

/** TIMEX3 writes an unknown year with four letters X; beside it stand the days meant, of which the first is the past. */
const UNKNOWN_YEAR = 'X'.repeat(4)

const recognizersValue = (reading) =>
  (reading?.timex?.startsWith(UNKNOWN_YEAR) ? reading.value : reading?.timex) ?? null

/** What is more particular goes first: a number that is part of a sum of money is not read again as a number. */
const QUANTITY_RECOGNISERS = [
  recognizers.recognizeDimension,
  recognizers.recognizeCurrency,
  recognizers.recognizeAge,
  recognizers.recognizePercentage,
  recognizers.recognizeNumber,
]

function recognizersQuantities(text, _published, language) {
  const taken = []
  const free = ({ start, end }) => taken.every((other) => end < other.start || start > other.end)
  return QUANTITY_RECOGNISERS.flatMap((recognise) =>
    recognise(text, CULTURE[language])
      .filter((result) => typeof result.resolution?.value === 'string' && free(result))
      .map((result) => {
        taken.push(result)
        const percent = String(result.resolution.value).endsWith('%')
        return {
          values: [Number.parseFloat(result.resolution.value)],
          unit: percent ? '%' : (result.resolution.unit ?? null),
          change: '=',
        }
      }),
  )
}

const compromiseQuantities = (text) =>
  compromise(text)
    .numbers()
    .json()
    .filter(({ number }) => typeof number?.num === 'number')
    .map(({ number }) => ({
      values: [number.num],
      unit: number.suffix === 'percent' || number.suffix === '%' ? '%' : number.unit || null,
      change: '=',
    }))

const winkTimes = (text) => winkEntities(text, new Set(['DATE', 'DURATION', 'TIME']))

function winkEntities(text, types) {
  const document = wink.readDoc(text)
  const out = []
  let from = 0
  document.entities().each((entity) => {
    if (!types.has(entity.out(wink.its.type))) return
    const words = entity.out()
    const start = text.indexOf(words, from)
    if (start < 0) return
    from = start + words.length
    out.push({ start, end: from, value: null })
  })
  return out
}

const COMPROMISE_NAMES = [
  ['Person', (document) => document.people()],
  ['Organisation', (document) => document.organizations()],
  ['Location', (document) => document.places()],
]

function compromiseNames(text) {
  const document = compromise(text)
  return COMPROMISE_NAMES.flatMap(([type, select]) =>
    select(document)
      .json({ offset: true })
      .map(({ text: words, offset }) => ({
        type,
        start: offset.start,
        end: offset.start + words.replace(/[\s,.;:]+$/u, '').length,
      })),
  )
}

/** For each layer, the libraries that read it and the languages they know. */
export const PEERS = {
  times: [
    { name: 'chrono-node', languages: ['en', 'es'], read: chronoTimes },
    { name: 'recognizers-text', languages: ['en', 'es'], read: recognizersTimes },
    { name: 'wink-nlp', languages: ['en'], read: winkTimes },
  ],
  quantities: [
    { name: 'recognizers-text', languages: ['en', 'es'], read: recognizersQuantities },
    { name: 'compromise', languages: ['en'], read: compromiseQuantities },
  ],
  names: [{ name: 'compromise', languages: ['en'], read: compromiseNames }],
}
