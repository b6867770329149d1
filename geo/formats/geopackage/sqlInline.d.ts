// The build of sql.js that holds its WebAssembly in itself: no address of a second file to know, in
// a worker, offline or in Node.
declare module 'sql.js/dist/sql-wasm-inline.js' {
  export { default } from 'sql.js';
}
