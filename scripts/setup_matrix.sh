#!/usr/bin/env bash
# scripts/setup_matrix.sh SUITE: the QGIS tests with the QGIS of another Debian suite
# (trixie = QGIS 3.40, Python 3.13, numpy 2), in a root made by debootstrap. Needs root.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
suite=${1:?suite}
[ "$(id -u)" -eq 0 ] || { echo "make test-matrix: needs root (debootstrap, mount)" >&2; exit 1; }
if ! command -v debootstrap >/dev/null; then
  apt-get -qq update
  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends debootstrap >/dev/null
fi
mirror=$(awk '/^URIs/{print $2; exit}' /etc/apt/sources.list.d/debian.sources 2>/dev/null ||
  awk '/^deb /{print $2; exit}' /etc/apt/sources.list)
dir=$(mktemp -d)
cleanup() { # unmount before anything is deleted: the checkout is mounted inside
  for mount in src dev proc; do
    if mountpoint -q "$dir/$mount"; then umount "$dir/$mount" || { echo "still mounted: $dir/$mount" >&2; return; }; fi
  done
  rm -rf --one-file-system -- "$dir"
}
trap cleanup EXIT
debootstrap --variant=minbase --include=ca-certificates "$suite" "$dir" "$mirror" >/dev/null
cp -L /etc/resolv.conf /etc/hosts "$dir/etc/"
cp -L /etc/apt/apt.conf.d/* "$dir/etc/apt/apt.conf.d/" 2>/dev/null || true
[ ! -f /etc/pip.conf ] || cp -L /etc/pip.conf "$dir/etc/"
cp -L /etc/ssl/certs/ca-certificates.crt "$dir/etc/ssl/certs/"
mkdir -p "$dir/src"
mount -t proc proc "$dir/proc"
mount --bind "$PWD" "$dir/src"
mount --bind /dev "$dir/dev"
inside() {
  chroot "$dir" /usr/bin/env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin HOME=/root LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PIP_CERT=/etc/ssl/certs/ca-certificates.crt "$@"
}
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends -o Dpkg::Options::=--force-unsafe-io python3-qgis python3-venv >/dev/null
inside python3 -m venv --system-site-packages /opt/venv
numpy=$(inside python3 -c 'import numpy; print(numpy.__version__)')
inside /opt/venv/bin/pip install -qq "numpy==$numpy" pytest pytest-qgis pytest-qt pytest-timeout
mkdir -p "$dir/opt/src"
ln -sfn /src "$dir/opt/src/terraseek"
inside sh -c 'echo /opt/src >"$(/opt/venv/bin/python -c "import sysconfig; print(sysconfig.get_path(\"purelib\"))")/terraseek.pth"'
inside sh -c 'cd /src && python3 -c "from qgis.core import Qgis; print(\"QGIS\", Qgis.version())" && /opt/venv/bin/python -m pytest -q -p no:cacheprovider tests/qgis'
