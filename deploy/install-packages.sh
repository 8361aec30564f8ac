#!/bin/sh
# Installs the Debian packages that a list names and this system lacks; does nothing when all are there.
set -eu

list=$1
missing=
# shellcheck disable=SC2094 # both only read
while read -r name; do
  case $name in '' | '#'*) continue ;; esac
  if ! command -v dpkg-query >/dev/null; then
    echo "This is no Debian or Ubuntu; see to it that these, by whatever name they have here, are installed:" >&2
    # shellcheck disable=SC2094 # both only read
    grep -v '^#' "$list" >&2
    exit 0
  fi
  status=$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null || true)
  [ "$status" = installed ] || missing="$missing $name"
done <"$list"
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "Run this as root, then try again: apt-get install$missing" >&2
    exit 1
  fi
  as_root=sudo
fi
echo "Installing$missing" >&2
export DEBIAN_FRONTEND=noninteractive
# Tests start their own servers; those that Debian's packages would start by themselves stay off this machine's ports.
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
  printf '#!/bin/sh\nexit 101\n' | $as_root tee $policy >/dev/null
  # shellcheck disable=SC2064 # both are known now
  trap "$as_root rm -f $policy" EXIT
  $as_root chmod 755 $policy
fi
# shellcheck disable=SC2086 # the names are words
$as_root apt-get install -y --no-install-recommends $missing ||
  { $as_root apt-get update && $as_root apt-get install -y --no-install-recommends $missing; }
