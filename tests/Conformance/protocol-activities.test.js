// DL7, DL11, DL14, DL16: what a client posts, what becomes of it, and what it cannot pretend.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { said } from './support/line.js';
import { refused } from './support/refused.js';
import { served } from './support/served.js';
import { secrets } from './support/server.js';
import { Stream } from './support/socket.js';
import { sleep } from './support/wait.js';

const { server, line } = await served();

const find = async (chat, id) => (await line.all(chat)).find(activity => activity.id === id);

test('DL7 a message is answered 200 with its id, and comes back with that id and its channelData over GET and WebSocket', async () => {
  const chat = await line.begin();
  const stream = await Stream.open(chat.streamUrl);
  const channelData = { clientActivityID: 'client-1', clientTimestamp: '2026-03-05T10:00:00.000Z', deep: { list: [1, 'two', null, true] } };

  const { status, body } = await line.post(chat, { type: 'message', text: 'Hello', locale: 'en-GB', textFormat: 'plain', channelData });
  const reply = await line.reply(chat, body.id);
  await stream.wait('the reply', activities => activities.some(activity => activity.id === reply.id));
  stream.close();

  assert.equal(status, 200);
  assert.deepEqual(Object.keys(body), ['id']);
  for (const echo of [await find(chat, body.id), stream.activities.find(activity => activity.id === body.id)]) {
    assert.deepEqual(echo.channelData, channelData);
    assert.equal(echo.text, 'Hello');
    assert.equal(echo.locale, 'en-GB');
  }
});

test('DL7 the same clientActivityID again: the same id, shown once, one reply', async () => {
  const chat = await line.begin();

  const answers = await Promise.all(Array.from({ length: 10 }, () => line.say(chat, 'Once', 'the-same')));
  const again = await line.say(chat, 'Once', 'the-same');
  await line.reply(chat, again.body.id);
  await sleep(200);

  const all = await line.all(chat);
  assert.equal(new Set([...answers, again].map(({ body }) => body.id)).size, 1);
  assert.equal(all.filter(activity => activity.text === 'Once').length, 1);
  assert.equal(all.filter(activity => activity.replyToId === again.body.id).length, 1);
});

test('DL7 an event sent again with the same clientActivityID is shown once', async () => {
  const chat = await line.begin();
  const event = { type: 'event', name: 'clicked', channelData: { clientActivityID: 'the-same-event' } };

  const first = await line.post(chat, event);
  const second = await line.post(chat, event);

  assert.equal(first.body.id, second.body.id);
  assert.equal((await line.all(chat)).filter(activity => activity.name === 'clicked').length, 1);
});

test('DL7 the same clientActivityID in two conversations is two messages', async () => {
  for (const chat of [await line.begin(), await line.begin()]) {
    const { body } = await line.say(chat, 'Hello', 'shared');
    assert.ok(await line.reply(chat, body.id));
  }
});

test('DL7 no clientActivityID, or one of the words that the server uses itself: every message is answered', async () => {
  const chat = await line.begin();

  for (const clientActivityID of [undefined, undefined, '', 'joined', ':joined', 'null', '\u0000a', '\u0000b', 5, null, {}, []]) {
    const { body } = await line.post(chat, { type: 'message', text: 'Hello', channelData: { clientActivityID } });
    assert.ok(await line.reply(chat, body.id));
  }

  assert.equal((await line.all(chat)).filter(activity => activity.from.role === 'user').length, 12);
});

test('DL7 suggested actions come as imBack; choosing one is a message like any other', async () => {
  const chat = await line.begin();
  await line.say(chat, 'Help');
  const [greeting] = said(await line.all(chat));
  const [action] = greeting.suggestedActions.actions;

  const { body } = await line.say(chat, action.value);

  assert.equal(action.type, 'imBack');
  assert.ok(await line.reply(chat, body.id));
});

test('DL11 typing and conversationUpdate are accepted, not kept and not delivered', async () => {
  const chat = await line.begin();
  const stream = await Stream.open(chat.streamUrl);

  for (const type of ['typing', 'conversationUpdate']) {
    const { status, body } = await line.post(chat, { type, membersAdded: [{ id: 'dl_resident' }] });
    assert.equal(status, 200);
    assert.equal(typeof body.id, 'string');
  }

  await sleep(300);
  stream.close();
  for (const activities of [await line.all(chat), stream.activities]) {
    assert.deepEqual(activities.map(activity => activity.from.role), ['bot']);
  }
});

test('DL11 every other kind is kept and shown, and asks for no reply', async () => {
  const chat = await line.begin();

  for (const type of ['event', 'endOfConversation', 'messageReaction', 'contactRelationUpdate', 'trace', 'madeUp']) {
    const { body } = await line.post(chat, { type, name: 'something' });
    assert.equal((await find(chat, body.id)).type, type);
  }

  assert.equal(said(await line.all(chat)).length, 1);
});

test('DL14 a message is acknowledged before it is answered: a hundred at once take no second each', async () => {
  const chat = await line.begin();
  const started = Date.now();

  const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => line.say(chat, `Quick ${index}`)));

  assert.ok(answers.every(({ status }) => status === 200));
  assert.ok(Date.now() - started < 5_000);
  await line.reply(chat, answers.at(-1).body.id);
});

test('DL16 with a user id in the token, from.id is that one whatever the client says, and the role is user', async () => {
  const chat = await line.begin('dl_real');

  for (const from of [{ id: 'dl_somebody_else', role: 'bot' }, { id: 'councilbot', name: 'Robin', role: 'bot' }, { role: 'channel' }, {}, null, undefined]) {
    const { body } = await line.post(chat, { type: 'message', text: 'Who am I?', from });
    const { from: shown } = await find(chat, body.id);
    assert.equal(shown.id, 'dl_real');
    assert.equal(shown.role, 'user');
    assert.deepEqual(Object.keys(shown).filter(key => !['id', 'name', 'role'].includes(key)), []);
  }
});

test('DL16 without a user id, a client may say who it is but not that it is the assistant', async () => {
  const chat = await line.begin(null);

  const named = await line.post(chat, { type: 'message', text: 'Hello', from: { id: 'me' } });
  const pretended = await line.post(chat, { type: 'message', text: 'Hello', from: { id: 'councilbot', role: 'bot' } });

  assert.deepEqual((await find(chat, named.body.id)).from, { id: 'me', role: 'user' });
  assert.deepEqual((await find(chat, pretended.body.id)).from, { id: 'user', role: 'user' });
});

test('DL16 serviceUrl, recipient, callerId, id, timestamp, channelId and conversation from a client are discarded', async () => {
  const chat = await line.begin();

  const { body } = await line.post(chat, {
    type: 'message', text: 'Hello', id: 'mine', timestamp: '1999-01-01T00:00:00Z', channelId: 'msteams', conversation: { id: 'another' },
    serviceUrl: 'https://attacker.example', recipient: { id: 'someone' }, callerId: 'urn:botframework:aadappid:1', replyToId: 'kept',
  });
  const shown = await find(chat, body.id);

  assert.ok(shown);
  assert.equal(shown.serviceUrl, undefined);
  assert.equal(shown.recipient, undefined);
  assert.equal(shown.callerId, undefined);
  assert.equal(shown.channelId, 'directline');
  assert.equal(shown.conversation.id, chat.id);
  assert.notEqual(shown.timestamp.slice(0, 4), '1999');
});

test('DL16 a holder of the secret may speak for a user, in every conversation', async () => {
  const chat = await line.begin();

  const { body } = await line.post({ id: chat.id, token: secrets[0] }, { type: 'message', text: 'Hello', from: { id: 'agent-7', name: 'Ann' } });

  assert.deepEqual((await find(chat, body.id)).from, { id: 'agent-7', name: 'Ann', role: 'user' });
});

test('DL13 a client cannot send an invoke or a handoff event', async () => {
  const chat = await line.begin();

  for (const activity of [
    { type: 'invoke', name: 'adaptiveCard/action' }, { type: 'Invoke' }, { type: 'event', name: 'handoff.status', value: { state: 'completed' } },
    { type: 'event', name: 'handoff.initiate' }, { type: 'event', name: 'HandOff.Status' }, { type: 'EVENT', name: 'handoff.status' }, { type: 'handoff' },
  ]) {
    refused(await line.post(chat, activity), 400, 'BadArgument');
  }
});

test('DL13 a body of another type than JSON: 415', async () => {
  const chat = await line.begin();

  for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16', 'nonsense', '']) {
    const answer = await line.call('POST', `/conversations/${chat.id}/activities`, {
      as: chat.token, body: Buffer.from('{"type":"message","text":"x"}'), headers: type ? { 'content-type': type } : {},
    });
    refused(answer, 415, 'UnsupportedMediaType');
  }
});

test('DL13 JSON under its other names is taken', async () => {
  const chat = await line.begin();

  for (const type of ['application/json', 'Application/JSON; charset=UTF-8', 'application/vnd.microsoft.activity+json']) {
    const { status } = await line.call('POST', `/conversations/${chat.id}/activities`, {
      as: chat.token, body: '{"type":"message","text":"x"}', headers: { 'content-type': type },
    });
    assert.equal(status, 200, type);
  }
});
