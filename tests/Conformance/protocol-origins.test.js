// DL13, DL15, DL17: pages of which origins may talk to the service, and how often a page may ask for a token.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refused } from './support/refused.js';
import { served } from './support/served.js';
import { Stream } from './support/socket.js';

const council = 'https://www.wrenshire.example';
const attacker = 'https://www.attacker.example';
const { server, line } = await served({ CouncilBot__DirectLine__TrustedOrigins__0: council });

const preflight = (origin, path, method) => line.call('OPTIONS', path, {
  as: null,
  headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': 'authorization,content-type,x-ms-bot-agent,x-requested-with' },
});

const calls = [['/tokens/refresh', 'POST'], ['/conversations', 'POST'], ['/conversations/abc', 'GET'], ['/conversations/abc/activities', 'GET'],
  ['/conversations/abc/activities', 'POST'], ['/conversations/abc/upload', 'POST'], ['/session/getsessionid', 'GET']];

test('DL15 a preflight of a trusted page is granted, with every header that the clients ask for and a Max-Age', async () => {
  for (const [path, method] of calls) {
    const { status, headers } = await preflight(council, path, method);

    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), council);
    assert.match(headers.get('access-control-allow-methods'), new RegExp(method));
    for (const header of ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with']) {
      assert.ok(headers.get('access-control-allow-headers').includes(header));
    }

    assert.ok(Number(headers.get('access-control-max-age')) >= 600);
    assert.equal(headers.get('access-control-allow-credentials'), null);
  }
});

test('DL15 a preflight of any other page is not', async () => {
  for (const origin of [attacker, 'null', 'http://www.wrenshire.example', `${council}:8443`, `${council}.attacker.example`, 'http://localhost:3000']) {
    for (const [path, method] of calls) {
      assert.equal((await preflight(origin, path, method)).headers.get('access-control-allow-origin'), null);
    }
  }
});

test('DL15 answers, of errors too, can be read by a trusted page and by no other', async () => {
  const chat = await line.begin();

  for (const as of [chat.token, 'forged', null]) {
    const read = origin => line.call('GET', `/conversations/${chat.id}/activities`, { as, headers: { origin } });
    assert.equal((await read(council)).headers.get('access-control-allow-origin'), council);
    assert.match((await read(council)).headers.get('vary') ?? '', /Origin/);
    assert.equal((await read(attacker)).headers.get('access-control-allow-origin'), null);
  }
});

test('DL17 a page of an origin that is not trusted opens no stream, even with a good address', async () => {
  const chat = await line.begin();

  const { status, body } = await Stream.refusal(chat.streamUrl, { origin: attacker });
  const stream = await Stream.open(chat.streamUrl, { origin: council });
  stream.close();

  assert.equal(status, 403);
  assert.equal(body.error.code, 'OriginNotTrusted');
});

test('DL17 origins that a caller names count for nothing', async () => {
  await line.generate({ user: { id: 'dl_x' }, trustedOrigins: [attacker] });

  assert.equal((await preflight(attacker, '/conversations', 'POST')).headers.get('access-control-allow-origin'), null);
});

test('DL17 where origins are named, a token without a user cannot reconnect: 400 MissingProperty', async () => {
  const without = await line.begin(null);
  const withUser = await line.begin();

  refused(await line.call('GET', `/conversations/${without.id}`, { as: without.token }), 400, 'MissingProperty');
  assert.equal((await line.call('GET', `/conversations/${withUser.id}`, { as: withUser.token })).status, 200);
});

const chatToken = headers => line.call('POST', `${server.url}/chat/token`, { as: null, headers });

test('POST /chat/token gives our own page and a trusted one a token, and no other page', async () => {
  for (const headers of [{}, { origin: server.url }, { origin: council }]) {
    const { status, body } = await chatToken(headers);
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body).sort(), ['conversationId', 'expires_in', 'resume', 'token']);
  }

  for (const origin of [attacker, 'null']) {
    refused(await chatToken({ origin }), 403, 'OriginNotTrusted');
  }
});

test('POST /chat/token gives the same conversation and user to a page that comes back', async () => {
  const { body: first } = await chatToken({});

  const { body: again } = await chatToken({ 'x-resume': first.resume });

  const user = ({ token }) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url')).user;
  assert.equal(again.conversationId, first.conversationId);
  assert.equal(user(again), user(first));
  assert.match(user(first), /^dl_[A-Za-z0-9]{20,}$/);
  refused(await chatToken({ 'x-resume': `${first.resume}x` }), 403, 'Forbidden');
});

test('DL13 too many requests for tokens from one address: 429 with Retry-After, and it passes', async () => {
  const answers = [];
  for (let times = 0; times < 90; times++) {
    answers.push(await chatToken({}));
  }

  const tooMany = answers.filter(({ status }) => status === 429);
  assert.ok(tooMany.length > 0);
  refused(tooMany[0], 429, 'TooManyRequests');
  assert.ok(Number(tooMany[0].headers.get('retry-after')) >= 1);
  await new Promise(done => setTimeout(done, 1000 * Number(tooMany[0].headers.get('retry-after')) + 100));
  assert.equal((await chatToken({})).status, 200);
});
