# SPDX-License-Identifier: MIT

# Adds the Han dictionary of the ICU at hand to the library, as a table that costs nothing at start-up. A cross build
# cannot run the program that makes it: give it a table made with the target's ICU, or it asks ICU for each word.
set(NEWSPARSE_HAN_DICTIONARY "" CACHE FILEPATH "Table written by make_han_dictionary, instead of making one")

if(NEWSPARSE_HAN_DICTIONARY)
  set(han_dictionary ${NEWSPARSE_HAN_DICTIONARY})
elseif(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
  set(han_dictionary ${PROJECT_SOURCE_DIR}/src/no_han_dictionary.cpp)
else()
  add_executable(make_han_dictionary ${PROJECT_SOURCE_DIR}/src/tables/make_han_dictionary.cpp)
  target_compile_features(make_han_dictionary PRIVATE cxx_std_20)
  # It works for seconds, or for a minute in a debug build.
  target_compile_options(make_han_dictionary PRIVATE $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-O2>)
  target_include_directories(make_han_dictionary PRIVATE ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(make_han_dictionary PRIVATE ICU::uc)
  set(han_dictionary ${CMAKE_CURRENT_BINARY_DIR}/han_dictionary.cpp)
  add_custom_command(
    OUTPUT ${han_dictionary}
    COMMAND make_han_dictionary ${han_dictionary}
    DEPENDS make_han_dictionary
    COMMENT "Making the Han dictionary of ICU ${ICU_VERSION}"
    VERBATIM)
endif()
target_sources(newsparse PRIVATE ${han_dictionary})
