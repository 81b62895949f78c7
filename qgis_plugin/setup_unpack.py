"""Unpack an offline archive of the engine, or check a folder of wheels: run as a child.

    python -I setup_unpack.py ARCHIVE FOLDER

Nothing in an archive is trusted: only plain names that ``manifest.json`` lists are written,
never more bytes than it says, and every file must have its sha256. Prints ``@unpack DONE
TOTAL`` as it goes, ``@unpacked FOLDER`` at the end, and ``@problem TEXT`` where it refuses.
Standard library only, Python 3.6 syntax: any interpreter may run it.
"""

import hashlib
import json
import os
import re
import sys
import typing
import zipfile
import zlib

MANIFEST = "manifest.json"
FORMAT = 1
MAX_FILES = 300
MAX_BYTES = 12 * 1024**3
_NAME = re.compile(r"(?:wheels|model)/[A-Za-z0-9][A-Za-z0-9._+!-]{0,180}\Z")
_BLOCK = 1 << 20


class Refused(Exception):
    """The archive is not one of ours, or is damaged; the text says why."""


def read_manifest(text):
    """Return the files of a manifest, ``{name: (bytes, sha256)}``.

    Raises
    ------
    Refused
        If it is not valid.
    """
    try:
        manifest = json.loads(text)
        if manifest["format"] != FORMAT:
            raise Refused("the archive is of another version of TerraSeek")
        files = {
            str(name): (int(entry["bytes"]), str(entry["sha256"]))
            for name, entry in manifest["files"].items()
        }
    except (ValueError, KeyError, TypeError, AttributeError):
        raise Refused("its manifest cannot be read") from None
    if not files or len(files) > MAX_FILES or sum(n for n, _ in files.values()) > MAX_BYTES:
        raise Refused("its manifest lists too many files, too large ones, or none")
    for name, (size, digest) in files.items():
        if not _NAME.match(name) or size < 0 or not re.match(r"[0-9a-f]{64}\Z", digest):
            raise Refused("its manifest names a file " + repr(name[:60]))
    return files


def copy(stream, target, size, digest, name, tell):
    """Write at most ``size`` bytes and compare their hash; ``target`` None only compares."""
    found, done = hashlib.sha256(), 0
    out = open(target, "wb") if target else None  # noqa: SIM115 - closed below
    try:
        while True:
            block = stream.read(_BLOCK)
            if not block:
                break
            done += len(block)
            if done > size:
                raise Refused(name + " is larger than the manifest says")
            found.update(block)
            if out:
                out.write(block)
            tell(len(block))
    finally:
        if out:
            out.close()
    if done != size or found.hexdigest() != digest:
        raise Refused(name + " is damaged: its sha256 is not that of the manifest")


def unpack(path, folder, say=print):
    """Unpack and check an archive, or check a folder; return the folder that holds ``wheels``.

    A folder without a manifest is taken as it is: somebody collected the wheels by hand.

    Raises
    ------
    Refused
        If anything in it is not as the manifest says.
    """
    is_folder = os.path.isdir(path)
    if is_folder and not os.path.isfile(os.path.join(path, MANIFEST)):
        if not [n for n in os.listdir(path) if n.endswith(".whl")]:
            raise Refused("the folder holds no wheels (*.whl)")
        return path
    archive = None if is_folder else zipfile.ZipFile(path)
    try:
        if archive is None:
            with open(os.path.join(path, MANIFEST), encoding="utf-8") as file:
                files = read_manifest(file.read(1 << 20))
            for name in os.listdir(os.path.join(path, "wheels")):
                if "wheels/" + name not in files:
                    raise Refused("it holds " + name[:60] + ", which its manifest does not name")
        else:
            if MANIFEST not in archive.namelist():
                raise Refused("it is no offline archive of TerraSeek: it has no " + MANIFEST)
            with archive.open(MANIFEST) as member:
                files = read_manifest(member.read(1 << 20).decode("utf-8", "replace"))
        total, state = sum(n for n, _ in files.values()), [0, 0]

        def tell(n):
            state[0] += n
            if state[0] - state[1] > 4 * _BLOCK or state[0] == total:
                state[1] = state[0]
                say(" ".join(["@unpack", str(state[0]), str(total)]))

        stream: typing.IO[bytes]
        for name, (size, digest) in sorted(files.items()):
            target = None
            if archive is None:
                origin = os.path.join(path, *name.split("/"))
                if not os.path.isfile(origin):
                    raise Refused(name + " is missing")
                stream = open(origin, "rb")  # noqa: SIM115 - closed below
            else:
                try:
                    stream = archive.open(name)
                except KeyError:
                    raise Refused(name + " is missing") from None
                target = os.path.join(folder, *name.split("/"))
                os.makedirs(os.path.dirname(target), exist_ok=True)
            with stream:
                copy(stream, target, size, digest, name, tell)
    finally:
        if archive is not None:
            archive.close()
    return path if is_folder else folder


def main():
    """Unpack, and say on stdout how it went; 1 where it was refused."""
    try:
        found = unpack(sys.argv[1], sys.argv[2], lambda text: print(text, flush=True))
    except Refused as err:
        print("@problem " + str(err))
        return 1
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as err:
        print("@problem it is not a zip that can be read (" + str(err)[:100] + ")")
        return 1
    except OSError as err:
        print("@problem " + (err.strerror or str(err)))
        return 1
    print("@unpacked " + json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
