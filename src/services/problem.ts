/** Who is asked. */
export type ServiceName = 'locatieserver' | 'cbs' | 'nwb' | 'bag' | 'overpass' | 'brt';

/** Why a service did not give what was asked, or gave only a part of it. */
export type ServiceProblem = { readonly service: ServiceName } & (
  | { readonly code: 'service/cancelled' }
  /** the device has no network at all */
  | { readonly code: 'service/offline' }
  /** the connection failed, or the service may not be asked from here */
  | { readonly code: 'service/unreachable' }
  | { readonly code: 'service/timeout'; readonly seconds: number }
  /** asked too often; `waitSeconds` is what the service asks for, when it says so */
  | { readonly code: 'service/busy'; readonly waitSeconds: number | null }
  | {
      readonly code: 'service/failing';
      readonly status: number;
      readonly waitSeconds: number | null;
    }
  /** the service does not understand the question, or does not answer it any more */
  | { readonly code: 'service/refused'; readonly status: number }
  /** a web page instead of data: often that of a wifi network to log in to */
  | { readonly code: 'service/not-json'; readonly found: 'html' | 'other' }
  /** something else than the picture that was asked for */
  | { readonly code: 'service/not-image'; readonly found: 'html' | 'other' }
  /** an answer larger than what was asked for can be; it was not read to its end */
  | { readonly code: 'service/too-large'; readonly limitBytes: number }
  /** the answer stops before its end */
  | { readonly code: 'service/truncated' }
  /** the answer is not as documented; `path` is where, "/features/1/id" */
  | { readonly code: 'service/unexpected'; readonly path: string }
  /** the next page lies at another address than the first */
  | { readonly code: 'service/other-address'; readonly address: string }
  /** the pages lead back to one that was there */
  | { readonly code: 'service/endless' }
  | { readonly code: 'service/too-many'; readonly limit: number }
  /** fewer than the service itself says there are */
  | { readonly code: 'service/fewer-than-said'; readonly got: number; readonly said: number }
  /** an answer that says of itself that it failed or is not complete */
  | { readonly code: 'service/remark'; readonly remark: string }
  /** a border of which pieces are missing */
  | { readonly code: 'service/open-border' }
  | { readonly code: 'service/nothing-found' }
  /** the service has no edition of this year */
  | { readonly code: 'service/no-such-year'; readonly year: number }
);
