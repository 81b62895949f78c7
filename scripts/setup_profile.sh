#!/usr/bin/env bash
# A QGIS profile of its own in .qgis-profile/ with the plugin of this checkout enabled: `make qgis`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ "${QT_QPA_PLATFORM:-}" != offscreen ]; then
  echo "make qgis: no screen here (DISPLAY is not set). Run it in a desktop session, or as: xvfb-run make qgis" >&2
  exit 1
fi
profile=.qgis-profile/profiles/default
mkdir -p "$profile/python/plugins" "$profile/QGIS"
ln -sfn "$PWD" "$profile/python/plugins/terraseek"
ini=$profile/QGIS/QGIS3.ini
if [ ! -e "$ini" ]; then
  printf '[PythonPlugins]\nterraseek=true\n\n[app]\naskToSaveMemoryLayers=false\n' >"$ini"
fi
