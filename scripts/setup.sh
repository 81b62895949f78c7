#!/usr/bin/env bash
# Set-up of the development environments on Debian: scripts/setup.sh apt|engine|qgis|train ...
# Each step is skipped when a stamp says that it was done with the same inputs. See CONTRIBUTING.md.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
# What a calling virtual environment or shell profile sets must not leak into ours.
unset PYTHONPATH PYTHONHOME PYTHONEXECUTABLE VIRTUAL_ENV
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1

python=/usr/bin/python3 # QGIS is built for this one; another python3 on PATH cannot see it
torch_pin='torch==2.13.0+cpu'
packages=(python3 python3-venv python3-qgis qgis qgis-providers xvfb xauth
  fonts-dejavu-core fonts-droid-fallback)

say() { printf '==> %s\n' "$*" >&2; }
die() {
  printf 'make setup: %s\n' "$*" >&2
  exit 1
}

has_nvidia() {
  case "${TERRASEEK_GPU:-}" in
    0) return 1 ;;
    1) return 0 ;;
  esac
  [ -e /proc/driver/nvidia/version ] || { command -v nvidia-smi >/dev/null && nvidia-smi -L >/dev/null 2>&1; }
}

missing_packages() {
  local p
  for p in "${packages[@]}"; do
    [ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$p" 2>/dev/null)" = 'ii ' ] || printf '%s\n' "$p"
  done
}

step_apt() {
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    "$python" -c 'import venv, qgis.core' 2>/dev/null ||
      die "this is no Debian: install QGIS >= 3.22 with its Python bindings for $python, then run it again."
    return
  fi
  local missing as_root=()
  mapfile -t missing < <(missing_packages)
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      die "not root and no sudo. As root: apt-get update && apt-get install -y ${missing[*]}"
    as_root=(sudo)
  fi
  say "Debian packages: ${missing[*]}"
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
  # A machine that is thrown away need not wait for the disk.
  [ "${CI:-}" != true ] || apt+=(-o Dpkg::Options::=--force-unsafe-io)
  "${apt[@]}" update >&2
  "${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null >/dev/null
}

# key NAME WORD...: hash of everything that decides what environment NAME holds
key() {
  { printf '%s\0' "$@" "$root"; "$python" --version; cat scripts/setup.sh scripts/setup_requirements.py pyproject.toml \
      "requirements/$1.txt" 2>/dev/null || true; } | sha256sum | cut -d' ' -f1
}

done_already() { [ -x "$1/bin/python" ] && [ "$(cat "$1/.setup-done" 2>/dev/null)" = "$2" ]; }

# new_venv DIR [OPTION]: a venv of the system's Python; one that was made elsewhere or half is made anew
new_venv() {
  local dir=$1
  shift
  if [ -e "$dir" ] && ! { "$dir/bin/python" -m pip --version >/dev/null 2>&1 &&
    [ "$("$dir/bin/python" -c 'import sys; print(sys.base_prefix)')" = /usr ] &&
    head -n 3 "$dir/bin/pip" | grep -qF "$root/$dir/"; }; then
    say "$dir is unusable here: made anew"
    rm -rf -- "$dir"
  fi
  rm -f -- "$dir/.setup-done"
  [ -e "$dir" ] || "$python" -m venv "$@" "$dir"
}

# constraints NAME: in CI the versions of requirements/NAME.txt, elsewhere the newest that fit
constraints() {
  if [ "${CI:-}" = true ] && [ -s "requirements/$1.txt" ]; then
    printf '%s\n' -c "requirements/$1.txt"
  fi
}

pip_install() {
  local dir=$1
  shift
  "$dir/bin/python" -m pip install -qq --prefer-binary "$@" >&2
}

# link_package DIR: make `import terraseek` work in a checkout of any name, without installing it
link_package() {
  mkdir -p "$1/src"
  ln -sfn ../.. "$1/src/terraseek"
  printf '%s\n' "$root/$1/src" >"$("$1/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/terraseek.pth"
}

step_engine() {
  local dir=.venv flavour=cpu key other c
  has_nvidia && flavour=gpu
  key=$(key engine "$flavour" "${CI:-}")
  done_already "$dir" "$key" && return
  say "$dir: engine and development tools, [$flavour]"
  new_venv "$dir"
  # The wheels of [cpu] and [gpu] overwrite each other: never both.
  [ "$flavour" = cpu ] && other=onnxruntime-gpu || other=onnxruntime
  if "$dir/bin/python" -m pip show -q "$other" 2>/dev/null; then
    "$dir/bin/python" -m pip uninstall -q -y onnxruntime onnxruntime-gpu >&2 || true
  fi
  mapfile -t c < <(constraints engine)
  pip_install "$dir" "${c[@]}" -e ".[$flavour,parquet,dev]" || {
    [ "$flavour" = cpu ] || say 'for the CPU build instead: TERRASEEK_GPU=0 make setup'
    die "the engine's packages could not be installed (see above)."
  }
  printf '%s\n' "$key" >"$dir/.setup-done"
}

step_qgis() {
  local dir=.venv-qgis key numpy c
  numpy=$("$python" -c 'import numpy; print(numpy.__version__)') || die "the system's Python has no numpy: run 'make setup'."
  key=$(key qgis "$numpy" "${CI:-}")
  done_already "$dir" "$key" && return
  say "$dir: the tests inside QGIS, numpy $numpy of the system"
  new_venv "$dir" --system-site-packages
  mapfile -t c < <(constraints qgis)
  # A second numpy before the system's would break QGIS's gdal_array.
  pip_install "$dir" "${c[@]}" "numpy==$numpy" pytest pytest-qgis pytest-qt pytest-timeout
  link_package "$dir"
  printf '%s\n' "$key" >"$dir/.setup-done"
}

step_train() {
  local dir=.venv-train key c wanted pin='' ort=cpu
  has_nvidia && ort=gpu
  key=$(key train "$ort" "${CI:-}")
  done_already "$dir" "$key" && return
  say "$dir: torch and the training room"
  new_venv "$dir"
  mapfile -t c < <(constraints train)
  # Plain torch for Linux brings several GB of CUDA along: use a CPU build where the index has one.
  if [ "$ort" = cpu ] && "$dir/bin/python" -m pip download -q --no-deps -d "$dir/wheels" "$torch_pin" >/dev/null 2>&1; then
    printf '%s\n' "$torch_pin" >"$dir/constraint.txt"
    pin=$dir/constraint.txt
  fi
  rm -rf -- "${dir:?}/wheels"
  mapfile -t wanted < <("$dir/bin/python" scripts/setup_requirements.py cpu parquet train dev)
  # A relative path: pip splits this variable at spaces.
  PIP_CONSTRAINT=$pin pip_install "$dir" "${c[@]}" "${wanted[@]}"
  link_package "$dir"
  # `terraseek train` and its like: the engine's own environment has no torch.
  printf '#!/bin/sh\nexec "$(dirname "$0")/python" -m terraseek.engine.cli "$@"\n' >"$dir/bin/terraseek"
  chmod +x "$dir/bin/terraseek"
  printf '%s\n' "$key" >"$dir/.setup-done"
}

[ $# -gt 0 ] || die 'usage: scripts/setup.sh apt|engine|qgis|train ...'
for step in "$@"; do
  case "$step" in
    apt | engine | qgis | train) ;;
    *) die "unknown step '$step'" ;;
  esac
done
# Two set-ups at once would spoil each other's environment: the second one waits.
if command -v flock >/dev/null; then
  exec 9>.setup-done.lock
  flock 9
fi
for step in "$@"; do
  "step_$step"
done
