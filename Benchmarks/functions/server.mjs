// The same trivial handler in node's http: `node server.mjs PORT FILE` answers every request with the bytes of FILE.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const body = readFileSync(process.argv[3]);
createServer((request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(body);
}).listen(Number(process.argv[2]), '127.0.0.1');
