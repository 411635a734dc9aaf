// Shows Microsoft's Web Chat, with the conversation that this tab had before, if it had one.
(() => {
  const place = 'councilbot-webchat';
  const remembered = () => JSON.parse(sessionStorage.getItem(place) ?? 'null');

  // What is kept is the conversation and the right to come back to it: a token would have run out after half an hour.
  const remember = ({ conversationId, resume }) => sessionStorage.setItem(place, JSON.stringify({ conversationId, resume }));

  async function askForToken(resume) {
    const answer = await fetch('/chat/token', { method: 'POST', headers: resume ? { 'X-Resume': resume } : {} });
    if (answer.status === 403 && resume) {
      sessionStorage.removeItem(place);
      return askForToken();
    }

    if (!answer.ok) {
      throw new Error(`No token: ${answer.status}`);
    }

    return answer.json();
  }

  function connect({ conversationId, token }, isBack) {
    const taken = isBack ? { conversationId, watermark: '0' } : {};
    return window.WebChat.createDirectLine({ domain: `${location.origin}/v3/directline`, token, ...taken });
  }

  function show(directLine) {
    window.WebChat.renderWebChat({
      directLine,
      locale: 'en-GB',
      renderMarkdown: window.renderMarkdown,
      nonce: document.querySelector('script[nonce]').nonce,
      styleOptions: { suggestedActionLayout: 'stacked', hideUploadButton: true },
    }, document.getElementById('chat'));
  }

  async function start() {
    const before = remembered();
    const chat = await askForToken(before?.resume);
    const directLine = connect(chat, before?.conversationId === chat.conversationId);
    const online = 2;
    directLine.connectionStatus$.subscribe(status => status === online && remember(chat));
    show(directLine);
  }

  start().catch(() => { document.getElementById('trouble').hidden = false; });
})();
