// A stream as a bare WebSocket: what came, and how it closed.
import WebSocket from 'ws';
import { until } from './wait.js';

export class Stream {
  activities = [];
  frames = [];
  closed = null;

  constructor(url, options) {
    this.socket = new WebSocket(url, options);
    this.socket.on('message', frame => this.#take(frame.toString()));
    this.socket.on('close', (code, reason) => { this.closed = { code, reason: reason.toString() }; });
    this.socket.on('error', () => {});
  }

  static open(url, options) {
    const stream = new Stream(url, options);
    return new Promise((opened, refused) => {
      stream.socket.once('open', () => opened(stream));
      stream.socket.once('error', refused);
    });
  }

  /** The status and error with which the server refuses to open a socket. */
  static refusal(url, options) {
    return new Promise((refused, opened) => {
      const socket = new WebSocket(url, options);
      socket.once('open', () => opened(new Error('The socket was opened.')));
      socket.once('error', () => {});
      socket.once('unexpected-response', (_, answer) => {
        let text = '';
        answer.on('data', part => { text += part; });
        answer.on('end', () => refused({ status: answer.statusCode, body: JSON.parse(text) }));
      });
    });
  }

  wait(what, look, longest) {
    return until(`the stream has ${what}`, () => look(this.activities, this), longest);
  }

  close() {
    this.socket.terminate();
  }

  #take(frame) {
    this.frames.push(frame);
    if (frame.length > 0) {
      this.activities.push(...JSON.parse(frame).activities);
    }
  }
}
