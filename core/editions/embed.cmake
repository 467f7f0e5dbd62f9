# Writes the bytes of FILES as C++ arrays behind `mamori::editions::embedded(name)`, so that a pack is part of the
# program and needs no path. Arguments: FOLDER, FILES (names below it, separated by |), OUTPUT.
string(REPLACE "|" ";" FILES "${FILES}")
set(arrays "")
set(entries "")
set(number 0)
foreach(name IN LISTS FILES)
  file(READ "${FOLDER}/${name}" hex HEX)
  string(REGEX REPLACE "(..)" "0x\\1," bytes "${hex}")
  string(REGEX REPLACE "(................................................................................)" "\\1\n" bytes "${bytes}")
  string(APPEND arrays "constexpr unsigned char file_${number}[] = {\n${bytes}};\n")
  string(APPEND entries "    {\"${name}\", file_${number}, sizeof file_${number}},\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE "${OUTPUT}" "#include \"editions/embedded.hpp\"

namespace mamori::editions {
namespace {

${arrays}
struct File {
  std::string_view name;
  const unsigned char* bytes;
  std::size_t size;
};
constexpr File files[] = {
${entries}};

}  // namespace

std::string_view embedded(std::string_view name) {
  for (const auto& file : files) {
    if (file.name == name) return {reinterpret_cast<const char*>(file.bytes), file.size};
  }
  return {};
}

}  // namespace mamori::editions
")
