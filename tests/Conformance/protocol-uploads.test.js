// DL8: files sent by a resident, one raw or several with an activity.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { said } from './support/line.js';
import { refused, refusedAsTooBig } from './support/refused.js';
import { served } from './support/served.js';
import { secrets } from './support/server.js';

const pdf = Buffer.from('%PDF-1.7\nA letter about a bin');
const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(64)]);
const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64)]);
const megabyte = 1024 * 1024;
const { server, line } = await served({ CouncilBot__Now: new Date().toISOString() });

const upload = (chat, body, headers = {}, query = '?userId=dl_resident') =>
  line.call('POST', `/conversations/${chat.id}/upload${query}`, { as: chat.token, body, headers });

const file = (bytes, type) => new Blob([bytes], { type });

function form(activity, ...files) {
  const data = new FormData();
  if (activity) {
    data.append('activity', file(JSON.stringify(activity), 'application/vnd.microsoft.activity'), 'blob');
  }

  files.forEach(([bytes, type, name]) => data.append('file', file(bytes, type), name));
  return data;
}

const shown = async (chat, id) => (await line.all(chat)).find(activity => activity.id === id);
const kept = () => { try { return readdirSync(`${server.data}/uploads`).length; } catch { return 0; } };

test('DL8 a single raw file becomes one message with its name, and one reply', async () => {
  const chat = await line.begin();

  const { status, body } = await upload(chat, png, { 'content-type': 'image/png', 'content-disposition': 'attachment; name="file"; filename="bin.png"' });
  const message = await shown(chat, body.id);
  await line.reply(chat, body.id);

  assert.equal(status, 200);
  assert.deepEqual(Object.keys(body), ['id']);
  assert.equal(message.type, 'message');
  assert.equal(message.attachments.length, 1);
  assert.equal(message.attachments[0].contentType, 'image/png');
  assert.equal(message.attachments[0].name, 'bin.png');
  assert.deepEqual(message.from, { id: 'dl_resident', role: 'user' });
});

test('DL8 a raw file may be named as the documentation of Direct Line does, without a disposition', async () => {
  const chat = await line.begin();

  const { body } = await upload(chat, jpeg, { 'content-type': 'image/jpeg', 'content-disposition': 'name="file"; filename="badge-orange.jpg"' });

  assert.equal((await shown(chat, body.id)).attachments[0].name, 'badge-orange.jpg');
});

test('DL8 an activity and several files become one message', async () => {
  const chat = await line.begin();
  const activity = { type: 'message', text: 'Two pictures', channelData: { clientActivityID: 'pictures' }, attachments: [{ contentType: 'x', contentUrl: 'https://elsewhere.example' }] };

  const { body } = await upload(chat, form(activity, [png, 'image/png', 'one.png'], [jpeg, 'image/jpeg', 'two.jpg'], [pdf, 'application/pdf', 'three.pdf']));
  const message = await shown(chat, body.id);

  assert.equal(message.text, 'Two pictures');
  assert.equal(message.channelData.clientActivityID, 'pictures');
  assert.deepEqual(message.attachments.map(({ contentType, name }) => [contentType, name]), [['image/png', 'one.png'], ['image/jpeg', 'two.jpg'], ['application/pdf', 'three.pdf']]);
  assert.equal(said(await line.all(chat)).filter(reply => reply.replyToId === body.id).length <= 1, true);
});

test('DL8 the file is fetched back byte for byte, as a download that no browser runs', async () => {
  const chat = await line.begin();
  const { body } = await upload(chat, form(null, [pdf, 'application/pdf', 'letter.pdf']));
  const [{ contentUrl }] = (await shown(chat, body.id)).attachments;

  const answer = await fetch(contentUrl);

  assert.deepEqual(Buffer.from(await answer.arrayBuffer()), pdf);
  assert.equal(answer.headers.get('content-type'), 'application/pdf');
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  assert.match(answer.headers.get('content-disposition'), /^attachment/);
  assert.match(answer.headers.get('content-security-policy'), /sandbox/);
});

test('DL8 DL16 the user is the one in the token, else the one of the address', async () => {
  const chat = await line.begin('dl_real');
  const { body: mine } = await upload(chat, form({ type: 'message', from: { id: 'dl_other', role: 'bot' } }, [pdf, 'application/pdf', 'a.pdf']), {}, '?userId=dl_other');
  const { body: theirs } = await upload({ id: chat.id, token: secrets[0] }, pdf, { 'content-type': 'application/pdf' }, '?userId=user1');

  assert.deepEqual((await shown(chat, mine.id)).from, { id: 'dl_real', role: 'user' });
  assert.deepEqual((await shown(chat, theirs.id)).from, { id: 'user1', role: 'user' });
});

test('DL7 DL8 an upload sent again with the same clientActivityID is the same message', async () => {
  const chat = await line.begin();
  const once = () => upload(chat, form({ type: 'message', channelData: { clientActivityID: 'once' } }, [pdf, 'application/pdf', 'a.pdf']));

  assert.equal((await once()).body.id, (await once()).body.id);
});

test('DL8 a file that is not what its type says, or of a kind that we do not take: 415 and nothing kept', async () => {
  const chat = await line.begin();
  const before = kept();

  for (const [bytes, type] of [
    [png, 'image/jpeg'], [pdf, 'image/png'], [Buffer.from('<script>alert(1)</script>'), 'image/png'], [Buffer.from('<svg onload="alert(1)"/>'), 'image/svg+xml'],
    [Buffer.from('MZ\x90'), 'application/octet-stream'], [Buffer.from('hello'), 'text/plain'], [png, 'text/html'], [Buffer.from('x'), ''],
  ]) {
    refused(await upload(chat, bytes, { 'content-type': type }), 415, 'UnsupportedMediaType');
    refused(await upload(chat, form({ type: 'message' }, [png, 'image/png', 'good.png'], [bytes, type, 'bad.png'])), 415, 'UnsupportedMediaType');
  }

  assert.equal(kept(), before);
});

test('DL8 a name that climbs out of the folder is only a name', async () => {
  const chat = await line.begin();

  for (const name of ['../../etc/passwd.pdf', '/etc/passwd.pdf', 'C:\\windows\\x.pdf', 'a"b\\c.pdf', '‮fdp.exe', 'x'.repeat(1_000), '']) {
    const { status, body } = await upload(chat, form(null, [pdf, 'application/pdf', name]));
    assert.equal(status, 200, name);
    const [attachment] = (await shown(chat, body.id)).attachments;
    assert.doesNotMatch(attachment.name, /\//);
    assert.equal((await fetch(attachment.contentUrl)).status, 200);
  }

  const raw = await upload(chat, pdf, { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="../../up.pdf"' });
  assert.equal((await shown(chat, raw.body.id)).attachments[0].name, 'up.pdf');
});

test('DL8 nobody fetches what was not uploaded', async () => {
  const chat = await line.begin();

  for (const name of ['nothing.pdf', '..%2f..%2fcouncilbot.db', '..%2fcouncilbot.db', '%2e%2e%2fx.pdf', 'x', '.pdf', 'councilbot.db']) {
    refused(await line.call('GET', `/conversations/${chat.id}/files/${name}`, { as: null }), 404, 'NotFound');
  }
});

test('DL8 an upload of 10 MB is taken, one byte more is not, whole or in parts', async () => {
  const chat = await line.begin();
  const of = size => Buffer.concat([pdf, Buffer.alloc(size - pdf.length)]);

  assert.equal((await upload(chat, of(10 * megabyte), { 'content-type': 'application/pdf' })).status, 200);
  refused(await upload(chat, of(10 * megabyte + 1), { 'content-type': 'application/pdf' }), 413, 'MessageSizeTooBig');
  refused(await upload(chat, form(null, [of(11 * megabyte), 'application/pdf', 'big.pdf'])), 413, 'MessageSizeTooBig');
  refused(await upload(chat, form(null, [of(6 * megabyte), 'application/pdf', '1.pdf'], [of(6 * megabyte), 'application/pdf', '2.pdf'])), 413, 'MessageSizeTooBig');
  await refusedAsTooBig(upload(chat, of(40 * megabyte), { 'content-type': 'application/pdf' }));
});

test('DL8 five files are taken, six are not, with an activity or without', async () => {
  const chat = await line.begin();
  const files = count => Array.from({ length: count }, (_, index) => [pdf, 'application/pdf', `${index}.pdf`]);

  for (const activity of [null, { type: 'message' }]) {
    assert.equal((await upload(chat, form(activity, ...files(5)))).status, 200);
    refused(await upload(chat, form(activity, ...files(6))), 413, 'MessageSizeTooBig');
  }
});

test('DL8 the activity of an upload obeys the rules of every activity, and nothing is kept of a bad one', async () => {
  const chat = await line.begin();
  const before = kept();
  const send = activity => upload(chat, form(activity, [pdf, 'application/pdf', 'a.pdf']));

  refused(await send({ type: 'message', text: 'x'.repeat(300_000) }), 413, 'MessageSizeTooBig');
  refused(await send({ type: 'invoke' }), 400, 'BadArgument');
  refused(await send({ text: 'no type' }), 400, 'MissingProperty');
  refused(await send('not an object'), 400, 'BadArgument');
  assert.equal(kept(), before);
});

test('DL8 nothing, no file, or a multipart body that is broken: 400', async () => {
  const chat = await line.begin();

  refused(await upload(chat, Buffer.alloc(0), { 'content-type': 'image/png' }), 400, 'MissingProperty');
  refused(await upload(chat, form({ type: 'message' })), 400, 'MissingProperty');
  for (const [type, body] of [
    ['multipart/form-data; boundary=x', 'nonsense'], ['multipart/form-data', '--x\r\n\r\n--x--'], ['multipart/form-data; boundary=', '--\r\n'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Type: image/png\r\n\r\nhalf'], ['multipart/form-data; boundary=x', '--x\r\nno header\r\n\r\n--x--'],
    [`multipart/form-data; boundary=${'x'.repeat(500)}`, `--${'x'.repeat(500)}--`],
  ]) {
    const answer = await upload(chat, body, { 'content-type': type });
    assert.equal(answer.status, 400, `${type} ${answer.text}`);
  }
});

test('DL8 files are deleted after 24 hours', async () => {
  const chat = await line.begin();
  const { body } = await upload(chat, form(null, [pdf, 'application/pdf', 'a.pdf']));
  const [{ contentUrl }] = (await shown(chat, body.id)).attachments;
  const in25Hours = new Date(Date.now() + 25 * 3600 * 1000).toISOString();

  await server.kill();
  await server.run({ CouncilBot__Now: in25Hours });

  assert.equal((await fetch(contentUrl)).status, 404);
  assert.equal(kept(), 0);
});
