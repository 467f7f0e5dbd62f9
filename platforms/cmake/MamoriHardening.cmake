# The guards of compiler and linker for every target, Qt's generated ones too: what a fault of ours can be made to do is
# little where they stand. `lint: elf` reads them off the programs.
include(CheckPIESupported)
check_pie_supported()

add_compile_options(-fstack-protector-strong -fstack-clash-protection -ftrivial-auto-var-init=zero)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|amd64)$")
  add_compile_options(-fcf-protection=full)
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
  add_compile_options(-mbranch-protection=standard)
endif()
add_compile_definitions(_GLIBCXX_ASSERTIONS)
# Fortified calls need the optimiser, and would go round the sanitizers, which watch the same places better.
if(NOT MAMORI_SANITIZE AND NOT CMAKE_BUILD_TYPE STREQUAL Debug)
  add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
endif()
add_link_options(LINKER:-z,relro,-z,now,-z,noexecstack)

# Nothing is bundled, so nothing is looked for beside the program: Qt's set-up would have the working directory searched
# for libraries from the build tree, and the program's own folder once installed.
macro(mamori_no_runpath)
  set(CMAKE_INSTALL_RPATH "")
  set(CMAKE_BUILD_WITH_INSTALL_RPATH ON)
endmacro()
