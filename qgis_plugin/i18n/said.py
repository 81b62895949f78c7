"""What the engine and the set-up's helpers say in English, in the language of the interface.

They run without Qt and for the command line as well, so what they say comes here as it is. What
a user of the panel is likely to read is known here by its form; the rest stays English.
"""

from __future__ import annotations

import functools
import re

from qgis.PyQt.QtCore import QCoreApplication

from . import CONTEXT, tr_noop

#: Longer texts are no sentences of ours.
_LONGEST = 1000

#: The first that fits counts: what stands around others comes first.
TEMPLATES = (
    # What is wrong with a query, and where.
    tr_noop("{0} (character {1})."),
    tr_noop("Here: {0}"),
    tr_noop("The quotation mark is never closed"),
    tr_noop("More than {0} parentheses inside each other"),
    tr_noop("More than {0} NOTs or parentheses inside each other"),
    tr_noop("A weight lies between {0} and {1}"),
    tr_noop("This parenthesis is never closed"),
    tr_noop("This parenthesis was never opened"),
    tr_noop("AND, OR or NOT is missing before this"),
    tr_noop("There is nothing between the quotation marks"),
    tr_noop("More than {0} phrases in one query"),
    tr_noop("A word or phrase is missing before {0}"),
    tr_noop("the end of the query"),
    tr_noop("this parenthesis"),
    tr_noop("this weight"),
    tr_noop("A weight stands behind one word, phrase or parenthesis only"),
    tr_noop("There are only examples of what is not wanted."),
    tr_noop("Add a sentence, or one to look like."),
    tr_noop("{0} is read as a word of the sentence: the operators are AND, OR and NOT."),
    tr_noop(
        "The model does not understand “{0}”: to leave something out, write NOT in capitals before "
        "it, as in: parking NOT cars"
    ),
    # What is known of a language, and what marks did.
    tr_noop("The query is taken for {0}, but may be {1}: set the language to be sure."),
    tr_noop("The language was not recognised; English synonyms and concepts are used."),
    tr_noop("The model was not trained for {0}: try the query in English as well."),
    tr_noop(
        "The model knows {0} less well than English (its measured figures are {1} % of those): "
        "try the query in English as well."
    ),
    tr_noop("The marks changed the ranking ({0} % of what they say)."),
    tr_noop("The marks do not help yet: the ranking is that of the query."),
    # Rasters and indexes.
    tr_noop("{0} It is indexed again; tiles that did not change are kept."),
    tr_noop("{0} It is made anew."),
    tr_noop(
        "The raster has changed since it was indexed, and with it the stretch of its values: every "
        "tile is embedded again."
    ),
    tr_noop("{0} Changed, new or gone: {1}."),
    tr_noop("Overviews are not used: {0}. Full resolution is read."),
    tr_noop("the raster has none"),
    tr_noop("the raster is rotated or not north-up"),
    tr_noop("tiles of {0} pixels have too few of them there for the model ({1})"),
    tr_noop("not every band has them"),
    tr_noop("the raster's mask has none, or hides nothing that they show"),
    tr_noop("{0} is {1}; a whole number from 1 to {2} is needed."),
    tr_noop("Set the environment variable to one, or remove it."),
    tr_noop("The raster's file was written to since it was indexed."),
    tr_noop("The raster's file has changed since it was indexed (same size, other content)."),
    tr_noop("The raster's file has changed since it was indexed ({0} bytes)."),
    tr_noop("The raster {0} does not exist."),
    tr_noop("Check the path."),
    tr_noop("The file {0} is empty (0 bytes)."),
    tr_noop("{0} cannot be read as a raster: {1}."),
    tr_noop("Any raster that GDAL opens will do, e.g. a GeoTIFF."),
    tr_noop("{0} is not georeferenced (it has no usable transform)."),
    tr_noop("{0} has no valid pixels in this area: every tile is nodata or masked."),
    tr_noop("Check the nodata value, the mask and the area."),
    tr_noop("The area of interest does not overlap the raster."),
    tr_noop("A tile of {0} m has {1} pixels a side; at most {2} are read."),
    tr_noop("Choose a smaller tile."),
    tr_noop("A tile of {0} m does not fit pixels of {1} m."),
    tr_noop("No tile of {0} m has its centre in the area (the raster's shorter side is {1} m)."),
    tr_noop("Choose a smaller tile or a larger area."),
    tr_noop("{0} tiles are more than {1}."),
    tr_noop("Choose a larger tile, less overlap or a smaller area."),
    tr_noop("The index was made with the model {0}, which is not installed."),
    tr_noop("Install that model, or index the raster again with this one."),
    tr_noop("The model {0} is not installed."),
    tr_noop("Index the raster again."),
    tr_noop("Index the raster again with this model."),
    tr_noop("{0} is not usable: {1}."),
    tr_noop("CPU ({0} threads)"),
    # Why a GPU is not used.
    tr_noop("An NVIDIA GPU is there but the CPU is used: {0}. {1}"),
    tr_noop("An NVIDIA GPU is there but the CPU is used: {0}."),
    tr_noop("this ONNX Runtime has no {0}"),
    tr_noop("no NVIDIA driver answers (nvidia-smi)"),
    tr_noop("the part of NVIDIA's driver for CUDA is not there ({0})"),
    tr_noop("NVIDIA's driver does not start CUDA: {0}"),
    tr_noop("NVIDIA's driver runs CUDA up to {0}, and this ONNX Runtime needs {1}"),
    tr_noop("NVIDIA's driver is too old for this ONNX Runtime (CUDA {0})"),
    tr_noop("a library of CUDA is missing ({0})"),
    tr_noop("Set the engine up for NVIDIA GPUs (terraseek[gpu])."),
    tr_noop("Install NVIDIA's driver with CUDA; in a container, let it see the GPU."),
    tr_noop("Restart the computer; if that does not help, install NVIDIA's driver again."),
    tr_noop("Update NVIDIA's driver."),
    tr_noop("Use the CPU instead."),
    tr_noop("The GPU's memory ran out: batches of {0} tiles are used."),
    tr_noop("The GPU has too little free memory for a single tile."),
    tr_noop("Close other programs that use it, or use the CPU."),
    tr_noop("Nothing was embedded now: every tile was in the index already, made on {0}."),
    tr_noop("The files of {0} cannot be looked at: {1}."),
    tr_noop("Check the disk or the network share, then run it again."),
    tr_noop(
        "A row of tiles takes more memory than is kept: blocks of the raster are decoded several "
        "times. A tiled copy of it or smaller tiles are quicker."
    ),
    tr_noop("The index file {0} cannot be read any more: {1}."),
    tr_noop("it has become shorter"),
    # Labelling.
    tr_noop("Patch embeddings are not calibrated: nothing becomes unknown by default."),
    tr_noop("The model {0} has no patch embeddings: its maps are as fine as the tiles."),
    tr_noop("The model is not calibrated for labelling: nothing becomes unknown by default."),
    tr_noop("Polygons outside the labelled area: {0}."),
    tr_noop(
        "Transduction was left out: the classes' shares would differ by {0} % of the tiles from "
        "those that the model expects, more than in the layers it was tried on."
    ),
    tr_noop("Transduction was left out: {0} tiles are few for {1} classes."),
    tr_noop(
        "Transduction was left out: pixels of {0} m are more than {1} times as coarse as those "
        "that the model was calibrated on."
    ),
    tr_noop(
        "The list hardly fits this image: the model expects {0} % of the tiles to get the right "
        "class. Try classes that can be seen from above here or another tile size, and assess the "
        "map."
    ),
    tr_noop(
        "The pixels are {0} m wide; probabilities and the threshold of unknown were calibrated on "
        "imagery of {1} to {2} m. Here they are a guess: draw a sample and assess the map."
    ),
    tr_noop("The model never reached an accuracy of {0} when it was calibrated: {1} is aimed at."),
    tr_noop("Smoothing and sieve do nothing to the user's own polygons."),
    tr_noop("There is no valid tile to label: the area holds nodata only, or was not indexed."),
    tr_noop("Check the bounds and the raster's nodata value."),
    tr_noop("The {0} is a raster, not a layer of polygons or points."),
    tr_noop("The {0} is no vector layer that can be read: it is of another format, or damaged."),
    tr_noop("polygon layer {0}"),
    tr_noop("reference {0}"),
    tr_noop("A GeoPackage, GeoJSON or Shapefile will do."),
    tr_noop("No polygon of {0} lies on the labelled area."),
    tr_noop("Check the layer's coordinate reference system and place."),
    # Class lists.
    tr_noop("A class list needs at least two classes, this one has {0}."),
    tr_noop("Add what the rest may be: a tile is always compared with the other classes."),
    tr_noop("The classes {0} and {1} have the same {2}."),
    tr_noop("colour {0}"),
    tr_noop("Change one of the two."),
    tr_noop("The classes {0} and {1} share the {2} name {3}."),
    tr_noop("A name can stand for one class only."),
    tr_noop("The colour {0} of {1} is none."),
    tr_noop("Write it as #rrggbb."),
    tr_noop("{0} is not valid JSON: {1} in line {2}, column {3}."),
    tr_noop("The model {0} does not know the language {1}."),
    # References of an assessment.
    tr_noop("The reference does not overlap the labels."),
    tr_noop("Compare the places of the two layers, and their coordinate reference systems."),
    tr_noop("The reference has values that are no class of the labels: {0}."),
    tr_noop("The reference mixes points and polygons."),
    tr_noop("Split it in two: a point is one unit, a polygon counts by its area."),
    tr_noop("No unit of the reference has a known class in the labels."),
    tr_noop("{0} is there already; nothing was written."),
    tr_noop("{0} is open in another program; nothing was written."),
    tr_noop("Remove its layer there (in QGIS too), or give another name."),
    tr_noop(
        "Polygons smaller than a cell of the grid: {0}. They get the label of their surroundings."
    ),
    # Files that cannot be written.
    tr_noop("The disk is full: {0} was not written."),
    tr_noop("Free some space."),
    tr_noop("No permission to write {0}."),
    tr_noop("{0} cannot be written: {1}."),
    tr_noop("Check the folder."),
    tr_noop("the index"),
    tr_noop("Writing .parquet needs pyarrow, which is not installed."),
    # The set-up: archives and environments.
    tr_noop("the archive is of another version of TerraSeek"),
    tr_noop("its manifest cannot be read"),
    tr_noop("its manifest lists too many files, too large ones, or none"),
    tr_noop("its manifest names a file {0}"),
    tr_noop("{0} is larger than the manifest says"),
    tr_noop("{0} is damaged: its sha256 is not that of the manifest"),
    tr_noop("the folder holds no wheels (*.whl)"),
    tr_noop("it holds {0}, which its manifest does not name"),
    tr_noop("it is no offline archive of TerraSeek: it has no {0}"),
    tr_noop("it is not a zip that can be read ({0})"),
    tr_noop("{0} is missing"),
    tr_noop("{0} is older than {1}"),
    tr_noop("{0} cannot be imported: {1}"),
    tr_noop("it lacks {0}"),
)


@functools.lru_cache(maxsize=1)
def _forms() -> list[tuple[str, re.Pattern[str]]]:
    return [
        (text, re.compile(re.sub(r"\\\{\d\\\}", "(.+?)", re.escape(text)), re.DOTALL))
        for text in TEMPLATES
    ]


def said(text: str) -> str:
    """Return a sentence of the engine in the language of the interface, or as it is."""
    if not 0 < len(text) <= _LONGEST:
        return text
    for source, form in _forms():
        found = form.fullmatch(text)
        if found:
            # What stands in a gap may be known as well: the fault before "(character 3)".
            gaps = [said(gap) for gap in found.groups()]
            return str(QCoreApplication.translate(CONTEXT, source)).format(*gaps)
    return text
