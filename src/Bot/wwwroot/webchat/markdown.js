// The small Markdown in which the assistant writes, as HTML for Web Chat: paragraphs, "- " lists, **bold** and [words](address).
// Whatever else it holds is shown as it is. Everything is made harmless first; only then are our own few tags put in.
window.renderMarkdown = (() => {
  const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  const harmless = text => text.replace(/[&<>"']/g, sign => signs[sign]);

  const inLine = text => text
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\[([^\][]+)\]\(((?:https?:\/\/|tel:|mailto:)[^\s()]+)\)/g, '<a href="$2" target="_blank" rel="noopener noreferrer">$1</a>');

  const block = text => {
    const lines = text.split('\n');
    return lines.every(line => line.startsWith('- '))
      ? `<ul>${lines.map(line => `<li>${inLine(line.slice(2))}</li>`).join('')}</ul>`
      : `<p>${lines.map(inLine).join('<br>')}</p>`;
  };

  return markdown => harmless(markdown).split(/\n{2,}/).filter(Boolean).map(block).join('');
})();
