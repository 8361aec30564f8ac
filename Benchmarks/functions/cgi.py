"""The same trivial answer in Python, as a CGI program."""

import sys

sys.stdout.write('Content-Type: text/plain\r\n\r\nHello\n')
