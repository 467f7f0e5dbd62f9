"""The Debian packages say what the rest of the tree says: versions, options, modules of QML, the type of our files, no network."""
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from house import finish

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def version_faults(project, places):
    return [f"{name}: version {found}, the project has {project}" for name, found in places.items() if found != project]


def options(main):
    """Those of the app's own table, and the two that Qt adds."""
    table = main[main.index("addOptions({"):]
    return set(re.findall(r'\{"([a-z-]+)", "', table[:table.index("});")])) | {"help", "version"}


def option_faults(main, page):
    told = set(re.findall(r"\\-\\-([a-z\\-]+)", page[page.index(".SH OPTIONS"):page.index(".SH FILES")]))
    told = {option.replace("\\", "") for option in told}
    return [f"mamori.1: --{option} is only {'in the program' if option in options(main) else 'on the page'}"
            for option in sorted(told ^ options(main))]


def package_faults(control, setup):
    """QML modules are loaded by name: no library tells the packager of them."""
    known = set(re.findall(r"\bqml6-module-[\w-]+", setup)) - {"qml6-module-qttest"}
    source, *packages = control.split("\n\n")
    faults = [f"debian/control: {module} is not a build dependency" for module in sorted(known - set(re.findall(r"qml6-module-[\w-]+", source)))]
    app = next(package for package in packages if re.match(r"Package: mamori\n", package))
    faults += [f"debian/control: the app needs {module}" for module in sorted(known - set(re.findall(r"qml6-module-[\w-]+", app)))]
    wanted = re.findall(r"^(?:Build-Depends: +| {15})([\w.+-]+)", source, re.M)
    faults += [f"debian/control: platforms/linux/setup does not know {name}" for name in wanted
               if name not in ("debhelper-compat", "dh-apparmor", "pkgconf", "python3") and not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", setup)]
    return faults


def profile_faults(text, name):
    faults = [f"apparmor/{name}: {family} is not denied" for family in ("inet", "inet6", "raw", "packet")
              if not re.search(rf"^  deny network {family},$", text, re.M)]
    if re.search(r"^\s*(network,|network (?!unix,))|flags=\(complain\)|unconfined\s*\)", text, re.M):
        faults.append(f"apparmor/{name}: it lets the program out again")
    return faults


def metainfo_faults(tree, media):
    faults = []
    if tree.findtext("requires/internet") != "offline-only":
        faults.append("mamori.metainfo.xml: needs no network, and says so")
    if "touch" not in [control.text for control in tree.iter("control")]:
        faults.append("mamori.metainfo.xml: works by touch, and says so")
    if [kind.text for kind in tree.iter("mediatype")] != media:
        faults.append(f"mamori.metainfo.xml: the type of our files is {media}")
    return faults


def check(root):
    folder = Path(root) / "platforms/linux"
    read = lambda path: path.read_text(encoding="utf-8")
    project = re.search(r"project\(mamori VERSION (\S+)", read(folder.parent.parent / "CMakeLists.txt"))[1]
    metainfo = ElementTree.parse(folder / "mamori.metainfo.xml").getroot()
    page = read(folder / "mamori.1")
    faults = version_faults(project, {
        "debian/changelog": re.match(r"\S+ \((.+?)\)", read(folder / "debian/changelog"))[1],
        "mamori.metainfo.xml": next(metainfo.iter("release")).get("version"),
        "mamori.1": re.search(r'"mamori (\S+)"', page)[1]})
    faults += option_faults(read(folder.parent.parent / "app/main.cpp"), page)
    faults += package_faults(read(folder / "debian/control"), read(folder / "setup"))
    for name in ("mamori", "mamori-cli"):
        faults += profile_faults(read(folder / "apparmor" / name), name)
    media = [kind.get("type") for kind in ElementTree.parse(folder / "mamori-mime.xml").getroot().iter(MIME + "mime-type")]
    return faults + metainfo_faults(metainfo, media)


if __name__ == "__main__":
    finish(check(sys.argv[1]))
