# The rules of QML; included by the lint tests when the app is built.
mamori_lint(qml)
mamori_lint(qml_finds_faults)

get_target_property(qmllint Qt6::qmllint IMPORTED_LOCATION)
if(NOT qmllint)
  find_program(qmllint NAMES qmllint HINTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_LIBEXECS}" "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}" REQUIRED)
endif()
add_test(NAME "lint: qmllint"
  COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/qmllint.py" "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}"
          "${qmllint}" "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_QML}")
set_tests_properties("lint: qmllint" PROPERTIES LABELS lint ENVIRONMENT PYTHONDONTWRITEBYTECODE=1 TIMEOUT 300)
