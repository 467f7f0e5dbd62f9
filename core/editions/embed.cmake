# Writes the bytes of FILES as C++ arrays behind `mamori::editions::embedded(name)`, so that a pack is part of the
# program and needs no path, and a table of the editions, so that none has to be read to know its year. Arguments: FOLDER, FILES (names below it, separated by |), OUTPUT.
string(REPLACE "|" ";" FILES "${FILES}")
set(arrays "")
set(entries "")
set(editions "")
set(number 0)
foreach(name IN LISTS FILES)
  file(READ "${FOLDER}/${name}" hex HEX)
  string(REGEX REPLACE "(..)" "0x\\1," bytes "${hex}")
  string(REGEX REPLACE "(................................................................................)" "\\1\n" bytes "${bytes}")
  string(APPEND arrays "constexpr unsigned char file_${number}[] = {\n${bytes}};\n")
  string(APPEND entries "    {\"${name}\", file_${number}, sizeof file_${number}},\n")
  if(name MATCHES "^editions/")
    file(READ "${FOLDER}/${name}" pack)
    set(heads "")
    foreach(path id title.ja title.en standing fiscal_year issued_on)
      string(REPLACE "." ";" steps "${path}")
      string(JSON head ERROR_VARIABLE missing GET "${pack}" ${steps})
      if(missing)
        set(head "")
      endif()
      # A number stands bare, a text in quotes; no head of a pack holds either quotes or backslashes.
      if(NOT path STREQUAL "fiscal_year")
        set(head "\"${head}\"")
      endif()
      string(APPEND heads ", ${head}")
    endforeach()
    string(APPEND editions "    {\"${name}\"${heads}},\n")
  endif()
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
constexpr EmbeddedEdition embedded_heads[] = {
${editions}};

}  // namespace

std::span<const EmbeddedEdition> embedded_editions() { return embedded_heads; }

std::string_view embedded(std::string_view name) {
  for (const auto& file : files) {
    if (file.name == name) return {reinterpret_cast<const char*>(file.bytes), file.size};
  }
  return {};
}

}  // namespace mamori::editions
")
