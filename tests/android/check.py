"""Steps of `tests/run android`: the Java half of the Android project is compiled, linked, dexed, signed and looked at with
what Debian has. Nothing of it runs: Debian has neither Android's C library nor a device.

usage: check.py STEP ROOT TOOLS WORK       exit code 77: skipped, with the reason
"""
import contextlib
import io
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import xml.etree.ElementTree as ElementTree

NAME = "jp.mamori.techo"
TARGET, LEAST = 36, 28
PERMISSIONS = {"android.permission." + name for name in ("CAMERA", "USE_BIOMETRIC", "POST_NOTIFICATIONS")}
ANDROID = "{http://schemas.android.com/apk/res/android}"
TOOLS_XML = "{http://schemas.android.com/tools}"
# The newest text of the interface that Debian has; what came later is compiled against nothing here.
LEVEL = 34


def skip(why):
    print(f"SKIPPED: {why}")
    sys.exit(77)


def need(*programs):
    gone = [program for program in programs if not shutil.which(program)]
    if gone:
        skip(f"not installed: {', '.join(gone)}")


def run(*command, expected=0, **more):
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **more)
    if done.returncode != expected:
        print(done.stdout[-8000:])
        sys.exit(f"{command[0]}: {done.returncode}, expected {expected}")
    return done.stdout


def hold(what, true):
    if not true:
        sys.exit(f"does not hold: {what}")
    print(f"holds: {what}")


class Check:
    def __init__(self, root, tools, work):
        self.root, self.tools, self.work = root, tools, work
        self.project, self.here = root / "platforms/android", root / "tests/android"
        self.jar, self.qt_classes, self.classes = work / f"android-{LEVEL}.jar", work / "qt-classes", work / "classes"
        self.base, self.generated = work / "base.apk", work / "generated"
        self.dex_folder, self.package_file = work / "dex", work / "mamori-unrunnable.apk"
        self.aapt2 = tools / "bin/aapt2"
        work.mkdir(parents=True, exist_ok=True)
        if not (tools / "ready").is_file():
            skip(f"tests/android/fetch has not filled {tools}")

    def fresh(self, folder):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    def javac(self, out, path, sources, *more, expected=0):
        # Language level 8 is what Qt's own build asks for, and what dx reads.
        return run("javac", "-proc:none", "-encoding", "UTF-8", "-source", "8", "-target", "8", "-Xlint:-options", *more,
                   "-cp", ":".join(map(str, path)), "-d", out, *sources, expected=expected)

    # The steps, each a method.

    def stubs(self):
        """Android's interface as classes without bodies; made anew when the text or the maker changed."""
        need("javac", "jar")
        import stubs
        text = self.tools / "text/api/current.txt"
        stamp = self.work / "stubs.made"
        made = f"{(self.here / 'stubs.py').read_text()}{text.stat().st_size}"
        if self.jar.is_file() and stamp.is_file() and stamp.read_text() == made:
            print("from the cache")
            return
        sources = self.fresh(self.work / "stubs")
        count = stubs.make(text.read_text(encoding="utf-8"), sources)
        listed = self.work / "stubs.txt"
        listed.write_text("\n".join(map(str, sources.rglob("*.java"))))
        self.javac(self.fresh(self.work / "stub-classes"), [sources], [f"@{listed}"], "-nowarn", "-J-Xmx1g")
        run("jar", "cf", self.jar, "-C", self.work / "stub-classes", ".")
        stamp.write_text(made)
        hold(f"{count} types of level {LEVEL} compile", count > 3000)

    def qt(self):
        need("javac")
        sources = sorted((self.tools / "qt").rglob("*.java"))
        self.javac(self.fresh(self.qt_classes), [self.jar], sources, "-nowarn")
        hold(f"{len(sources)} files of Qt's Java compile against it", len(sources) > 40)

    def resources(self):
        """Resources and manifest, linked as Qt's build would hand them over."""
        framework = self.tools / "root/usr/share/android-framework-res/framework-res.apk"
        run(self.aapt2, "compile", "--dir", self.project / "res", "-o", self.work / "resources.zip")
        manifest = self.work / "AndroidManifest.xml"
        manifest.write_text(self.filled_manifest(), encoding="utf-8")
        run(self.aapt2, "link", "-I", framework, "--manifest", manifest, "--min-sdk-version", LEAST, "--target-sdk-version", TARGET,
            "--version-code", "1", "--version-name", "0", "-o", self.base, "--java", self.fresh(self.generated), self.work / "resources.zip")
        print(run(self.aapt2, "dump", "badging", self.base).splitlines()[0])

    def filled_manifest(self):
        """What androiddeployqt and the merger of manifests make of it: the blanks filled, what is taken away gone."""
        ElementTree.register_namespace("android", ANDROID[1:-1])
        tree = ElementTree.parse(self.project / "AndroidManifest.xml").getroot()
        tree.set("package", NAME)
        for child in list(tree):
            if child.get(TOOLS_XML + "node") == "remove":
                tree.remove(child)
        text = ElementTree.tostring(tree, encoding="unicode").replace("${applicationId}", NAME)
        blanks = {"VERSION_CODE": "1", "VERSION_NAME": "0", "APP_LIB_NAME": "mamori", "APP_ARGUMENTS": ""}
        return re.sub(r"-- %%INSERT_(\w+)%% --", lambda blank: blanks[blank[1]], text)

    def ours(self):
        return sorted((self.project / "src").rglob("*.java")) + sorted(self.generated.rglob("R.java"))

    def java(self):
        need("javac")
        self.javac(self.fresh(self.classes), [self.jar, self.qt_classes], self.ours(), "-Xlint:all,-options,-deprecation", "-Werror")
        hold("each class of ours has a docstring", all(re.search(r"^/\*\*", path.read_text(encoding="utf-8"), re.M)
                                                      for path in (self.project / "src").rglob("*.java")))

    def mistakes(self):
        """The classes without bodies do find what is wrong: a misspelt call, a wrong type, something that is not there."""
        path = self.project / f"src/{NAME.replace('.', '/')}/MainActivity.java"
        text = path.read_text(encoding="utf-8")
        wrong = {"setRecentsScreenshotEnabled(false)": "setRecentsScreenshotsEnabled(false)", "LayoutParams.FLAG_SECURE": "LayoutParams.FLAG_SAFE",
                 "setFilterTouchesWhenObscured(true)": 'setFilterTouchesWhenObscured("yes")'}
        for right, mistake in wrong.items():
            hold(f"{right} is called", right in text)
            text = text.replace(right, mistake)
        folder = self.fresh(self.work / "mistake")
        (folder / path.name).write_text(text, encoding="utf-8")
        others = [source for source in self.ours() if source.name != path.name]
        said = self.javac(self.fresh(self.work / "mistake-classes"), [self.jar, self.qt_classes], [folder / path.name, *others], expected=1)
        for mistake in wrong.values():
            number = next(n for n, line in enumerate(text.splitlines(), 1) if mistake in line)
            hold(f"{mistake} is refused", f"{path.name}:{number}: error:" in said)

    def behaviour(self):
        """The few functions that need nothing of Android, run."""
        need("javac", "java")
        out = self.fresh(self.work / "behaviour")
        self.javac(out, [self.jar, self.classes], [self.here / "DocumentsTest.java"])
        print(run("java", "-ea", "-cp", f"{out}:{self.classes}:{self.jar}", f"{NAME}.DocumentsTest", self.work / "scratch"))

    def adapters(self):
        """C++ that only Android compiles: types against Qt's own headers, and every call into Java against our classes."""
        need("javac", "javap")
        theirs = (self.root / "app/adapters/hand_over.cpp").read_text(encoding="utf-8")
        ours = (self.project / f"src/{NAME.replace('.', '/')}/Arrivals.java").read_text(encoding="utf-8")
        for ending in (".brought", ".running", ".note"):
            hold(f"{ending} is what HandOver and Arrivals call it", f'{ending}"' in theirs and f'"{ending}"' in ours)
        hold("the program takes the store's folder from the window", '{"vault", ' in (self.root / "app/main.cpp").read_text(encoding="utf-8"))
        sources = sorted((self.root / "app/adapters").rglob("*_android.cpp"))
        found = run("javap", "-p", "-s", "-cp", self.classes, f"{NAME}.MainActivity")
        for source in sources:
            calls = re.findall(r'call(?:Static)?Method<[^>]*>\(\s*"(\w+)",\s*"([^"]+)"', source.read_text(encoding="utf-8"))
            hold(f"{source.name} calls into Java", calls)
            for name, signature in calls:
                hold(f"{source.name}: MainActivity has {name}{signature}",
                     re.search(rf"\b{name}\(.*\n\s+descriptor: {re.escape(signature)}$", found, re.M))
        need("g++")
        java = Path(shutil.which("javac")).resolve().parent.parent / "include"
        qt = next((folder for folder in Path("/usr/include").glob("*/qt6") if (folder / "QtCore/QJniObject").is_file()), None)
        if not qt or not (java / "jni.h").is_file() or not (qt / "QtQml").is_dir():
            skip("types of the adapters: needs the headers of Qt (qt6-base-dev, qt6-declarative-dev) and jni.h")
        modules = [part for module in ("", "QtCore", "QtGui", "QtQml", "QtQmlIntegration") for part in ("-isystem", qt / module)]
        for source in sources:
            run("g++", "-std=c++20", "-fsyntax-only", "-fPIC", "-Wall", "-Wextra", "-Wconversion", "-Werror", "-DQ_OS_ANDROID",
                "-I", self.root / "app", "-isystem", java, "-isystem", java / "linux", *modules, source)
            hold(f"{source.name}: its types fit Qt's headers; it was not compiled for Android", True)

    def manifest(self):
        """Of the linked package, not of the text: what the system would read."""
        badging = run(self.aapt2, "dump", "badging", self.base)
        listed = run(self.aapt2, "dump", "permissions", self.base)
        asked = set(re.findall(r"^uses-permission: name='([^']+)'", listed, re.M))
        hold(f"permissions are {sorted(PERMISSIONS)}", asked == PERMISSIONS)
        hold("no permission of our own", "permission: " not in re.sub(r"uses-permission: ", "", listed))
        hold(f"target {TARGET}, at least {LEAST}", f"targetSdkVersion:'{TARGET}'" in badging and f"'{LEAST}'" in badging)
        hold("no camera is needed to install it", not re.findall(r"uses-(?:implied-)?feature: name='android\.hardware\.camera.*", badging))
        hold("not to be debugged", "application-debuggable" not in badging)
        tree = ElementTree.fromstring(self.filled_manifest())
        application = tree.find("application")
        wanted = {"allowBackup": "false", "dataExtractionRules": "@xml/no_transfer", "fullBackupContent": "@xml/no_backup",
                  "extractNativeLibs": "false", "enableOnBackInvokedCallback": "true", "usesCleartextTraffic": "false"}
        for key, value in wanted.items():
            hold(f"{key} is {value}", application.get(ANDROID + key) == value)
        for rules, parts in (("no_transfer", ["cloud-backup", "device-transfer"]), ("no_backup", ["."])):
            for part in parts:
                kept = ElementTree.parse(self.project / f"res/xml/{rules}.xml").getroot().find(part)
                out = {rule.get("domain") for rule in kept if rule.tag == "exclude"}
                hold(f"{rules}, {part}: nothing is taken along", out == {"root", "file", "database", "sharedpref", "external"} and
                     all(rule.tag == "exclude" for rule in kept))
        self.doors(application)
        compiled = run(self.aapt2, "dump", "xmltree", "--file", "AndroidManifest.xml", self.base)
        hold("the linked manifest says so too", re.search(r"allowBackup\(0x[0-9a-f]+\)=false", compiled)
             and len(re.findall(r"exported\(0x[0-9a-f]+\)=true", compiled)) == 1)
        hold("a dark look has its own colours, and English its own words",
             re.search(r"\(night\)", run(self.aapt2, "dump", "resources", self.base)) and "locales: '--_--' 'en'" in badging)

    def faults(self):
        """What `manifest` is there for is found, each by itself."""
        manifest = (self.project / "AndroidManifest.xml").read_text(encoding="utf-8")
        copy = self.fresh(self.work / "fault") / "platforms"
        shutil.copytree(self.project, copy / "android")
        other = Check(copy.parent, self.tools, self.work / "fault/work")
        for right, wrong in (('allowBackup="false"', 'allowBackup="true"'),
                             ('INTERNET" tools:node="remove"', 'INTERNET"'),
                             ('permission.CAMERA"', 'permission.READ_MEDIA_IMAGES"'),
                             ('Reminder" android:exported="false"', 'Reminder" android:exported="true"'),
                             ('scheme="content"', 'scheme="https"'),
                             ("techo.Lent", "techo.Lend"),
                             ('android:icon=', 'android:debuggable="true" android:icon='),
                             ("@xml/no_transfer", "@xml/languages")):
            hold(f"{right} is in the manifest", right in manifest)
            (copy / "android/AndroidManifest.xml").write_text(manifest.replace(right, wrong), encoding="utf-8")
            try:
                with contextlib.redirect_stdout(io.StringIO()):
                    other.resources()
                    other.manifest()
            except SystemExit as found:
                print(f"{wrong}: {found}")
            else:
                sys.exit(f"nobody minds {wrong}")

    def doors(self, application):
        """Who else may start what: the launcher, and whoever opens a .mamori file."""
        parts = [part for part in application if part.tag in ("activity", "activity-alias", "service", "receiver", "provider")]
        open_ones = [part.get(ANDROID + "name") for part in parts if part.get(ANDROID + "exported") != "false"]
        hold("only the window is open to others", open_ones == [f"{NAME}.MainActivity"])
        for part in parts:
            hold(f"{part.get(ANDROID + 'name')} is a class of ours", (self.project / "src" / (part.get(ANDROID + "name").replace(".", "/") + ".java")).is_file())
        actions = [action.get(ANDROID + "name").rpartition(".")[2] for action in application.iter("action")]
        hold("it is launched and shown files, nothing else", actions == ["MAIN", "VIEW", "VIEW"])
        schemes = {data.get(ANDROID + "scheme") for data in application.iter("data")} - {None}
        hold("files come as content alone", schemes == {"content"})
        hold("no page of the web leads here", not [c for c in application.iter("category") if c.get(ANDROID + "name").endswith("BROWSABLE")])

    def dex(self):
        need("javac", "java", "jar")
        dx = self.work / "dx.jar"
        if not dx.is_file():
            sources = [path for path in (self.tools / "dx").rglob("*.java")]
            run("javac", "-nowarn", "-encoding", "UTF-8", "-proc:none", "-d", self.fresh(self.work / "dx-classes"), *sources)
            run("jar", "cf", dx, "-C", self.work / "dx-classes", ".")
        run("java", "-cp", dx, "com.android.dx.command.Main", "--dex", f"--min-sdk-version={min(LEAST, 26)}",
            f"--output={self.fresh(self.dex_folder) / 'classes.dex'}", self.classes, self.qt_classes)
        data = (self.dex_folder / "classes.dex").read_bytes()
        hold("it is a dex file", data[:4] == b"dex\n")
        hold("our window is in it", b"Ljp/mamori/techo/MainActivity;" in data)
        # Qt's classes may name what they like; ours speak to no network.
        for path in sorted((self.project / "src").rglob("*.java")):
            hold(f"{path.name} has nothing to do with a network", not re.search(
                r"java\.net\.|android\.net\.(?!Uri\b)|android\.webkit|javax\.net|DownloadManager|WebView", path.read_text(encoding="utf-8")))

    def package(self):
        """Put together, aligned, signed and verified. There is no library in it, so nothing could run it."""
        need("java", "keytool")
        whole = self.work / "whole.apk"
        shutil.copy(self.base, whole)
        with zipfile.ZipFile(whole, "a", zipfile.ZIP_DEFLATED) as archive:
            archive.write(self.dex_folder / "classes.dex", "classes.dex")
        aligned, key = self.work / "aligned.apk", self.work / "test.jks"
        run(self.tools / "bin/zipalign", "-f", "-p", "4", whole, aligned)
        if not key.is_file():
            run("keytool", "-genkeypair", "-keystore", key, "-storepass", "mamori", "-alias", "test", "-keyalg", "RSA", "-keysize", "3072",
                "-validity", "2", "-dname", "CN=test")
        java = self.tools / "root/usr/share/java"
        signer = ["java", "-cp", f"{java / 'apksigner.jar'}:{java / 'apksig.jar'}", "com.android.apksigner.ApkSignerTool"]
        run(*signer, "sign", "--ks", key, "--ks-pass", "pass:mamori", "--min-sdk-version", LEAST, "--out", self.package_file, aligned)
        said = run(*signer, "verify", "--verbose", "--min-sdk-version", LEAST, self.package_file)
        hold("signed by the third scheme", re.search(r"v3 scheme.*: true", said))
        with zipfile.ZipFile(self.package_file) as archive:
            names = archive.namelist()
            hold("its table of resources lies uncompressed", archive.getinfo("resources.arsc").compress_type == zipfile.ZIP_STORED)
        hold("manifest, resources and classes, and no library", {"AndroidManifest.xml", "resources.arsc", "classes.dex"} <= set(names)
             and not [name for name in names if name.endswith(".so")])
        print(f"NOT CHECKED: native code, 16 KB pages (platforms/android/build reads them), and anything on a device")

    def words(self):
        """Both languages say the same things, and the README begins with what was never run."""
        texts = {}
        for folder in ("values", "values-en"):
            root = ElementTree.parse(self.project / f"res/{folder}/strings.xml").getroot()
            texts[folder] = {text.get("name"): text.text for text in root}
        hold("no sentence is missing in a language", texts["values"].keys() == texts["values-en"].keys())
        hold("English is English", not [text for text in texts["values-en"].values() if re.search(r"[\u3040-\u30ff\u4e00-\u9fff]", text)])
        palette = json.loads((self.root / "qml/Tokens/tokens.json").read_text(encoding="utf-8"))["palette"]
        for folder, name in (("values", "paper"), ("values-night", "night")):
            styles = ElementTree.parse(self.project / f"res/{folder}/styles.xml").getroot()
            hold(f"{folder}: the window before the first page is {name}", styles.findtext("color[@name='paper']") == palette[name])
        hold("the README begins with what was never run", (self.project / "README.md").read_text(encoding="utf-8").split("\n\n")[1].startswith("**Never run"))

    def presets(self):
        need("cmake")
        listed = run("cmake", "--list-presets", cwd=self.root)
        hold("both presets are read by CMake", all(f'"android-{machine}"' in listed for machine in ("arm64", "x64")))
        run("bash", "-n", self.project / "build")
        run("bash", self.project / "build", "riscv", expected=2)
        said = run("bash", self.project / "build", expected=1, env={"PATH": "/usr/bin:/bin"})
        hold("the build says what is not there", "ANDROID_NDK_ROOT" in said)
        manifest = json.loads((self.root / "platforms/vcpkg/vcpkg.json").read_text(encoding="utf-8"))
        ports = {port if isinstance(port, str) else port["name"] for port in manifest["dependencies"]}
        hold("our own port is one of those that are asked for", (self.root / "platforms/vcpkg/ports/sqlcipher/vcpkg.json").is_file() and "sqlcipher" in ports)


if __name__ == "__main__":
    getattr(Check(*(Path(argument).resolve() for argument in sys.argv[2:5])), sys.argv[1])()
