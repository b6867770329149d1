/** Does work that may be out of date before it is done; ask `isWanted` between its steps. */
type Job = (isWanted: () => boolean) => Promise<void>;

export interface LatestOnly {
  /** Runs a job after the one that is running, unless another comes meanwhile. */
  readonly run: (job: Job) => void;
  /** The job that is running is not wanted any more, nor the one that waits. */
  readonly stop: () => void;
}

/** Runs one job at a time. Once another waits the running one is not wanted any more. */
export function latestOnly(): LatestOnly {
  let next: Job | null = null;
  let isRunning = false;
  let isStopped = false;
  const isWanted = () => next === null && !isStopped;

  async function work(): Promise<void> {
    isRunning = true;
    try {
      while (next) {
        const job: Job = next;
        next = null;
        isStopped = false;
        await job(isWanted);
      }
    } finally {
      isRunning = false;
    }
  }

  return {
    run: (job) => {
      next = job;
      if (!isRunning) void work();
    },
    stop: () => {
      next = null;
      isStopped = true;
    },
  };
}
