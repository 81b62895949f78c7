"""Rasters and runs for the tests of the Processing algorithms."""

from helpers import ROOT
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

TINY = str(ROOT / "tests" / "data" / "tiny-model")
RED, GREEN, BLUE = (215, 25, 25), (25, 150, 25), (25, 50, 215)
#: The red square of :func:`paint`: left, bottom, right, top.
RED_SQUARE = (500_032, 4_999_904, 500_096, 4_999_968)


def paint(path, *, crs="EPSG:32633", bands=3, size=320, left=500_000):
    """Write a green raster of 1 m pixels, a red square in the north-west, a blue one opposite."""
    data = gdal.GetDriverByName("GTiff").Create(str(path), size, size, bands)
    data.SetGeoTransform((left, 1, 0, 5_000_000, 0, -1))
    if crs:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        data.SetProjection(reference.ExportToWkt())
    for n in range(bands):
        band = data.GetRasterBand(n + 1)
        rows = [bytearray([GREEN[n % 3]] * size) for _ in range(size)]
        for row in range(32, 96):
            rows[row][32:96] = bytes([RED[n % 3]] * 64)
        for row in range(size - 96, size - 32):
            rows[row][size - 96 : size - 32] = bytes([BLUE[n % 3]] * 64)
        band.WriteRaster(0, 0, size, size, bytes(b"".join(rows)))
    data.FlushCache()
    del data
    return str(path)


class Feedback(QgsProcessingFeedback):
    """Keeps what is said, and cancels at a chosen progress."""

    def __init__(self, cancel_at=None):
        super().__init__(False)
        self.cancel_at = cancel_at
        self.texts, self.steps = [], []
        self.progressChanged.connect(self._step)

    def _step(self, value):
        self.steps.append(value)
        if self.cancel_at is not None and value >= self.cancel_at:
            self.cancel()

    def setProgressText(self, text):
        self.texts.append(text)

    def pushInfo(self, text):
        self.texts.append(text)

    def reportError(self, text, fatal=False):
        self.texts.append(text)

    def pushWarning(self, text):
        self.texts.append(text)


def algorithm(name):
    """Return a new algorithm from the registry."""
    return QgsApplication.processingRegistry().createAlgorithmById(f"terraseek:{name}")


def context():
    """Return a context in the project."""
    made = QgsProcessingContext()
    made.setProject(QgsProject.instance())
    return made


def run(name, parameters, feedback=None, where=None):
    """Run an algorithm as scripts do; returns (outputs, context)."""
    where = where or context()
    one = algorithm(name)
    ok, message = one.checkParameterValues(parameters, where)
    assert ok, message
    outputs, ok = one.run(parameters, where, feedback or Feedback(), {}, False)
    assert ok
    return outputs, where


def refused(name, parameters):
    """Return why the parameters of an algorithm are refused."""
    ok, message = algorithm(name).checkParameterValues(parameters, context())
    assert not ok
    return message
