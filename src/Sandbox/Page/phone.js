// Plays a phone: shows its texts with what each is charged as, and sends more.
const alphabet = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const doubled = '^{}\\[~]|€\f';
const [number, state, thread, form, text, count, trouble] = ['number', 'state', 'thread', 'write', 'text', 'count', 'trouble'].map(id => document.getElementById(id));

function segments(words) {
  const isPlain = [...words].every(letter => alphabet.includes(letter) || doubled.includes(letter));
  const widths = [...words].map(letter => (isPlain ? (doubled.includes(letter) ? 2 : 1) : letter.length));
  const [alone, joined] = isPlain ? [160, 153] : [70, 67];
  if (widths.reduce((sum, width) => sum + width, 0) <= alone) {
    return 1;
  }

  let [full, used] = [1, 0];
  for (const width of widths) {
    [full, used] = used + width > joined ? [full + 1, width] : [full, used + width];
  }

  return full;
}

const inWords = (many, one) => `${many} ${one}${many === 1 ? '' : 's'}`;

let shown = '';
async function show() {
  const answer = await fetch(`/sandbox/phone/texts?number=${encodeURIComponent(number.value)}`);
  const texts = await answer.json();
  const now = JSON.stringify([number.value, texts]);
  if (now === shown) {
    return;
  }

  shown = now;
  thread.replaceChildren(...texts.map(({ isOurs, body, segments: parts, status }) => {
    const item = document.createElement('li');
    item.className = isOurs ? 'ours' : '';
    item.append(body);
    const note = document.createElement('small');
    note.textContent = `${inWords(parts, 'segment')}, ${status}`;
    item.append(note);
    return item;
  }));
  thread.lastElementChild?.scrollIntoView({ block: 'nearest' });
}

text.addEventListener('input', () => {
  count.textContent = `${inWords(text.value.length, 'letter')}, ${inWords(segments(text.value), 'segment')}`;
});

form.addEventListener('submit', async event => {
  event.preventDefault();
  const answer = await fetch('/sandbox/phone/texts', { method: 'POST', body: JSON.stringify({ from: number.value, body: text.value }) });
  trouble.textContent = answer.ok ? '' : (await answer.json()).error.message;
  if (answer.ok) {
    text.value = '';
    text.dispatchEvent(new Event('input'));
    await show();
  }
});

state.addEventListener('change', () => fetch('/sandbox/state', {
  method: 'PUT',
  body: JSON.stringify({ textNumbers: state.value ? [{ number: number.value, state: state.value }] : [] }),
}));

setInterval(show, 1000);
show();
