"""TerraSeek: search your own imagery in your own language.

The repository root is both the QGIS plugin folder and the Python package
``terraseek``. Nothing heavy is imported here: the engine and the training room
import this package too, in environments that have no QGIS.
"""

__version__ = "0.1.0"


def classFactory(iface):  # noqa: N802 - the name that QGIS calls
    """Return the plugin object; called by QGIS (``iface`` is None in qgis_process)."""
    from .qgis_plugin.plugin import TerraSeekPlugin

    return TerraSeekPlugin(iface)
