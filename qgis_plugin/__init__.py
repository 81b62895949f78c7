"""The QGIS room: panel, result layers, and the client of the engine's worker.

Nothing here imports numpy, rasterio, onnxruntime or torch: the engine runs in a
child process, so that its libraries never meet those of QGIS.
"""
