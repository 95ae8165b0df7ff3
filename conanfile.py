# SPDX-License-Identifier: MIT
import re
from pathlib import Path

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy

required_conan_version = ">=2.0"


class Newsparse(ConanFile):
    name = "newsparse"
    description = "Aliases, entities and exact money in English and Chinese business news"
    license = "MIT"
    topics = ("nlp", "news", "chinese", "currency", "named-entities")
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "fPIC": [True, False]}
    default_options = {"shared": False, "fPIC": True}
    implements = ["auto_shared_fpic"]
    exports = "include/newsparse/version.hpp"
    exports_sources = "CMakeLists.txt", "cmake/*", "include/*", "src/*", "LICENSE", "NOTICE"

    def set_version(self):
        header = Path(self.recipe_folder, "include", "newsparse", "version.hpp").read_text(encoding="utf-8")
        self.version = re.search(r'NEWSPARSE_VERSION_STRING "([^"]+)"', header).group(1)

    def requirements(self):
        self.requires("icu/[>=70]")
        self.requires("utfcpp/[>=3.2 <5]")

    def validate(self):
        check_min_cppstd(self, 20)

    def build_requirements(self):
        self.tool_requires("cmake/[>=3.23]")

    def layout(self):
        cmake_layout(self)

    def generate(self):
        toolchain = CMakeToolchain(self)
        for part in "TESTS", "EXAMPLES", "TOOLS", "BENCHMARKS":
            toolchain.cache_variables[f"NEWSPARSE_BUILD_{part}"] = False
        toolchain.generate()
        CMakeDeps(self).generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        CMake(self).install()
        copy(self, "LICENSE", self.source_folder, Path(self.package_folder, "licenses"))
        copy(self, "NOTICE", self.source_folder, Path(self.package_folder, "licenses"))

    def package_info(self):
        self.cpp_info.libs = ["newsparse"]
        self.cpp_info.requires = ["icu::icu-uc", "utfcpp::utfcpp"]
        if self.options.shared:
            self.cpp_info.defines = ["NEWSPARSE_SHARED"]
