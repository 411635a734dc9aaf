// The Direct Line service over plain HTTP, one function a call: what a client does with nothing in between.
import { secrets } from './server.js';
import { until } from './wait.js';

let count = 0;

export class Line {
  constructor(server) {
    this.server = server;
    this.address = `${server.url}/v3/directline`;
  }

  /** Calls the service; gives status, headers and the body, read as JSON if it is that. */
  async call(method, path, { as = secrets[0], json, body, headers = {} } = {}) {
    const answer = await fetch(path.startsWith('http') ? path : this.address + path, {
      method,
      signal: AbortSignal.timeout(60_000), // a hang is a failure too
      headers: {
        ...(as ? { authorization: `Bearer ${as}` } : {}),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: json === undefined ? body : JSON.stringify(json),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, body: asJson(text) };
  }

  generate(json = { user: { id: 'dl_resident' } }, as) {
    return this.call('POST', '/tokens/generate', { json, as });
  }

  /** A conversation under way: its id and a token for it. */
  async begin(user = 'dl_resident') {
    const { body: { conversationId, token } } = await this.generate(user ? { user: { id: user } } : {});
    const { body } = await this.call('POST', '/conversations', { as: token });
    return { id: conversationId, token, streamUrl: body.streamUrl };
  }

  post(chat, activity) {
    return this.call('POST', `/conversations/${chat.id}/activities`, { as: chat.token, json: activity });
  }

  say(chat, text, clientActivityID = `test-${++count}`) {
    return this.post(chat, { type: 'message', from: { id: 'dl_resident' }, text, channelData: { clientActivityID } });
  }

  read(chat, watermark) {
    const query = watermark === undefined ? '' : `?watermark=${watermark}`;
    return this.call('GET', `/conversations/${chat.id}/activities${query}`, { as: chat.token });
  }

  /** Everything in the conversation, page by page. */
  async all(chat) {
    const activities = [];
    for (let watermark = ''; ;) {
      const { body } = await this.read(chat, watermark);
      if (body.activities.length === 0) {
        return activities;
      }

      activities.push(...body.activities);
      watermark = body.watermark;
    }
  }

  /** The one reply to an activity of this id, when it has come. */
  reply(chat, id) {
    return until(`there is a reply to ${id}`, async () => (await this.all(chat)).find(activity => activity.replyToId === id));
  }
}

/** The messages that the assistant sent. */
export const said = activities => activities.filter(activity => activity.from.role === 'bot');

function asJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
