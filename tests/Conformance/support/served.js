// What a file of tests begins with: a server of its own and a line to it. The server ends with the tests.
import { after } from 'node:test';
import { Line } from './line.js';
import { Server } from './server.js';

/** Starts a server with these settings, like { CouncilBot__Now: '2026-03-05T10:00:00Z' }. */
export async function served(settings) {
  const server = await Server.start(settings);
  after(() => server.stop());
  return { server, line: new Line(server) };
}
