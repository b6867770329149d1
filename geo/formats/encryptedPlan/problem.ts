/** Why an encrypted plan is not opened. `file` is its name, as the user knows it. */
export type EncryptionProblem = { readonly file: string } & (
  | { readonly code: 'encrypted/passphrase-needed' }
  | { readonly code: 'encrypted/wrong-passphrase' }
  /** changed, damaged or broken off since it was written; no passphrase opens it */
  | { readonly code: 'encrypted/damaged' }
  /** written by a newer version of the app */
  | { readonly code: 'encrypted/newer'; readonly version: number; readonly supported: number }
);
