// The real botframework-directlinejs. It is made for browsers: Node lends it XMLHttpRequest and WebSocket.
import directLine from 'botframework-directlinejs';
import WebSocket from 'ws';
import xhr2 from 'xhr2';
import { until } from './wait.js';

globalThis.WebSocket = WebSocket;
globalThis.XMLHttpRequest = xhr2;

const statuses = ['Uninitialized', 'Connecting', 'Online', 'ExpiredToken', 'FailedToConnect', 'Ended'];

/** A client that notes every activity and every connection status, and asks soon instead of late. */
export class Client {
  activities = [];
  statuses = [];

  constructor(url, options) {
    this.line = new directLine.DirectLine({
      domain: `${url}/v3/directline`,
      timeout: 4000, // how long it waits for an answer and between attempts: on a busy machine an answer may take seconds
      random: () => 0, // the shortest of the pauses that it draws: 3 seconds
      pollingInterval: 200,
      ...options,
    });
    this.line.connectionStatus$.subscribe(status => this.statuses.push(statuses[status]));
    this.subscription = this.line.activity$.subscribe(
      activity => this.activities.push(activity),
      error => { this.error = error.message ?? 'unknown'; });
  }

  /** What a conversation shows: each activity once, as the library asks of its users. */
  get shown() {
    return [...new Map(this.activities.map(activity => [activity.id, activity])).values()];
  }

  get status() {
    return this.statuses.at(-1);
  }

  post(activity) {
    return new Promise((sent, failed) => this.line.postActivity(activity).subscribe(sent, failed));
  }

  say(text, clientActivityID) {
    return this.post({ type: 'message', from: { id: 'dl_resident' }, text, channelData: { clientActivityID } });
  }

  wait(what, look, longest = 60_000) {
    return until(() => `the client has ${what}; it went ${this.statuses} and has ${this.activities.length} activities`, () => look(this), longest);
  }

  close() {
    this.subscription.unsubscribe();
    this.line.end();
  }
}
