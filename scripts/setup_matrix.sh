#!/usr/bin/env bash
# scripts/setup_matrix.sh SUITE: the QGIS tests with the QGIS of another Debian suite
# (trixie = QGIS 3.40, Python 3.13, numpy 2) and a real engine on that suite's Python, then the
# plugin's code on Qt 6, all in a root made by debootstrap. Needs root.
# TERRASEEK_MATRIX_ROOT=folder keeps that root and uses it again: the second run takes as long as
# the tests. TERRASEEK_MATRIX_TESTS chooses tests (default: tests/qgis).
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
keep=${TERRASEEK_MATRIX_ROOT:-} tests=${TERRASEEK_MATRIX_TESTS:-tests/qgis}
if [ -n "$keep" ]; then mkdir -p "$keep"; dir=$(realpath "$keep"); else dir=$(mktemp -d); fi
cleanup() { # unmount before anything is deleted
  for mount in dev proc; do
    if mountpoint -q "$dir/$mount"; then umount "$dir/$mount" || { echo "still mounted: $dir/$mount" >&2; return; }; fi
  done
  [ -n "$keep" ] || rm -rf --one-file-system -- "$dir"
}
trap cleanup EXIT
say() { echo "==> $* ($SECONDS s)"; }
ready=$dir/opt/.terraseek-matrix-$suite
if [ ! -f "$ready" ]; then
  say "Debian $suite"
  debootstrap --variant=minbase --include=ca-certificates "$suite" "$dir" "$mirror" >/dev/null
  cp -L /etc/resolv.conf /etc/hosts "$dir/etc/"
  cp -L /etc/apt/apt.conf.d/* "$dir/etc/apt/apt.conf.d/" 2>/dev/null || true
  [ ! -f /etc/pip.conf ] || cp -L /etc/pip.conf "$dir/etc/"
  cp -L /etc/ssl/certs/ca-certificates.crt "$dir/etc/ssl/certs/"
fi
# A copy, not a mount: what is edited or tested here meanwhile stays apart, and .venv is its own.
src=$dir/opt/src/terraseek
mkdir -p "$src"
# Without .git and environments: those of an earlier run stay.
find "$src" -mindepth 1 -maxdepth 1 ! -name '.venv*' -exec rm -rf -- {} +
git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
  [ ! -f "$file" ] || printf '%s\0' "$file"
done | tar --null -T - -cf - | tar -xf - -C "$src"
mount -t proc proc "$dir/proc"
mount --bind /dev "$dir/dev"
inside() {
  chroot "$dir" /usr/bin/env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin HOME=/tmp LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PIP_ROOT_USER_ACTION=ignore PIP_CERT=/etc/ssl/certs/ca-certificates.crt "$@"
}
if [ ! -f "$ready" ]; then
  say "QGIS"
  inside apt-get update -qq
  # qgis for qgis_process; libegl1, libxkbcommon0 and what follows: what PyQt6 of PyPI expects of the system.
  inside apt-get install -y -qq --no-install-recommends -o Dpkg::Options::=--force-unsafe-io \
    python3-qgis qgis python3-venv git libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 >/dev/null
  say "engine"
  engine=/opt/src/terraseek/.venv
  inside python3 -m venv "$engine"
  inside "$engine/bin/pip" install -qq "/opt/src/terraseek[cpu]" pyarrow onnx # onnx: tests make small models
  inside "$engine/bin/pip" uninstall -qq -y terraseek # the code comes from the plugin's folder
  inside sh -c "echo /opt/src >\"\$($engine/bin/python -c 'import sysconfig; print(sysconfig.get_path(\"purelib\"))')/terraseek.pth\""
  inside python3 -m venv --system-site-packages /opt/venv
  numpy=$(inside python3 -c 'import numpy; print(numpy.__version__)')
  inside /opt/venv/bin/pip install -qq "numpy==$numpy" pytest pytest-qgis pytest-qt pytest-timeout
  inside sh -c 'echo /opt/src >"$(/opt/venv/bin/python -c "import sysconfig; print(sysconfig.get_path(\"purelib\"))")/terraseek.pth"'
  inside python3 -m venv /opt/qt6
  inside /opt/qt6/bin/pip install -qq PyQt6
  touch "$ready"
fi
inside python3 -c 'from qgis.core import Qgis; print("QGIS", Qgis.version())'
say "tests"
status=0
inside sh -c "cd /opt/src/terraseek && exec /opt/venv/bin/python -m pytest -q -p no:cacheprovider --durations=5 $tests" || status=$?
say "Qt 6"
inside sh -c 'cd /opt/src/terraseek && /opt/qt6/bin/python scripts/qt6_smoke.py' || status=$?
say "done"
exit $status
