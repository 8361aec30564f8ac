// What a server on Linux needs and Swift's import of the C library does not show.
#ifndef BILTEN_CLINUX_SHIM_H
#define BILTEN_CLINUX_SHIM_H

#include <malloc.h>
#include <sys/signalfd.h>
#include <sys/socket.h>

// Shown by the headers only under _GNU_SOURCE.
extern int accept4(int descriptor, struct sockaddr *address, socklen_t *length, int flags);
extern void *memmem(const void *text, size_t textLength, const void *word, size_t wordLength);

// Macros and enumerations that have other types in Swift than in their functions.
static const int bilten_sock_flags = SOCK_NONBLOCK | SOCK_CLOEXEC;
static const int bilten_signalfd_flags = SFD_NONBLOCK | SFD_CLOEXEC;
static const int bilten_signalfd_record_bytes = sizeof(struct signalfd_siginfo);

#endif
