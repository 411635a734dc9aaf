// Text messages against Twilio's own helper: what it signs we accept, what we sign it accepts, and our requests are as its own.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import twilio from 'twilio';
import { Server } from './support/server.js';
import { sleep, until } from './support/wait.js';

const account = `AC${'0123456789abcdef'.repeat(2)}`;
const token = 'a-token-for-conformance-only';
const council = '+447700900000';
const fake = await fakeTwilio();
const server = await Server.start({
  CouncilBot__Twilio__AccountSid: account,
  CouncilBot__Twilio__AuthToken: token,
  CouncilBot__Twilio__From: council,
  CouncilBot__Twilio__ApiUrl: fake.url,
});
after(async () => {
  await server.stop();
  fake.close();
});

let number = 100;
const phone = () => `+447700900${number++}`;

/** Posts a text as Twilio would, signed by Twilio's helper. */
function text(from, body, { id = `SM${number++}`, url = `${server.url}/sms/twilio`, signedUrl = url, changes = {} } = {}) {
  const fields = { MessageSid: id, From: from, To: council, Body: body, NumMedia: '0' };
  const signature = twilio.getExpectedTwilioSignature(token, signedUrl, fields);
  return fetch(url, { method: 'POST', headers: { 'X-Twilio-Signature': signature }, body: new URLSearchParams({ ...fields, ...changes }) });
}

test('what the helper signs is accepted, with and without the port, and answered with an empty TwiML at once', async () => {
  const began = Date.now();
  const answer = await text(phone(), 'help');
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('content-type'), /^text\/xml/);
  assert.equal(await answer.text(), '<?xml version="1.0" encoding="UTF-8"?><Response></Response>');
  assert.ok(Date.now() - began < 15_000);
  const portless = await text(phone(), 'help', { signedUrl: 'http://127.0.0.1/sms/twilio' });
  assert.equal(portless.status, 200);
  await portless.text();
});

test('what was changed after it was signed is refused', async () => {
  for (const changes of [{ Body: 'stop' }, { From: phone() }, { Extra: '1' }]) {
    const answer = await text(phone(), 'help', { changes });
    assert.equal(answer.status, 403);
    await answer.text();
  }
});

test('JSON is accepted with the hash of its body in a signed URL, and refused with another body', async () => {
  const from = phone();
  const body = JSON.stringify({ MessageSid: 'SMjson', From: from, To: council, Body: 'help' });
  const url = `${server.url}/sms/twilio?bodySHA256=${createHash('sha256').update(body).digest('hex')}`;
  const signature = twilio.getExpectedTwilioSignature(token, url, {});
  assert.ok(twilio.validateRequestWithBody(token, signature, url, body), 'the helper agrees');
  const headers = { 'X-Twilio-Signature': signature, 'Content-Type': 'application/json' };
  assert.equal((await fetch(url, { method: 'POST', headers, body })).status, 200);
  assert.equal((await fetch(url, { method: 'POST', headers, body: body.replace('help', 'stop') })).status, 403);
});

test('our request is the one that the helper makes', async () => {
  const from = phone();
  const answer = await text(from, 'help');
  await answer.text();
  const ours = await until('a text is sent', () => fake.sent.find(request => request.form.To === from));

  let helpers;
  const httpClient = { request: async request => { helpers = request; return { statusCode: 201, body: '{"sid":"SM1"}' }; } };
  await twilio(account, token, { httpClient }).messages.create({ to: from, from: council, body: ours.form.Body, statusCallback: ours.form.StatusCallback });
  assert.equal(helpers.method.toUpperCase(), 'POST');
  assert.equal(ours.path, new URL(helpers.uri).pathname);
  assert.equal(ours.authorization, `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}`);
  assert.deepEqual(ours.form, { ...helpers.data });
  assert.match(ours.type, /^application\/x-www-form-urlencoded/);
  assert.equal(ours.form.From, council);
  assert.match(ours.form.Body, /Wrenshire/);
  assert.match(ours.form.StatusCallback, /\/sms\/twilio\/status\?text=\d+$/);
});

test('a report that the helper signed is taken, and one that it did not is refused', async () => {
  const url = `${server.url}/sms/twilio/status?text=1`;
  const fields = { MessageSid: fake.sent[0].sid, MessageStatus: 'delivered' };
  const headers = { 'X-Twilio-Signature': twilio.getExpectedTwilioSignature(token, url, fields) };
  assert.equal((await fetch(url, { method: 'POST', headers, body: new URLSearchParams(fields) })).status, 204);
  assert.equal((await fetch(url.replace('=1', '=2'), { method: 'POST', headers, body: new URLSearchParams(fields) })).status, 403);
});

test('killed while texts are on their way: every text that was acknowledged is answered, and none twice', { timeout: 240_000 }, async t => {
  fake.mood = 'slow';
  const phones = Array.from({ length: 100 }, (_, at) => `+447700900${500 + at}`);
  const acknowledged = [];
  const waiting = phones.map((from, at) => ({ from, id: `SMkill${at}` }));
  const sender = async () => {
    for (let next; (next = waiting.shift());) {
      try {
        const answer = await text(next.from, 'help', { id: next.id });
        await answer.text();
        answer.status === 200 && acknowledged.push(next.from);
      } catch {
        // it fell with the server
      }

      acknowledged.length === 40 && await server.kill();
    }
  };
  await Promise.all(Array.from({ length: 8 }, sender));
  fake.mood = 'dropping';
  await server.run();
  await sleep(3_000);
  await server.kill();
  fake.mood = 'well';
  await server.run();
  t.diagnostic(`${acknowledged.length} of 100 were acknowledged before the first end; Twilio had taken ${fake.sent.filter(({ form }) => phones.includes(form.To)).length} by then`);

  const got = to => fake.sent.filter(({ form }) => form.To === to).length;
  await until('all are answered', () => acknowledged.every(from => got(from) > 0), 120_000);
  await sleep(15_000); // past the time of looking and sending again
  assert.deepEqual(phones.filter(from => got(from) > 1), [], 'none is doubled');
});

/** A Twilio that keeps and lists what it takes. In a mood it takes its time, or takes and says nothing. */
async function fakeTwilio() {
  const sent = [];
  const listener = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://fake');
    if (request.method === 'GET') {
      const found = sent.filter(({ form }) => form.To === url.searchParams.get('To'));
      const messages = found.map(({ sid, form, at }) => ({ sid, to: form.To, from: form.From, body: form.Body, date_created: at.toUTCString().replace('GMT', '+0000') }));
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ messages: messages.reverse() }));
      return;
    }

    let body = '';
    for await (const part of request) {
      body += part;
    }

    const sid = `SM${sent.length.toString(16).padStart(32, '0')}`;
    sent.push({ sid, path: url.pathname, authorization: request.headers.authorization, type: request.headers['content-type'], form: Object.fromEntries(new URLSearchParams(body)), at: new Date() });
    if (made.mood === 'dropping') {
      request.destroy();
      return;
    }

    await sleep(made.mood === 'slow' ? 2_000 : 0);
    response.writeHead(201, { 'Content-Type': 'application/json' }).end(JSON.stringify({ sid, status: 'queued' }));
  });
  await new Promise(done => listener.listen(0, '127.0.0.1', done));
  const made = { sent, mood: 'well', url: `http://127.0.0.1:${listener.address().port}`, close: () => listener.close() };
  return made;
}
