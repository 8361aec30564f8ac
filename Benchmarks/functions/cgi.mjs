// The same trivial answer in node, as a CGI program.
process.stdout.write('Content-Type: text/plain\r\n\r\nHello\n');
