// SPDX-License-Identifier: MIT
#pragma once

/// The version of these headers, by semantic versioning. CMakeLists.txt reads it from here.
#define NEWSPARSE_VERSION_MAJOR 0
#define NEWSPARSE_VERSION_MINOR 1
#define NEWSPARSE_VERSION_PATCH 0
#define NEWSPARSE_VERSION_STRING "0.1.0"
