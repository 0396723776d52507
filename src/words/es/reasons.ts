// What each rule does, in Spanish, by its English sentence: why something was read so. A reason may be put together of
// several of these.
const REASONS: Readonly<Record<string, string>> = {
  'words that this rule knows': 'palabras que esta regla conoce',
  'a stretch of text between ends of sentences': 'un tramo de texto entre finales de oración',

  'words of a time': 'palabras de un tiempo',
  'words of a calendar expression, placed by the grammar of dates':
    'una expresión de calendario, situada por la gramática de las fechas',
  'a stretch of time named by who held office, dated by the terms in the pack':
    'un tiempo nombrado por quien ejercía un cargo, fechado por los mandatos del paquete',
  'a number of days, weeks, months or years, counted from the day it is tied to':
    'un número de días, semanas, meses o años, contado desde el día al que se refiere',
  'a stretch of days, weeks, months or years': 'un tramo de días, semanas, meses o años',
  'how long, not when': 'cuánto, no cuándo',
  'a vague word of time': 'una palabra de tiempo vaga',
  'it fixes no day': 'no fija ningún día',
  'a time that returns': 'un tiempo que se repite',
  'a day of the week, the nearest one that the tense allows':
    'un día de la semana, el más cercano que permite el tiempo verbal',
  'the last such period before the document': 'el último periodo así antes del documento',
  'the next such period after the document': 'el siguiente periodo así después del documento',
  'the period in which the document was published': 'el periodo en que se publicó el documento',
  'the day on which the document was published': 'el día en que se publicó el documento',
  'the day before the document was published': 'el día anterior a la publicación del documento',
  'the time that was named last': 'el tiempo que se nombró en último lugar',
  'a stretch of time between two that are named': 'un tramo de tiempo entre dos que se nombran',
  'a stretch of time from the one named up to the document': 'un tramo desde el tiempo nombrado hasta el documento',
  'a part of the period that is named beside it': 'una parte del periodo que se nombra al lado',
  'a time of day': 'una hora del día',
  'a fiscal year, from the month in which the pack says that it begins':
    'un año fiscal, desde el mes en que el paquete dice que empieza',
  'a day that bears a name, such as a holiday': 'un día que tiene nombre, como una fiesta',
  'a day and month': 'un día y un mes',
  'a month and day': 'un mes y un día',
  'the year is written, or the nearest that the tense allows':
    'el año está escrito, o es el más cercano que permite el tiempo verbal',

  'a number with what it measures': 'un número con lo que mide',
  'a numeral with the unit or noun it counts': 'un numeral con la unidad o el nombre que cuenta',
  'a numeral whose unit the text leaves out or does not write beside it':
    'un numeral cuya unidad el texto omite o no escribe al lado',
  'a customary expression of a number ("dozens", "a handful")':
    'una expresión usual de número («decenas», «un puñado»)',
  'a fraction written in words or figures': 'una fracción escrita con palabras o cifras',
  'a half of what the words name': 'la mitad de lo que nombran las palabras',
  'two numerals that are the ends of a range': 'dos numerales que son los extremos de un intervalo',
  'a numeral tied to its unit by a hyphen': 'un numeral unido a su unidad por un guion',
  'a word or ending that says how many times as much': 'una palabra o terminación que dice cuántas veces más',
  'an article that stands for one': 'un artículo que vale por uno',
  'a numeral that is a part of a larger number beside it': 'un numeral que es parte de un número mayor al lado',
  'a numeral of order': 'un numeral de orden',
  'a numeral with what it is counted by': 'un numeral con aquello por lo que se cuenta',

  'words that name somebody or something': 'palabras que nombran a alguien o algo',
  'a name or alias that the pack lists': 'un nombre o alias que está en el paquete',
  'a run of capitalised words, told by its shape and surroundings':
    'una serie de palabras con mayúscula, reconocida por su forma y su entorno',
  'capital letters that stand for a longer name': 'mayúsculas que valen por un nombre más largo',
  'a name that this document used before': 'un nombre que este documento usó antes',
  'a part of a name that this document gave in full': 'parte de un nombre que este documento dio entero',
  'a name that shares its last word with the one joined to it':
    'un nombre que comparte su última palabra con el que lleva unido',
  'a name whose last word says what kind of thing bears it':
    'un nombre cuya palabra principal dice qué clase de cosa lo lleva',
  'a body, told by the words its name is made of': 'un organismo, reconocido por las palabras de su nombre',
  'a run of capitalised words': 'una serie de palabras con mayúscula',
  'what most of its uses speak for': 'aquello por lo que hablan la mayoría de sus usos',
  'a person, by title, first name or what the person does in the sentence':
    'una persona, por su título, su nombre de pila o lo que hace en la oración',
  'a place, by the words around it or the gazetteer of the world':
    'un lugar, por las palabras de alrededor o por el nomenclátor del mundo',
  'a group told by its head word': 'un grupo reconocido por su palabra principal',
  'a group named after where it comes from': 'un grupo llamado por el lugar de donde viene',

  'words that stand for a name': 'palabras que están en lugar de un nombre',
  'a description, tied to the nearest name that fits it':
    'una descripción, unida al nombre más cercano que le conviene',
  'a pronoun, tied to the nearest name that fits in number and gender':
    'un pronombre, unido al nombre más cercano que concuerda en número y género',
  'a possessive, tied to the nearest name that fits in number and gender':
    'un posesivo, unido al nombre más cercano que concuerda en número y género',
  'a description that the pack ties to who bears it on that day':
    'una descripción que el paquete une a quien la lleva ese día',
  'words for a government, tied to the country spoken of': 'palabras de un gobierno, unidas al país del que se habla',
  'words for who held an office before, by the terms in the pack':
    'palabras de quien ejerció antes un cargo, según los mandatos del paquete',
  'a description of somebody the text does not name': 'una descripción de alguien a quien el texto no nombra',

  'words that say who says it': 'palabras que dicen quién lo dice',
  'proposed by the second reader': 'propuesto por el segundo lector',
  'all its words were found in the text': 'todas sus palabras se hallaron en el texto',
  'its words were found, its number and time read again by rules':
    'se hallaron sus palabras; su número y su tiempo se leyeron de nuevo por reglas',
  'a word of saying with its speaker and what is said': 'una palabra de decir con quien habla y lo que se dice',
  'a phrase that names whose word it is, such as "according to"': 'una frase que nombra de quién es, como «según»',
  'a source of data that shows something': 'una fuente de datos que muestra algo',
  'a thing that shows something, such as a report or figures': 'una cosa que muestra algo, como un informe o cifras',
  'a verb of thinking with who thinks and what': 'un verbo de pensar con quien piensa y qué',
  'a quotation that goes on after its speaker was named': 'una cita que sigue después de nombrarse a quien habla',
  'a quotation in a conversation whose speakers take turns': 'una cita en una conversación cuyos hablantes se turnan',
  'a quotation under the name of its speaker': 'una cita bajo el nombre de quien habla',
  'a speaker and a word of saying behind what is said': 'quien habla y una palabra de decir tras lo dicho',
  'a word of saying and its speaker behind what is said': 'una palabra de decir y quien habla tras lo dicho',
  'a verb that names who is told, with what they are told':
    'un verbo que nombra a quién se dice, con lo que se le dice',
  'a verb of wanting or promising with what is wanted': 'un verbo de querer o prometer con lo que se quiere',
  'a verb of saying with a thing named, promised or denied':
    'un verbo de decir con una cosa nombrada, prometida o negada',
  'a noun of saying with whose word it is': 'un nombre de decir con aquel de quien es',
  'an adjective of opinion with who holds it': 'un adjetivo de opinión con quien la tiene',
  'something that is said of its subject': 'algo que se dice de su sujeto',
  'words that say that something is said, by nobody in particular':
    'palabras que dicen que algo se dice, sin nadie en particular',
  'a word that accuses, by somebody named or not': 'una palabra que acusa, de alguien nombrado o no',
  'an adverb that says that somebody else claims it': 'un adverbio que dice que lo afirma otro',
  'a speaker in a heading, before or behind a colon or dash':
    'quien habla en un titular, antes o después de dos puntos o raya',

  'a trigger word of the pack': 'una palabra del paquete que dice el hecho',
  'how the clause puts it gives its modality': 'cómo lo pone la oración da su modalidad',
  'a noun that the pack lists as trigger of this type': 'un nombre que el paquete da para este tipo de hecho',
  'a verb that the pack lists as trigger of this type': 'un verbo que el paquete da para este tipo de hecho',
  'a quantitative claim': 'una afirmación de cantidad',
  'an amount with what it measures, where, when and against what':
    'una cantidad con lo que mide, dónde, cuándo y frente a qué',
  'a number called a record, told without it': 'un número llamado récord, dicho sin él',
  'a word of rising or falling without a number': 'una palabra de subida o bajada sin número',

  'words on what is to come': 'palabras sobre lo que está por venir',
  'a clause that says under which condition something would come':
    'una oración que dice bajo qué condición algo ocurriría',
  'a modal verb that looks ahead': 'un verbo modal que mira adelante',
  'a modal verb that looks ahead and leaves it open': 'un verbo modal que mira adelante y lo deja abierto',
  'a modal verb of what has to be done': 'un verbo modal de lo que hay que hacer',
  'a verb in a tense that looks ahead': 'un verbo en un tiempo que mira adelante',
  'a phrase that speaks of what is to come': 'una frase que habla de lo que está por venir',

  'a word of judgement about what the question at hand is about':
    'una palabra de juicio sobre aquello de lo que trata la pregunta',
  'a word of judgement whose subject is what the question at hand is about':
    'una palabra de juicio cuyo sujeto es aquello de lo que trata la pregunta',
  'a word of judgement whose object is what the question at hand is about':
    'una palabra de juicio cuyo objeto es aquello de lo que trata la pregunta',
  'a word of judgement on those who carry it out': 'una palabra de juicio sobre quienes lo llevan a cabo',
  'words that judge what the sentence speaks of': 'palabras que juzgan aquello de lo que habla la oración',

  // What the clause does to an event.
  'the clause says that it happened': 'la oración dice que ocurrió',
  'it stands as the clause it is tied to': 'está como la oración a la que va unido',
  'it stands as the adjective before it puts it': 'está como lo pone el adjetivo que lo precede',
  'it is to happen': 'ha de ocurrir',
  'somebody brought it about': 'alguien lo produjo',
  'it is told as what came of something (“only to”)': 'se cuenta como lo que resultó de algo',
  'it stands in a condition': 'está en una condición',
  'the noun over it denies it': 'lo niega el nombre del que depende',
  'the word itself denies it': 'lo niega la propia palabra',
  'the verb over it denies it': 'lo niega el verbo del que depende',
  'a time is set for it': 'tiene fijado un tiempo',
  'it was still to come when it was spoken of': 'aún estaba por venir cuando se habló de ello',
  'the verb says that it goes on': 'el verbo dice que sigue',
  'it goes on': 'sigue',
  'it is spoken of as a course of action': 'se habla de ello como de un modo de obrar',
  'it stands as the noun over it puts it': 'está como lo pone el nombre del que depende',
  'it stands as the verb over it puts it': 'está como lo pone el verbo del que depende',
  'a modal verb leaves it open': 'un verbo modal lo deja abierto',
  'the clause says that it did not happen': 'la oración dice que no ocurrió',
  'there was none': 'no lo hubo',
  'the verb over it says that somebody was to do it': 'el verbo del que depende dice que alguien debía hacerlo',
  'it describes what it happened to': 'describe a quien le ocurrió',
  'the verb of the clause says it of its subject': 'el verbo de la oración lo dice de su sujeto',
  'it goes on, or is so as a rule': 'sigue, o es así por regla',
  'it is what something else was done for': 'es para lo que se hizo otra cosa',
  'what is said of it tells whether it happens': 'lo que se dice de ello cuenta si ocurre',
  'the verb over it says that its subject was to do it': 'el verbo del que depende dice que su sujeto debía hacerlo',
  'the verb beside it says that it was done': 'el verbo de al lado dice que se hizo',
  'it is only supposed': 'solo se supone',
  'it is to begin': 'ha de empezar',
  'it did not happen': 'no ocurrió',
  'it is being prepared': 'se está preparando',
  'the clause denies it': 'la oración lo niega',
  'the clause says it of a part': 'la oración lo dice de una parte',
  'what it does more of is what it is against': 'hace más de aquello a lo que se opone',
}

/** A reason, part by part; a part without Spanish words is left as it is. */
export const inReasons = (reason: string): string =>
  reason
    .split('; ')
    .map((part) => REASONS[part] ?? part)
    .join('; ')
