#!/usr/bin/env bash
# Write the versions that the environments hold now into requirements/; CI installs exactly those.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p requirements
freeze() { # NAME DIR: torch and the CUDA packages depend on the machine and stay free
  {
    echo "# Versions of $2, written by \`make lock\`. Python 3.11 on Linux."
    "$2/bin/python" -m pip freeze --local --exclude-editable --exclude terraseek |
      grep -viE '^(torch|torchvision|triton|nvidia-|cuda-|onnxruntime-gpu|pkg[-_]resources|-e )' |
      grep -E '^[A-Za-z0-9._-]+==' | sed 's/+[^ ]*$//'
  } >"requirements/$1.txt"
  wc -l "requirements/$1.txt"
}
freeze engine .venv
freeze qgis .venv-qgis
freeze train .venv-train
