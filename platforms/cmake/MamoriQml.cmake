# How a folder of QML becomes a module: static, cached, found at qrc:/qt/qml, and linked into every program that
# links mamori_qml.
#
# A new screen folder needs only
#   mamori_qml_module(screens_home URI Mamori.Screens.Home)
# and every .qml file in it is taken.

find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)

# Programs link this to have every module.
add_library(mamori_qml INTERFACE)

# mamori_qml_module(<name> URI <uri> [QML_FILES <files>] [GENERATED <files made by the build>] [SINGLETONS <files>]
#                   [LIBRARIES <libraries>] [IMPORTS <modules>] [ASIDE])
# ASIDE keeps a module out of mamori_qml: the app does not carry it.
function(mamori_qml_module name)
  cmake_parse_arguments(ARG "ASIDE" "URI" "QML_FILES;GENERATED;SINGLETONS;LIBRARIES;IMPORTS" ${ARGN})
  if(NOT ARG_QML_FILES AND NOT ARG_GENERATED)
    file(GLOB ARG_QML_FILES CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}/*.qml")
  endif()
  foreach(file IN LISTS ARG_GENERATED)
    cmake_path(GET file FILENAME alias)
    set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${alias}")
  endforeach()
  if(ARG_SINGLETONS)
    set_source_files_properties(${ARG_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
  endif()
  set(target mamori_qml_${name})
  string(REPLACE "." "/" folder "${ARG_URI}")
  qt_add_library(${target} STATIC)
  # Byte code is cached at build time; native code for every binding made the build minutes longer and nothing faster to see.
  # The cached files are small and many: compiled together they cost one reading of Qt's headers.
  set_target_properties(${target} PROPERTIES QT_QMLCACHEGEN_ARGUMENTS "--only-bytecode" UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 0)
  # A module of QML alone is its resources: a plugin would be three files to compile and nothing to load.
  qt_add_qml_module(${target} NO_PLUGIN
    URI ${ARG_URI}
    VERSION 1.0
    RESOURCE_PREFIX /qt/qml
    OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/qml_modules/${folder}"
    QML_FILES ${ARG_QML_FILES} ${ARG_GENERATED}
    IMPORTS ${ARG_IMPORTS})
  target_link_libraries(${target} PRIVATE Qt6::Quick ${ARG_LIBRARIES})
  if(NOT ARG_ASIDE)
    target_link_libraries(mamori_qml INTERFACE ${target})
  endif()
endfunction()
