// A TCP proxy before the server that can cut every connection, and be down for a while.
import { connect, createServer } from 'node:net';

export class CuttingProxy {
  #sockets = new Set();
  #listener;

  static async before(server) {
    const proxy = new CuttingProxy();
    proxy.#listener = createServer(client => proxy.#carry(client, server.port));
    await new Promise(done => proxy.#listener.listen(0, '127.0.0.1', done));
    proxy.url = `http://127.0.0.1:${proxy.#listener.address().port}`;
    return proxy;
  }

  /** Cuts all connections there are; new ones may come at once. */
  cut() {
    this.#sockets.forEach(socket => socket.destroy());
  }

  close() {
    this.cut();
    this.#listener.close();
  }

  #carry(client, port) {
    const server = connect(port, '127.0.0.1');
    for (const [from, to] of [[client, server], [server, client]]) {
      this.#sockets.add(from);
      from.pipe(to);
      from.on('error', () => {});
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
    }
  }
}
