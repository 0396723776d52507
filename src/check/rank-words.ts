// Places in an order as people say them.

const ORDINAL: Readonly<Record<number, string>> = { 1: '', 2: 'second ', 3: 'third ' }

/** 4th, 21st, 82nd, 113th. */
function numbered(rank: number): string {
  const last = rank % 100 > 10 && rank % 100 < 14 ? 0 : rank % 10
  return `${rank}${{ 1: 'st', 2: 'nd', 3: 'rd' }[last] ?? 'th'} `
}

/** "Highest", "third lowest", "7th highest". */
export const rankWords = (rank: number, from: 'most' | 'least'): string =>
  `${ORDINAL[rank] ?? numbered(rank)}${from === 'most' ? 'highest' : 'lowest'}`
