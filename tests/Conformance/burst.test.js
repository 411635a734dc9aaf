// Many messages at once: each that is accepted has exactly one reply, in order, and nothing is lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachAnsweredOnceInOrder } from './support/answered.js';
import { served } from './support/served.js';
import { Stream } from './support/socket.js';

const { server, line } = await served();

const questions = ['When is my bin day?', 'Where is the tip?', 'Hello', 'Pay council tax', 'asdf qwerty', 'Thank you', 'Speak to a person', '2'];

/** Sends so many messages, at most 64 under way at a time, and gives the ids that were accepted, in the order in which they were sent. */
async function send(chats, count) {
  const ids = Array.from({ length: count });
  let next = 0;
  const worker = async () => {
    for (let at; (at = next++) < count;) {
      const { status, body } = await line.say(chats[at % chats.length], questions[at % questions.length], `burst-${at}`);
      assert.equal(status, 200);
      ids[at] = body.id;
    }
  };
  await Promise.all(Array.from({ length: 64 }, worker));
  return ids;
}

test('10,000 messages over 20 conversations', async () => {
  const chats = await Promise.all(Array.from({ length: 20 }, () => line.begin()));

  const ids = await send(chats, 10_000);

  assert.equal(new Set(ids).size, 10_000);
  for (const [index, chat] of chats.entries()) {
    await eachAnsweredOnceInOrder(line, chat, ids.filter((_, at) => at % chats.length === index));
  }
});

test('1,000 messages in one conversation, while its stream is read', async () => {
  const chat = await line.begin();
  const stream = await Stream.open(chat.streamUrl);

  const ids = await send([chat], 1_000);
  await eachAnsweredOnceInOrder(line, chat, ids);
  await stream.wait('all of it', activities => activities.length >= 2_001, 20_000);
  stream.close();

  assert.deepEqual(stream.activities.map(activity => activity.id), (await line.all(chat)).map(activity => activity.id));
});

test('afterwards the server is well, and has logged no error', async () => {
  const chat = await line.begin();
  const { body } = await line.say(chat, 'Are you well?');
  await line.reply(chat, body.id);

  assert.doesNotMatch(server.log, /fail:|crit:/);
});
