// DL1-DL3, DL12, DL13, DL19: secrets and tokens, and every way in which one is refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refused } from './support/refused.js';
import { served } from './support/served.js';
import { secrets } from './support/server.js';

const { server, line } = await served({ CouncilBot__Now: '2026-03-05T10:00:00Z' });

const claims = token => JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
const encode = json => Buffer.from(JSON.stringify(json)).toString('base64url');

/** Every call that needs a secret or a token, for a conversation of this id. */
const calls = id => [
  ['POST', '/tokens/generate'], ['POST', '/tokens/refresh'], ['POST', '/conversations'], ['GET', `/conversations/${id}`],
  ['GET', `/conversations/${id}/activities`], ['POST', `/conversations/${id}/activities`], ['POST', `/conversations/${id}/upload`],
  ['GET', '/session/getsessionid'],
];

async function everyCallIsRefused(id, as, status, code, headers) {
  for (const [method, path] of calls(id)) {
    const json = method === 'POST' ? { type: 'message', text: 'x' } : undefined;
    refused(await line.call(method, path, { as, json, headers }), status, code);
  }
}

test('DL1 a secret opens every conversation, a token its own', async () => {
  const chat = await line.begin();

  assert.equal((await line.read(chat)).status, 200);
  assert.equal((await line.read({ id: chat.id, token: secrets[0] })).status, 200);
});

test('DL1 both secrets work', async () => {
  for (const as of secrets) {
    assert.equal((await line.generate({}, as)).status, 200);
  }
});

test('DL1 the word Bearer may be written in any case', async () => {
  for (const word of ['bearer', 'BEARER', 'Bearer']) {
    assert.equal((await line.call('POST', '/tokens/generate', { as: null, headers: { authorization: `${word} ${secrets[0]}` } })).status, 200);
  }
});

test('DL2 generate answers conversationId, token and expires_in, and nothing is started', async () => {
  const { status, body } = await line.generate();

  assert.equal(status, 200);
  assert.deepEqual(Object.keys(body).sort(), ['conversationId', 'expires_in', 'token']);
  assert.equal(body.expires_in, 1800);
  assert.match(body.conversationId, /^[A-Za-z0-9]{20,}$/);
  refused(await line.read({ id: body.conversationId, token: body.token }), 404, 'ConversationNotFound');
});

test('DL2 the token carries the user id and the conversation, for clients that look', async () => {
  const { body } = await line.generate({ user: { id: 'dl_mine', name: 'Me' }, trustedOrigins: ['https://elsewhere.example'] });

  assert.equal(claims(body.token).user, 'dl_mine');
  assert.equal(claims(body.token).conv, body.conversationId);
});

test('DL2 a body is optional', async () => {
  for (const json of [undefined, {}, { user: {} }, { user: null }, { user: { id: '' } }]) {
    assert.equal((await line.call('POST', '/tokens/generate', { json })).status, 200);
  }
});

test('DL2 a user id that does not begin with dl_, or is too long, is refused', async () => {
  for (const id of ['resident', 'DL_x', 'dl_', `dl_${'x'.repeat(200)}`]) {
    refused(await line.generate({ user: { id } }), 400, 'BadArgument');
  }
});

test('DL2 a body that is no object, or whose user is none with an id, is told what is wrong', async () => {
  for (const [json, names] of [[[], /JSON object/], ['x', /JSON object/], [5, /JSON object/], [null, /JSON object/],
    [{ user: 'x' }, /`user` is an object/], [{ user: [] }, /`user` is an object/], [{ user: 5 }, /`user` is an object/],
    [{ user: { id: 5 } }, /`id` of `user`/], [{ user: { id: ['dl_x'] } }, /`id` of `user`/]]) {
    for (const path of ['/tokens/generate', '/conversations']) {
      const refusal = await line.call('POST', path, { json });
      refused(refusal, 400, 'BadArgument');
      assert.match(refusal.body.error.message, names);
    }
  }
});

test('DL2 a body that is not JSON, or too big, is refused', async () => {
  refused(await line.call('POST', '/tokens/generate', { body: '{"user":' }), 400, 'BadSyntax');
  refused(await line.call('POST', '/tokens/generate', { body: 'x'.repeat(300_000) }), 413, 'MessageSizeTooBig');
});

test('DL2 a token cannot make tokens', async () => {
  const { token } = await line.begin();

  refused(await line.generate({}, token), 403, 'SecretNeeded');
});

test('DL3 refresh gives a new token of the same conversation and user', async () => {
  const chat = await line.begin('dl_refreshed');

  const { status, body } = await line.call('POST', '/tokens/refresh', { as: chat.token });

  assert.equal(status, 200);
  assert.equal(body.conversationId, chat.id);
  assert.equal(body.expires_in, 1800);
  assert.equal(claims(body.token).user, 'dl_refreshed');
  assert.equal((await line.read({ id: chat.id, token: body.token })).status, 200);
});

test('DL3 a secret has nothing to refresh', async () => {
  refused(await line.call('POST', '/tokens/refresh'), 403, 'TokenNeeded');
});

test('DL12 no authorization, or none that we know: 401 everywhere', async () => {
  for (const authorization of [undefined, '', 'Bearer', 'Bearer ', `Basic ${secrets[0]}`, secrets[0]]) {
    await everyCallIsRefused('any', null, 401, 'MissingAuthorization', authorization === undefined ? {} : { authorization });
  }
});

test('DL12 a token of another conversation: 403', async () => {
  const mine = await line.begin();
  const other = await line.begin();

  for (const [method, path] of calls(other.id).filter(([, path]) => path.includes(other.id))) {
    refused(await line.call(method, path, { as: mine.token, json: method === 'POST' ? { type: 'message' } : undefined }), 403, 'Forbidden');
  }
});

test('DL12 a token of another conversation does not tell whether that one exists', async () => {
  const mine = await line.begin();

  refused(await line.read({ id: 'thereisnosuchconversation', token: mine.token }), 403, 'Forbidden');
});

test('DL12 forged, altered and unknown tokens: 403 everywhere', async () => {
  const chat = await line.begin();
  const [header, payload, signature] = chat.token.split('.');
  const altered = { ...claims(chat.token), exp: 4_000_000_000 };
  const none = encode({ alg: 'none', typ: 'JWT' });
  const forged = [
    'nonsense', 'a.b.c', `${secrets[0]}x`, secrets[0].slice(0, -1),
    `${header}.${encode(altered)}.${signature}`, `${none}.${payload}.`, `${none}.${payload}.${signature}`,
    `${header}.${payload}.`, `${header}.${payload}`, `${header}.${payload}.${signature}.${signature}`,
    `${header}.${payload}.${signature.slice(0, -4)}AAAA`, `${encode({ typ: 'JWT', alg: 'HS256' })}.${payload}.${signature}`,
    `${encode({ alg: 'HS512', typ: 'JWT' })}.${payload}.${signature}`,
  ];

  for (const token of forged) {
    await everyCallIsRefused(chat.id, token, 403, 'Forbidden');
  }
});

test('DL12 a very long token: 403, and one longer than any header may be: 431', async () => {
  const chat = await line.begin();

  refused(await line.read({ id: chat.id, token: 'x'.repeat(8_000) }), 403, 'Forbidden');
  refused(await line.read({ id: chat.id, token: `${chat.token}${'A'.repeat(8_000)}` }), 403, 'Forbidden');
  assert.equal((await line.read({ id: chat.id, token: 'x'.repeat(60_000) })).status, 431);
});

test('DL12 a token is good for one use only: that of a stream or of coming back does not talk', async () => {
  const chat = await line.begin();
  const stream = new URL(chat.streamUrl).searchParams.get('t');
  const { body: page } = await line.call('POST', `${server.url}/chat/token`, { as: null });

  await everyCallIsRefused(chat.id, stream, 403, 'Forbidden');
  await everyCallIsRefused(page.conversationId, page.resume, 403, 'Forbidden');
  refused(await line.call('POST', `${server.url}/chat/token`, { as: null, headers: { 'x-resume': chat.token } }), 403, 'Forbidden');
});

test('DL13 an address that is not there: 404 with an error body, whatever the verb', async () => {
  for (const [method, path] of [['GET', '/'], ['GET', '/nothing'], ['DELETE', '/nothing'], ['POST', '/conversations/a/b'], ['GET', '/conversations/a/b/c'], ['GET', '/file.json']]) {
    refused(await line.call(method, path), 404, 'NotFound');
  }
});

test('DL13 a verb that an address does not know: 405 with an error body, and Allow names those that it knows', async () => {
  for (const [verbs, paths] of [
    ['POST', ['/tokens/generate', '/tokens/refresh', '/conversations', '/conversations/a/upload', `${server.url}/chat/token`]],
    ['GET', ['/conversations/a', '/session/getsessionid', '/conversations/a/files/b.pdf', '/conversations/a/stream']],
    ['GET, POST', ['/conversations/a/activities']],
  ]) {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].filter(method => !verbs.split(', ').includes(method))) {
      for (const path of paths) {
        const answer = await line.call(method, path);
        refused(answer, 405, 'MethodNotAllowed');
        assert.equal(answer.headers.get('allow'), verbs);
      }
    }
  }
});

test('DL13 a conversation that is not there: 404', async () => {
  for (const id of ['thereisnosuchconversation', 'x'.repeat(2_000), "'; DROP TABLE conversations; --", '%F0%9F%92%A9', 'a|0000001']) {
    const chat = { id: encodeURIComponent(decodeURIComponent(id)), token: secrets[0] };
    refused(await line.read(chat), 404, 'ConversationNotFound');
    refused(await line.say(chat, 'Hello?'), 404, 'ConversationNotFound');
    refused(await line.call('GET', `/conversations/${chat.id}`), 404, 'ConversationNotFound');
  }
});

test('DL19 getsessionid gives a new unguessable id each time', async () => {
  const { token } = await line.begin();

  const first = await line.call('GET', '/session/getsessionid', { as: token });
  const second = await line.call('GET', '/session/getsessionid', { as: token });

  assert.equal(first.status, 200);
  assert.match(first.body.sessionId, /^[A-Za-z0-9]{20,}$/);
  assert.notEqual(first.body.sessionId, second.body.sessionId);
});

test('DL3 DL12 after half an hour a token is expired everywhere and cannot be refreshed; a secret still works; a day later nobody comes back', async () => {
  const chat = await line.begin();
  const { body: page } = await line.call('POST', `${server.url}/chat/token`, { as: null });
  const back = () => line.call('POST', `${server.url}/chat/token`, { as: null, headers: { 'x-resume': page.resume } });

  await server.kill();
  await server.run({ CouncilBot__Now: '2026-03-05T10:31:00Z' });

  await everyCallIsRefused(chat.id, chat.token, 403, 'TokenExpired');
  assert.equal((await line.read({ id: chat.id, token: secrets[0] })).status, 200);
  assert.equal((await back()).body.conversationId, page.conversationId);

  await server.kill();
  await server.run({ CouncilBot__Now: '2026-03-06T10:01:00Z' });

  refused(await back(), 403, 'TokenExpired');
});

test('DL1 a secret that was replaced is refused, and so are the tokens made under it', async () => {
  const old = await line.begin();

  await server.kill();
  await server.run({ CouncilBot__DirectLine__Secrets__0: 'conformance-secret-new' });

  await everyCallIsRefused(old.id, secrets[0], 403, 'Forbidden');
  await everyCallIsRefused(old.id, old.token, 403, 'Forbidden');
  assert.equal((await line.read({ id: old.id, token: secrets[1] })).status, 200);
});
