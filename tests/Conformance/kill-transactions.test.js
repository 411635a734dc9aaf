// kill -9 between a call to a council system and its answer: the report is made once, and its outcome told once.
// The council's systems are played by a process of their own, which lives on.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { served } from './support/served.js';
import { until } from './support/wait.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { server: systems } = await served();
const own = mkdtempSync(join(tmpdir(), 'councilbot-own-'));
after(() => rmSync(own, { recursive: true, force: true }));
const { server, line } = await served(ownCouncil());

const report = ['Report some litter', 'Mill Lane by the bridge', 'needles'];
const places = ['first', 'second', 'third'];

for (const [at, wait] of [300, 900, 1_500].entries()) {
  test(`killed ${wait} ms after the message that sends it, while the system takes 3 seconds to answer`, async () => {
    await order({ open311: { slowSeconds: 3 } });
    const chat = await begun(`${report[1]}, ${places[at]}`);
    await line.say(chat, report[2]);
    await new Promise(done => setTimeout(done, wait));
    await server.kill();
    await order({ open311: {} });
    await server.run();

    await toldOnce(chat, 'Sent. Your reference is');
    assert.equal((await reports(places[at])).length, 1);
  });
}

test('killed after a report was kept for a system that is down: it is sent once when that is back, and told once', async () => {
  await order({ open311: { down: true } });
  const chat = await begun(`${report[1]}, kept`);
  await line.say(chat, report[2]);
  await toldOnce(chat, 'go on trying');
  await server.kill();
  await order({ open311: {} });
  await server.run();

  await toldOnce(chat, 'Sent. Your reference is', 80_000);
  assert.equal((await reports('kept')).length, 1);
});

async function begun(place) {
  const chat = await line.begin();
  for (const text of [report[0], place]) {
    const { body } = await line.say(chat, text);
    await line.reply(chat, body.id);
  }

  return chat;
}

async function toldOnce(chat, words, longest = 30_000) {
  const told = async () => (await line.all(chat)).filter(activity => activity.text?.includes(words));
  await until(`"${words}" is said`, async () => (await told()).length > 0, longest);
  assert.equal((await told()).length, 1);
}

async function order(faults) {
  const answer = await fetch(`${systems.url}/sandbox/faults`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(faults) });
  assert.equal(answer.status, 200);
}

async function reports(place) {
  const answer = await fetch(`${systems.url}/sandbox/open311/requests.json?service_code=litter`);
  return (await answer.json()).filter(({ description }) => description.includes(`, ${place}`));
}

/** The sample council with one dialog, and with its systems in the other process. */
function ownCouncil() {
  const council = join(own, 'council');
  const dialogs = join(own, 'dialogs');
  cpSync(join(root, 'council'), council, { recursive: true });
  mkdirSync(dialogs);
  for (const name of readdirSync(join(root, 'dialogs')).filter(file => file.startsWith('_'))) {
    cpSync(join(root, 'dialogs', name), join(dialogs, name));
  }

  writeFileSync(join(council, 'services.yaml'), `
systems:
  open311: {connector: open311, url: "${systems.url}/sandbox/open311", answers within: 10 s, tries: 1}
operations:
  litter.report: {system: open311, does: report, service: litter, needs: [place], description: "Litter at ((place))", attributes: {kind: kind}}
`);
  writeFileSync(join(dialogs, 'litter.yaml'), `
dialog: Report some litter
topic: litter-and-full-bins
owner: Street Care
review by: 2030-12-31
people say: [there is litter in my road]
steps:
  - ask: Where is it?
    answer: text
    save as: place
  - ask: What is it?
    answer: one of
    options: {litter: Litter, needles: Needles}
    save as: kind
  - send: litter.report
    using: [place, kind]
    when:
      accepted: {say: Sent. Your reference is ((reference))., then: finish}
      already reported: {say: Sent. Your reference is ((reference))., then: finish}
      not accepted: {say: ((reason)), then: hand over to environment}
      service down: {say: "I cannot send it now, and go on trying for 2 days.", then: keep trying for 2 days}
`);
  return { CouncilBot__CouncilFolder: council, CouncilBot__DialogsFolder: dialogs };
}
