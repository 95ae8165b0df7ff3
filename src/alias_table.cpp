// SPDX-License-Identifier: MIT
#include <newsparse/alias_table.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <compare>
#include <limits>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

#include <newsparse/json.hpp>

#include "json_row.hpp"
#include "unicode.hpp"

namespace newsparse::inline v0 {
namespace {

constexpr std::array kinds{AliasKind::translation, AliasKind::abbreviation, AliasKind::also_known_as};
constexpr std::array types{EntityType::organization, EntityType::person, EntityType::place, EntityType::work,
                           EntityType::term};

constexpr std::uint64_t one = 1'000'000;                                // odds and confidence are counted in millionths
constexpr std::uint64_t surest_document = 999'000;                      // millionths of confidence
constexpr std::uint64_t most_odds = 999'999 * one;                      // which are the confidence 0.999999
constexpr std::uint64_t most_documents = (std::uint64_t{1} << 53) - 1;  // what every reader of JSON holds

/// A sum that stops at `most`; still associative and commutative.
constexpr void add_up_to(std::uint64_t most, std::uint64_t& sum, std::uint64_t more) noexcept {
  sum = more < most - sum ? sum + more : most;
}

/// c / (1 - c), rounded.
std::uint64_t odds_of(float confidence) noexcept {
  if (!(confidence > 0)) return 0;
  const auto millionths = static_cast<std::uint64_t>(std::llround(std::min(double{confidence}, 1.0) * double{one}));
  const std::uint64_t c = std::min(millionths, surest_document);
  return (c * one + (one - c) / 2) / (one - c);
}

/// o / (1 + o), rounded.
constexpr std::uint64_t confidence_of(std::uint64_t odds) noexcept {
  return (odds * one + (odds + one) / 2) / (odds + one);
}

float as_float(std::uint64_t millionths) noexcept {
  return static_cast<float>(static_cast<double>(millionths) / double{one});
}

/// All that is known of one pair. All of it are sums.
struct Counts {
  std::uint64_t odds = 0;
  std::uint64_t documents = 0;
  std::array<std::uint64_t, kinds.size()> of_kind{};  // documents
  std::array<std::uint64_t, types.size()> of_type{};

  friend bool operator==(const Counts&, const Counts&) = default;

  void add(const Counts& other) noexcept {
    add_up_to(most_odds, odds, other.odds);
    add_up_to(most_documents, documents, other.documents);
    for (std::size_t k = 0; k < kinds.size(); ++k) add_up_to(most_documents, of_kind[k], other.of_kind[k]);
    for (std::size_t t = 0; t < types.size(); ++t) add_up_to(most_documents, of_type[t], other.of_type[t]);
  }

  AliasKind kind() const noexcept { return kinds[index_of_most(of_kind)]; }
  EntityType type() const noexcept { return types[index_of_most(of_type)]; }

 private:
  /// Of equals the first.
  template <std::size_t size>
  static std::size_t index_of_most(const std::array<std::uint64_t, size>& counts) noexcept {
    return static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
  }
};

struct KeyView {
  std::string_view name;
  std::string_view alias;
  friend auto operator<=>(const KeyView&, const KeyView&) = default;
};

struct Key {
  std::string name;
  std::string alias;
  friend bool operator==(const Key&, const Key&) = default;
  operator KeyView() const noexcept { return {name, alias}; }
};

struct Less {
  using is_transparent = void;
  bool operator()(KeyView a, KeyView b) const noexcept { return a < b; }
};

/// Appends text with one space for each run of blanks and U+FFFD for each byte that is not UTF-8.
std::string as_kept(std::string_view text) {
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    const detail::CodePoint c = detail::decode(text, at);
    if (c.value == detail::CodePoint::ill_formed) {
      kept += "\uFFFD";
    } else if (!detail::is_blank(c.value)) {
      kept.append(text.substr(at, c.length));
    } else if (!kept.empty() && kept.back() != ' ') {
      kept += ' ';
    }
    at += c.length;
  }
  if (kept.ends_with(' ')) kept.pop_back();
  return kept;
}

/// Items that belong together: a forest of disjoint sets.
class Groups {
 public:
  explicit Groups(std::size_t size) : parents_(size), sizes_(size, 1) {
    std::iota(parents_.begin(), parents_.end(), std::size_t{0});
  }
  std::size_t find(std::size_t item) noexcept {
    for (; parents_[item] != item; item = parents_[item]) parents_[item] = parents_[parents_[item]];
    return item;
  }
  void join(std::size_t a, std::size_t b) noexcept {
    a = find(a);
    b = find(b);
    if (a == b) return;
    if (sizes_[a] < sizes_[b]) std::swap(a, b);
    parents_[b] = a;
    sizes_[a] += sizes_[b];
  }

 private:
  std::vector<std::size_t> parents_;
  std::vector<std::size_t> sizes_;
};

/// One name of one type, with the odds of the pairs it stands in.
struct Node {
  EntityType type;
  std::string_view name;
  std::uint64_t odds = 0;
  std::uint64_t odds_as_name = 0;  // of those that give it another name
  std::size_t group = 0;

  friend bool operator<(const Node& a, const Node& b) noexcept {
    return std::tie(a.type, a.name) < std::tie(b.type, b.name);
  }
};

/// Is `a` rather the full name than `b`?
bool is_fuller(const Node& a, const Node& b) noexcept {
  return std::tuple(b.odds_as_name, b.name.size(), a.name) < std::tuple(a.odds_as_name, a.name.size(), b.name);
}

void append_count(std::string& out, std::string_view key, std::uint64_t count) {
  out.append(",\"").append(key).append("\":").append(std::to_string(count));
}

/// Six decimals without trailing zeros: "0.947368". Precondition: it is less than one.
void append_confidence(std::string& out, std::uint64_t millionths) {
  std::string digits = std::to_string(one + millionths).substr(1);
  digits.erase(digits.find_last_not_of('0') + 1);
  out += '0';
  if (!digits.empty()) (out += '.') += digits;
}

/// Reads one row; false when it is none.
bool read_row(std::string_view line, Key& key, Counts& counts) {
  key = {};
  counts = {};
  bool has_odds = false;
  detail::JsonRow row(line);
  for (detail::JsonMember member; row.next(member);) {
    const auto read_name = [&](std::string& to) {
      to = as_kept(member.value);
      return member.is_string;
    };
    const auto read_count = [&](std::uint64_t& to, std::uint64_t most) {
      const std::optional<std::uint64_t> count = detail::read_count(member.value, most);
      to = count.value_or(0);
      return count && !member.is_string;
    };
    bool good = true;
    if (member.key == "name") good = read_name(key.name);
    if (member.key == "alias") good = read_name(key.alias);
    if (member.key == "micro_odds") good = has_odds = read_count(counts.odds, most_odds);
    if (member.key == "documents") good = read_count(counts.documents, most_documents);
    for (std::size_t k = 0; k < kinds.size(); ++k) {
      if (member.key == name(kinds[k])) good = read_count(counts.of_kind[k], most_documents);
    }
    for (std::size_t t = 0; t < types.size(); ++t) {
      if (member.key == name(types[t])) good = read_count(counts.of_type[t], most_documents);
    }
    if (!good) return false;
  }
  const auto is_some = [&](const auto& of) {
    const std::uint64_t most = *std::max_element(of.begin(), of.end());
    return 0 < most && most <= counts.documents;
  };
  return row.is_good() && has_odds && !key.name.empty() && !key.alias.empty() && is_some(counts.of_kind) &&
         is_some(counts.of_type);
}

}  // namespace

/// Not hashed: names come from the world, and hashes of a fixed function can be made to collide.
struct AliasTable::Pairs {
  using Map = std::map<Key, Counts, Less>;

  Map map;

  void add(Key&& key, const Counts& counts) { map.try_emplace(std::move(key)).first->second.add(counts); }

  /// Most certain first.
  std::vector<const Map::value_type*> sorted() const {
    std::vector<const Map::value_type*> rows;
    rows.reserve(map.size());
    for (const auto& row : map) rows.push_back(&row);
    // The map is sorted by name and alias.
    std::stable_sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) {
      return std::tie(a->second.odds, a->second.documents) > std::tie(b->second.odds, b->second.documents);
    });
    return rows;
  }

  static Pair pair(const Map::value_type& row) noexcept {
    const auto& [key, counts] = row;
    return {.name = key.name,
            .alias = key.alias,
            .kind = counts.kind(),
            .type = counts.type(),
            .documents = counts.documents,
            .confidence = as_float(confidence_of(counts.odds))};
  }
};

AliasTable::AliasTable() noexcept = default;
AliasTable::AliasTable(const AliasTable& other) : pairs_(other.pairs_ ? new Pairs(*other.pairs_) : nullptr) {}
AliasTable::AliasTable(AliasTable&& other) noexcept : pairs_(std::exchange(other.pairs_, nullptr)) {}
AliasTable& AliasTable::operator=(const AliasTable& other) { return *this = AliasTable(other); }
AliasTable& AliasTable::operator=(AliasTable&& other) noexcept {
  AliasTable taken(std::move(other));
  std::swap(pairs_, taken.pairs_);
  return *this;
}
AliasTable::~AliasTable() { delete pairs_; }

void AliasTable::add(const Document& document) { add(document.text(), document.aliases()); }

void AliasTable::add(std::string_view text, std::span<const Alias> aliases) {
  struct Said {
    Key key;
    std::uint64_t odds;
    AliasKind kind;
    EntityType type;
  };
  std::vector<Said> said;
  for (const Alias& alias : aliases) {
    Key key{as_kept(alias.name.in(text)), as_kept(alias.alias.in(text))};
    if (key.name.empty() || key.alias.empty()) continue;
    said.push_back({std::move(key), odds_of(alias.confidence), alias.kind, alias.type});
  }
  if (said.empty()) return;
  std::sort(said.begin(), said.end(), [](const Said& a, const Said& b) {
    return std::tuple(KeyView(a.key), b.odds, a.kind, a.type) < std::tuple(KeyView(b.key), a.odds, b.kind, b.type);
  });
  said.erase(std::unique(said.begin(), said.end(), [](const Said& a, const Said& b) { return a.key == b.key; }),
             said.end());
  if (pairs_ == nullptr) pairs_ = new Pairs;
  for (Said& pair : said) {
    Counts counts{.odds = pair.odds, .documents = 1, .of_kind = {}, .of_type = {}};
    counts.of_kind[static_cast<std::size_t>(pair.kind)] = 1;
    counts.of_type[static_cast<std::size_t>(pair.type)] = 1;
    pairs_->add(std::move(pair.key), counts);
  }
}

void AliasTable::merge(const AliasTable& other) {
  if (other.empty()) return;
  if (pairs_ == nullptr) pairs_ = new Pairs;
  for (const auto& [key, counts] : other.pairs_->map) pairs_->add(Key(key), counts);
}

bool AliasTable::empty() const noexcept { return size() == 0; }
std::size_t AliasTable::size() const noexcept { return pairs_ ? pairs_->map.size() : 0; }

std::optional<AliasTable::Pair> AliasTable::find(std::string_view name, std::string_view alias) const& {
  if (pairs_ == nullptr) return std::nullopt;
  const auto row = pairs_->map.find(KeyView{name, alias});
  return row == pairs_->map.end() ? std::nullopt : std::optional(Pairs::pair(*row));
}

std::vector<AliasTable::Pair> AliasTable::pairs() const& {
  std::vector<Pair> pairs;
  if (pairs_ == nullptr) return pairs;
  pairs.reserve(size());
  for (const auto* row : pairs_->sorted()) pairs.push_back(Pairs::pair(*row));
  return pairs;
}

std::vector<AliasTable::Entity> AliasTable::entities(float least_confidence) const& {
  if (pairs_ == nullptr) return {};
  std::vector<const Pairs::Map::value_type*> rows;
  std::vector<Node> nodes;
  for (const auto& row : pairs_->map) {
    if (as_float(confidence_of(row.second.odds)) < least_confidence) continue;
    rows.push_back(&row);
    nodes.push_back({.type = row.second.type(), .name = row.first.name});
    nodes.push_back({.type = row.second.type(), .name = row.first.alias});
  }
  const auto are_equal = [](const Node& a, const Node& b) { return !(a < b) && !(b < a); };
  std::sort(nodes.begin(), nodes.end());
  nodes.erase(std::unique(nodes.begin(), nodes.end(), are_equal), nodes.end());
  const auto index_of = [&](EntityType type, std::string_view name) {
    const auto place = std::lower_bound(nodes.begin(), nodes.end(), Node{.type = type, .name = name});
    return static_cast<std::size_t>(place - nodes.begin());
  };

  Groups groups(nodes.size());
  std::vector<std::size_t> names_of_rows;  // the node of each row's name
  for (const auto* row : rows) {
    const Counts& counts = row->second;
    const std::size_t name = index_of(counts.type(), row->first.name);
    const std::size_t alias = index_of(counts.type(), row->first.alias);
    for (std::uint64_t* sum : {&nodes[name].odds, &nodes[name].odds_as_name, &nodes[alias].odds}) {
      add_up_to(std::numeric_limits<std::uint64_t>::max(), *sum, counts.odds);
    }
    groups.join(name, alias);
    names_of_rows.push_back(name);
  }
  for (std::size_t n = 0; n < nodes.size(); ++n) nodes[n].group = groups.find(n);

  struct Row {
    Entity entity;
    std::uint64_t odds = 0;  // of the most certain pair
  };
  std::vector<Row> of_group(nodes.size());
  for (std::size_t r = 0; r < rows.size(); ++r) {
    Row& row = of_group[nodes[names_of_rows[r]].group];
    row.odds = std::max(row.odds, rows[r]->second.odds);
    row.entity.documents = std::max(row.entity.documents, rows[r]->second.documents);
  }

  std::sort(nodes.begin(), nodes.end(), [](const Node& a, const Node& b) {
    return std::tie(a.group, b.odds, a.name) < std::tie(b.group, a.odds, b.name);
  });
  std::vector<Row> sorted;
  for (auto begin = nodes.begin(); begin != nodes.end();) {
    const auto end = std::find_if(begin, nodes.end(), [&](const Node& node) { return node.group != begin->group; });
    const auto full = std::min_element(begin, end, is_fuller);
    Row& row = sorted.emplace_back(std::move(of_group[begin->group]));
    row.entity.name = full->name;
    row.entity.type = full->type;
    row.entity.confidence = as_float(confidence_of(row.odds));
    row.entity.names.push_back(full->name);
    for (auto node = begin; node != end; ++node) {
      if (node != full) row.entity.names.push_back(node->name);
    }
    begin = end;
  }
  std::sort(sorted.begin(), sorted.end(), [](const Row& a, const Row& b) {
    return std::tie(b.odds, b.entity.documents, a.entity.name, a.entity.type) <
           std::tie(a.odds, a.entity.documents, b.entity.name, b.entity.type);
  });
  std::vector<Entity> entities;
  entities.reserve(sorted.size());
  for (Row& row : sorted) entities.push_back(std::move(row.entity));
  return entities;
}

Result<AliasTable> AliasTable::from_jsonl(std::string_view text) {
  AliasTable table;
  Key key;
  Counts counts;
  for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
    end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    if (line.find_first_not_of(" \t\r") == line.npos) continue;
    if (!read_row(line, key, counts)) return Error{Errc::bad_record, at};
    if (table.pairs_ == nullptr) table.pairs_ = new Pairs;
    table.pairs_->add(std::move(key), counts);
  }
  return table;
}

void append_jsonl(std::string& out, const AliasTable& table) {
  if (table.pairs_ == nullptr) return;
  for (const auto* row : table.pairs_->sorted()) {
    const auto& [key, counts] = *row;
    out += R"({"name":)";
    append_json_string(out, key.name);
    out += R"(,"alias":)";
    append_json_string(out, key.alias);
    out.append(R"(,"kind":")").append(name(counts.kind()));
    out.append(R"(","type":")").append(name(counts.type()));
    out += R"(","confidence":)";
    append_confidence(out, confidence_of(counts.odds));
    append_count(out, "documents", counts.documents);
    append_count(out, "micro_odds", counts.odds);
    for (std::size_t k = 0; k < kinds.size(); ++k) {
      if (counts.of_kind[k] != 0) append_count(out, name(kinds[k]), counts.of_kind[k]);
    }
    for (std::size_t t = 0; t < types.size(); ++t) {
      if (counts.of_type[t] != 0) append_count(out, name(types[t]), counts.of_type[t]);
    }
    out += "}\n";
  }
}

bool operator==(const AliasTable& a, const AliasTable& b) noexcept {
  if (a.empty() || b.empty()) return a.empty() == b.empty();
  return a.pairs_->map == b.pairs_->map;
}

}  // namespace newsparse::inline v0
