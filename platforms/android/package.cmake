# What androiddeployqt makes an APK of. Included on Android alone, after the target `mamori`.
set_target_properties(mamori PROPERTIES
  QT_ANDROID_PACKAGE_NAME jp.mamori.techo
  QT_ANDROID_PACKAGE_SOURCE_DIR "${CMAKE_CURRENT_LIST_DIR}"
  QT_ANDROID_MIN_SDK_VERSION 28
  QT_ANDROID_TARGET_SDK_VERSION 36
  QT_ANDROID_COMPILE_SDK_VERSION 36
  QT_ANDROID_VERSION_CODE "${MAMORI_ANDROID_VERSION_CODE}"
  QT_ANDROID_VERSION_NAME "${PROJECT_VERSION}"
  QT_QML_ROOT_PATH "${CMAKE_SOURCE_DIR}/qml")
# Newer kernels have pages of 16 KB. r28 of the NDK links so by itself.
target_link_options(mamori PRIVATE LINKER:-z,max-page-size=16384)
