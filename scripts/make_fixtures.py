"""Cut the small real rasters of tests/data/scenes from the scenes they come from.

Usage: python scripts/make_fixtures.py SCENES, where SCENES holds the folders linz_motuihe,
landsat8_elkton, naip_va and naip_nd. Their origins and licences are in tests/data/scenes/README.md.
"""

import sys
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import Affine
from rasterio.warp import Resampling, calculate_default_transform, reproject
from rasterio.windows import Window

OUT = Path(__file__).resolve().parent.parent / "tests" / "data" / "scenes"


def cut(path, col, row, width, height):
    """Pixels and profile of a window."""
    with rasterio.open(path) as source:
        window = Window(col, row, width, height)
        profile = {
            "driver": "GTiff",
            "crs": source.crs,
            "transform": source.window_transform(window),
        }
        return source.read(window=window), {**profile, "nodata": source.nodata}


def write(name, values, profile, **more):
    """Write a deflated GeoTIFF."""
    profile = {**profile, "count": values.shape[0], "dtype": values.dtype.name, **more}
    profile.update(height=values.shape[1], width=values.shape[2], compress="deflate", predictor=2)
    with rasterio.open(OUT / name, "w", **profile) as target:
        target.write(values)


def main(scenes: Path) -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    values, profile = cut(scenes / "linz_motuihe" / "aerial.tif", 240, 20, 160, 128)
    write("linz_rgba_nztm.tif", values, profile, photometric="rgb", alpha="yes")

    bands = [
        cut(scenes / "landsat8_elkton" / f"L8-B{b}-Elkton-VA.tiff", 20, 20, 128, 112)
        for b in (4, 3, 2)
    ]
    values = np.concatenate([b[0] for b in bands])
    values[:, :, :24] = 0  # a swath edge
    write("landsat8_uint16_nodata.tif", values, {**bands[0][1], "nodata": 0})

    for band in (1, 2, 3):
        values, profile = cut(scenes / "naip_va" / f"NAIP-VA-b{band}.tiff", 200, 200, 128, 128)
        write(f"naip_va_b{band}.tif", values, profile)

    values, profile = cut(scenes / "naip_nd" / "m_4709963_se_14_1_20120731.tif", 400, 300, 160, 160)
    t = profile["transform"]
    turned = t @ Affine.rotation(25, (80, 80))
    write("naip_nd_rotated.tif", values[:3], {**profile, "transform": turned, "nodata": None})
    bounds = rasterio.transform.array_bounds(160, 160, t)
    to, width, height = calculate_default_transform(profile["crs"], "EPSG:4326", 160, 160, *bounds)
    target = np.zeros((3, height, width), np.uint8)
    reproject(
        values[:3], target, src_transform=t, src_crs=profile["crs"], dst_transform=to,
        dst_crs="EPSG:4326", resampling=Resampling.bilinear,
    )  # fmt: skip
    write(
        "naip_nd_wgs84.tif",
        target,
        {"driver": "GTiff", "crs": "EPSG:4326", "transform": to, "nodata": 0},
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
