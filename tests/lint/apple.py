"""platforms/ios is data that no machine here can build: what must be in it, what must never be, and both languages alike."""
import plistlib
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from house import finish

ASKED = {"NSCameraUsageDescription", "NSFaceIDUsageDescription"}
WANTED = {
    "CFBundleDevelopmentRegion": "ja",
    "CFBundleLocalizations": ["ja", "en"],
    "CFBundlePackageType": "APPL",
    "LSRequiresIPhoneOS": True,
    "LSSupportsOpeningDocumentsInPlace": False,
    "UIFileSharingEnabled": False,
    "UILaunchScreen": {},
    "UIApplicationSceneManifest": {"UIApplicationSupportsMultipleScenes": False},
}
NAMES = {"CFBundleDisplayName", "CFBundleExecutable", "CFBundleIdentifier", "CFBundleName", "CFBundleShortVersionString", "CFBundleVersion"}
# ITSAppUsesNonExemptEncryption speaks of export law: a person says it, not this repository.
NEVER = re.compile(r"UIBackgroundModes|NSAppTransportSecurity|NSBonjourServices|NSUserActivityTypes|UISupportsDocumentBrowser"
                   r"|UIRequiresFullScreen|CFBundleURLTypes|LSApplicationQueriesSchemes|ITSAppUsesNonExemptEncryption")
ORIENTATIONS = {"UIInterfaceOrientationPortrait", "UIInterfaceOrientationPortraitUpsideDown",
                "UIInterfaceOrientationLandscapeLeft", "UIInterfaceOrientationLandscapeRight"}
ENTITLEMENTS = {"com.apple.developer.default-data-protection": "NSFileProtectionComplete"}
REASONS = {"FileTimestamp": ["C617.1"], "UserDefaults": ["CA92.1"], "SystemBootTime": ["35F9.1"]}
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def info_faults(info):
    faults = [f"Info.plist: {key} is {info.get(key)!r}, not {value!r}" for key, value in WANTED.items() if info.get(key) != value]
    faults += [f"Info.plist: {key} is missing" for key in sorted((NAMES | ASKED) - info.keys())]
    faults += [f"Info.plist: {key} is not for us" for key in sorted(info) if NEVER.search(key)]
    faults += [f"Info.plist: {key} asks for more than camera and Face ID" for key in sorted(info)
               if key.endswith("UsageDescription") and key not in ASKED]
    if set(info.get("UISupportedInterfaceOrientations~ipad", [])) != ORIENTATIONS:
        faults.append("Info.plist: an iPad turns four ways")
    return faults


def type_faults(info, endings, media):
    """The type of our files: told once, opened by us, and what other systems call it."""
    told, opened = info.get("UTExportedTypeDeclarations", []), info.get("CFBundleDocumentTypes", [])
    if len(told) != 1 or len(opened) != 1:
        return ["Info.plist: one type of file is told and opened"]
    faults = []
    if opened[0].get("LSItemContentTypes") != [told[0].get("UTTypeIdentifier")]:
        faults.append("Info.plist: what is opened is not the type that is told")
    if opened[0].get("CFBundleTypeRole") != "Viewer":
        faults.append("Info.plist: messages are read, never edited")
    tags = told[0].get("UTTypeTagSpecification", {})
    if tags.get("public.filename-extension") != endings:
        faults.append(f"Info.plist: the file names end on {endings} elsewhere")
    if not set(media) <= set(tags.get("public.mime-type", [])):
        faults.append(f"Info.plist: elsewhere the type is {media}")
    return faults


def privacy_faults(privacy):
    faults = []
    if privacy.get("NSPrivacyTracking") is not False:
        faults.append("PrivacyInfo.xcprivacy: says that it tracks")
    faults += [f"PrivacyInfo.xcprivacy: {key} is not an empty list"
               for key in ("NSPrivacyTrackingDomains", "NSPrivacyCollectedDataTypes") if privacy.get(key) != []]
    given = {entry["NSPrivacyAccessedAPIType"].removeprefix("NSPrivacyAccessedAPICategory"): entry["NSPrivacyAccessedAPITypeReasons"]
             for entry in privacy.get("NSPrivacyAccessedAPITypes", [])}
    if given != REASONS:
        faults.append(f"PrivacyInfo.xcprivacy: reasons are {given}, not {REASONS}")
    return faults


def sentences(text):
    return dict(re.findall(r'^"((?:\\.|[^"\\])+)" = "((?:\\.|[^"\\])+)";$', text, re.M))


def language_faults(info, japanese, english):
    faults = []
    if japanese.keys() != english.keys():
        faults.append(f"InfoPlist.strings: only in one language: {sorted(japanese.keys() ^ english.keys())}")
    faults += [f"ja.lproj: {key} is not what Info.plist says" for key in sorted(japanese.keys() & info.keys())
               if japanese[key] != info[key]]
    faults += [f"InfoPlist.strings: {key} has no words" for key in sorted((ASKED | {"CFBundleDisplayName"}) - japanese.keys())]
    faults += [f"InfoPlist.strings: {told['UTTypeDescription']} has no words" for told in info.get("UTExportedTypeDeclarations", [])
               if told["UTTypeDescription"] not in japanese]
    faults += [f"en.lproj: {key} is Japanese" for key, text in english.items() if re.search(r"[\u3040-\u30ff\u4e00-\u9fff]", text)]
    return faults


def check(root):
    folder = Path(root) / "platforms/ios"
    info, entitlements, privacy = (plistlib.loads((folder / name).read_bytes())
                                   for name in ("Info.plist", "mamori.entitlements", "PrivacyInfo.xcprivacy"))
    mime = ElementTree.parse(folder.parent / "linux/mamori-mime.xml").getroot()
    endings = [glob.get("pattern").removeprefix("*.") for glob in mime.iter(MIME + "glob")]
    media = [kind.get("type") for kind in mime.iter(MIME + "mime-type")]
    japanese, english = (sentences((folder / f"{tongue}.lproj/InfoPlist.strings").read_text(encoding="utf-8")) for tongue in ("ja", "en"))
    faults = info_faults(info) + type_faults(info, endings, media) + privacy_faults(privacy)
    faults += language_faults(info, japanese, english)
    if entitlements != ENTITLEMENTS:
        faults.append(f"mamori.entitlements: {entitlements}, not {ENTITLEMENTS}")
    if not re.search(r"^\*\*Nothing here was ever built", (folder / "README.md").read_text(encoding="utf-8"), re.M):
        faults.append("README.md: begins with what was never built")
    return faults


if __name__ == "__main__":
    finish(check(sys.argv[1]))
