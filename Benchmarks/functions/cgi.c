// The same trivial answer as the other languages give, as a CGI program (RFC 3875).
#include <unistd.h>

int main(void) {
  static const char answer[] = "Content-Type: text/plain\r\n\r\nHello\n";
  return write(1, answer, sizeof answer - 1) == sizeof answer - 1 ? 0 : 1;
}
