// Functions of the C library that its headers show only under _GNU_SOURCE, which Swift's import does not define.
#ifndef BILTEN_CSPAWN_SHIM_H
#define BILTEN_CSPAWN_SHIM_H

#include <spawn.h>

extern int pipe2(int descriptors[2], int flags);
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

#endif
