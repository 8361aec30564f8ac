#!/usr/bin/env python3
"""S3 for tests, on 127.0.0.1 only: a Ceph of one monitor and one store in memory, and radosgw before it, which checks
signatures, hashes of bodies and clocks as S3 does.

    rgw_peer.py PORT      port 0 takes a free one; prints "ready PORT" after some 15 s; SIGTERM ends all of it, and so
does the end of whoever started it

The key is bilten, its secret biltensecret, the region is whatever the request says. Debian's packages radosgw, ceph-mon,
ceph-osd and ceph-common have to be there. What differs from AWS: the value of If-Match must come without quotes; a lost
race is often answered with 500; If-Match on a key that is not there is 412; DELETE does not look at If-Match.
"""

import contextlib
import ctypes
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import uuid

KEY, SECRET = 'bilten', 'biltensecret'
START_SECONDS = 120
STOP_SECONDS = 5
PR_SET_PDEATHSIG = 1

CONFIGURATION = '''\
[global]
fsid = {fsid}
mon_host = v1:127.0.0.1:{monitor_port}
public_addr = 127.0.0.1
cluster_addr = 127.0.0.1
keyring = {folder}/keyring
osd_pool_default_size = 1
osd_pool_default_min_size = 1
osd_pool_default_pg_num = 4
osd_pool_default_pgp_num = 4
osd_pool_default_pg_autoscale_mode = off
osd_crush_chooseleaf_type = 0
mon_allow_pool_size_one = true
mon_max_pg_per_osd = 1000
mon_data_avail_crit = 1
mon_data_avail_warn = 2
auth_allow_insecure_global_id_reclaim = false
run_dir = {folder}
crash_dir = {folder}
admin_socket = {folder}/$name.asok
log_file = {folder}/$name.log
pid_file =
[mon]
mon_data = {folder}/mon
[osd]
osd_data = {folder}/osd
osd_objectstore = memstore
memstore_device_bytes = 2147483648
osd_memory_target = 939524096
osd_max_object_name_len = 1024
osd_max_object_namespace_len = 64
[client.rgw]
rgw_frontends = beast endpoint=127.0.0.1:{port} tcp_nodelay=1
rgw_dns_name = localhost
rgw_thread_pool_size = 64
rgw_enable_gc_threads = false
rgw_enable_lc_threads = false
rgw_run_sync_thread = false
rgw_enable_usage_log = false
'''


def free_ports(count):
    with contextlib.ExitStack() as stack:
        probes = [stack.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(('127.0.0.1', 0))
        return [probe.getsockname()[1] for probe in probes]


def ends_with_us():
    """Daemons must not outlive a peer that is killed."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


class Cluster:
    def __init__(self, folder, port):
        self.folder = pathlib.Path(folder)
        monitor_port, free = free_ports(2)
        self.port = port or free
        self.monitor_port = monitor_port
        self.daemons = []
        self.environment = {**os.environ, 'CEPH_CONF': str(self.folder / 'ceph.conf')}

    def run(self, *command, **options):
        done = subprocess.run(
            [str(word) for word in command], env=self.environment, stdin=subprocess.DEVNULL, capture_output=True,
            text=True, timeout=START_SECONDS, **options)
        if done.returncode != 0:
            raise RuntimeError(f'{command[0]} ended with {done.returncode}: {done.stderr[-2000:]}')
        return done.stdout

    def daemon(self, *command):
        with open(self.folder / 'daemons.out', 'ab') as out:
            self.daemons.append(subprocess.Popen(
                [str(word) for word in command], env=self.environment, stdin=subprocess.DEVNULL, stdout=out,
                stderr=out, preexec_fn=ends_with_us))

    def wait(self, what, holds):
        deadline = time.monotonic() + START_SECONDS
        while not holds():
            for daemon in self.daemons:
                if daemon.poll() is not None:
                    raise RuntimeError(f'{daemon.args[0]} ended with {daemon.returncode}')
            if time.monotonic() > deadline:
                raise RuntimeError(f'{what} did not come in time')
            time.sleep(0.2)

    def start(self):
        for name in ('mon', 'osd'):
            (self.folder / name).mkdir()
        fsid = str(uuid.uuid4())
        (self.folder / 'ceph.conf').write_text(CONFIGURATION.format(
            fsid=fsid, folder=self.folder, port=self.port, monitor_port=self.monitor_port))
        keyring, monmap = self.folder / 'keyring', self.folder / 'monmap'
        self.run('ceph-authtool', keyring, '--create-keyring', '--gen-key', '-n', 'mon.', '--cap', 'mon', 'allow *')
        for name in ('client.admin', 'client.rgw', 'osd.0'):
            self.run('ceph-authtool', keyring, '--gen-key', '-n', name, '--cap', 'mon', 'allow *', '--cap', 'osd',
                     'allow *', '--cap', 'mgr', 'allow *')
        self.run('monmaptool', '--create', '--fsid', fsid, '--addv', 'a', f'[v1:127.0.0.1:{self.monitor_port}]', monmap)
        self.run('ceph-mon', '--mkfs', '-i', 'a', '--monmap', monmap, '--keyring', keyring)
        self.daemon('ceph-mon', '-f', '-i', 'a')
        # Waits for the monitor by itself.
        self.run('ceph', 'auth', 'import', '-i', keyring)
        identity = str(uuid.uuid4())
        self.run('ceph', 'osd', 'new', identity)
        self.run('ceph-osd', '-i', '0', '--mkfs', '--osd-uuid', identity)
        self.daemon('ceph-osd', '-f', '-i', '0')
        self.run('ceph', 'osd', 'crush', 'add', '0', '1.0', 'root=default', 'host=h0')
        self.wait('the object store', lambda: '1 up' in self.run('ceph', 'osd', 'stat'))
        self.run('radosgw-admin', '-n', 'client.rgw', 'user', 'create', '--uid=bilten', '--display-name=bilten',
                 f'--access-key={KEY}', f'--secret={SECRET}')
        self.daemon('radosgw', '-f', '-n', 'client.rgw')
        self.wait('radosgw', self.answers)

    def answers(self):
        try:
            with socket.create_connection(('127.0.0.1', self.port), 1) as connection:
                connection.settimeout(10)
                connection.sendall(b'GET / HTTP/1.0\r\nHost: localhost\r\n\r\n')
                return connection.recv(64).startswith(b'HTTP/1.1 200')
        except OSError:
            return False

    def stop(self):
        for daemon in self.daemons:
            daemon.terminate()
        for daemon in self.daemons:
            try:
                daemon.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                daemon.kill()
                daemon.wait()

    def last_words(self):
        out = self.folder / 'daemons.out'
        return out.read_text(errors='replace')[-2000:] if out.exists() else ''


class Stopped(BaseException):
    pass


def stop(number, frame):
    raise Stopped


def main(port):
    missing = [name for name in ('ceph-mon', 'ceph-osd', 'radosgw', 'radosgw-admin', 'ceph') if not shutil.which(name)]
    if missing:
        sys.exit(f'{", ".join(missing)} is missing; deploy/debian-packages-test.txt names the packages')
    parent = os.getppid()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    with tempfile.TemporaryDirectory(prefix='bilten-rgw-', ignore_cleanup_errors=True) as folder:
        cluster = Cluster(folder, port)
        try:
            cluster.start()
            print('ready', cluster.port, flush=True)
            # A daemon that dies takes the peer with it, so that a test fails by that and not by a time that is up.
            while all(daemon.poll() is None for daemon in cluster.daemons):
                if os.getppid() != parent:
                    return
                time.sleep(0.2)
            sys.exit(f'a daemon of the peer has ended: {cluster.last_words()}')
        except RuntimeError as error:
            sys.exit(f'{error}\n{cluster.last_words()}')
        except Stopped:
            pass
        finally:
            cluster.stop()


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(int(sys.argv[1]))
