# SPDX-License-Identifier: MIT
# What find_package(newsparse) and pkg-config need. Everything is relative: an installed tree can be moved.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/newsparse)
install(TARGETS newsparse EXPORT newsparse-targets FILE_SET HEADERS FILE_SET fmt_headers)
install(EXPORT newsparse-targets NAMESPACE newsparse:: DESTINATION ${package_dir})

configure_package_config_file(cmake/newsparse-config.cmake.in newsparse-config.cmake INSTALL_DESTINATION ${package_dir})
# Until 1.0 a new minor version may break source and ABI; the SOVERSION says the same.
write_basic_package_version_file(newsparse-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/newsparse-config.cmake ${PROJECT_BINARY_DIR}/newsparse-config-version.cmake
        DESTINATION ${package_dir})

file(RELATIVE_PATH pc_prefix "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
string(REGEX REPLACE "/$" "" pc_prefix "${pc_prefix}")
if(BUILD_SHARED_LIBS)
  set(pc_requires "Requires.private: icu-uc")
  set(pc_cflags " -DNEWSPARSE_SHARED")
else()  # who links an archive links what it needs
  set(pc_requires "Requires: icu-uc")
  set(pc_cflags "")
endif()
configure_file(cmake/newsparse.pc.in newsparse.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/newsparse.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
install(FILES LICENSE NOTICE DESTINATION ${CMAKE_INSTALL_DOCDIR})
