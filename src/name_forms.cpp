// SPDX-License-Identifier: MIT
#include "name_forms.hpp"

#include <algorithm>

#include "printing_forms.hpp"

namespace newsparse::detail {
namespace {

/// "Luwei (滷味) is sold at night": one word that spells Chinese may lose the capital of its sentence.
bool is_spelled_word(const Words& words, const Printing& p, const Alias& alias) {
  return p.is_name && !p.han && p.first == p.last && starts_sentence(words, p.first) &&
         words[p.first].letters == LetterCase::capitalized && alias.evidence.has(Clue::sounds_alike);
}

Form full_form(const Words& words, const Printing& p, const Alias& alias) {
  if (p.only_han) return {.entity = p.entity, .kind = FormKind::full};
  bool capital = false, inner_capital = false;
  for (std::size_t i = p.first; i <= p.last; ++i) {
    capital |= words[i].has_capital();
    inner_capital |= words[i].letters == LetterCase::upper || words[i].letters == LetterCase::mixed;
  }
  return {.entity = p.entity,
          .kind = FormKind::full,
          .exact_case = !p.han && p.first == p.last && inner_capital,
          .lower_case = !p.han && !capital,
          .lower_tail = words[p.last].letters == LetterCase::lower || is_spelled_word(words, p, alias)};
}

}  // namespace

bool starts_sentence(const Words& words, std::size_t i) noexcept {
  if (i == 0) return true;
  const Token& before = words.token(i - 1);
  return before.ends_sentence || words[i].broken || before.kind == TokenKind::quote || before.kind == TokenKind::open;
}

void NameForms::gather(const Words& words, std::span<const Alias> aliases, EntitySet& entities,
                       const UnitFilter& others) {
  words_ = &words;
  entities_ = &entities;
  tree_.clear(), full_.clear();
  firsts_.clear(others);
  const std::span<const Printing> printings = entities.printings();
  full_.assign(printings.size(), {});
  for (std::size_t k = 0; k < printings.size(); ++k) {
    if (!printings[k].repeats)
      full_[k] = full_form(words, printings[k], aliases[k / 2]);  // each alias gave two printings
  }
  clipped_.assign(printings.size(), {});
  expects_han_ = false;
  // From the last one on, since each promise is put in front of those that it shares a unit with.
  for (auto k = static_cast<std::uint32_t>(printings.size()); k-- > 0;) {
    if (!printings[k].only_han) promise_forms(k);
  }
  unite_short_names(aliases, entities);
}

void NameForms::promise_forms(std::uint32_t printing) {
  const Printing& p = entities_->printings()[printing];
  if (p.repeats) return;  // and has no forms of its own
  firsts_.promise_for(printing, p.entity);
  PrintingForms(*words_, *entities_).add_first_units(p, full_[printing], firsts_);
  if (p.han) {
    clipped_[printing] = ClippedName(*words_, entities_->units(p), entities_->type(p.entity));
    clipped_[printing].each_start([&](const Unit& unit) { firsts_.add(unit.key, words_->text(), unit.span, true); });
  }
}

void NameForms::promise_han() {
  expects_han_ = true;
  const std::span<const Printing> printings = entities_->printings();
  for (auto k = static_cast<std::uint32_t>(full_.size()); k-- > 0;) {
    if (printings[k].only_han) {
      promise_forms(k);
    } else if (!printings[k].repeats) {
      firsts_.promise_for(k, full_[k].entity);
      PrintingForms(*words_, *entities_).add_first_han(printings[k], full_[k], firsts_);
    }
  }
}

std::uint32_t NameForms::node_of(FirstUnits::Branch& branch, UnitKey first, LetterCase letters) {
  if (letters == LetterCase::lower && !branch.lower_case) return NameTrie::none;
  if (!branch.grown) grow(branch, first);
  return branch.node;
}

bool NameForms::may_begin_clip(const FirstUnits::Branch& branch, UnitKey second) const {
  bool may = false;
  each_clipped(branch, [&](const ClippedName& name, std::uint32_t) { may |= name.may_have(second); });
  return may;
}

/// Enters the forms that begin with a unit, in the order of the printings.
void NameForms::grow(FirstUnits::Branch& branch, UnitKey first) {
  promised_.clear();
  firsts_.each_printing(branch, [&](std::uint32_t printing) {
    promised_.push_back(printing);
    return true;
  });
  std::sort(promised_.begin(), promised_.end());
  FormBranch forms(tree_, first);
  for (const std::uint32_t k : promised_)
    PrintingForms(*words_, *entities_).add_forms(entities_->printings()[k], full_[k], forms);
  branch.grown = true;
  branch.node = forms.empty() ? NameTrie::none : forms.node();
}

/// The one other entity that these units are a clip of.
std::uint32_t NameForms::clipped_to(const FirstUnits::Branch& branch, std::span<const Unit> units,
                                    std::uint32_t but) const {
  std::uint32_t found = no_entity;
  bool single = true;
  each_clipped(branch, [&](const ClippedName& name, std::uint32_t entity) {
    if (entity == but || entity == found || entities_->lead(entity).span.begin >= units[0].span.begin) return;
    ClippedName::Places places = name.begin(units[0].key);
    for (const Unit& unit : units.subspan(1)) places = name.step(places, unit.key);
    if (!name.is_clip(units, places)) return;
    single = found == no_entity;
    found = entity;
  });
  return single ? found : no_entity;
}

/// A name printed as another entity's short form is that entity: 路摩科技（...）, later 路摩（Lumo）.
/// So is a person’s surname with another name beside it: “Kuo, also known as Lamp Kuo”.
void NameForms::unite_short_names(std::span<const Alias> aliases, EntitySet& entities) {
  for (std::size_t k = 0; k < full_.size(); ++k) {
    const Printing& p = entities.printings()[k];
    const std::span<const Unit> units = entities.units(p);
    if (!p.is_name || units.empty()) continue;
    if (p.only_han) expect_han();
    FirstUnits::Branch* const branch = firsts_.find(units[0].key);
    if (branch == nullptr || !branch->shared) continue;
    if (const std::uint32_t longer = clipped_to(*branch, units, p.entity); longer != no_entity) {
      entities.unite(longer, p.entity);
      continue;
    }
    std::uint32_t node = node_of(*branch, units[0].key, LetterCase::none);
    for (std::size_t i = 1; i < units.size() && node != NameTrie::none; ++i) node = tree_.step(node, units[i].key);
    if (node == NameTrie::none) continue;
    const bool cued = aliases[k / 2].kind == AliasKind::also_known_as;
    std::uint32_t longer = no_entity;
    bool single = true;
    for (const Form* form = tree_.forms(node); form != nullptr; form = tree_.next(*form)) {
      const FormKind wanted =
          cued && entities.type(form->entity) == EntityType::person ? FormKind::surname : FormKind::shorter;
      if (form->kind != wanted || form->entity == p.entity || entities.lead(form->entity).span.begin >= p.span.begin)
        continue;
      single = longer == no_entity;
      longer = form->entity;
    }
    if (longer != no_entity && single && (cued || entities.type(longer) != EntityType::person))
      entities.unite(longer, p.entity);
  }
  entities.settle();
}

}  // namespace newsparse::detail
