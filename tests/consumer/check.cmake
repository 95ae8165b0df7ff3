# SPDX-License-Identifier: MIT
# Builds the consumer in every way that the library offers, in the directory WORK:
#   cmake -D SOURCE=... -D WORK=... -D SHARED=ON|OFF -D CXX=... -D FLAGS=... -D GENERATOR=... -P check.cmake
# The installed tree is moved before it is used, so that no path of this machine may be in it.

function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

set(consumer ${SOURCE}/tests/consumer)
set(installed ${WORK}/moved/newsparse)
file(REMOVE_RECURSE ${WORK}/staged ${WORK}/moved)

message(STATUS "by add_subdirectory")
set(options -G ${GENERATOR} -DCMAKE_CXX_COMPILER=${CXX} -DCMAKE_CXX_FLAGS=${FLAGS} -DCMAKE_BUILD_TYPE=Release
    -DCMAKE_CXX_EXTENSIONS=OFF -DBUILD_SHARED_LIBS=${SHARED})
run(${CMAKE_COMMAND} -S ${consumer} -B ${WORK}/subdirectory ${options}
    -DNEWSPARSE_SOURCE_DIR=${SOURCE} -DNEWSPARSE_INSTALL=ON)
run(${CMAKE_COMMAND} --build ${WORK}/subdirectory)
run(${WORK}/subdirectory/consumer)

run(${CMAKE_COMMAND} --install ${WORK}/subdirectory --prefix ${WORK}/staged)
file(MAKE_DIRECTORY ${WORK}/moved)
file(RENAME ${WORK}/staged ${installed})
file(GLOB_RECURSE texts ${installed}/*.cmake ${installed}/*.pc ${installed}/*.hpp)
foreach(text IN LISTS texts)
  file(STRINGS ${text} lines)
  if(lines MATCHES "${WORK}" OR lines MATCHES "${SOURCE}")
    message(FATAL_ERROR "${text} names a directory of the build")
  endif()
endforeach()

file(GLOB headers RELATIVE ${SOURCE} ${SOURCE}/include/newsparse/*)
file(GLOB installed_headers RELATIVE ${installed} ${installed}/include/newsparse/*)
if(NOT headers STREQUAL installed_headers)
  message(FATAL_ERROR "installed are ${installed_headers}; in the repository there are ${headers}")
endif()

message(STATUS "by find_package")
run(${CMAKE_COMMAND} -S ${consumer} -B ${WORK}/package --fresh ${options} -DCMAKE_PREFIX_PATH=${installed})
run(${CMAKE_COMMAND} --build ${WORK}/package)
run(${WORK}/package/consumer)

message(STATUS "by pkg-config")
file(GLOB_RECURSE pc ${installed}/newsparse.pc)
cmake_path(GET pc PARENT_PATH pc_dir)
cmake_path(GET pc_dir PARENT_PATH lib_dir)
set(ENV{PKG_CONFIG_PATH} ${pc_dir})
set(ENV{LD_LIBRARY_PATH} ${lib_dir})
execute_process(COMMAND pkg-config --cflags --libs newsparse OUTPUT_VARIABLE flags OUTPUT_STRIP_TRAILING_WHITESPACE
                COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(flags UNIX_COMMAND "${flags}")
run(${CXX} -std=c++20 ${consumer}/main.cpp ${flags} -o ${WORK}/pkg_config_consumer)
run(${WORK}/pkg_config_consumer)

if(SHARED)
  message(STATUS "what the shared library exports and uses")
  run(sh ${SOURCE}/tests/exports.sh ${lib_dir}/libnewsparse.so)
endif()
