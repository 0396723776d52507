// The package comes without types.
declare module 'seek-bzip' {
  const bzip2: { decode(packed: Uint8Array): Uint8Array }
  export default bzip2
}
