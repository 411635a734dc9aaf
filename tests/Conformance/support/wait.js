import { setTimeout as sleep } from 'node:timers/promises';

export { sleep };

/** Waits until `look` gives something truthy, and gives that. Fails with the words of `what` when it takes too long. */
export async function until(what, look, longest = 60_000) {
  const end = Date.now() + longest;
  for (;;) {
    const seen = await look();
    if (seen) {
      return seen;
    }

    if (Date.now() > end) {
      throw new Error(`Waited ${longest} ms in vain until ${typeof what === 'function' ? what() : what}.`);
    }

    await sleep(20);
  }
}
