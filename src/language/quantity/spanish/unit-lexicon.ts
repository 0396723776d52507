// Spanish units of measure and currencies, with the codes that the English ones have, so that quantities of both languages
// meet. A word that could be two units is kept as a word.
import type { QuantityKind } from '../../../model/index.js'

export interface UnitEntry {
  readonly unit: string
  readonly kind: QuantityKind
}

/** Units by their written forms, lower case, tokens joined by one space. */
const ROWS: readonly (readonly [unit: string, kind: QuantityKind, forms: string])[] = [
  // Shares. A point is a difference of shares, not a share.
  ['%', 'share', '%|por ciento|porciento|porcentual'],
  [
    'percentage point',
    'share',
    'punto porcentual|puntos porcentuales|punto de porcentaje|puntos de porcentaje|pp|p.p.',
  ],
  ['basis point', 'share', 'punto básico|puntos básicos|puntos base'],
  // Mass. A "libra" weighs; as money it is "libra esterlina".
  ['kg', 'mass', 'kilo|kilos|kilogramo|kilogramos|kg|kgs'],
  ['g', 'mass', 'gramo|gramos|g|gr'],
  ['mg', 'mass', 'miligramo|miligramos|mg'],
  ['ug', 'mass', 'microgramo|microgramos'],
  ['t', 'mass', 'tonelada|toneladas|tonelada métrica|toneladas métricas|t|ton|tons'],
  ['[lb_av]', 'mass', 'libra|libras|lb|lbs'],
  ['[oz_av]', 'mass', 'onza|onzas|oz'],
  // Length, area, volume.
  ['km', 'length', 'kilómetro|kilómetros|kilometro|kilometros|km|kms'],
  ['m', 'length', 'metro|metros|m|mts'],
  ['cm', 'length', 'centímetro|centímetros|cm'],
  ['mm', 'length', 'milímetro|milímetros|mm'],
  ['[mi_i]', 'length', 'milla|millas'],
  ['[nmi_i]', 'length', 'milla náutica|millas náuticas'],
  ['[ft_i]', 'length', 'pie|pies'],
  ['[in_i]', 'length', 'pulgada|pulgadas'],
  ['har', 'area', 'hectárea|hectáreas|ha'],
  ['[acr_us]', 'area', 'acre|acres'],
  ['m2', 'area', 'metro cuadrado|metros cuadrados|m2|m²'],
  ['km2', 'area', 'kilómetro cuadrado|kilómetros cuadrados|km2|km²'],
  ['L', 'volume', 'litro|litros|l'],
  ['mL', 'volume', 'mililitro|mililitros|ml'],
  ['[gal_us]', 'volume', 'galón|galones'],
  ['m3', 'volume', 'metro cúbico|metros cúbicos|m3|m³'],
  ['hm3', 'volume', 'hectómetro cúbico|hectómetros cúbicos|hm3|hm³'],
  ['km3', 'volume', 'kilómetro cúbico|kilómetros cúbicos|km3|km³'],
  ['acre-foot', 'volume', 'acre-pie|acre-pies|acres-pies|acre pie|acre pies|acres pies'],
  ['barrel', 'volume', 'barril|barriles'],
  // Durations. Days and nights are counted alike.
  ['s', 'duration', 'segundo|segundos'],
  ['min', 'duration', 'minuto|minutos|min'],
  ['h', 'duration', 'hora|horas|h|hrs'],
  ['d', 'duration', 'día|días|noche|noches'],
  ['wk', 'duration', 'semana|semanas'],
  ['mo', 'duration', 'mes|meses'],
  ['a', 'duration', 'año|años'],
  ['decade', 'duration', 'década|décadas'],
  ['century', 'duration', 'siglo|siglos'],
  // Speed, temperature, power, data.
  ['km/h', 'rate', 'km/h|kilómetros por hora'],
  ['Cel', 'other', '° c|grados|grados celsius|grados centígrados'],
  ['W', 'other', 'vatio|vatios|watt|watts'],
  ['kW', 'other', 'kilovatio|kilovatios|kw'],
  ['MW', 'other', 'megavatio|megavatios|megawatts|mw'],
  ['GW', 'other', 'gigavatio|gigavatios|gw'],
  // Money.
  ['USD', 'money', 'dólar|dólares|dolares|dólares estadounidenses|dólares americanos|usd|dls|dlls|mdd'],
  ['CAD', 'money', 'dólares canadienses|cad'],
  ['peso', 'money', 'peso|pesos|mdp'],
  ['MXN', 'money', 'peso mexicano|pesos mexicanos|mxn'],
  ['COP', 'money', 'pesos colombianos|cop'],
  ['ARS', 'money', 'pesos argentinos|ars'],
  ['CLP', 'money', 'pesos chilenos|clp'],
  ['EUR', 'money', 'euro|euros|€|eur|mde'],
  ['GBP', 'money', 'libra esterlina|libras esterlinas|£|gbp'],
  ['JPY', 'money', 'yen|yenes'],
  ['CNY', 'money', 'yuan|yuanes'],
  ['BRL', 'money', 'reales'],
  ['GTQ', 'money', 'quetzal|quetzales'],
  ['HNL', 'money', 'lempira|lempiras'],
  ['CRC', 'money', 'colón|colones'],
  ['NIO', 'money', 'córdoba|córdobas'],
  ['PEN', 'money', 'soles'],
  ['VES', 'money', 'bolívar|bolívares'],
  ['CUP', 'money', 'pesos cubanos|cup'],
  ['DOP', 'money', 'pesos dominicanos|dop'],
  ['UYU', 'money', 'pesos uruguayos|uyu'],
  ['RUB', 'money', 'rublo|rublos'],
  ['UAH', 'money', 'grivna|grivnas|jrivnia|jrivnias'],
  ['CHF', 'money', 'franco suizo|francos suizos'],
  ['MAD', 'money', 'dirham marroquí|dírhams marroquíes'],
  ['ILS', 'money', 'séquel|séqueles|shekel|shekels'],
  ['rupee', 'money', 'rupia|rupias'],
  ['dinar', 'money', 'dinar|dinares'],
  ['cent', 'money', 'centavo|centavos|céntimo|céntimos'],
]

export const UNITS: readonly (readonly [form: string, entry: UnitEntry])[] = ROWS.flatMap(([unit, kind, forms]) =>
  forms.split('|').map((form) => [form, { unit, kind }] as const),
)

/** Letters that are units only where they touch the number or stand small behind it. */
export const LOOSE_SIGNS = new Set(['g', 't', 'm', 'l', 'h', 'pie', 'ton', 'ha', 'min', 'mw', 'gw', 'kw'])

/** Signs and codes before an amount. "$" alone is the sign of many currencies: the words behind it decide. */
export const PREFIXES: ReadonlyMap<string, string | null> = new Map([
  ['$', null],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['mx$', 'MXN'],
  ['mxn', 'MXN'],
  ['€', 'EUR'],
  ['£', 'GBP'],
])

/** Magnitude words that name their currency. */
export const MONEY_MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ['mdp', 'peso'],
  ['mdd', 'USD'],
  ['mde', 'EUR'],
])

/** Times an amount may be per, singular; adjectives of the same ("diarios") beside them. */
export const PER_TIMES: ReadonlyMap<string, string> = new Map([
  ['segundo', 's'],
  ['minuto', 'min'],
  ['hora', 'h'],
  ['día', 'd'],
  ['semana', 'wk'],
  ['mes', 'mo'],
  ['trimestre', 'quarter'],
  ['año', 'a'],
  ['diario', 'd'],
  ['diaria', 'd'],
  ['diarios', 'd'],
  ['diarias', 'd'],
  ['semanal', 'wk'],
  ['semanales', 'wk'],
  ['mensual', 'mo'],
  ['mensuales', 'mo'],
  ['anual', 'a'],
  ['anuales', 'a'],
])
