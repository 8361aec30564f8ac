/* Stands between a program and the C library, and writes down all that happens to some files: what is written, where, and
   when it is synced. From that, a test makes the files as they could be after a loss of power: see power_loss.py.

   LD_PRELOAD=power.so POWER_LOG=<file> POWER_NAME=<part of a path> [POWER_NO_SYNC=1] program

   One lock over all programs puts everything into the order in which it happened. A sync costs nothing here, as nothing but
   the record says what would have survived; with POWER_NO_SYNC it is not even recorded, as if the program made none. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { OPENED = 1, WRITTEN, CUT, SYNCED, REMOVED };

struct entry {
  uint64_t kind, file, offset, length;
};

#define FILES_MAX 4096
/* The inode behind a descriptor that is watched, or 0. */
static uint64_t watched[FILES_MAX];
static pthread_mutex_t threads = PTHREAD_MUTEX_INITIALIZER;
static int record = -1;
static const char *name;
static int no_sync;

#define REAL(result, function, ...) \
  static result (*real_##function)(__VA_ARGS__); \
  if (!real_##function) *(void **)&real_##function = dlsym(RTLD_NEXT, #function)

static int real_close_of(int descriptor) {
  REAL(int, close, int);
  return real_close(descriptor);
}

static ssize_t real_write_of(int descriptor, const void *bytes, size_t count) {
  REAL(ssize_t, write, int, const void *, size_t);
  return real_write(descriptor, bytes, count);
}

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("POWER_LOG");
  name = getenv("POWER_NAME");
  no_sync = getenv("POWER_NO_SYNC") != 0;
  if (!path || !name) return;
  REAL(int, open, const char *, int, ...);
  record = real_open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
}

static void lock(void) {
  pthread_mutex_lock(&threads);
  while (flock(record, LOCK_EX) && errno == EINTR) {}
}

static void unlock(void) {
  flock(record, LOCK_UN);
  pthread_mutex_unlock(&threads);
}

static void note(uint64_t kind, uint64_t file, uint64_t offset, const void *bytes, uint64_t length) {
  struct entry entry = {kind, file, offset, length};
  if (real_write_of(record, &entry, sizeof entry) != sizeof entry) abort();
  if (bytes && length && real_write_of(record, bytes, length) != (ssize_t)length) abort();
}

static int is_watched(int descriptor) {
  return record >= 0 && descriptor >= 0 && descriptor < FILES_MAX && watched[descriptor];
}

static void opened(int descriptor, const char *path) {
  size_t length = strlen(path);
  if (record < 0 || descriptor < 0 || descriptor >= FILES_MAX || !strstr(path, name)) return;
  /* Shared memory is made anew after a loss of power. */
  if (length > 4 && !strcmp(path + length - 4, "-shm")) return;
  struct stat status;
  if (fstat(descriptor, &status) || !S_ISREG(status.st_mode)) return;
  watched[descriptor] = status.st_ino;
  const char *slash = strrchr(path, '/');
  const char *last = slash ? slash + 1 : path;
  note(OPENED, status.st_ino, 0, last, strlen(last));
}

#define OPEN(function) \
  int function(const char *path, int flags, ...) { \
    REAL(int, function, const char *, int, ...); \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
      va_list list; \
      va_start(list, flags); \
      mode = va_arg(list, mode_t); \
      va_end(list); \
    } \
    if (record < 0) return real_##function(path, flags, mode); \
    lock(); \
    int descriptor = real_##function(path, flags, mode); \
    int number = errno; \
    opened(descriptor, path); \
    unlock(); \
    errno = number; \
    return descriptor; \
  }
OPEN(open)
OPEN(open64)

int close(int descriptor) {
  if (descriptor >= 0 && descriptor < FILES_MAX) watched[descriptor] = 0;
  return real_close_of(descriptor);
}

#define PWRITE(function, offset_type) \
  ssize_t function(int descriptor, const void *bytes, size_t count, offset_type offset) { \
    REAL(ssize_t, function, int, const void *, size_t, offset_type); \
    if (!is_watched(descriptor)) return real_##function(descriptor, bytes, count, offset); \
    lock(); \
    ssize_t written = real_##function(descriptor, bytes, count, offset); \
    int number = errno; \
    if (written > 0) note(WRITTEN, watched[descriptor], offset, bytes, written); \
    unlock(); \
    errno = number; \
    return written; \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t write(int descriptor, const void *bytes, size_t count) {
  if (!is_watched(descriptor)) return real_write_of(descriptor, bytes, count);
  lock();
  off_t offset = lseek(descriptor, 0, SEEK_CUR);
  ssize_t written = real_write_of(descriptor, bytes, count);
  int number = errno;
  if (written > 0) note(WRITTEN, watched[descriptor], offset, bytes, written);
  unlock();
  errno = number;
  return written;
}

#define CUT_TO(function, offset_type) \
  int function(int descriptor, offset_type length) { \
    REAL(int, function, int, offset_type); \
    if (!is_watched(descriptor)) return real_##function(descriptor, length); \
    lock(); \
    int result = real_##function(descriptor, length); \
    int number = errno; \
    if (!result) note(CUT, watched[descriptor], length, 0, 0); \
    unlock(); \
    errno = number; \
    return result; \
  }
CUT_TO(ftruncate, off_t)
CUT_TO(ftruncate64, off64_t)

#define SYNC(function) \
  int function(int descriptor) { \
    REAL(int, function, int); \
    if (!is_watched(descriptor)) return real_##function(descriptor); \
    if (no_sync) return 0; \
    lock(); \
    note(SYNCED, watched[descriptor], 0, 0, 0); \
    unlock(); \
    return 0; \
  }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
  REAL(int, unlink, const char *);
  struct stat status;
  if (record < 0 || !strstr(path, name) || stat(path, &status)) return real_unlink(path);
  lock();
  int result = real_unlink(path);
  int number = errno;
  if (!result) note(REMOVED, status.st_ino, 0, 0, 0);
  unlock();
  errno = number;
  return result;
}
