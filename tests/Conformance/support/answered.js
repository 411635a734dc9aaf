import assert from 'node:assert/strict';
import { until } from './wait.js';

/** That each of these messages is in the conversation once and has exactly one reply, and that the replies came in the order of the messages. */
export async function eachAnsweredOnceInOrder(line, chat, ids) {
  const replies = all => all.map(activity => activity.replyToId).filter(Boolean);
  const all = await until(`every message of ${chat.id} is answered`, async () => {
    const now = await line.all(chat);
    return new Set(replies(now)).size >= ids.length && now;
  }, 30_000);

  const said = all.filter(activity => activity.from.role === 'user').map(activity => activity.id);
  assert.deepEqual(said.toSorted(), ids.toSorted(), 'what was accepted is what is in the conversation');
  assert.deepEqual(replies(all), said, 'one reply each, in the same order');
}
