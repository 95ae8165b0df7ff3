// SPDX-License-Identifier: MIT
#include <newsparse/lexicon.hpp>

#include <utility>

#include <newsparse/tokenizer.hpp>

#include "lexicon_entries.hpp"
#include "unicode.hpp"
#include "units.hpp"
#include "words.hpp"

namespace newsparse::inline v0 {
namespace {

using Entries = Lexicon::Entries;

void release(Entries* entries) noexcept {
  if (entries != nullptr && entries->owners.fetch_sub(1, std::memory_order_acq_rel) == 1) delete entries;
}

/// The entries, owned by the caller alone.
Entries& own(Entries*& entries) {
  if (entries == nullptr) {
    entries = new Entries;
  } else if (entries->owners.load(std::memory_order_acquire) > 1) {
    auto* copy = new Entries;
    copy->names = entries->names;
    copy->titles = entries->titles;
    copy->stops = entries->stops;
    copy->printings = entries->printings;
    copy->firsts = entries->firsts;
    release(std::exchange(entries, copy));
  }
  return *entries;
}

std::string lower_ascii(std::string_view word) {
  std::string lower(word);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

/// Enters one printing of names[index] into the tree that texts are searched with.
void add_printing(Entries& entries, std::string_view printing, std::uint32_t index) {
  detail::Words words;
  const std::vector<Token> tokens = Tokenizer()(printing);
  words.read(printing, tokens);
  if (words.size() == 0) return;
  std::vector<detail::Unit> units;
  detail::append_units(words, 0, words.size() - 1, units);
  std::uint32_t node = detail::NameTrie::root;
  entries.firsts.add(printing, units[0].span, true);
  for (const detail::Unit& unit : units) node = entries.printings.step_or_add(node, unit.key);
  const detail::LetterCase letters = words[0].letters;
  entries.printings.add_form(node, {.entity = index,
                                    .kind = detail::FormKind::full,
                                    .exact_case = words.size() == 1 && letters >= detail::LetterCase::upper,
                                    .lower_case = letters == detail::LetterCase::lower});
}

/// The next field of a line, which loses it.
std::string_view take_field(std::string_view& line) {
  const std::size_t tab = line.find('\t');
  std::string_view field = line.substr(0, tab);
  line.remove_prefix(tab == std::string_view::npos ? line.size() : tab + 1);
  while (field.starts_with(' ')) field.remove_prefix(1);
  while (field.ends_with(' ')) field.remove_suffix(1);
  return field;
}

constexpr EntityType types[] = {EntityType::organization, EntityType::person, EntityType::place, EntityType::work,
                                EntityType::term};

}  // namespace

std::string_view name(EntityType type) noexcept {
  switch (type) {
    case EntityType::organization:
      return "organization";
    case EntityType::person:
      return "person";
    case EntityType::place:
      return "place";
    case EntityType::work:
      return "work";
    case EntityType::term:
      return "term";
  }
  return {};
}

Lexicon::Lexicon() noexcept = default;
Lexicon::Lexicon(const Lexicon& other) noexcept : entries_(other.entries_) {
  if (entries_ != nullptr) entries_->owners.fetch_add(1, std::memory_order_relaxed);
}
Lexicon::Lexicon(Lexicon&& other) noexcept : entries_(std::exchange(other.entries_, nullptr)) {}
Lexicon& Lexicon::operator=(const Lexicon& other) noexcept { return *this = Lexicon(other); }
Lexicon& Lexicon::operator=(Lexicon&& other) noexcept {
  std::swap(entries_, other.entries_);
  return *this;
}
Lexicon::~Lexicon() { release(entries_); }

Result<Lexicon> Lexicon::from_tsv(std::string_view text) {
  if (const std::size_t at = detail::find_ill_formed(text, 0); at != text.size()) return Error{Errc::invalid_utf8, at};
  Lexicon lexicon;
  constexpr std::string_view byte_order_mark = "\uFEFF";
  for (std::size_t at = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const Error error{Errc::bad_record, at};
    at = end + 1;
    if (line.empty() || line.starts_with('#')) continue;
    const std::string_view kind = take_field(line);
    if (kind == "title" || kind == "stop") {
      const std::string_view word = take_field(line);
      if (word.empty() || !line.empty()) return error;
      kind == "title" ? lexicon.add_title(word) : lexicon.add_stop_name(word);
    } else if (kind == "name") {
      const std::string_view type_name = take_field(line);
      const auto* type =
          std::find_if(std::begin(types), std::end(types), [&](EntityType t) { return name(t) == type_name; });
      const std::string_view full = take_field(line);
      if (type == std::end(types) || full.empty()) return error;
      lexicon.add_name(full, {}, *type);
      while (!line.empty()) {
        const std::string_view alias = take_field(line);
        if (alias.empty()) return error;
        lexicon.add_alias(full, alias, *type);
      }
    } else {
      return error;
    }
  }
  return lexicon;
}

void Lexicon::add_name(std::string_view name, std::initializer_list<std::string_view> aliases, EntityType type) {
  Entries& entries = own(entries_);
  Entries::Name entry{.name = std::string(name), .aliases = {}, .type = type};
  const auto index = static_cast<std::uint32_t>(entries.names.size());
  add_printing(entries, name, index);
  for (const std::string_view alias : aliases) {
    entry.aliases.emplace_back(alias);
    add_printing(entries, alias, index);
  }
  entries.names.push_back(std::move(entry));
}

void Lexicon::add_alias(std::string_view name, std::string_view alias, EntityType type) {
  Entries& entries = own(entries_);
  // Aliases are mostly added right behind their name, so the search begins there.
  for (std::size_t i = entries.names.size(); i-- > 0;) {
    if (entries.names[i].name != name) continue;
    entries.names[i].aliases.emplace_back(alias);
    add_printing(entries, alias, static_cast<std::uint32_t>(i));
    return;
  }
  add_name(name, {alias}, type);
}

void Lexicon::add_title(std::string_view title) { own(entries_).titles.insert(lower_ascii(title)); }
void Lexicon::add_stop_name(std::string_view word) { own(entries_).stops.emplace(word); }

bool Lexicon::empty() const noexcept {
  return entries_ == nullptr || (entries_->names.empty() && entries_->titles.empty() && entries_->stops.empty());
}

bool operator==(const Lexicon& a, const Lexicon& b) noexcept {
  if (a.entries_ == b.entries_) return true;
  if (a.empty() || b.empty()) return a.empty() && b.empty();
  return a.entries_->names == b.entries_->names && a.entries_->titles == b.entries_->titles &&
         a.entries_->stops == b.entries_->stops;
}

}  // namespace newsparse::inline v0
