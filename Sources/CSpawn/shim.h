// Functions of the C library that its headers show only under _GNU_SOURCE, which Swift's import does not define, and
// headers that Swift's own import of the C library leaves out.
#ifndef BILTEN_CSPAWN_SHIM_H
#define BILTEN_CSPAWN_SHIM_H

#include <spawn.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

extern int pipe2(int descriptors[2], int flags);
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
extern int pidfd_open(pid_t process, unsigned int flags);
// Both limits are of `struct rlimit`; its header would hide what Glibc's module has of it.
extern int prlimit(pid_t process, int resource, const void *newLimit, void *oldLimit);

#endif
