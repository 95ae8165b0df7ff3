// SPDX-License-Identifier: MIT
#pragma once

/// NEWSPARSE_API marks what a shared newsparse library exports; everything else is hidden.
/// NEWSPARSE_SHARED comes from the CMake target or the .pc file when the library is shared.
#if defined(_WIN32) && defined(NEWSPARSE_SHARED)
#ifdef NEWSPARSE_BUILDING
#define NEWSPARSE_API __declspec(dllexport)
#else
#define NEWSPARSE_API __declspec(dllimport)
#endif
#elif defined(__GNUC__)
#define NEWSPARSE_API __attribute__((visibility("default")))
#else
#define NEWSPARSE_API
#endif
