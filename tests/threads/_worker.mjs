import { parentPort, threadId } from 'node:worker_threads';

/** Does as its tasks say, to see what a pool makes of it. Node 20 cannot run a worker of ours as it stands. */
parentPort.on('message', async ({ echo, code, exit, fail, after = 0 }) => {
  await new Promise((resolve) => setTimeout(resolve, after));
  if (exit !== undefined) process.exit(exit);
  if (fail !== undefined)
    setTimeout(() => {
      throw new Error(fail);
    });
  else if (code !== undefined) parentPort.postMessage({ error: { code, message: 'as told' } });
  else parentPort.postMessage({ result: { echo, threadId } });
});
