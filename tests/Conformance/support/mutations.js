// Activities changed at random: the same ones for the same seed.

const plain = random => ({
  type: 'message', text: 'When is my bin day?', from: { id: 'dl_resident', name: 'Sam', role: 'user' }, locale: 'en-GB', textFormat: 'plain',
  timestamp: '2026-03-05T10:00:00Z', attachments: [{ contentType: 'image/png', contentUrl: 'https://x.example/1.png' }],
  entities: [{ type: 'ClientCapabilities', supportsListening: true }],
  channelData: { clientActivityID: `mutated-${random()}`, list: [1, 2, { a: null }] },
});

const oddities = [null, true, false, 0, -1, 1e308, 0.1, '', ' ', '\u0000', '\u202e', '\ufffd', 'invoke', 'event', 'typing', 'message', 'handoff.status', 'joined', [], {}, [[]], [{}], { id: 1 },
  'x'.repeat(5_000), "' OR 1=1", '<b>', '2026-99-99', '((council))', '\u{1f4a9}', { a: { b: { c: {} } } }];

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function numbers(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The bytes of an activity with one to four changes: to its values, its fields or its bytes. */
export function mutated(random) {
  const pick = list => list[Math.floor(random() * list.length)];
  const activity = plain(random);
  for (let changes = Math.ceil(random() * 3); changes > 0; changes--) {
    change(activity, pick, random);
  }

  const bytes = Buffer.from(JSON.stringify(activity));
  return random() < 0.4 ? broken(bytes, random) : bytes;
}

function change(activity, pick, random) {
  const inside = pick([activity, activity, activity, activity.from, activity.channelData, activity.attachments?.[0]]) ?? activity;
  const target = typeof inside === 'object' ? inside : activity;
  const key = pick(Object.keys(target)) ?? 'text';
  if (random() < 0.2) {
    delete target[key];
  } else if (random() < 0.3) {
    target[`${key}${pick(['', '2', '\u0000', '"', '\ud800', 'Id'])}`] = pick(oddities);
  } else {
    target[key] = pick(oddities);
  }
}

function broken(bytes, random) {
  const at = Math.floor(random() * bytes.length);
  const way = random();
  if (way < 0.4) {
    bytes[at] = Math.floor(random() * 256);
    return bytes;
  }

  return way < 0.7 ? bytes.subarray(0, at) : Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.floor(random() * bytes.length))]);
}
