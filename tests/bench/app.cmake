# How long until something is on the screen, against the least a Qt Quick program can do.
qt_add_executable(empty_window empty_window.cpp)
target_link_libraries(empty_window PRIVATE mamori_options Qt6::Quick)
find_program(XVFB_RUN xvfb-run REQUIRED)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME "bench: first frame"
  COMMAND "${XVFB_RUN}" -a -s "-screen 0 1400x1000x24" "${Python3_EXECUTABLE}"
          "${CMAKE_CURRENT_SOURCE_DIR}/first_frame.py" $<TARGET_FILE:mamori> $<TARGET_FILE:empty_window>)
set_tests_properties("bench: first frame" PROPERTIES LABELS bench RUN_SERIAL ON ENVIRONMENT LIBGL_ALWAYS_SOFTWARE=1)

# What every pharmacy in Japan shows, taken in by an inspector: a tenth of it each time, all of it in the deep run.
add_executable(make_messages make_messages.cpp)
target_link_libraries(make_messages PRIVATE mamori_options mamori_exchange Catch2::Catch2)
foreach(length bench deep)
  set(count 24000)
  if(length STREQUAL deep)
    set(count 60000)
  endif()
  add_test(NAME "bench: ${count} statuses"
    COMMAND "${Python3_EXECUTABLE}" "${CMAKE_CURRENT_SOURCE_DIR}/statuses.py" $<TARGET_FILE:mamori-cli>
            $<TARGET_FILE:make_messages> ${count})
  set_tests_properties("bench: ${count} statuses" PROPERTIES LABELS ${length} RUN_SERIAL ON)
endforeach()

# A vendor with as many pharmacies answers them all with one file.
add_test(NAME "bench: 1000 requests"
  COMMAND "${Python3_EXECUTABLE}" "${CMAKE_CURRENT_SOURCE_DIR}/requests.py" $<TARGET_FILE:mamori-cli>
          $<TARGET_FILE:make_messages> 1000)
set_tests_properties("bench: 1000 requests" PROPERTIES LABELS deep RUN_SERIAL ON)

add_executable(photos_bench photos_bench.cpp)
target_link_libraries(photos_bench PRIVATE mamori_options mamori_pictures mamori_vault mamori_fakes)
add_test(NAME "bench: photos" COMMAND photos_bench)
set_tests_properties("bench: photos" PROPERTIES LABELS bench RUN_SERIAL ON
                     ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TMPDIR=${CMAKE_CURRENT_BINARY_DIR}")

add_executable(frames_bench frames_bench.cpp)
target_link_libraries(frames_bench PRIVATE mamori_options mamori_pictures mamori_walls mamori_fakes)
add_test(NAME "bench: decoding apart" COMMAND frames_bench)
set_tests_properties("bench: decoding apart" PROPERTIES LABELS bench RUN_SERIAL ON)

qt_add_executable(scroll_bench scroll_bench.cpp)
target_link_libraries(scroll_bench PRIVATE mamori_options mamori_app)
add_test(NAME "bench: scrolling" COMMAND "${XVFB_RUN}" -a -s "-screen 0 1400x1000x24" $<TARGET_FILE:scroll_bench>)
set_tests_properties("bench: scrolling" PROPERTIES LABELS bench RUN_SERIAL ON
                     ENVIRONMENT "LIBGL_ALWAYS_SOFTWARE=1;TMPDIR=${CMAKE_CURRENT_BINARY_DIR}")
