import assert from 'node:assert/strict';
import { until } from './wait.js';

/** That each of these messages is in the conversation once and has exactly one reply, and that the replies came in the order of the messages. */
export async function eachAnsweredOnceInOrder(line, chat, ids) {
  const all = [];
  const replies = () => all.map(activity => activity.replyToId).filter(Boolean);
  let watermark = '';
  await until(`every message of ${chat.id} is answered`, async () => {
    const { body } = await line.read(chat, watermark);
    all.push(...body.activities);
    watermark = body.watermark;
    return body.activities.length === 0 && replies().length >= ids.length;
  }, 60_000);

  const said = all.filter(activity => activity.from.role === 'user').map(activity => activity.id);
  assert.deepEqual(said.toSorted(), ids.toSorted(), 'what was accepted is what is in the conversation');
  assert.deepEqual(replies(), said, 'one reply each, in the same order');
}
