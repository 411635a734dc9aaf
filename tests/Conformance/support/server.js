// The real server as a process of its own, on a free port with a data folder of its own.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from './wait.js';

export const secrets = ['conformance-secret-one', 'conformance-secret-two'];

const built = ['Debug', 'Release'].map(kind => fileURLToPath(new URL(`../../../src/Bot/bin/${kind}/net10.0/CouncilBot.dll`, import.meta.url)));

export class Server {
  #process;
  #log = '';

  constructor(port, settings) {
    this.port = port;
    this.settings = settings;
    this.data = mkdtempSync(join(tmpdir(), 'councilbot-conformance-'));
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Starts a server. `settings` are environment variables, like { CouncilBot__Now: '2026-03-05T10:00:00Z' }. */
  static async start(settings = {}) {
    const server = new Server(await freePort(), settings);
    await server.run();
    return server;
  }

  get log() {
    return this.#log;
  }

  /** Runs the process, again if it has ended, on the same port and the same data. */
  async run(settings = {}) {
    this.settings = { ...this.settings, ...settings };
    const child = spawn('dotnet', [program()], { env: this.#environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', words => { this.#log += words; });
    child.stderr.on('data', words => { this.#log += words; });
    child.ended = new Promise(done => child.once('exit', done));
    this.#process = child;
    await until(() => `the server is ready; it said:\n${this.#log}`, () => child.exitCode !== null || this.isReady(), 120_000);
    if (child.exitCode !== null) {
      throw new Error(`The server ended at once; it said:\n${this.#log}`);
    }
  }

  async isReady() {
    try {
      const answer = await fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(2_000) });
      await answer.text(); // a body left unread can hold up the next call
      return answer.status === 200;
    } catch {
      return false;
    }
  }

  /** Ends the process as a power cut would. */
  kill() {
    return this.#end('SIGKILL');
  }

  /** Ends the process politely and keeps its data. */
  interrupt() {
    return this.#end('SIGTERM');
  }

  /** Ends the process politely and throws its data away. */
  async stop() {
    await this.interrupt();
    rmSync(this.data, { recursive: true, force: true });
  }

  #end(signal) {
    this.#process.kill(signal);
    return this.#process.ended;
  }

  #environment() {
    return {
      ...process.env,
      ASPNETCORE_ENVIRONMENT: 'Development',
      ASPNETCORE_URLS: this.url,
      CouncilBot__DataFolder: this.data,
      CouncilBot__LearntFolder: join(tmpdir(), 'councilbot-tests-learnt'), // learnt once, for all tests
      CouncilBot__DirectLine__Secrets__0: secrets[0],
      CouncilBot__DirectLine__Secrets__1: secrets[1],
      ...this.settings,
    };
  }
}

function program() {
  const found = [process.env.COUNCILBOT_DLL, ...built].find(path => path && existsSync(path));
  if (!found) {
    throw new Error('Build the server first: dotnet build src/Bot');
  }

  return found;
}

function freePort() {
  return new Promise((found, failed) => {
    const listener = createServer().once('error', failed);
    listener.listen(0, '127.0.0.1', () => {
      const { port } = listener.address();
      listener.close(() => found(port));
    });
  });
}
