// botframework-directlinejs, the library inside Web Chat and most custom pages, against the real server.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { CuttingProxy } from './support/cutting-proxy.js';
import { Client } from './support/direct-line-js.js';
import { said } from './support/line.js';
import { served } from './support/served.js';
import { secrets } from './support/server.js';
import { sleep } from './support/wait.js';

const ways = [['a WebSocket', { webSocket: true }], ['polling', { webSocket: false }]];

// A token lasts half an hour. However slowly the tests run, it is good until here and has expired there.
const start = '2026-03-05T10:00:00Z';
const expired = '2026-03-05T14:00:00Z';
const expiredAgain = '2026-03-05T18:00:00Z';
const clients = [];
after(() => clients.forEach(client => client.close()));
const { server, line } = await served({ CouncilBot__Now: start });

function connect(options, url = server.url) {
  const client = new Client(url, options);
  clients.push(client);
  return client;
}

const token = async (user = 'dl_resident') => (await line.generate(user ? { user: { id: user } } : {})).body.token;
const greeted = client => client.wait('the greeting', ({ activities }) => said(activities).length > 0);
const answered = (client, id) => client.wait(`a reply to ${id}`, ({ shown }) => shown.find(activity => activity.replyToId === id));

for (const [way, options] of ways) {
  test(`over ${way}: a token connects, the greeting comes once and before a word is said`, async () => {
    const client = connect({ ...options, token: await token() });

    await greeted(client);
    await sleep(500);

    assert.equal(client.activities.length, 1);
    assert.deepEqual(client.statuses, ['Uninitialized', 'Connecting', 'Online']);
  });

  test(`over ${way}: a message comes back with its id and clientActivityID, then one reply to it`, async () => {
    const client = connect({ ...options, token: await token() });
    await greeted(client);

    const id = await client.say('When are the libraries open?', 'said-once');
    await answered(client, id);
    await sleep(500);

    const [echo, ...more] = client.shown.filter(activity => activity.channelData?.clientActivityID === 'said-once');
    assert.equal(more.length, 0);
    assert.equal(echo.id, id);
    assert.equal(echo.text, 'When are the libraries open?');
    assert.deepEqual(client.shown.filter(activity => activity.replyToId).map(activity => activity.replyToId), [id]);
    assert.ok(client.shown.indexOf(echo) < client.shown.findIndex(activity => activity.replyToId === id));
  });

  test(`over ${way}: a secret connects too, and the greeting comes with the first message`, async () => {
    const client = connect({ ...options, secret: secrets[1] });

    const id = await client.say('Help', 'help');
    await answered(client, id);

    assert.equal(said(client.shown).length, 2);
    assert.equal(client.status, 'Online');
  });

  test(`over ${way}: a conversation taken up again shows its history`, async () => {
    const chat = await line.begin();
    const { body: { id } } = await line.say(chat, 'Where is the tip?');
    await line.reply(chat, id);

    const client = connect({ ...options, token: chat.token, conversationId: chat.id, watermark: '0' });
    await answered(client, id);

    assert.equal(client.shown.length, 3);
  });

  test(`over ${way}: a file that is sent reaches the conversation as one message`, async () => {
    const chat = await line.begin();
    const form = new FormData();
    const activity = { type: 'message', from: { id: 'dl_resident' }, text: 'The lamp post', channelData: { clientActivityID: 'lamp' } };
    form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }), 'blob');
    form.append('file', new Blob([Buffer.from('%PDF-1.7 lamp post')], { type: 'application/pdf' }), 'lamp.pdf');
    const { body: { id } } = await line.call('POST', `/conversations/${chat.id}/upload?userId=dl_resident`, { as: chat.token, body: form });

    const client = connect({ ...options, token: chat.token, conversationId: chat.id, watermark: '0' });
    await answered(client, id);

    assert.equal(client.shown.find(shown => shown.id === id).attachments[0].name, 'lamp.pdf');
  });

  test(`over ${way}: a message that the server refuses is an error and the conversation goes on`, async () => {
    const client = connect({ ...options, token: await token() });
    await greeted(client);

    await assert.rejects(client.post({ type: 'invoke', name: 'anything', from: { id: 'dl_resident' } }));
    const id = await client.say('Thank you', 'thanks');

    await answered(client, id);
  });
}

test('a cut socket is opened again from the watermark: nothing is lost and nothing doubled', async () => {
  const proxy = await CuttingProxy.before(server);
  const client = connect({ token: await token() }, proxy.url);
  await greeted(client);
  const chat = { id: client.line.conversationId, token: client.line.token };

  proxy.cut();
  const { body: { id } } = await line.say(chat, 'Said elsewhere while the socket was cut');
  await answered(client, id);
  const later = await client.say('And after it', 'after');
  await answered(client, later);
  proxy.close();

  assert.deepEqual(client.activities.map(activity => activity.id), (await line.all(chat)).map(activity => activity.id));
});

test('a second client of the same conversation takes the stream; the first takes it back and loses nothing', async () => {
  const first = connect({ token: await token() });
  await greeted(first);
  const chat = { id: first.line.conversationId, token: first.line.token };

  const second = connect({ token: chat.token, conversationId: chat.id, watermark: '0' });
  await greeted(second);
  const id = await second.say('From the second', 'second');
  await answered(second, id);
  second.close();

  await answered(first, id);
  assert.equal(first.activities.length, first.shown.length);
});

test('refreshToken gives a new token with which the conversation goes on', async () => {
  const client = connect({ token: await token() });
  await greeted(client);

  client.line.token = await new Promise((done, failed) => client.line.refreshToken().subscribe(done, failed));
  const id = await client.say('With the new token', 'refreshed');

  await answered(client, id);
});

test('a token for a conversation that never began fails to connect', async () => {
  const { body } = await line.generate();

  const client = connect({ token: body.token, conversationId: body.conversationId });

  await client.wait('failed to connect', ({ status }) => status === 'FailedToConnect');
});

test('a conversation that is gone ends a polling client', async () => {
  const { body } = await line.generate();

  const client = connect({ webSocket: false, token: body.token, conversationId: body.conversationId, streamUrl: 'ws://127.0.0.1/' });

  await client.wait('ended', ({ status }) => status === 'Ended');
});

test('a forged token fails to connect', async () => {
  const client = connect({ token: `${await token()}x` });

  await client.wait('failed to connect', ({ status }) => status === 'FailedToConnect');
});

test('an empty user and a locale, as the library sends them, start a conversation', async () => {
  const client = connect({ token: await token(null), conversationStartProperties: { locale: 'en-GB' } });

  await client.wait('gone online', ({ status }) => status === 'Online');
});

test('the server is killed and started again: every client goes on where it was, with nothing lost and nothing doubled', async () => {
  const client = connect({ token: await token() });
  await greeted(client);
  const earlier = await client.say('Before the fall', 'before');
  await answered(client, earlier);

  await server.kill();
  await server.run();
  const id = await client.say('After the fall', 'after');
  await answered(client, id);

  const all = await line.all({ id: client.line.conversationId, token: client.line.token });
  assert.deepEqual(client.shown.map(activity => activity.id), all.map(activity => activity.id));
  assert.equal(client.activities.length, client.shown.length);
});

test('a token that has expired turns the client to ExpiredToken; its message is not taken; a new token mends it', async () => {
  const client = connect({ token: await token() });
  await greeted(client);
  const chat = { id: client.line.conversationId };

  await server.kill();
  await server.run({ CouncilBot__Now: expired });
  const taken = await client.say('Too late', 'late');
  await client.wait('found its token expired', ({ status }) => status === 'ExpiredToken');
  const { body: renewed } = await line.call('GET', `/conversations/${chat.id}?watermark=${client.line.watermark}`);
  client.line.reconnect(renewed);
  const id = await client.say('In time', 'in-time');
  await answered(client, id);

  assert.equal(taken, 'retry');
  assert.ok(!client.shown.some(activity => activity.text === 'Too late'));
  assert.equal(client.shown.length, 3);
});

test('a token that has expired turns a polling client to ExpiredToken', async () => {
  const chat = await line.begin();
  await server.kill();
  await server.run({ CouncilBot__Now: expiredAgain });

  const client = connect({ webSocket: false, token: chat.token, conversationId: chat.id, streamUrl: chat.streamUrl });

  await client.wait('found its token expired', ({ status }) => status === 'ExpiredToken');
});
