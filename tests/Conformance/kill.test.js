// kill -9 while messages are under way: what was acknowledged is answered, once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { served } from './support/served.js';
import { until } from './support/wait.js';

const { server, line } = await served();

/** Sends a message and gives its id if it was acknowledged; one that fell with the server has none. */
async function sent(chat, text, clientActivityID) {
  try {
    const { status, body } = await line.say(chat, text, clientActivityID);
    return status === 200 ? body.id : undefined;
  } catch {
    return undefined;
  }
}

for (const enough of [1, 150, 300]) {
  test(`200 messages under way over 20 conversations, killed when ${enough} were acknowledged: every acknowledged one has exactly one reply`, async t => {
    const chats = await Promise.all(Array.from({ length: 20 }, () => line.begin()));
    const messages = Array.from({ length: 600 }, (_, at) => ({ chat: chats[at % 20], text: `Where can I take rubbish? ${at}`, client: `kill-${enough}-${at}` }));

    let acknowledgedSoFar = 0;
    const waiting = [...messages];
    const sender = async () => {
      for (let message; (message = waiting.shift());) {
        message.id = await sent(message.chat, message.text, message.client);
        acknowledgedSoFar += message.id ? 1 : 0;
        await (acknowledgedSoFar === enough && server.kill());
      }
    };
    await Promise.all(Array.from({ length: 200 }, sender));
    await server.run();

    const acknowledged = messages.filter(({ id }) => id);
    t.diagnostic(`${acknowledged.length} of 600 were acknowledged before the end`);
    await allAnsweredOnce(chats, acknowledged);

    // A client that heard nothing sends again with the same id: then all are there, once.
    await Promise.all(messages.map(async message => { message.id = await sent(message.chat, message.text, message.client); }));
    await allAnsweredOnce(chats, messages);
    const said = (await Promise.all(chats.map(chat => line.all(chat)))).flat().filter(activity => activity.from.role === 'user');
    assert.equal(said.length, messages.length);
  });
}

async function allAnsweredOnce(chats, messages) {
  for (const chat of chats) {
    const ids = messages.filter(message => message.chat === chat).map(({ id }) => id);
    const all = await until(`all of ${chat.id} is answered`, async () => {
      const now = await line.all(chat);
      return ids.every(id => now.some(activity => activity.replyToId === id)) && now;
    });
    for (const id of ids) {
      assert.equal(all.filter(activity => activity.id === id).length, 1);
      assert.equal(all.filter(activity => activity.replyToId === id).length, 1);
    }

    const greetings = all.filter(activity => activity.from.role === 'bot' && !activity.replyToId);
    assert.equal(greetings.length, 1);
  }
}
