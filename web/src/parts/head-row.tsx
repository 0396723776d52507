// The head of a table: one cell a column.

/** `numbersFrom` is the first of the columns at the end that hold numbers; left out, none does. */
export function HeadRow({ names, numbersFrom }: { readonly names: readonly string[]; readonly numbersFrom?: number }) {
  return (
    <thead>
      <tr>
        {names.map((name, place) => (
          <th scope="col" key={name} className={place >= (numbersFrom ?? names.length) ? 'number' : undefined}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}
