"""What the tests of labelling need: a painted scene, its truth, the panel's tab."""

from osgeo import gdal, ogr, osr
from qgis.core import QgsProject

CLASSES = "en: red roof, green grass, blue lake"


def truth_raster(path, *, size=320, left=500_000, crs="EPSG:32633"):
    """Write the classes of ``processing_helpers.paint``: 1 red, 2 green, 3 blue."""
    data = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1)
    data.SetGeoTransform((left, 1, 0, 5_000_000, 0, -1))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    data.SetProjection(reference.ExportToWkt())
    rows = [bytearray([2] * size) for _ in range(size)]
    for row in range(32, 96):
        rows[row][32:96] = bytes([1] * 64)
    for row in range(size - 96, size - 32):
        rows[row][size - 96 : size - 32] = bytes([3] * 64)
    data.GetRasterBand(1).WriteRaster(0, 0, size, size, bytes(b"".join(rows)))
    data.FlushCache()
    del data
    return str(path)


def polygons(path, parts, *, crs=32633, field="class", layer="parts", kind=ogr.wkbPolygon):
    """Write WKT geometries with a text field; ``parts`` are (WKT, text)."""
    path = str(path)
    driver = "GPKG" if path.endswith(".gpkg") else "GeoJSON"
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(crs)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    data = ogr.GetDriverByName(driver).CreateDataSource(path)
    made = data.CreateLayer(layer, reference, kind)
    made.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    for wkt, text in parts:
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        feature.SetField(field, text)
        made.CreateFeature(feature)
    del made, data
    return path


def box(left, bottom, right, top):
    """Return the WKT of a rectangle."""
    return f"POLYGON(({left} {bottom},{right} {bottom},{right} {top},{left} {top},{left} {bottom}))"


def label_layers():
    """Return the label layers of the project, from the top of the layer tree down."""
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return [n.layer() for n in nodes if n.layer().customProperty("terraseek/labels")]
