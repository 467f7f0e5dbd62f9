# How long until something is on the screen, against the least a Qt Quick program can do.
qt_add_executable(empty_window empty_window.cpp)
target_link_libraries(empty_window PRIVATE mamori_options Qt6::Quick)
find_program(XVFB_RUN xvfb-run REQUIRED)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME "bench: first frame"
  COMMAND "${XVFB_RUN}" -a -s "-screen 0 1400x1000x24" "${Python3_EXECUTABLE}"
          "${CMAKE_CURRENT_SOURCE_DIR}/first_frame.py" $<TARGET_FILE:mamori> $<TARGET_FILE:empty_window>)
set_tests_properties("bench: first frame" PROPERTIES LABELS bench RUN_SERIAL ON ENVIRONMENT LIBGL_ALWAYS_SOFTWARE=1)
