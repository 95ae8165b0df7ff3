// SPDX-License-Identifier: MIT
// A placeholder until this file is written.
#include <newsparse/entity.hpp>
namespace newsparse::inline v0 {
LinkedEntities EntityLinker::operator()(std::string_view, std::span<const Token>, std::span<const Alias>) const { return {}; }
void EntityLinker::operator()(std::string_view, std::span<const Token>, std::span<const Alias>, LinkedEntities& linked) const { linked = {}; }
}
