"""The ways to write one letter (core/base/letter_families.cpp) are those of the sources that the table names, and every
old form that the ministry of justice allows in a name is among them. Skipped with words where the sources are not."""
import bz2
import re
import sys
import unicodedata
from pathlib import Path

from house import finish

TABLE = "core/base/letter_families.cpp"
UNIHAN = Path("/usr/share/unicode")  # the package unicode-data
YASUOKA = Path("/usr/share/i18n/locales/translit_cjk_variants")  # the package locales
VARIANTS = {"kZVariant", "kSemanticVariant", "kSpecializedSemanticVariant", "kSimplifiedVariant",
            "kTraditionalVariant", "kSpoofingVariant"}
SKIPPED = 77


def families_in(text, name):
    table = re.search(name + r" =((?:\s*U\"[^\"]*\")+);", text)
    return "".join(re.findall(r"U\"([^\"]*)\"", table[1])).split()


def pairs_of(lines, fields):
    """The letters that a file of Unihan sets beside one another in these fields."""
    pairs = set()
    for line in lines:
        code, field, *values = line.split() if line.startswith("U+") else ("", "")
        if field in fields:
            pairs |= {frozenset((letter(code), letter(other))) for other in re.findall(r"U\+[0-9A-F]+", " ".join(values))}
    return pairs


def letter(code):
    return chr(int(code[2:], 16))


def pairs_of_yasuoka(lines):
    pairs = set()
    for line in lines:
        first, *others = [chr(int(code, 16)) for code in re.findall(r"<U([0-9A-F]+)>", line)] or ("",)
        pairs |= {frozenset((first, other)) for other in others}
    return pairs


def faults_in(text, pairs, old_forms):
    table, by_eye = families_in(text, "families"), families_in(text, "by_eye")
    faults, seen = [], {}
    for family in table + by_eye:
        for at, one in enumerate(family):
            if (at > 0 and one in seen) or seen.get(one, one) != one:
                faults.append(f"{TABLE}: {family}: {one} stands in another family too")
            seen[one] = family[0]
    for family in table:
        for one in family[1:]:
            if not any(frozenset((one, other)) in pairs for other in family):
                faults.append(f"{TABLE}: {family}: no source has {one}")
    for pair in old_forms:
        # Those that Unicode declares equal are one letter before the table is asked.
        if len({unicodedata.normalize("NFKC", one) for one in pair}) > 1 and len({seen.get(one, one) for one in pair}) > 1:
            faults.append(f"{TABLE}: {''.join(sorted(pair))} is missing")
    return faults


def main(root):
    files = [UNIHAN / "Unihan_Variants.txt.bz2", UNIHAN / "Unihan_OtherMappings.txt.bz2", YASUOKA]
    missing = [str(file) for file in files if not file.is_file()]
    if missing:
        print("not here, so nothing was compared: " + ", ".join(missing))
        sys.exit(SKIPPED)
    unihan = [bz2.open(file, "rt", encoding="utf-8").readlines() for file in files[:2]]
    old_forms = pairs_of(unihan[1], {"kJinmeiyoKanji"})
    yasuoka = YASUOKA.read_text(encoding="utf-8").splitlines()
    pairs = pairs_of(unihan[0], VARIANTS) | old_forms | pairs_of_yasuoka(yasuoka)
    finish(faults_in((Path(root) / TABLE).read_text(encoding="utf-8"), pairs, old_forms))


if __name__ == "__main__":
    main(sys.argv[1])
