/** Gives what runs one job at a time; of the jobs that come meanwhile only the last. */
export function latestOnly(): (job: () => Promise<void>) => void {
  let next: (() => Promise<void>) | null = null;
  let isRunning = false;
  const work = async () => {
    isRunning = true;
    try {
      while (next) {
        const job: () => Promise<void> = next;
        next = null;
        await job();
      }
    } finally {
      isRunning = false;
    }
  };
  return (job) => {
    next = job;
    if (!isRunning) void work();
  };
}
