// SPDX-License-Identifier: MIT
#pragma once

// Words that are printed with a full stop of their own. A closed list written for this library from
// the usage of English-language business newspapers, 2026-11; add a line in ASCII order.
// Initials ("J.", "U.S.", "a.m.") need no line: letters that stand alone between full stops are always read so.

#include <string_view>

namespace newsparse::detail {

enum class AbbreviationUse : unsigned char {
  before_name,    // never ends a sentence: "Mr. Smith", "approx. 40"
  before_number,  // only joins a number or an amount: "No. 5", "Jan. 3", "Rs. 6.5"
  anywhere        // ends a sentence only where the next word opens one: "Acme Inc. said", "Acme Inc. The"
};

struct Abbreviation {
  std::string_view word;  // without its last full stop
  AbbreviationUse use;
};

inline constexpr Abbreviation abbreviations[] = {
    {"Adm", AbbreviationUse::before_name},     {"Approx", AbbreviationUse::before_name},
    {"Apr", AbbreviationUse::before_number},   {"Art", AbbreviationUse::before_number},
    {"Assn", AbbreviationUse::anywhere},       {"Assoc", AbbreviationUse::anywhere},
    {"Asst", AbbreviationUse::before_name},    {"Aug", AbbreviationUse::before_number},
    {"Ave", AbbreviationUse::anywhere},        {"Bhd", AbbreviationUse::anywhere},
    {"Bldg", AbbreviationUse::anywhere},       {"Blvd", AbbreviationUse::anywhere},
    {"Brig", AbbreviationUse::before_name},    {"Bros", AbbreviationUse::anywhere},
    {"CO", AbbreviationUse::anywhere},         {"CORP", AbbreviationUse::anywhere},
    {"Capt", AbbreviationUse::before_name},    {"Chap", AbbreviationUse::before_number},
    {"Cie", AbbreviationUse::anywhere},        {"Cmdr", AbbreviationUse::before_name},
    {"Co", AbbreviationUse::anywhere},         {"Col", AbbreviationUse::before_name},
    {"Corp", AbbreviationUse::anywhere},       {"Cos", AbbreviationUse::anywhere},
    {"Cpl", AbbreviationUse::before_name},     {"Dec", AbbreviationUse::before_number},
    {"Dept", AbbreviationUse::anywhere},       {"Det", AbbreviationUse::before_name},
    {"Dist", AbbreviationUse::anywhere},       {"Div", AbbreviationUse::anywhere},
    {"Dr", AbbreviationUse::before_name},      {"Drs", AbbreviationUse::before_name},
    {"Eng", AbbreviationUse::before_name},     {"Eq", AbbreviationUse::before_number},
    {"Esq", AbbreviationUse::anywhere},        {"Est", AbbreviationUse::before_number},
    {"Ex", AbbreviationUse::before_number},    {"Feb", AbbreviationUse::before_number},
    {"Fig", AbbreviationUse::before_number},   {"Figs", AbbreviationUse::before_number},
    {"Fri", AbbreviationUse::before_number},   {"Ft", AbbreviationUse::before_name},
    {"Gen", AbbreviationUse::before_name},     {"Gov", AbbreviationUse::before_name},
    {"Govs", AbbreviationUse::before_name},    {"Hon", AbbreviationUse::before_name},
    {"INC", AbbreviationUse::anywhere},        {"Inc", AbbreviationUse::anywhere},
    {"Insp", AbbreviationUse::before_name},    {"Inst", AbbreviationUse::anywhere},
    {"Intl", AbbreviationUse::anywhere},       {"Ir", AbbreviationUse::before_name},
    {"Jan", AbbreviationUse::before_number},   {"Jr", AbbreviationUse::anywhere},
    {"Jul", AbbreviationUse::before_number},   {"Jun", AbbreviationUse::before_number},
    {"LTD", AbbreviationUse::anywhere},        {"Lt", AbbreviationUse::before_name},
    {"Ltd", AbbreviationUse::anywhere},        {"Ltda", AbbreviationUse::anywhere},
    {"Maj", AbbreviationUse::before_name},     {"Mar", AbbreviationUse::before_number},
    {"Messrs", AbbreviationUse::before_name},  {"Mfg", AbbreviationUse::anywhere},
    {"Mgmt", AbbreviationUse::anywhere},       {"Mme", AbbreviationUse::before_name},
    {"Mon", AbbreviationUse::before_number},   {"Mr", AbbreviationUse::before_name},
    {"Mrs", AbbreviationUse::before_name},     {"Ms", AbbreviationUse::before_name},
    {"Mt", AbbreviationUse::before_name},      {"NO", AbbreviationUse::before_number},
    {"No", AbbreviationUse::before_number},    {"Nos", AbbreviationUse::before_number},
    {"Nov", AbbreviationUse::before_number},   {"Oct", AbbreviationUse::before_number},
    {"PLC", AbbreviationUse::anywhere},        {"Ph.D", AbbreviationUse::anywhere},
    {"Plc", AbbreviationUse::anywhere},        {"Pres", AbbreviationUse::before_name},
    {"Prof", AbbreviationUse::before_name},    {"Profs", AbbreviationUse::before_name},
    {"Prop", AbbreviationUse::before_number},  {"Pte", AbbreviationUse::anywhere},
    {"Pty", AbbreviationUse::anywhere},        {"Pvt", AbbreviationUse::anywhere},
    {"Rd", AbbreviationUse::anywhere},         {"Rep", AbbreviationUse::before_name},
    {"Reps", AbbreviationUse::before_name},    {"Rev", AbbreviationUse::before_name},
    {"Rp", AbbreviationUse::before_number},    {"Rs", AbbreviationUse::before_name},
    {"Sdn", AbbreviationUse::before_name},     {"Sec", AbbreviationUse::before_number},
    {"Sen", AbbreviationUse::before_name},     {"Sens", AbbreviationUse::before_name},
    {"Sep", AbbreviationUse::before_number},   {"Sept", AbbreviationUse::before_number},
    {"Sgt", AbbreviationUse::before_name},     {"Sq", AbbreviationUse::anywhere},
    {"Sr", AbbreviationUse::anywhere},         {"St", AbbreviationUse::before_name},
    {"Ste", AbbreviationUse::before_name},     {"Sun", AbbreviationUse::before_number},
    {"Supt", AbbreviationUse::before_name},    {"Tbk", AbbreviationUse::anywhere},
    {"Thu", AbbreviationUse::before_number},   {"Thurs", AbbreviationUse::before_number},
    {"Tk", AbbreviationUse::before_name},      {"Tue", AbbreviationUse::before_number},
    {"Tues", AbbreviationUse::before_number},  {"Univ", AbbreviationUse::anywhere},
    {"Vol", AbbreviationUse::before_number},   {"Vols", AbbreviationUse::before_number},
    {"Wed", AbbreviationUse::before_number},   {"approx", AbbreviationUse::before_name},
    {"appt", AbbreviationUse::anywhere},       {"bn", AbbreviationUse::anywhere},
    {"ca", AbbreviationUse::before_name},      {"cap", AbbreviationUse::before_number},
    {"cf", AbbreviationUse::before_name},      {"ch", AbbreviationUse::before_number},
    {"co", AbbreviationUse::anywhere},         {"corp", AbbreviationUse::anywhere},
    {"dept", AbbreviationUse::anywhere},       {"est", AbbreviationUse::before_number},
    {"etc", AbbreviationUse::anywhere},        {"fig", AbbreviationUse::before_number},
    {"ft", AbbreviationUse::anywhere},         {"hrs", AbbreviationUse::anywhere},
    {"inc", AbbreviationUse::anywhere},        {"incl", AbbreviationUse::before_name},
    {"lb", AbbreviationUse::anywhere},         {"lbs", AbbreviationUse::anywhere},
    {"ltd", AbbreviationUse::anywhere},        {"max", AbbreviationUse::before_number},
    {"mil", AbbreviationUse::anywhere},        {"min", AbbreviationUse::before_number},
    {"misc", AbbreviationUse::before_name},    {"mln", AbbreviationUse::anywhere},
    {"no", AbbreviationUse::before_number},    {"nos", AbbreviationUse::before_number},
    {"oz", AbbreviationUse::anywhere},         {"para", AbbreviationUse::before_number},
    {"paras", AbbreviationUse::before_number}, {"pct", AbbreviationUse::anywhere},
    {"pp", AbbreviationUse::before_number},    {"pvt", AbbreviationUse::anywhere},
    {"resp", AbbreviationUse::anywhere},       {"sec", AbbreviationUse::before_number},
    {"sq", AbbreviationUse::before_name},      {"tel", AbbreviationUse::before_number},
    {"vol", AbbreviationUse::before_number},   {"vs", AbbreviationUse::before_name},
    {"yr", AbbreviationUse::anywhere},         {"yrs", AbbreviationUse::anywhere},
};

/// Words that open a sentence where they are capitalised behind an abbreviation, and seldom go on in a name.
inline constexpr std::string_view sentence_openers[] = {
    "A",          "About",   "According", "After",    "All",     "Also",      "Although", "Among",  "An",
    "And",        "Another", "Any",       "As",       "At",      "Before",    "Both",     "But",    "By",
    "Each",       "Earlier", "Even",      "For",      "From",    "He",        "Her",      "Here",   "His",
    "However",    "I",       "If",        "In",       "Instead", "Is",        "It",       "Its",    "Last",
    "Later",      "Many",    "Meanwhile", "Moreover", "Most",    "No",        "Nor",      "Not",    "Now",
    "Of",         "On",      "Once",      "One",      "Only",    "Or",        "Other",    "Others", "Our",
    "Separately", "Several", "She",       "Since",    "So",      "Some",      "Still",    "Such",   "That",
    "The",        "Their",   "Then",      "There",    "These",   "They",      "This",     "Those",  "Though",
    "Through",    "To",      "Under",     "Until",    "We",      "What",      "When",     "Where",  "Whether",
    "Which",      "While",   "Who",       "Why",      "With",    "Yesterday", "Yet",      "You",
};

}  // namespace newsparse::detail
