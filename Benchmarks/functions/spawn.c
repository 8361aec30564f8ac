// Starts a program again and again, one after the other, and prints for each run the microseconds from before the start
// until it has ended, and its exit code.
//
//   spawn COUNT FOLDER PROGRAM [ARGUMENT…]
//
// The program's standard input is the file FOLDER/0, FOLDER/1, … whose size is CONTENT_LENGTH; with `-` it is empty. Its
// standard output is a pipe that is read to its end. The environment is this program's own.
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e6 + time.tv_nsec / 1e3;
}

static int fail(const char *what) {
  perror(what);
  return 1;
}

int main(int count, char **words) {
  if (count < 4) return fprintf(stderr, "usage: spawn COUNT FOLDER PROGRAM [ARGUMENT...]\n"), 1;
  int runs = atoi(words[1]);
  const char *folder = words[2];
  for (int run = 0; run < runs; run++) {
    int input;
    if (strcmp(folder, "-") == 0) {
      input = open("/dev/null", O_RDONLY | O_CLOEXEC);
    } else {
      char path[4096], length[32];
      struct stat status;
      snprintf(path, sizeof path, "%s/%d", folder, run);
      input = open(path, O_RDONLY | O_CLOEXEC);
      if (input < 0 || fstat(input, &status) != 0) return fail(path);
      snprintf(length, sizeof length, "%lld", (long long)status.st_size);
      setenv("CONTENT_LENGTH", length, 1);
    }
    int ends[2];
    if (input < 0 || pipe2(ends, O_CLOEXEC) != 0) return fail("pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    pid_t process;
    double begin = now();
    if (posix_spawn(&process, words[3], &actions, NULL, words + 3, environ) != 0) return fail(words[3]);
    close(ends[1]);
    char answer[65536], first[64] = "";
    ssize_t got;
    while ((got = read(ends[0], answer, sizeof answer)) > 0) {
      if (!first[0]) snprintf(first, sizeof first, "%.*s", (int)(strcspn(answer, "\r\n") < 60 ? strcspn(answer, "\r\n") : 60), answer);
    }
    int status;
    if (waitpid(process, &status, 0) < 0) return fail("waitpid");
    double end = now();
    printf("%.1f\t%d\t%s\n", end - begin, WIFEXITED(status) ? WEXITSTATUS(status) : -1, first);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[0]);
    close(input);
  }
  return 0;
}
