/**
 * The tracks that lie in a polygon, as the kernel finds them: in a memory that the next polygon
 * writes over. See `Workspace` for tracks.
 */
export interface AreaLines {
  readonly tracksPerSegment: 1 | 2;
  /**
   * Two a range, ascending: the first segment, and the one after the last. All their tracks are
   * inside as a whole, but for those that are cut.
   */
  readonly rangeCount: number;
  readonly ranges: Uint32Array;
  /** other tracks that are inside as a whole, ascending; none of them is cut */
  readonly wholeCount: number;
  readonly whole: Uint32Array;
  /** tracks that the border cuts, in any order, whatever is left of them */
  readonly cutCount: number;
  readonly cutTrack: Uint32Array;
  /** one a track: 1 + its row among the cut ones, or 0 */
  readonly cutOf: Int32Array;
  /** 1 where the track is of a segment in a range */
  readonly cutIsInRange: Uint8Array;
  /** 1 where plain arithmetic was not sure, and the track was followed by exact predicates */
  readonly cutIsUnsure: Uint8Array;
  /** one a cut, and the end of the last: where its parts begin */
  readonly partStart: Uint32Array;
  /** metres along the segment; the parts of a cut are in order and apart */
  readonly partFrom: Float64Array;
  readonly partTo: Float64Array;
}
