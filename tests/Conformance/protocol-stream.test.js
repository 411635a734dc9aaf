// DL9-DL11: the stream of a conversation over a WebSocket.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refused } from './support/refused.js';
import { served } from './support/served.js';
import { Stream } from './support/socket.js';
import { until } from './support/wait.js';

const { server, line } = await served({ CouncilBot__Now: '2026-03-05T10:00:00Z' });

const refusal = async (url, options) => {
  const answer = await Stream.refusal(url, options);
  return { ...answer, text: JSON.stringify(answer.body) };
};

test('DL9 a stream needs no header and brings sets of activities, each with a watermark', async () => {
  const chat = await line.begin();
  const stream = await Stream.open(chat.streamUrl);
  await stream.wait('the greeting', activities => activities.length === 1);

  const { body: { id } } = await line.say(chat, 'Hello');
  await stream.wait('the reply', activities => activities.some(activity => activity.replyToId === id));
  stream.close();

  for (const set of stream.frames.map(frame => JSON.parse(frame))) {
    assert.deepEqual(Object.keys(set), ['activities', 'watermark']);
    assert.equal(typeof set.watermark, 'string');
    assert.ok(set.activities.length > 0);
  }

  const { body: last } = await line.read(chat);
  assert.equal(JSON.parse(stream.frames.at(-1)).watermark, last.watermark);
});

test('DL9 what a client sends on the socket, empty or not, does no harm', async () => {
  const chat = await line.begin();
  const stream = await Stream.open(chat.streamUrl);

  ['', ' ', '{"type":"message","text":"not this way"}', 'x'.repeat(200_000), Buffer.alloc(1_000), Buffer.alloc(0)].forEach(frame => stream.socket.send(frame));
  const { body: { id } } = await line.say(chat, 'Still there?');
  await stream.wait('the reply', activities => activities.some(activity => activity.replyToId === id));
  stream.close();

  assert.equal(stream.activities.filter(activity => activity.from.role === 'user').length, 1);
});

test('DL9 a quiet stream is kept alive by an empty text frame', { timeout: 40_000 }, async () => {
  const chat = await line.begin();
  const stream = await Stream.open(chat.streamUrl);

  await stream.wait('an empty frame', (_, { frames }) => frames.includes(''), 30_000);
  const { body: { id } } = await line.say(chat, 'Hello');
  await stream.wait('the reply', activities => activities.some(activity => activity.replyToId === id));
  stream.close();
});

test('DL9 one socket a conversation: an older one is closed with the reason collision', async () => {
  const chat = await line.begin();
  const older = await Stream.open(chat.streamUrl);
  await older.wait('the greeting', activities => activities.length > 0);

  const newer = await Stream.open(chat.streamUrl);
  const { reason } = await until('the older one is closed', () => older.closed);
  const { body: { id } } = await line.say(chat, 'Hello');
  await newer.wait('the reply', activities => activities.some(activity => activity.replyToId === id));
  newer.close();

  assert.equal(reason, 'collision');
});

test('DL9 a polite goodbye is answered', async () => {
  const chat = await line.begin();
  const stream = await Stream.open(chat.streamUrl);

  stream.socket.close(1000, 'done');

  assert.equal((await until('it is closed', () => stream.closed)).code, 1000);
});

test('DL9 the address without a WebSocket: 400', async () => {
  const chat = await line.begin();

  refused(await line.call('GET', chat.streamUrl.replace('ws:', 'http:'), { as: null }), 400, 'BadArgument');
});

test('DL9 no token, a forged one, one for talking or one of another conversation: 403', async () => {
  const chat = await line.begin();
  const other = await line.begin();
  const address = chat.streamUrl.split('?')[0];
  const foreign = other.streamUrl.split('?')[1];

  for (const url of [address, `${address}?t=`, `${address}?t=nonsense`, `${chat.streamUrl}x`, `${address}?t=${chat.token}`, `${address}?${foreign}`]) {
    refused(await refusal(url), 403, 'Forbidden');
  }
});

test('DL10 what was said between the POST and the opening of the socket is replayed', async () => {
  const chat = await line.begin();
  const { body: { id } } = await line.say(chat, 'Before the socket');
  await line.reply(chat, id);

  const stream = await Stream.open(chat.streamUrl);
  await stream.wait('all of it', activities => activities.length === 3);
  stream.close();

  assert.deepEqual(stream.activities.map(activity => activity.id), (await line.all(chat)).map(activity => activity.id));
});

test('DL10 a stream address is good again within its time, from the same place', async () => {
  const chat = await line.begin();

  for (let times = 0; times < 2; times++) {
    const stream = await Stream.open(chat.streamUrl);
    await stream.wait('the greeting', activities => activities.length === 1);
    stream.close();
  }
});

test('DL10 a conversation of many hundred activities streams whole and in order', async () => {
  const chat = await line.begin();
  for (let part = 0; part < 5; part++) {
    await Promise.all(Array.from({ length: 60 }, (_, index) => line.post(chat, { type: 'event', name: `${part}-${index}` })));
  }

  const stream = await Stream.open(chat.streamUrl);
  await stream.wait('all of it', activities => activities.length === 301);
  stream.close();

  assert.deepEqual(stream.activities.map(activity => activity.id), (await line.all(chat)).map(activity => activity.id));
});

test('DL11 what is posted while a stream is open arrives on it in order and once', async () => {
  const chat = await line.begin();
  const stream = await Stream.open(chat.streamUrl);

  await Promise.all(Array.from({ length: 40 }, (_, index) => line.say(chat, `Message ${index}`)));
  await stream.wait('all of it', activities => activities.length === 81);
  stream.close();

  assert.deepEqual(stream.activities.map(activity => activity.id), (await line.all(chat)).map(activity => activity.id));
});

test('DL9 a server that stops closes its streams', async () => {
  const chat = await line.begin();
  const stream = await Stream.open(chat.streamUrl);

  await server.interrupt();
  await server.run();

  assert.ok(stream.closed);
});

test('DL9 a stream address is good for 60 seconds: then 403 TokenExpired', async () => {
  const chat = await line.begin();
  await server.kill();

  await server.run({ CouncilBot__Now: '2026-03-05T10:01:10Z' });

  refused(await refusal(chat.streamUrl), 403, 'TokenExpired');
});
