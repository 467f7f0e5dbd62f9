# How every target of the house is made: the same warnings, the same sanitizers, and for a core room an include
# directory that holds that room alone, so that an include against the arrows of the house does not compile.

find_program(MAMORI_CCACHE ccache)
if(MAMORI_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${MAMORI_CCACHE}")
  set(CMAKE_C_COMPILER_LAUNCHER "${MAMORI_CCACHE}")
endif()

add_library(mamori_options INTERFACE)
target_compile_options(mamori_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Werror)
# Optimising, g++ takes a moved std::variant for uninitialised (GCC bug 105562); the sanitizer run looks for the real ones.
target_compile_options(mamori_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
if(MAMORI_SANITIZE)
  target_compile_options(mamori_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(mamori_options INTERFACE -fsanitize=address,undefined)
endif()

# A test is compiled more often than it is waited for; what it tests is optimised as it is shipped.
add_library(mamori_test_options INTERFACE)
target_compile_options(mamori_test_options INTERFACE -O0 -fPIC -U_FORTIFY_SOURCE)

# What nearly every file reads and nobody here wrote, read once: two thirds of a small file's compile time was this.
# `lint: includes` finds an include that is missing.
set(MAMORI_HEADS <algorithm> <array> <chrono> <cstdint> <filesystem> <functional> <map> <memory> <optional> <set> <span>
                 <string> <string_view> <variant> <vector> <tl/expected.hpp>)
set(MAMORI_TEST_HEADS ${MAMORI_HEADS} <sstream> <catch2/catch_test_macros.hpp> <catch2/matchers/catch_matchers.hpp>)
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/heads.cpp" CONTENT "")
add_library(mamori_heads OBJECT "${CMAKE_BINARY_DIR}/heads.cpp")
target_link_libraries(mamori_heads PRIVATE mamori_options)
target_precompile_headers(mamori_heads PRIVATE ${MAMORI_HEADS})

# mamori_room(<room> SOURCES <files> ROOMS <rooms it may include> LIBRARIES <private libraries>)
function(mamori_room room)
  cmake_parse_arguments(ARG "" "" "SOURCES;ROOMS;LIBRARIES" ${ARGN})
  set(door "${CMAKE_BINARY_DIR}/doors/${room}")
  file(MAKE_DIRECTORY "${door}")
  file(CREATE_LINK "${CMAKE_SOURCE_DIR}/core/${room}" "${door}/${room}" SYMBOLIC)
  add_library(mamori_${room} STATIC ${ARG_SOURCES})
  target_include_directories(mamori_${room} PUBLIC "${door}")
  list(TRANSFORM ARG_ROOMS PREPEND mamori_)
  target_link_libraries(mamori_${room} PUBLIC ${ARG_ROOMS} PRIVATE mamori_options ${ARG_LIBRARIES})
  target_precompile_headers(mamori_${room} REUSE_FROM mamori_heads)
endfunction()

# mamori_test(<name> SOURCES <files> LIBRARIES <targets> [LABEL fast|full|deep] [AT_LENGTH] [ENVIRONMENT <NAME=value> ...])
# AT_LENGTH: once more under the label deep, where fakes/run_length.hpp gives the long numbers.
function(mamori_test name)
  cmake_parse_arguments(ARG "AT_LENGTH" "LABEL" "SOURCES;LIBRARIES;ENVIRONMENT" ${ARGN})
  if(NOT ARG_LABEL)
    set(ARG_LABEL fast)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE mamori_options mamori_test_options ${ARG_LIBRARIES} Catch2::Catch2WithMain)
  target_precompile_headers(${name} REUSE_FROM mamori_test_heads)
  target_compile_definitions(${name} PRIVATE MAMORI_VECTORS="${MAMORI_VECTORS}" MAMORI_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  set(properties LABELS ${ARG_LABEL})
  # An empty value is lost on the way, and the next property is taken for it: skipped tests failed.
  if(ARG_ENVIRONMENT)
    list(APPEND properties ENVIRONMENT "${ARG_ENVIRONMENT}")
  endif()
  catch_discover_tests(${name} TEST_PREFIX "${name}: " DISCOVERY_MODE PRE_TEST PROPERTIES ${properties})
  if(ARG_AT_LENGTH)
    add_test(NAME "${name}: at length" COMMAND ${name})
    set_tests_properties("${name}: at length" PROPERTIES LABELS deep TIMEOUT 7200 ENVIRONMENT "MAMORI_AT_LENGTH=1;${ARG_ENVIRONMENT}")
  endif()
endfunction()
