// Places in an order as people say them.

const ORDINAL: Readonly<Record<number, string>> = { 1: '', 2: 'second ', 3: 'third ' }

/** "Highest", "third lowest", "7th highest". */
export const rankWords = (rank: number, from: 'most' | 'least'): string =>
  `${ORDINAL[rank] ?? `${rank}th `}${from === 'most' ? 'highest' : 'lowest'}`
