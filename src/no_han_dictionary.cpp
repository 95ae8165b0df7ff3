// SPDX-License-Identifier: MIT
#include "han_dictionary.hpp"

namespace newsparse::detail {

// For builds that cannot make the table.
const HanDictionary han_dictionary{};

}  // namespace newsparse::detail
