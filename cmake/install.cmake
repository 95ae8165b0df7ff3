# SPDX-License-Identifier: MIT
include(GNUInstallDirs)
install(TARGETS newsparse EXPORT newsparse-targets FILE_SET HEADERS FILE_SET fmt_headers)
