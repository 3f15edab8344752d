import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The least that a server in Node does: it reads the brotli copy of a page at each request, and sends it. */
const [dir = '', port = ''] = process.argv.slice(2);
createServer((request, response) => {
  readFile(join(dir, `${request.url ?? '/'}index.html.br`)).then(
    (bytes) =>
      response
        .writeHead(200, {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Encoding': 'br',
          'Content-Length': bytes.length,
        })
        .end(bytes),
    () => response.writeHead(404).end(),
  );
}).listen(Number(port), '127.0.0.1');
