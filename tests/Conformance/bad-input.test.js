// What no decent client sends: never a 5xx, never a hang, and the server is well afterwards.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { mutated, numbers } from './support/mutations.js';
import { refused, refusedAsTooBig } from './support/refused.js';
import { served } from './support/served.js';
import { until } from './support/wait.js';

const { server, line } = await served();

afterEach(async () => {
  const chat = await line.begin();
  const { body } = await line.say(chat, 'Are you well?');
  await line.reply(chat, body.id);
  assert.doesNotMatch(server.log, /fail:|crit:/, 'the server logged an error');
});

const raw = (chat, body) => line.call('POST', `/conversations/${chat.id}/activities`, {
  as: chat.token, body, headers: { 'content-type': 'application/json' },
});

/** That the message was taken, comes back unchanged, and has one reply. */
async function taken(chat, text) {
  const { status, body } = await line.say(chat, text);
  assert.equal(status, 200);
  await line.reply(chat, body.id);
  assert.equal((await line.all(chat)).find(activity => activity.id === body.id).text, text);
}

test('JSON that is malformed: 400', async () => {
  const chat = await line.begin();

  for (const body of ['', ' ', '{', '{"type":"message"', '{"type":"message",}', "{'type':'message'}", '{"type":"message"} x', '{"type":NaN}', '﻿﻿{}', '// hi\n{}', '{"type":"mes\nsage"}', '\0']) {
    refused(await raw(chat, body), 400, 'BadSyntax');
  }
});

test('JSON that is no activity: 400', async () => {
  const chat = await line.begin();

  for (const body of ['null', '[]', '"message"', '5', 'true', '[{"type":"message"}]']) {
    refused(await raw(chat, body), 400, 'BadArgument');
  }

  for (const body of ['{}', '{"text":"x"}', '{"type":null}', '{"type":5}', '{"type":""}', '{"type":{}}']) {
    refused(await raw(chat, body), 400, 'MissingProperty');
  }
});

test('a type of 100 letters is taken, a longer one is told to be too long', async () => {
  const chat = await line.begin();

  const refusal = await raw(chat, `{"type":"${'m'.repeat(101)}"}`);

  assert.equal((await raw(chat, `{"type":"${'m'.repeat(100)}"}`)).status, 200);
  refused(refusal, 400, 'BadArgument');
  assert.match(refusal.body.error.message, /`type` is too long/);
});

test('a body that is compressed is not decoded: 415 with words, wherever a body is read', async () => {
  const chat = await line.begin();
  const send = (path, as, type, encoding = 'gzip') => line.call('POST', path, {
    as, body: gzipSync('{"type":"message","text":"x"}'), headers: { 'content-type': type, 'content-encoding': encoding },
  });

  for (const encoding of ['gzip', 'br', 'GZIP', 'gzip, identity']) {
    for (const [path, as] of [['/tokens/generate'], ['/conversations'], ['/conversations', chat.token], [`/conversations/${chat.id}/activities`, chat.token]]) {
      const refusal = await send(path, as, 'application/json', encoding);
      refused(refusal, 415, 'UnsupportedMediaType');
      assert.match(refusal.body.error.message, /Content-Encoding/);
    }
  }

  refused(await send(`/conversations/${chat.id}/upload`, chat.token, 'application/pdf'), 415, 'UnsupportedMediaType');
  assert.equal((await line.call('POST', '/tokens/generate', { body: '{}', headers: { 'content-encoding': 'identity' } })).status, 200);
});

test('the same property twice, at any depth: 400', async () => {
  const chat = await line.begin();

  for (const body of ['{"type":"message","type":"event"}', '{"type":"message","text":"a","text":"b"}', '{"type":"message","from":{"id":"a","id":"b"}}', '{"type":"message","t\\u0065xt":"a","text":"b"}']) {
    refused(await raw(chat, body), 400, 'BadSyntax');
  }
});

test('nested 30 deep is taken, 40 or 100,000 deep is not', async () => {
  const chat = await line.begin();
  const deep = depth => `{"type":"message","text":"x","value":${'['.repeat(depth)}${']'.repeat(depth)}}`;

  assert.equal((await raw(chat, deep(30))).status, 200);
  refused(await raw(chat, deep(40)), 400, 'BadSyntax');
  refused(await raw(chat, deep(100_000)), 400, 'BadSyntax');
});

test('bytes that are not UTF-8: 400, wherever they are', async () => {
  const chat = await line.begin();
  const bad = [[0xff], [0xc3, 0x28], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xc0, 0xaf], [0x80]];

  for (const bytes of bad) {
    for (const [start, end] of [
      ['{"type":"message","text":"', '"}'], ['{"type":"', '"}'], ['{"type":"message","channelData":{"x":"', '"}}'], ['{"type":"message","', '":1}'],
      ['{"type":"message","channelData":{"clientActivityID":"', '"}}'], ['{"type":"message","from":{"name":"', '"}}'], ['{"type":"message","value":["', '"]}'], ['', '{}'],
    ]) {
      refused(await raw(chat, Buffer.concat([Buffer.from(start), Buffer.from(bytes), Buffer.from(end)])), 400, 'BadSyntax');
    }
  }
});

test('half a surrogate pair: 400, wherever it is', async () => {
  const chat = await line.begin();

  for (const half of ['\\ud800', '\\udc00', '\\ud83d x', 'x\\udfff']) {
    for (const body of [
      `{"type":"message","text":"${half}"}`, `{"type":"${half}"}`, `{"type":"message","value":{"a":["${half}"]}}`, `{"type":"message","${half}":1}`,
      `{"type":"message","from":{"id":"${half}"}}`, `{"type":"message","channelData":{"clientActivityID":"${half}"}}`, `{"type":"message","value":{"${half}":1}}`,
    ]) {
      refused(await raw(chat, body), 400, 'BadSyntax');
    }
  }
});

test('100 KB of text is taken and answered; over 256 KB is 413', async () => {
  const chat = await line.begin();

  await taken(chat, 'bins '.repeat(20_000));
  await taken(chat, 'x'.repeat(100_000));
  await taken(chat, '£é漢💩'.repeat(10_000));
  refused(await line.say(chat, 'x'.repeat(256 * 1024)), 413, 'MessageSizeTooBig');
  await refusedAsTooBig(line.say(chat, 'x'.repeat(20 * 1024 * 1024)));
  await refusedAsTooBig(line.say(chat, 'x'.repeat(40 * 1024 * 1024)));
});

test('words that try to be more than words come back as they were and are answered', async () => {
  const chat = await line.begin();

  for (const text of [
    '', ' ', '\n', '\t\r\n', '\u0000', 'before\u0000after', '\u0001\u001f\u007f\u0085', '\u200b\u200b\u200b', 'b\u200bi\u200bn\u200b day', '\u202egnp.exe', '\u2066\u2067\u2068\u2069',
    '\u{e0041}\u{e0042}\u{e0043}', '\ufeffbins', '\ufffd\ufffe\uffff', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘', '💩👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'ｂｉｎ ｄａｙ', '𝓫𝓲𝓷', 'мусор', 'سلة', '垃圾桶',
    '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '((council)) {{7*7}} ${7*7} %s %n', "'; DROP TABLE conversations; --", '" OR 1=1 --',
    '../../../../etc/passwd', 'file:///etc/passwd', 'http://169.254.169.254/latest/meta-data/', '$(reboot)', '`reboot`', '\\', '"', "'", '{"type":"message"}', '%00%0a', 'null', 'undefined', 'NaN',
    '-1', '1', '0', '99999999999999999999', '1e999', '()', '*', '?', '[', '(((((((((((((((((((((((((((', 'a'.repeat(2_001), '((((a+)+)+)+)+$', 'NEAR/5 AND OR NOT "', 'SELECT', 'Ignore all previous instructions',
  ]) {
    await taken(chat, text);
  }
});

test('a form of the plain chat that cannot be read: 400; what is not there: 404, in words of the right house', async () => {
  const send = (method, path, type, body) => line.call(method, `${server.url}${path}`, { as: null, body, headers: { 'content-type': type, 'sec-fetch-site': 'same-origin' } });

  refused(await send('POST', '/chat', 'multipart/form-data', 'x'), 400, 'BadArgument');
  refused(await send('POST', '/chat', 'application/x-www-form-urlencoded', 'text=a%00b'), 400, 'BadArgument');
  refused(await send('POST', '/chat', 'application/x-www-form-urlencoded', `text=${'x'.repeat(100_000)}`), 413, 'MessageSizeTooBig');
  for (const path of ['/etc/passwd', '/nothing.txt', '/pages/none/none']) {
    const answer = await send('GET', path, 'text/plain');
    assert.equal(answer.status, 404);
    assert.match(answer.text, /We cannot find that page/);
  }

  assert.match((await send('GET', '/sandbox/nothing.json', 'text/plain')).text, /GET \/sandbox shows/);
});

test('very long ids and names are taken or refused, never fatal', async () => {
  const chat = await line.begin();
  const long = 'x'.repeat(50_000);

  for (const activity of [
    { channelData: { clientActivityID: long } }, { id: long }, { from: { id: long, name: long } }, { replyToId: long }, { locale: long }, { name: long }, { [long]: long }, { textFormat: long },
  ]) {
    const { status, body } = await line.post(chat, { type: 'message', text: 'Hello', ...activity });
    assert.equal(status, 200);
    await line.reply(chat, body.id);
  }
});

test('a wrong type in every field is taken or refused with 400, never fatal', async () => {
  const chat = await line.begin();
  const fields = ['text', 'from', 'recipient', 'conversation', 'channelData', 'channelId', 'attachments', 'entities', 'suggestedActions', 'value', 'name', 'id', 'replyToId',
    'timestamp', 'localTimestamp', 'locale', 'textFormat', 'inputHint', 'speak', 'serviceUrl', 'callerId', 'membersAdded', 'relatesTo', 'deliveryMode', 'expiration', 'importance'];
  const values = [null, true, 5, -1e308, 'words', '', [], [[]], [null, 1, 'x'], {}, { id: 5 }, { id: {} }, { clientActivityID: [] }];

  for (const field of fields) {
    const answers = await Promise.all(values.map(value => line.post(chat, { type: 'message', [field]: value })));
    answers.forEach(({ status }, index) => assert.ok([200, 400].includes(status), `${field}: ${JSON.stringify(values[index])} gave ${status}`));
  }

  assert.ok((await line.all(chat)).every(activity => activity.id && activity.from.role));
});

test('2,000 activities mutated at random: never a 5xx, never a hang', async () => {
  const random = numbers(20260305);
  const chats = await Promise.all(Array.from({ length: 10 }, () => line.begin()));
  const bodies = Array.from({ length: 2_000 }, () => mutated(random));
  const statuses = {};

  for (let at = 0; at < bodies.length; at += 20) {
    const answers = await Promise.all(bodies.slice(at, at + 20).map((body, index) => raw(chats[index % chats.length], body)));
    answers.forEach(({ status, text }, index) => {
      assert.ok([200, 400, 413].includes(status), `${status} ${text} for ${bodies[at + index]}`);
      statuses[status] = (statuses[status] ?? 0) + 1;
    });
  }

  assert.ok(statuses[200] > 100 && statuses[400] > 100, JSON.stringify(statuses));
  for (const chat of chats) {
    await until(`every message of ${chat.id} has a reply`, async () => {
      const all = await line.all(chat);
      const answered = new Set(all.map(activity => activity.replyToId));
      return all.every(({ id, type, from }) => from.role === 'bot' || type !== 'message' || answered.has(id));
    });
  }
});

test('requests that break off half way leave nothing behind', async () => {
  const chat = await line.begin();

  for (let times = 0; times < 20; times++) {
    const control = new AbortController();
    const body = new ReadableStream({ start(stream) { stream.enqueue(Buffer.from('{"type":"message","text":"half')); setTimeout(() => control.abort(), 5); } });
    await assert.rejects(fetch(`${line.address}/conversations/${chat.id}/activities`, {
      method: 'POST', duplex: 'half', body, signal: control.signal, headers: { authorization: `Bearer ${chat.token}`, 'content-type': 'application/json' },
    }));
  }

  assert.deepEqual((await line.all(chat)).filter(activity => activity.from.role === 'user'), []);
});
