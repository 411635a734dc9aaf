// The chat. One plain script with no framework and no build step: what you read is what ships.
//
//   <script src="https://bot.example/chat.js" defer></script>
//
// puts a chat button on any page that the bot trusts. An element with the attribute data-council-chat
// holds the chat in place instead. A form with data-council-ask sends its question to the chat.
// data-title, data-button and data-leave-to on the script change the words and where "Leave this page now" leads.
(() => {
  'use strict';

  const script = document.currentScript;
  const server = new URL('.', script.src);
  const isOwnPage = server.origin === location.origin;
  const leaveTo = script.dataset.leaveTo || 'https://www.bbc.co.uk/weather';
  const longest = 2000;
  const mostTries = 8;

  const words = {
    title: script.dataset.title || 'Ask us a question',
    button: script.dataset.button || 'Chat with us',
    close: 'Close',
    closeLong: 'Close chat',
    newChat: 'New chat',
    log: 'Messages',
    label: 'Your message',
    send: 'Send',
    you: 'You',
    assistant: 'Assistant',
    typing: 'Writing an answer',
    sending: 'Sending',
    sent: 'Sent',
    failed: 'Not sent.',
    tryAgain: 'Try again',
    offline: 'You are offline.',
    offlineWaiting: 'You are offline. Your message will be sent when you are back.',
    trouble: 'We cannot reach the chat. We will keep trying.',
    notSent: 'Your message was not sent.',
    started: 'You have started a new chat.',
    leave: 'Leave this page now',
    leaveHint: 'This clears the chat and shows the weather.',
    left: count => `You have ${count} ${count === 1 ? 'letter' : 'letters'} left.`,
    over: count => `Your message is too long. Take out ${count} ${count === 1 ? 'letter' : 'letters'}.`,
  };

  // ---- What this browser remembers: which chat, what is not sent yet, and how far any tab has read.

  const spare = new Map(); // where a browser refuses to store, the page still remembers
  const name = key => `councilchat.${key}`;

  function recall(key, store = 'localStorage') {
    try {
      return JSON.parse(window[store].getItem(name(key)));
    } catch {
      return spare.get(key) ?? null;
    }
  }

  function remember(key, value, store = 'localStorage') {
    spare.set(key, value);
    try {
      if (value === null) window[store].removeItem(name(key));
      else window[store].setItem(name(key), JSON.stringify(value));
    } catch {
      // Kept in spare.
    }
  }

  // ---- Talking to the server.

  let chat = null; // {id, resume}
  let token = null; // {words, until}
  let tokenOnItsWay = null;
  let started = null; // the id of the chat that the server has begun
  let firstStream = null;
  let watermark = '';

  class Refused extends Error {
    constructor(response) {
      super(`The server answered ${response.status}.`);
      this.status = response.status;
      this.after = 1000 * Number(response.headers.get('Retry-After')) || 0;
    }
  }

  async function ask(path, options) {
    const response = await fetch(new URL(path, server), {
      credentials: 'same-origin', cache: 'no-store', signal: AbortSignal.timeout?.(15000), ...options,
    });
    if (!response.ok) throw new Refused(response);
    return response.json();
  }

  // A token serves for half of its life. After that, and after a sleep, the resume ticket gets a new one.
  function session() {
    if (token && Date.now() < token.until) return Promise.resolve();
    tokenOnItsWay ??= newToken().finally(() => { tokenOnItsWay = null; });
    return tokenOnItsWay;
  }

  async function newToken() {
    const mine = run;
    const resume = recall('chat')?.resume ?? chat?.resume;
    let body;
    try {
      body = await ask('chat/token', { method: 'POST', headers: resume ? { 'X-Resume': resume } : {} });
    } catch (reason) {
      if (reason.status !== 403 || !resume) throw reason;
      forget(); // too old: a new chat, with what was not sent yet
      return newToken();
    }

    if (mine !== run && chat?.id !== body.conversationId) throw new Error('Another chat was begun.');
    if (chat && chat.id !== body.conversationId) clearLog();
    chat = { id: body.conversationId, resume: body.resume };
    token = { words: body.token, until: Date.now() + body.expires_in * 500 };
    remember('chat', chat);
  }

  async function call(path, options = {}, again = true) {
    await session();
    const headers = { Authorization: `Bearer ${token.words}`, ...(options.body && { 'Content-Type': 'application/json' }) };
    try {
      return await ask(`v3/directline/conversations${path()}`, { ...options, headers });
    } catch (reason) {
      if (reason.status === 404) started = null;
      if (reason.status !== 403 && reason.status !== 401 || !again) throw reason;
      token = null;
      return call(path, options, false);
    }
  }

  async function start() {
    await session();
    if (started === chat.id) return;
    firstStream = (await call(() => '', { method: 'POST', body: '{}' })).streamUrl;
    started = chat.id;
  }

  async function streamAddress() {
    await start();
    const first = firstStream;
    firstStream = null;
    const address = new URL(first && !watermark ? first : (await call(() => `/${chat.id}?watermark=${watermark}`)).streamUrl);
    address.protocol = server.protocol.replace('http', 'ws'); // a proxy may hide from the server how it was reached
    address.host = server.host;
    return address;
  }

  async function catchUp(mine) {
    await start();
    let set;
    do {
      set = await call(() => `/${chat.id}/activities?watermark=${watermark}`);
      if (mine !== run) return;
      take(set);
    } while (set.activities.length);
  }

  // ---- Following the conversation: over a socket, or by asking now and then where sockets are blocked.

  let run = 0; // a new run ends the one before
  let isFollowing = false;
  let failures = 0;
  let isUsed = false;
  const sleepers = new Set();

  function pause(milliseconds) {
    return new Promise(resolve => {
      const wake = () => {
        clearTimeout(timer);
        sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      sleepers.add(wake);
    });
  }

  const wakeAll = () => sleepers.forEach(wake => wake());
  const backOff = tries => Math.min(20000, 500 * 2 ** tries) * (0.5 + Math.random() / 2);

  async function follow() {
    const mine = ++run;
    isFollowing = true;
    failures = 0;
    wakeAll();
    showTyping();
    deliver();
    while (mine === run) {
      try {
        const begun = Date.now();
        const ending = await listen(await streamAddress(), mine);
        if (ending === 'collision') await poll(mine, () => isUsed); // another tab has the stream until this one is used again
        if (ending === 'blocked') await poll(mine, () => Date.now() > begun + 120000);
        if (ending === 'lost') await pause(backOff(Date.now() - begun > 5000 ? 0 : ++failures));
      } catch (reason) {
        if (mine !== run) return;
        failures++;
        report();
        await pause(Math.max(reason.after || 0, backOff(failures)));
      }
    }
  }

  function listen(address, mine) {
    return new Promise(resolve => {
      const socket = new WebSocket(address);
      let heard = Date.now();
      let isOpen = false;
      const watch = setInterval(() => {
        // The server says something at least every 25 seconds. A socket that is silent for longer died in its sleep.
        if (mine !== run || Date.now() - heard > (isOpen ? 60000 : 4000)) end(isOpen ? 'lost' : 'blocked');
      }, 1000);
      const end = ending => {
        clearInterval(watch);
        socket.onopen = socket.onmessage = socket.onclose = null;
        socket.close();
        if (ending === 'collision') isUsed = false;
        resolve(ending);
      };
      socket.onopen = () => {
        isOpen = true;
        connected();
      };
      socket.onmessage = ({ data }) => {
        heard = Date.now();
        if (data && mine === run) take(JSON.parse(data));
      };
      socket.onclose = ({ reason }) => end(reason === 'collision' ? reason : isOpen ? 'lost' : 'blocked');
    });
  }

  async function poll(mine, isOver) {
    while (mine === run && !isOver()) {
      await catchUp(mine);
      connected();
      if (!isOver()) await pause(!typing.hidden ? 600 : document.hidden ? 30000 : 4000);
    }
  }

  function connected() {
    if (failures) wakeAll();
    failures = 0;
    report();
  }

  function stopFollowing() {
    run++;
    isFollowing = false;
    wakeAll();
  }

  function inUse() {
    if (!isFollowing) follow();
    if (!isUsed) wakeAll();
    isUsed = true;
  }

  // ---- Sending: kept until the server has it, and always with the same id, so that it is never said twice.

  let unsent = [];
  let isDelivering = false;

  function keep(item, isKept) {
    const others = (recall('unsent') ?? []).filter(other => other.id !== item.id);
    remember('unsent', isKept ? [...others, item] : others);
  }

  function say(text) {
    const id = Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('');
    const item = { id, text };
    unsent.push(item);
    keep(item, true);
    showUnsent(item);
    log.scrollTop = log.scrollHeight;
    if (!isFollowing) follow();
    deliver();
  }

  async function deliver() {
    if (isDelivering) return;
    isDelivering = true;
    for (let item; (item = unsent.find(one => !one.hasFailed));) await deliverOne(item);
    isDelivering = false;
  }

  async function deliverOne(item) {
    const body = JSON.stringify({
      type: 'message', text: item.text, locale: 'en-GB', from: { id: 'resident' }, channelData: { clientActivityID: item.id },
    });
    for (let tries = 0; unsent.includes(item);) {
      mark(item.id, 'sending');
      try {
        await start();
        for (let waits = 0; !watermark && waits < 5; waits++) await pause(300); // the greeting, or what was said before, stands above
        const { id } = await call(() => `/${chat.id}/activities`, { method: 'POST', body });
        return arrived(item.id, id);
      } catch (reason) {
        const mayComeRight = !reason.status || reason.status === 404 || reason.status === 429 || reason.status >= 500;
        if (navigator.onLine && (!mayComeRight || ++tries > mostTries)) return fail(item);
        report();
        await pause(navigator.onLine ? Math.max(reason.after || 0, backOff(tries)) : 5000);
      }
    }
  }

  function arrived(clientId, id) {
    const item = unsent.find(one => one.id === clientId);
    if (!item) return;
    unsent = unsent.filter(one => one !== item);
    keep(item, false);
    const row = rows.get(clientId);
    rows.set(id, row);
    row.dataset.id = id;
    place(row);
    mark(clientId, 'sent');
    report();
    wakeAll();
  }

  function fail(item) {
    if (!unsent.includes(item)) return;
    item.hasFailed = true;
    keep(item, true);
    mark(item.id, 'failed');
    status(words.notSent);
  }

  function tryAgain(item) {
    item.hasFailed = false;
    keep(item, true);
    mark(item.id, 'sending');
    status('');
    input.focus();
    deliver();
  }

  // ---- Showing messages.

  const rows = new Map(); // by activity id, and ours also by the id that we gave
  let typingUntil = 0;

  function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) {
      if (key in made) made[key] = value;
      else made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  function take({ activities, watermark: place }) {
    const isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 120;
    const isHistory = !watermark && activities.length > 1;
    const added = activities.map(show).filter(Boolean);
    if (added.length && isHistory) log.scrollTop = log.scrollHeight;
    else if (added.length && isAtEnd) log.scrollTop = added[0].offsetTop - log.offsetTop - 12;
    if (place && place !== watermark) {
      if (!watermark) wakeAll();
      watermark = place;
      remember('mark', place);
      setTimeout(() => log.setAttribute('aria-live', 'polite'), 500); // history is not read out, what follows is
    }
    showTyping();
  }

  function show(activity) {
    const clientId = activity.channelData?.clientActivityID;
    const isOwn = activity.from?.role === 'user';
    if (activity.type === 'typing' && !isOwn) typingUntil = Date.now() + 8000;
    if (activity.type !== 'message' || rows.has(activity.id)) return null;
    if (isOwn && unsent.some(item => item.id === clientId)) {
      arrived(clientId, activity.id);
      return null;
    }
    typingUntil = 0;
    const row = isOwn ? ownRow(activity.text ?? '') : botRow(activity);
    row.dataset.id = activity.id;
    rows.set(activity.id, row);
    place(row);
    return row;
  }

  // Ids grow with time. What has none yet is being sent and stays last.
  function place(row) {
    const others = [...log.children].filter(other => other !== row);
    const next = others.find(other => !other.dataset.id || other.dataset.id > row.dataset.id) ?? null;
    if (!row.isConnected || row.nextElementSibling !== next) log.insertBefore(row, next);
    const latest = log.lastElementChild;
    log.querySelectorAll('.choices').forEach(choices => { if (!latest.contains(choices)) choices.remove(); });
  }

  function ownRow(text) {
    return element('div', { className: 'row own' },
      element('span', { className: 'unseen' }, `${words.you}: `), element('p', { className: 'bubble' }, text));
  }

  function botRow(activity) {
    const bubble = element('div', { className: 'bubble' }, markdown(activity.text ?? ''));
    const row = element('div', { className: 'row bot' },
      element('p', { className: 'who' }, activity.from?.name || words.assistant, element('span', { className: 'unseen' }, ':')), bubble);
    const choices = activity.suggestedActions?.actions ?? [];
    if (choices.length) row.append(element('div', { className: 'choices' }, ...choices.map(choiceButton)));
    if (activity.channelData?.quickExit) exit.hidden = false;
    return row;
  }

  function choiceButton({ title, value }) {
    return element('button', { type: 'button', className: 'choice', onclick: () => { say(String(value ?? title)); focusAfterChoice(); } }, title);
  }

  // On a touch screen the keyboard would cover the answer, so there the messages get the focus.
  function focusAfterChoice() {
    (matchMedia('(pointer: coarse)').matches ? log : input).focus({ preventScroll: true });
  }

  function showUnsent(item) {
    const row = ownRow(item.text);
    rows.set(item.id, row);
    row.append(element('p', { className: 'state' }));
    log.append(row);
    log.querySelectorAll('.choices').forEach(choices => choices.remove());
    mark(item.id, item.hasFailed ? 'failed' : 'sending');
  }

  function mark(clientId, state) {
    const row = rows.get(clientId);
    if (!row || row.dataset.state === state) return;
    row.dataset.state = state;
    const note = row.querySelector('.state');
    note.textContent = words[state];
    if (state === 'failed') {
      const item = unsent.find(one => one.id === clientId);
      note.append(' ', element('button', { type: 'button', className: 'again', onclick: () => tryAgain(item) }, words.tryAgain));
    }
    showTyping();
  }

  // Dots while the last word is the resident's, but not for ever.
  function showTyping() {
    const last = log.lastElementChild;
    const isAwaited = last ? last.matches('.own') && (last.dataset.state ?? 'sent') === 'sent' : isFollowing && !failures;
    const isTyping = isAwaited || Date.now() < typingUntil;
    clearTimeout(showTyping.timer);
    if (isTyping) showTyping.timer = setTimeout(() => { typing.hidden = true; }, isAwaited ? 45000 : 8000);
    typing.hidden = !isTyping;
  }

  // ---- A small Markdown, made into nodes. Nothing that anybody wrote is ever read as HTML.

  const inlinePattern = /\*\*(.+?)\*\*|\[([^\]]+)\]\(([^()\s]+)\)|(?:18001 )?\b0\d(?: ?\d){8,9}\b|\b(?:call|ring|phone|dial) (?:999|101|105|111)\b|\b116 123\b/gi;

  function markdown(text) {
    const made = document.createDocumentFragment();
    let list = null;
    let paragraph = null;
    for (const line of text.split('\n')) {
      const [, bullet, item] = /^\s*([-*]|\d+[.)])\s+(.*)/.exec(line) ?? [];
      if (bullet) {
        const tag = /\d/.test(bullet) ? 'ol' : 'ul';
        if (list?.localName !== tag) made.append(list = element(tag));
        list.append(element('li', {}, ...inline(item)));
        paragraph = null;
      } else if (!line.trim()) {
        paragraph = null;
      } else if (paragraph) {
        paragraph.append(element('br'), ...inline(line));
      } else {
        made.append(paragraph = element('p', {}, ...inline(line.replace(/^#+ (.*)/, '**$1**'))));
        list = null;
      }
    }
    return made;
  }

  function inline(text) {
    const made = [];
    let end = 0;
    for (const match of text.matchAll(inlinePattern)) {
      const [all, bold, label, address] = match;
      made.push(text.slice(end, match.index),
        bold ? element('strong', {}, ...inline(bold)) : label ? link(label, address, all) : link(all, `tel:${all.replace(/\D/g, '')}`));
      end = match.index + all.length;
    }
    return [...made, text.slice(end)];
  }

  function link(label, address, otherwise = label) {
    try {
      const url = new URL(address, server);
      return /^(https?|tel|mailto):$/.test(url.protocol) ? element('a', { href: url.href, rel: 'noopener' }, label) : otherwise;
    } catch {
      return otherwise;
    }
  }

  // ---- Words about the chat itself.

  function status(text) {
    if (notice.textContent !== text) notice.textContent = text;
  }

  function report() {
    if (unsent.some(item => item.hasFailed)) return;
    status(!navigator.onLine ? (unsent.length ? words.offlineWaiting : words.offline) : failures > 1 ? words.trouble : '');
    showTyping();
  }

  function countLetters() {
    const left = longest - input.value.length;
    clearTimeout(countLetters.timer);
    countLetters.timer = setTimeout(() => { // not at every letter: a screen reader would never stop
      count.textContent = left > 200 ? '' : left < 0 ? words.over(-left) : words.left(left);
    }, 400);
  }

  // ---- Leaving, and beginning again.

  let escapes = [];

  function clearLog() {
    log.replaceChildren();
    rows.clear();
    exit.hidden = true;
    watermark = '';
    unsent.forEach(showUnsent);
  }

  function forget() {
    remember('chat', null);
    chat = token = started = firstStream = null;
    clearLog();
    if (isOwnPage) fetch(new URL('chat/leave', server), { method: 'POST', keepalive: true }).catch(() => {});
  }

  function forgetAll() {
    unsent = [];
    remember('unsent', null);
    remember('mark', null);
    forget();
  }

  function newChat() {
    forgetAll();
    log.setAttribute('aria-live', 'polite');
    follow();
    status(words.started);
    input.focus();
  }

  function leave() {
    stopFollowing();
    forgetAll();
    remember('open', null, 'sessionStorage');
    document.body.replaceChildren();
    document.title = '';
    location.replace(leaveTo);
  }

  // Where there is a way out on the page, Esc three times is one too, wherever the focus is.
  function pressToLeave({ key }) {
    escapes = key === 'Escape' && !exit.hidden ? [...escapes.slice(-2), Date.now()] : [];
    if (escapes.length > 2 && Date.now() - escapes[0] < 5000) leave();
  }

  // Another tab began a new chat or left: this one goes with it.
  function otherTab({ key }) {
    if (key === name('mark')) wakeAll();
    if (key !== name('chat') && key !== null) return;
    const now = recall('chat');
    if (now?.id === chat?.id) return;
    stopFollowing();
    unsent = [];
    chat = token = started = firstStream = null;
    clearLog();
    if (!now) remember('mark', null);
    else if (inPlace || panel.open) follow();
  }

  // ---- The page.

  const inPlace = document.querySelector('[data-council-chat]');
  const narrow = matchMedia('(max-width: 40em), (max-height: 30em)');
  const button = (className, text, onclick, more = {}) => element('button', { type: 'button', className, onclick, ...more }, text);

  const log = element('div', { className: 'log', role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions', 'aria-label': words.log, tabIndex: 0 });
  const typing = element('p', { className: 'typing', hidden: true, 'aria-hidden': 'true' }, words.typing, element('i'), element('i'), element('i'));
  const notice = element('p', { className: 'notice', role: 'status' });
  const count = element('p', { className: 'count', id: 'count', 'aria-live': 'polite' });
  const input = element('textarea', { id: 'message', rows: 2, autocomplete: 'off', enterKeyHint: 'send', 'aria-describedby': 'count' });
  const exit = element('div', { className: 'exit', hidden: true },
    button('leave', words.leave, leave), element('p', {}, words.leaveHint));
  const form = element('form', { className: 'form', noValidate: true },
    element('label', { htmlFor: 'message' }, words.label), input, element('button', { className: 'send' }, words.send), count);
  const bar = element('div', { className: 'bar' }, button('plain', words.newChat, newChat));
  const panel = element(inPlace ? 'section' : 'dialog', { className: 'chat', 'aria-label': words.title }, bar, exit, log, element('div', { className: 'line' }, typing, notice), form);
  const launcher = button('launcher', words.button, () => open(launcher), { 'aria-haspopup': 'dialog' });
  let opener = launcher;

  function open(from) {
    if (panel.open) {
      input.focus();
      return;
    }

    opener = from;
    if (narrow.matches) panel.showModal();
    else panel.show();
    launcher.hidden = true;
    remember('open', true, 'sessionStorage');
    input.focus();
    if (!isFollowing) follow();
    log.scrollTop = log.scrollHeight;
  }

  function closed() {
    if (panel.open) return; // it only changed its shape
    launcher.hidden = false;
    remember('open', null, 'sessionStorage');
    opener.focus();
  }

  function reshape() {
    if (!panel.open) return;
    panel.close();
    open(opener);
  }

  function submit(event) {
    event?.preventDefault();
    const text = input.value.trim();
    input.focus();
    if (text && input.value.length <= longest) {
      input.value = '';
      say(text);
    }

    countLetters();
  }

  function press(event) {
    if (event.key === 'Escape' && !inPlace) {
      event.preventDefault();
      panel.close();
    } else if (event.key === 'Enter' && event.target === input && !event.shiftKey && !event.isComposing) {
      submit(event);
    }
  }

  // A question box on the page itself. Without this script it posts to the plain chat.
  function askFromPage(event) {
    if (!event.target.matches?.('form[data-council-ask]')) return;
    event.preventDefault();
    const box = event.target.querySelector('[name=text]:not(button)');
    const text = (event.submitter?.value || box?.value || '').trim().slice(0, longest);
    if (!inPlace) open(event.submitter ?? box);
    if (text) say(text);
    if (box) box.value = '';
  }

  function mount() {
    const host = inPlace ?? document.body.appendChild(element('div'));
    host.lang = 'en-GB';
    const style = element('link', { rel: 'stylesheet', href: new URL('chat.css', server).href });
    const frame = element('div', { className: inPlace ? 'frame in-place' : 'frame', hidden: true }, panel);
    if (!inPlace) {
      bar.prepend(element('h2', {}, words.title));
      bar.append(button('plain', words.close, () => panel.close(), { 'aria-label': words.closeLong }));
      frame.prepend(launcher);
    }
    style.onload = style.onerror = () => { // not before it has its looks, and without them rather than not at all
      host.replaceChildren();
      frame.hidden = false;
      begin();
    };
    host.attachShadow({ mode: 'open' }).append(style, frame);
  }

  function begin() {
    chat = recall('chat') ?? (inPlace?.dataset.resume ? { id: '', resume: inPlace.dataset.resume } : null);
    unsent = recall('unsent') ?? [];
    unsent.forEach(showUnsent);
    if (chat) log.setAttribute('aria-live', 'off');
    if (inPlace) follow();
    else if (recall('open', 'sessionStorage') && !narrow.matches) open(launcher);
    else if (unsent.some(item => !item.hasFailed)) follow();
  }

  function listenToPage() {
    form.onsubmit = submit;
    input.oninput = countLetters;
    panel.onkeydown = press;
    panel.onclose = closed;
    narrow.onchange = reshape;
    document.addEventListener('submit', askFromPage);
    document.addEventListener('keydown', pressToLeave, true);
    for (const kind of ['focusin', 'pointerdown', 'keydown']) panel.addEventListener(kind, inUse);
    document.addEventListener('visibilitychange', () => {
      if (document.hidden || !isFollowing) return;
      inUse();
      wakeAll();
    });
    addEventListener('storage', otherTab);
    addEventListener('offline', report);
    addEventListener('online', () => {
      report();
      wakeAll();
    });
  }

  listenToPage();
  mount();
  window.councilChat = { open: () => open(launcher), say };
})();
