"""What one run of a command costs, and what the machine is."""

import dataclasses
import os
import pathlib
import platform
import subprocess
import time


@dataclasses.dataclass(frozen=True)
class Cost:
    wall_seconds: float
    # User and system time of the command and of what it started. Other load disturbs it less than the wall time.
    cpu_seconds: float
    memory_mb: float
    # How many processors everything else kept busy meanwhile: beyond 0.2 a run tells little.
    others: float


class Failed(Exception):
    """A command that ended badly, with the end of what it said."""


def run(command, log):
    """Runs the command to its end; its output goes to the file `log`."""
    # What the last run has left to be written is not this one's.
    os.sync()
    with open(log, 'ab') as output:
        busy = _busy_seconds()
        begin = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        tail = pathlib.Path(log).read_text(errors='replace').splitlines()[-20:]
        raise Failed('\n'.join([f'{" ".join(map(str, command))} ended with {process.returncode}:', *tail]))
    cpu = usage.ru_utime + usage.ru_stime
    return Cost(wall, cpu, usage.ru_maxrss / 1024, max(0.0, _busy_seconds() - busy - cpu) / wall)


def warm(folder):
    """Reads every file below the folder, so that the first run finds them in memory like the others do."""
    for file in pathlib.Path(folder).rglob('*'):
        if file.is_file():
            file.read_bytes()


def peak_memory_mb(pid):
    for line in pathlib.Path(f'/proc/{pid}/status').read_text().splitlines():
        if line.startswith('VmHWM:'):
            return int(line.split()[1]) / 1024
    return float('nan')


def machine(folder):
    """What there is to say about where this was measured, by name."""
    model = next((line.split(':', 1)[1].strip() for line in open('/proc/cpuinfo') if line.startswith('model name')),
                 platform.machine())
    memory_kb = int(next(line.split()[1] for line in open('/proc/meminfo') if line.startswith('MemTotal:')))
    kind = subprocess.run(['stat', '--file-system', '--format=%T', folder], capture_output=True, text=True).stdout
    return {
        'processor': f'{model}, {os.cpu_count()} cores', 'memory': f'{memory_kb / 1e6:.0f} GB',
        'files': kind.strip(), 'system': f'{platform.system()} {platform.release()}',
        'load before': f'{os.getloadavg()[0]:.2f}',
    }


def _busy_seconds():
    """Processor seconds of the whole machine that were not idle."""
    fields = [int(field) for field in open('/proc/stat').readline().split()[1:9]]
    return (sum(fields) - fields[3] - fields[4]) / os.sysconf('SC_CLK_TCK')
