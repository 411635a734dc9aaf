// Microsoft's Web Chat, unchanged, in a real browser on /webchat.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { Line } from './support/line.js';
import { chromium as program, needsChromium } from './support/needs.js';
import { Server } from './support/server.js';
import { sleep } from './support/wait.js';

const needs = needsChromium();
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
let server;
let browser;

before(async () => {
  if (program) {
    server = await Server.start();
    browser = await chromium.launch({ executablePath: program, args: flags });
  }
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** The page, with all that its console said and each of its requests. */
async function open(t, width = 900) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  t.after(() => page.close());
  page.said = [];
  page.on('console', message => ['error', 'warning'].includes(message.type()) && page.said.push(message.text()));
  page.on('pageerror', error => page.said.push(error.message));
  await page.goto(`${server.url}/webchat`);
  await page.getByText('automated assistant of Wrenshire Council. I am not a person').first().waitFor();
  return page;
}

const bubbles = page => page.locator('.webchat__bubble__content');
const from = (page, who) => page.locator(`.webchat__bubble${who === 'user' ? '--from-user' : ':not(.webchat__bubble--from-user)'} .webchat__bubble__content`);

const choices = page => page.getByRole('toolbar', { name: 'Suggested actions' }).getByRole('button');

async function say(page, text) {
  await page.getByRole('textbox', { name: /message/i }).fill(text);
  await page.keyboard.press('Enter');
}

test('it greets once, before a word is said', needs, async t => {
  const page = await open(t);
  await sleep(500);

  assert.equal(await bubbles(page).count(), 1);
});

test('a message is shown as sent, and answered with a link to its page', needs, async t => {
  const page = await open(t);

  await say(page, 'Where is the tip?');
  const link = page.getByRole('link', { name: /Recycling centres/ });
  await link.waitFor();
  await sleep(300);

  assert.equal(await from(page, 'user').allInnerTexts().then(texts => texts.join()), 'Where is the tip?');
  assert.equal(await from(page, 'bot').count(), 2);
  assert.equal(await page.getByText(/send failed/i).count(), 0);
  assert.equal(await page.getByText(/^sending$/i).count(), 0);
  assert.ok((await link.getAttribute('href')).startsWith(`${server.url}/pages/`));
});

test('what can be chosen is there as buttons; pressing one says it', needs, async t => {
  const page = await open(t);
  await choices(page).first().waitFor();
  const offered = await choices(page).allInnerTexts();

  await choices(page).nth(3).click();
  await from(page, 'bot').nth(1).waitFor();

  assert.equal(offered.length, 4);
  assert.equal(await from(page, 'user').innerText(), offered[3]);
  assert.ok(!(await choices(page).allInnerTexts()).includes(offered[2]));
});

test('after a reload the conversation is there, once, and goes on', needs, async t => {
  const page = await open(t);
  await say(page, 'Where is the tip?');
  await from(page, 'bot').nth(1).waitFor();
  const before = await bubbles(page).allInnerTexts();

  await page.reload();
  await bubbles(page).nth(2).waitFor();
  await sleep(500);
  const reloaded = await bubbles(page).allInnerTexts();
  await say(page, 'Thank you');
  await from(page, 'bot').nth(2).waitFor();

  assert.deepEqual(reloaded, before);
  assert.equal(await bubbles(page).count(), 5);
});

test('another tab has a conversation of its own', needs, async t => {
  const first = await open(t);
  await say(first, 'Where is the tip?');
  await from(first, 'bot').nth(1).waitFor();

  const second = await open(t);
  await sleep(300);

  assert.equal(await bubbles(second).count(), 1);
});

test('what was kept and is no longer good is forgotten, and a new conversation begins', needs, async t => {
  const page = await open(t);

  await page.evaluate(() => sessionStorage.setItem('councilbot-webchat', JSON.stringify({ conversationId: 'gone', resume: 'forged' })));
  await page.reload();
  await bubbles(page).first().waitFor();

  assert.equal(await bubbles(page).count(), 1);
});

test('the server is killed and started again: the conversation goes on and nothing is doubled', needs, async t => {
  const page = await open(t);

  await server.kill();
  await server.run();
  await sleep(500);
  await say(page, 'Where is the tip?');
  await from(page, 'bot').nth(1).waitFor({ timeout: 30_000 });

  assert.equal(await bubbles(page).count(), 3);
  assert.equal(await page.getByText(/send failed/i).count(), 0);
});

test('hostile words are shown as words, whoever says them', needs, async t => {
  const page = await open(t);
  const hostile = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script> [press](javascript:window.hurt=1) **bold**';

  await say(page, hostile);
  await from(page, 'bot').nth(1).waitFor();
  const html = await page.evaluate(() => window.renderMarkdown('<b onclick=x>"a"</b> [x](javascript:alert(1)) [y](https://a.example/"onclick="x) **<i>**'));

  assert.equal(await from(page, 'user').innerText().then(text => text.includes('<img src=x')), true);
  assert.equal(await page.evaluate(() => window.hurt), undefined);
  assert.equal(await page.locator('#chat a[href^="javascript"]').count(), 0);
  assert.equal(html, '<p>&lt;b onclick=x&gt;&quot;a&quot;&lt;/b&gt; [x](javascript:alert(1)) '
    + '<a href="https://a.example/&quot;onclick=&quot;x" target="_blank" rel="noopener noreferrer">y</a> <strong>&lt;i&gt;</strong></p>');
});

test('the browser complains of nothing but Web Chat\'s known inline styles', needs, async t => {
  const page = await open(t);
  await say(page, 'Where is the tip?');
  await from(page, 'bot').nth(1).waitFor();

  const known = page.said.filter(text => text.startsWith('Applying inline style violates'));
  assert.deepEqual(page.said.filter(text => !known.includes(text)), []);
  assert.ok(known.length <= 2, known.join('\n'));
});

test('the page has a policy with a nonce that is new each time, and its templates are not shown raw', needs, async () => {
  const line = new Line(server);
  const nonce = async () => {
    const { status, headers, text } = await line.call('GET', `${server.url}/webchat`, { as: null });
    assert.equal(status, 200);
    const policy = headers.get('content-security-policy');
    const [, value] = /script-src 'nonce-([^']+)' 'strict-dynamic'/.exec(policy);
    assert.ok(text.includes(`nonce="${value.replace(/\+/g, '&#x2B;')}"`) || text.includes(`nonce="${value}"`));
    assert.doesNotMatch(policy, /unsafe/);
    assert.doesNotMatch(text, /\(\(/);
    return value;
  };

  assert.notEqual(await nonce(), await nonce());
  assert.equal((await line.call('GET', `${server.url}/webchat/page.html`, { as: null })).status, 404);
});

test('at 320 pixels nothing scrolls sideways, and every control is at least 24 pixels', needs, async t => {
  const page = await open(t, 320);
  await choices(page).first().waitFor();

  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  const small = await page.evaluate(() => [...document.querySelectorAll('#chat button')]
    .filter(button => button.checkVisibility({ visibilityProperty: true }) && (button.offsetWidth < 24 || button.offsetHeight < 24))
    .map(button => `${button.className} ${button.offsetWidth}x${button.offsetHeight}`));

  assert.ok(wide <= 320, `${wide} pixels wide`);
  assert.deepEqual(small, []);
});
