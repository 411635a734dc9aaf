// DL4-DL6, DL18: starting a conversation, taking it up again, reading it, being greeted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { said } from './support/line.js';
import { refused } from './support/refused.js';
import { served } from './support/served.js';
import { secrets } from './support/server.js';
import { Stream } from './support/socket.js';
import { sleep, until } from './support/wait.js';

const { server, line } = await served();

const greeting = chat => until('there is a greeting', async () => said(await line.all(chat))[0]);

test('DL4 a new conversation: 201 with all that a client needs; the same token again: 200', async () => {
  const { body: { token, conversationId } } = await line.generate();

  const first = await line.call('POST', '/conversations', { as: token });
  const second = await line.call('POST', '/conversations', { as: token });

  assert.equal(first.status, 201);
  assert.equal(second.status, 200);
  for (const { body } of [first, second]) {
    assert.deepEqual(Object.keys(body).sort(), ['conversationId', 'expires_in', 'referenceGrammarId', 'streamUrl', 'token']);
    assert.equal(body.conversationId, conversationId);
    assert.equal(body.expires_in, 1800);
    assert.ok(body.streamUrl.startsWith(`${server.url.replace('http', 'ws')}/v3/directline/conversations/${conversationId}/stream?t=`));
  }
});

test('DL4 a secret starts a new conversation each time', async () => {
  const first = await line.call('POST', '/conversations');
  const second = await line.call('POST', '/conversations');

  assert.deepEqual([first.status, second.status], [201, 201]);
  assert.notEqual(first.body.conversationId, second.body.conversationId);
  assert.equal((await line.read({ id: first.body.conversationId, token: first.body.token })).status, 200);
});

test('DL4 an empty user, a locale, or a body that makes no sense does not stop a token', async () => {
  for (const body of ['', '{"user":{}}', '{"user":{},"locale":"en-GB"}', '{"user":{"id":"not-dl"}}', '{', '[]', '"x"', '{"user":5}']) {
    const { body: { token } } = await line.generate();
    assert.equal((await line.call('POST', '/conversations', { as: token, body, headers: { 'content-type': 'application/json' } })).status, 201, body);
  }
});

test('DL4 a secret may name the user; a wrong id is refused', async () => {
  const { status, body } = await line.call('POST', '/conversations', { json: { user: { id: 'dl_named' } } });

  assert.equal(status, 201);
  await greeting({ id: body.conversationId, token: body.token });
  refused(await line.call('POST', '/conversations', { json: { user: { id: 'named' } } }), 400, 'BadArgument');
});

test('DL5 reconnecting with a watermark replays what came after it', async () => {
  const chat = await line.begin();
  await greeting(chat);
  const { body: { watermark } } = await line.read(chat);
  const { body: { id } } = await line.say(chat, 'Said after the watermark');
  await line.reply(chat, id);

  const { status, body } = await line.call('GET', `/conversations/${chat.id}?watermark=${watermark}`, { as: chat.token });
  const stream = await Stream.open(body.streamUrl);
  await stream.wait('a reply', activities => activities.length >= 2);
  stream.close();

  assert.equal(status, 200);
  assert.deepEqual(Object.keys(body).sort(), ['conversationId', 'expires_in', 'referenceGrammarId', 'streamUrl', 'token']);
  assert.equal(stream.activities[0].id, id);
});

test('DL5 reconnecting without a watermark brings only what is said from then on', async () => {
  const chat = await line.begin();
  await greeting(chat);

  const { body } = await line.call('GET', `/conversations/${chat.id}`, { as: chat.token });
  const stream = await Stream.open(body.streamUrl);
  const { body: { id } } = await line.say(chat, 'New');
  await stream.wait('a reply', activities => activities.length >= 2);
  stream.close();

  assert.equal(stream.activities[0].id, id);
});

test('DL5 reconnecting with watermark 0 or an empty one brings everything', async () => {
  const chat = await line.begin();
  const first = await greeting(chat);

  for (const watermark of ['', '0']) {
    const { body } = await line.call('GET', `/conversations/${chat.id}?watermark=${watermark}`, { as: chat.token });
    const stream = await Stream.open(body.streamUrl);
    await stream.wait('the greeting', activities => activities.length > 0);
    stream.close();
    assert.equal(stream.activities[0].id, first.id);
  }
});

test('DL5 DL6 a watermark that was not made here: 400', async () => {
  const chat = await line.begin();

  for (const watermark of ['abc', '-1', '1.5', '%20', '99999999999999999999', '0x1', '1e3']) {
    refused(await line.read(chat, watermark), 400, 'BadArgument');
    refused(await line.call('GET', `/conversations/${chat.id}?watermark=${watermark}`, { as: chat.token }), 400, 'BadArgument');
  }
});

test('DL6 a long conversation is read in pages, until one is empty and keeps its watermark', async () => {
  const chat = await line.begin();
  await greeting(chat);
  for (let part = 0; part < 3; part++) {
    await Promise.all(Array.from({ length: 50 }, (_, index) => line.post(chat, { type: 'event', name: `note ${part}-${index}` })));
  }

  const sizes = [];
  const ids = [];
  let watermark = '';
  for (let page; sizes.at(-1) !== 0;) {
    page = (await line.read(chat, watermark)).body;
    sizes.push(page.activities.length);
    ids.push(...page.activities.map(activity => activity.id));
    assert.equal(typeof page.watermark, 'string');
    assert.ok(page.activities.length > 0 || page.watermark === watermark);
    watermark = page.watermark;
  }

  assert.deepEqual(sizes, [100, 51, 0]);
  assert.equal(new Set(ids).size, 151);
  assert.deepEqual(ids, ids.toSorted());
});

test('DL6 every activity says when it was, where, from whom and of which kind', async () => {
  const chat = await line.begin();
  const { body: { id } } = await line.say(chat, 'Hello');
  await line.reply(chat, id);

  for (const activity of await line.all(chat)) {
    assert.equal(activity.channelId, 'directline');
    assert.equal(activity.conversation.id, chat.id);
    assert.ok(Math.abs(Date.parse(activity.timestamp) - Date.now()) < 60_000);
    assert.ok(['user', 'bot'].includes(activity.from.role));
    assert.ok(activity.from.id);
    assert.equal(activity.type, 'message');
  }
});

test('DL18 a token with a user id: one greeting at the start, however often the conversation is started', async () => {
  const chat = await line.begin();
  await Promise.all(Array.from({ length: 5 }, () => line.call('POST', '/conversations', { as: chat.token })));
  await greeting(chat);
  await line.post(chat, { type: 'event', name: 'webchat/join' });
  await sleep(300);

  assert.equal(said(await line.all(chat)).length, 1);
});

test('DL18 a token without a user id: silence, then the greeting before the first reply', async () => {
  const chat = await line.begin(null);
  await sleep(300);
  assert.deepEqual(await line.all(chat), []);

  const { body: { id } } = await line.say(chat, 'Where is the tip?');
  await line.reply(chat, id);

  const [first, second, ...more] = said(await line.all(chat));
  assert.equal(first.replyToId, undefined);
  assert.equal(second.replyToId, id);
  assert.equal(more.length, 0);
});

test('DL18 a token without a user id whose first message is a greeting: greeted once, and that is the answer', async () => {
  for (const text of ['hello', 'Hi there!']) {
    const chat = await line.begin(null);

    const { body: { id } } = await line.say(chat, text);
    const greeting = await line.reply(chat, id);
    const { body: { id: next } } = await line.say(chat, 'help');
    await line.reply(chat, next);

    const all = said(await line.all(chat));
    assert.equal(all[0].id, greeting.id);
    assert.match(greeting.text, /automated assistant/);
    assert.deepEqual(all.map(activity => activity.replyToId), [id, next]);
  }
});

test('DL18 a token without a user id and a page that says webchat/join: greeted once at once', async () => {
  const chat = await line.begin(null);

  await line.post(chat, { type: 'event', name: 'webchat/join', value: { language: 'en-GB' } });
  await line.post(chat, { type: 'event', name: 'webchat/join' });
  await greeting(chat);
  await sleep(300);

  assert.equal(said(await line.all(chat)).length, 1);
});

test('DL18 many first messages at once: still one greeting', async () => {
  const chat = { id: (await line.call('POST', '/conversations')).body.conversationId, token: secrets[0] };

  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => line.say(chat, `Message ${index}`)));
  await Promise.all(answers.map(({ body }) => line.reply(chat, body.id)));

  assert.equal(said(await line.all(chat)).filter(activity => !activity.replyToId).length, 1);
});
