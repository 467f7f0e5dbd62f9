# vcpkg's own port is for Windows alone. The amalgamation is made by the machine that builds (a C compiler, make, tclsh)
# and compiled for the one that runs.
vcpkg_check_linkage(ONLY_STATIC_LIBRARY)
vcpkg_from_github(
  OUT_SOURCE_PATH SOURCE_PATH
  REPO sqlcipher/sqlcipher
  REF "v${VERSION}"
  SHA512 023b2fc7248fe38b758ef93dd8436677ff0f5d08b1061e7eab0adb9e38ad92d523e0ab69016ee69bd35c1fd53c10f61e99b01f7a2987a1f1d492e1f7216a0a9c
  HEAD_REF master)

set(made "${CURRENT_BUILDTREES_DIR}/amalgamation")
file(REMOVE_RECURSE "${made}")
file(MAKE_DIRECTORY "${made}")
vcpkg_execute_required_process(
  COMMAND "${SOURCE_PATH}/configure" --disable-tcl --disable-readline --enable-tempstore=yes
          "CFLAGS=-DSQLITE_HAS_CODEC" "LIBS=" "--with-crypto-lib=none"
  WORKING_DIRECTORY "${made}" LOGNAME configure-amalgamation)
vcpkg_execute_required_process(COMMAND make sqlite3.c WORKING_DIRECTORY "${made}" LOGNAME make-amalgamation)
file(COPY "${CMAKE_CURRENT_LIST_DIR}/CMakeLists.txt" "${CMAKE_CURRENT_LIST_DIR}/sqlcipher.pc.in" DESTINATION "${made}")

vcpkg_cmake_configure(SOURCE_PATH "${made}" OPTIONS "-DSQLCIPHER_VERSION=${VERSION}")
vcpkg_cmake_install()
vcpkg_fixup_pkgconfig()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE.md")
