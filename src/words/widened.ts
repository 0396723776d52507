// What makes two languages keep step: English is the measure, and a key that another language lacks, or has too many,
// fails the types.

/** The shape of a table of words, whatever its words are: a message with something to fill in is a function. */
export type Widened<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends string
    ? string
    : Table[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Widened<Table[Key]>
}
