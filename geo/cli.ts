import { run } from './cli/run.ts';

const { exitCode, stdout, stderr } = await run(process.argv.slice(2));

// the reader of a pipe may have seen enough ("| head"): no failure of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// no process.exit(): it would cut off what a slow pipe has not taken yet
process.exitCode = exitCode;
process.stdout.write(stdout);
process.stderr.write(stderr);
