// The time of day is handed in, so that the same input gives the same result at any time.

/** Gives the present ISO instant. */
export type Clock = () => string
