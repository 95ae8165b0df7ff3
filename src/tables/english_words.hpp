// SPDX-License-Identifier: MIT
#pragma once

// Closed classes of English words that decide where a name begins and ends. Lower case.
// Source: written by hand from the house styles of English-language papers in Taiwan, Hong Kong,
// Singapore and China, 2026-11-24. No company or person belongs here.

#include "tables/word_list.hpp"

namespace newsparse::detail {

/// Jobs, ranks and honorifics that stand before or behind a person's name.
inline constexpr WordList titles({
    "academician", "actor", "actress", "adviser", "advisor", "admiral", "ambassador", "analyst", "architect",
    "artist", "assistant", "associate", "attorney", "author", "baron", "billionaire", "bishop", "boss", "brigadier",
    "businessman", "businesswoman", "captain", "cardinal", "ceo", "cfo", "chair", "chairman", "chairperson",
    "chairwoman", "chancellor", "chef", "chief", "cio", "cmo", "coach", "coo", "cochairman", "cochief", "co-chair",
    "co-chairman", "co-chief", "co-ceo", "co-founder", "co-president", "cofounder", "colonel", "columnist",
    "commander", "commissioner", "comptroller", "congressman", "congresswoman", "consul", "controller",
    "coordinator", "coproducer", "correspondent", "councilor", "councillor", "cso", "cto", "curator", "dame", "dean",
    "delegate", "deputy", "designer", "diplomat", "director", "director-general", "directors", "doctor", "dr",
    "economist", "editor", "emperor", "engineer", "envoy", "evp", "executive", "financier", "founder", "fellow",
    "general", "gov", "governor", "head", "heiress", "honorary", "inspector", "investigator", "investor", "journalist",
    "judge", "justice", "king", "lady", "lawmaker", "lawyer", "leader", "lecturer", "legislator", "lieutenant", "lord",
    "madam", "madame", "magistrate", "magnate", "major", "manager", "managing", "marshal", "mayor", "minister",
    "ministers", "miss", "mr", "mrs", "ms", "negotiator", "novelist", "officer", "official", "owner", "painter",
    "partner", "pastor", "photographer", "politician", "pope", "postmaster", "premier", "presenter", "president",
    "presidential", "prime", "prince", "princess", "principal", "producer", "prof", "professor", "prosecutor",
    "provost", "queen", "rector", "regulator", "rep", "reporter", "representative", "researcher", "scholar",
    "scientist", "secretary", "secretary-general", "sen", "senator", "senior", "sergeant", "sheriff", "shareholder",
    "singer", "sir", "spokesman", "spokesperson", "spokeswoman", "strategist", "student", "superintendent",
    "supervisor", "svp", "technologist", "teacher", "trader", "treasurer", "trustee", "tycoon", "undersecretary",
    "vice", "vice-chairman", "vice-president", "vp", "whip", "worker", "writer", "acting", "former", "incoming",
    "outgoing", "then", "late", "ex", "group", "interim", "permanent", "retired", "veteran", "independent",
    "nonexecutive", "non-executive", "rotating", "convener", "member", "chairmen", "founders", "presidents",
    "executives", "professors", "rapporteur", "speaker", "creator", "inventor", "activist", "entrepreneur",
    "industrialist", "philanthropist", "restaurateur", "developer", "barrister", "accountant", "auditor", "banker",
    "broker", "buyer", "consultant", "curators", "farmer", "fisherman", "nurse", "pilot", "physician", "surgeon",
    "psychologist", "sociologist", "historian", "physicist", "chemist", "biologist",
});

/// Legal forms and the words that close the name of a company.
inline constexpr WordList legal_forms({
    "ab", "ag", "as", "asa", "berhad", "bhd", "bv", "co", "company", "corp", "corporation", "cos", "gmbh", "inc",
    "incorporated", "jsc", "kg", "kk", "limited", "llc", "llp", "lp", "ltd", "nv", "oao", "oy", "oyj", "pcl", "pjsc",
    "plc", "pte", "pty", "pvt", "sa", "sab", "sae", "sarl", "sas", "sdn", "se", "sgps", "spa", "srl", "tbk",
});

/// Words that name no one alone: what companies, agencies and bodies are made of. A name keeps them;
/// an "and" between two of them belongs to the name; a short form may end in one and never is one.
inline constexpr WordList generic_words({
    "academy", "accounting", "acquisition", "act", "administration", "administrative", "advanced", "advertising",
    "aerospace", "affairs", "agency", "agricultural", "agriculture", "air", "aircraft", "airline", "airlines", "airport",
    "airways", "alliance", "aluminum", "analytics", "animal", "area", "apparel", "appliance", "appliances", "architecture", "art", "arts", "asset",
    "assets", "association", "assurance", "athletic", "audit", "authority", "auto", "automation", "automobile",
    "automotive", "aviation", "award", "awards", "bancorp", "bank", "banking", "banks", "beverage", "beverages", "biological",
    "biomedical", "biopharma", "biotech", "biotechnology", "board", "bond", "brand", "brands", "brewery", "broadband",
    "broadcasting", "budget", "building", "bureau", "business", "cable", "cabinet", "capital", "capitalization", "car",
    "cargo", "carriers", "cell", "cement", "center", "central", "centre", "century", "chain", "chamber", "chemical", "chemicals",
    "chip", "city", "civil", "clearing", "cloud", "club", "coal", "coast", "code", "coffee", "college", "commerce",
    "commercial", "commission", "commissions", "committee", "commodities", "commodity", "communication", "communications",
    "community", "compensation", "competition", "components", "composite", "computer", "computers", "computing", "concrete",
    "conference", "confederation", "congress", "conservation", "conservatory", "consortium", "construction", "consulting", "consumer",
    "consumption", "container", "contemporary", "control", "convention", "cooperation", "cooperative", "copper", "corps", "cosmetics",
    "council", "county", "court", "credit", "cultural", "culture", "currency", "customs", "cyber", "cycling", "dairy", "data", "day",
    "defense", "defence", "delivery", "democratic", "department", "deposit", "depository", "design", "development",
    "developments", "digital", "directorate", "directorate-general", "disability", "disease", "display", "distribution", "district",
    "division", "dry", "dynamics", "e-commerce", "east", "eastern", "ecology", "economic", "economics", "economy",
    "education", "educational", "electric", "electrical", "electricity", "electronic", "electronics", "emergency", "employment",
    "energy", "engineering", "enterprise", "enterprises", "entertainment", "environment", "environmental", "equipment",
    "equity", "estate", "etf", "evaluation", "exchange", "exhibition", "export", "expo", "express", "facilities", "fair",
    "fashion", "federal", "federation", "festival", "fiber", "finance", "financial", "fire", "fisheries", "fishery", "flight", "food",
    "foods", "football", "footwear", "foreign", "forestry", "forum", "foundation", "foundry", "freight", "freighted", "fuel", "fund", "funds",
    "furniture", "futures", "gallery", "game", "games", "gaming", "garment", "gas", "general", "generation", "genetic", "geological", "glass", "global",
    "gold", "goods", "government", "grain", "grid", "group", "groups", "growth", "hall", "hardware", "harbor", "health",
    "healthcare", "heavy", "high", "highway", "holding", "holdings", "home", "homes", "hospital", "hospitality", "hotel",
    "hotels", "house", "household", "housing", "human", "immigration", "import", "income", "index", "indices", "industrial",
    "industries", "industry", "information", "infrastructure", "innovation", "institute", "institution", "instruments", "insurance",
    "integrated", "integration", "intellectual", "intelligence", "interactive", "interior", "international", "internet",
    "investigation", "investment", "investments", "investors", "iron", "item", "job", "joint", "jewelry", "jewellery", "judicial", "justice", "knowledge",
    "labor", "laboratories", "laboratory", "labour", "lamp", "land", "language", "law", "league", "leasing", "legal", "legislative",
    "leisure", "library", "life", "lighting", "line", "lines", "liquid", "loan", "local", "logistics", "luxury", "machine", "machinery", "mainland",
    "maintenance", "management", "manufacturer", "manufacturers", "manufacturing", "marine", "maritime", "market", "marketing",
    "markets", "mart", "mass", "materials", "mechanical", "mechatronics", "media", "medical", "medicine", "memorial", "memory", "merchant", "metal", "metals",
    "meteorological", "metro", "metropolitan", "micro", "microelectronics", "military", "mill", "mills", "mineral", "minerals", "mining",
    "ministry", "mobile", "mobility", "monetary", "mortgage", "motor", "motors", "movement", "municipal", "museum", "music", "mutual", "nation", "national",
    "nations", "natural", "naval", "navigation", "network", "networks", "new", "news", "north", "northern", "nuclear", "ocean", "office", "oil", "online", "operation",
    "operations", "optical", "optics", "optoelectronics", "orchestra", "organisation", "organization", "overseas", "ownership", "pacific", "packaging", "palace", "paper",
    "park", "parliament", "partners", "partnership", "party", "patent", "payment", "payments", "pension", "people", "performance", "personnel", "petrochemical", "petroleum", "pharma",
    "pharmaceutical", "pharmaceuticals", "photonics", "pipe", "plan", "planning", "plastic", "plastics", "platform", "police", "policy", "polytechnic",
    "population", "port", "ports", "post", "postal", "power", "precision", "precious", "premier", "press", "prevention", "price", "printing", "prison", "private", "procurement", "product",
    "production", "productions", "products", "professional", "program", "project", "promotion", "properties", "property",
    "prosecution", "protection", "province", "provincial", "public", "publishing", "purchasing", "quality", "radio", "rail", "railway", "railways", "real",
    "realty", "refining", "regional", "registry", "regulation", "regulatory", "reinsurance", "relations", "renewable", "republic", "research", "reserve", "resort", "resorts",
    "resource", "resources", "restaurant", "restaurants", "retail", "retirement", "review", "rights", "river", "road", "robot", "robotics", "royal", "rubber", "rural", "safety", "satellite",
    "savings", "school", "science", "sciences", "securities", "security", "semiconductor", "semiconductors", "senate", "service", "services",
    "settlement", "shareholders", "shipbuilding", "shipping", "shop", "silicon", "silver", "small", "social", "society", "software", "solar", "solution",
    "solutions", "south", "southern", "space", "special", "specialty", "sport", "sporting", "sports", "stadium", "standard", "standardization", "standards", "state", "station", "statistics", "steel", "stock",
    "storage", "store", "stores", "strategic", "street", "studio", "studios", "sugar", "supermarket", "supervision", "supervisory", "supply", "supreme", "surveillance", "survey", "sustainable", "system", "systems",
    "tax", "taxation", "taxi", "tea", "teachers", "tech", "technical", "technological", "technologies", "technology", "telecom", "telecommunication",
    "telecommunications", "telegraph", "telephone", "television", "terminal", "terminals", "testing", "textile", "textiles", "theater", "theatre", "think", "tire", "tobacco", "tool", "tools", "top",
    "tourism", "tower", "town", "township", "toy", "toys", "trade", "trading", "traffic", "training", "transaction", "transit", "transmission", "transport",
    "transportation", "travel", "treasury", "treaty", "trust", "tube", "undersea", "unemployment", "union", "united", "unit", "university", "urban", "utilities", "utility", "vehicle", "vehicles", "venture", "ventures", "vessel",
    "veterans", "video", "vision", "vocational", "wafer", "water", "wealth", "weather", "weighted", "welfare", "west", "western", "wholesale", "wild", "wildlife", "wind", "wire", "wireless", "women", "workers", "works", "world",
    "yard", "youth", "zone",
});

/// Nouns that end the name of a company as a legal form does.
inline constexpr WordList company_nouns({
    "airlines", "airways", "bank", "electronics", "enterprises", "group", "holding", "holdings", "industries", "insurance", "motor", "motors", "pharma",
    "pharmaceuticals", "properties", "securities", "semiconductor", "technologies", "technology", "telecom",
});

/// Nouns that end the name of a body or work whose abbreviation need not share its letters.
inline constexpr WordList head_nouns({
    "academy", "act", "administration", "agency", "alliance", "assembly", "association", "authority", "bank", "board",
    "bureau", "center", "centre", "chamber", "club", "college", "commission", "committee", "confederation", "congress",
    "council", "court", "department", "directorate", "exchange", "federation", "forum", "foundation", "front", "fund",
    "group", "index", "institute", "institution", "league", "ministry", "movement", "office", "organisation", "organization",
    "parliament", "party", "police", "program", "secretariat", "service", "society", "system", "union", "university",
    "yuan", "corp", "corporation", "co", "company", "inc", "ltd", "limited", "holdings", "airlines", "airways", "agreement", "treaty", "conference", "network", "park", "army", "corps",
});

/// Small words that join the words of one name.
inline constexpr WordList name_connectors({
    "&", "al", "and", "at", "bin", "binti", "by", "da", "de", "del", "della", "der", "des", "di", "do", "dos", "du", "e", "el",
    "et", "for", "from", "in", "la", "le", "los", "of", "on", "the", "to", "und", "van", "von", "with", "y",
});

/// Bodies whose names may join two fields by "and".
inline constexpr WordList body_nouns({
    "administration", "agency", "association", "authority", "board", "bureau", "center", "centre", "commission", "committee", "council", "department",
    "directorate", "division", "federation", "foundation", "fund", "institute", "institution", "ministry", "museum", "office", "organization", "program",
    "service", "society", "union", "university",
});

/// Nouns that end the names of places.
inline constexpr WordList place_nouns({"city", "county", "district", "prefecture", "province", "township", "village"});

/// Nouns that laws and treaties begin with.
inline constexpr WordList law_nouns({
    "act", "agreement", "code", "convention", "decree", "guidelines", "law", "measures", "ordinance", "protocol", "provisions", "regulation",
    "regulations", "rules", "standards", "statute", "treaty",
});

/// Small words inside the surnames of persons.
inline constexpr WordList surname_particles({"al", "bin", "binti", "da", "de", "del", "della", "der", "di", "dos", "du", "el", "la", "van", "von"});

/// Prepositions that a name holds only behind a general word: "Institute in ...", "Bank for ...".
inline constexpr WordList prepositions({"at", "by", "for", "from", "in", "on", "to", "with"});

/// Words that begin sentences or noun phrases and never a name, although a capital may begin them.
inline constexpr WordList openers({
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
    "a", "about", "according", "across", "adding", "after", "again", "against", "all", "along", "already", "also", "although",
    "amid", "among", "an", "and", "another", "any", "are", "around", "as", "at", "because", "before", "behind", "besides", "between", "beyond",
    "both", "but", "by", "can", "citing", "clients", "compared", "consequently", "conversely", "could", "customers", "despite", "did", "do", "does", "due", "during", "each", "earlier", "either", "elsewhere", "even",
    "every", "except", "executives", "few", "finally", "first", "following", "for", "former", "friday", "from", "further", "furthermore", "given", "had", "has", "have", "he", "hence",
    "her", "here", "his", "however", "if", "in", "including", "indeed", "inside", "instead", "into", "is", "it", "its", "last", "later", "led", "like", "likewise",
    "many", "meanwhile", "monday", "more", "moreover", "most", "much", "must", "near", "neither", "nevertheless", "next", "no", "nonetheless", "nor", "not", "now", "of", "officials", "on", "once",
    "one", "only", "or", "other", "others", "our", "outside", "over", "per", "plus", "previously", "quoting", "rather", "recently", "regarding", "saturday", "separately", "several", "shareholders", "shares", "she", "should", "similarly", "since",
    "so", "some", "starting", "still", "such", "sunday", "than", "that", "the", "their", "then", "there", "therefore", "these", "they", "this", "those", "though", "through",
    "throughout", "thursday", "thus", "to", "today", "together", "tomorrow", "too", "toward", "towards", "tuesday", "two", "three", "under", "unless", "unlike", "until", "upon", "using", "versus", "via", "was", "we",
    "wednesday", "were", "when", "whereas", "whether", "which", "while", "will", "with", "within", "without", "would", "yesterday", "yet", "you", "your",
});

/// Common nouns that describe the name behind them: "Rival X", "chipmaker X". They matter where a
/// sentence or a headline gives them a capital.
inline constexpr WordList descriptors({
    "affiliate", "airline", "arm", "automaker", "brand", "brewer", "broadcaster", "brokerage", "builder", "campus", "carmaker", "carrier", "chain", "chipmaker",
    "city", "client", "compatriot", "competitor", "conglomerate", "contractor", "counterpart", "creditor", "customer", "daughter", "designer", "developer", "distributor", "district",
    "drugmaker", "exporter", "firm", "foundry", "giant", "insurer", "issuer", "landlord", "lender", "listed", "maker", "manufacturer",
    "miner", "monopoly", "newcomer", "newspaper", "operator", "owner", "parent", "peer", "platform", "portal", "processor", "producer", "provider", "publisher",
    "refiner", "regulator", "retailer", "rival", "search", "seller", "shipbuilder", "shipper", "sister", "smaller", "bigger", "larger", "specialist", "sponsor", "start-up", "startup", "steelmaker", "subsidiary", "supplier",
    "survivor", "tenant", "toymaker", "upstart", "utility", "vendor", "venture", "village", "watchdog", "wholesaler", "wife", "husband", "son", "brother", "sister", "billionaire", "tycoon",
    "company", "companies", "firms", "rivals", "peers", "suppliers", "units", "unit", "budget", "flagship", "homegrown", "domestic", "state-owned", "state-run", "privately", "newly", "taipei-listed", "leading", "major", "tiny", "troubled", "embattled",
});

/// Nationalities; cut before a company or person, kept where the Chinese side has them too.
inline constexpr WordList nationalities({
    "american", "argentine", "asian", "australian", "austrian", "belgian", "brazilian", "british", "cambodian", "canadian",
    "chinese", "czech", "danish", "dutch", "emirati", "european", "filipino", "finnish", "french", "german", "greek",
    "hungarian", "indian", "indonesian", "irish", "israeli", "italian", "japanese", "korean", "malaysian", "mexican",
    "norwegian", "pakistani", "philippine", "polish", "portuguese", "russian", "saudi", "singaporean", "spanish",
    "swedish", "swiss", "taiwanese", "thai", "turkish", "ukrainian", "vietnamese", "us", "uk", "eu", "u.s", "u.k",
});

/// Places whose name alone is no short form of an organisation named after them.
inline constexpr WordList place_words({
    "hk", "us", "uk", "eu", "usa", "prc", "roc", "uae", "tw", "sg", "nt",
    "africa", "america", "americas", "asia", "atlantic", "australia", "austria", "beijing", "belgium", "berlin", "brazil", "britain", "california", "canada",
    "chicago", "china", "chongqing", "denmark", "dubai", "england", "europe", "far", "finland", "formosa", "france", "germany", "great", "greater", "guangdong", "guangzhou",
    "hong", "hsinchu", "hangzhou", "houston", "india", "indonesia", "ireland", "israel", "italy", "japan", "kaohsiung", "kong", "korea", "kyoto", "london",
    "los", "macau", "malaysia", "manila", "mexico", "mumbai", "nanjing", "netherlands", "norway", "osaka", "paris", "peking", "philippines", "poland", "russia", "san", "saudi", "seoul", "shanghai", "shenzhen",
    "sichuan", "singapore", "south", "spain", "sweden", "switzerland", "sydney", "taichung", "tainan", "taipei", "taiwan", "taoyuan", "texas", "thailand", "tianjin", "tokyo",
    "toronto", "turkey", "ukraine", "vietnam", "washington", "wuhan", "yokohama", "york", "zhejiang", "zurich", "hainan", "fujian", "jiangsu", "hubei", "hunan", "macao", "kowloon", "chiayi", "pingtung", "hualien", "changhua", "yunlin", "miaoli", "keelung", "penghu", "kinmen",
});

/// Surnames that are English words too: at the start of a sentence they are the word.
inline constexpr WordList word_surnames({
    "an", "do", "even", "go", "he", "her", "how", "in", "long", "may", "me", "my", "no", "on", "or", "see", "she", "so",
    "to", "too", "who", "will", "yet", "you", "young",
});

/// English given names: behind one a surname stands, even where a Chinese given name follows (Paul
/// Chan Mo-po). The commonest of Hong Kong, Taiwan, Singapore and the US.
inline constexpr WordList given_names({
    "aaron", "abigail", "abraham", "ada", "adam", "adrian", "agnes", "aileen", "alan", "albert", "alec", "alex", "alexander", "alexandra",
    "alfred", "alice", "alicia", "allan", "allen", "alvin", "amanda", "amber", "amy", "andrea", "andrew", "andy", "angel", "angela", "angie",
    "anita", "ann", "anna", "anne", "annie", "anson", "anthony", "antonio", "april", "arnold", "arthur", "ashley", "audrey", "austin", "barbara", "barry",
    "beatrice", "ben", "benjamin", "benny", "bernard", "bess", "betty", "bill", "billy", "bob", "bobby", "bonnie", "brad", "brandon", "brenda",
    "brian", "bruce", "bryan", "calvin", "candice", "carl", "carlos", "carmen", "carol", "caroline", "carrie", "catherine", "cathy", "cecilia", "celine",
    "charles", "charlie", "charlotte", "cheryl", "chloe", "chris", "christina", "christine", "christopher", "cindy", "claire", "clara", "clarence", "claudia", "clement", "clifford",
    "colin", "connie", "constance", "cynthia", "daisy", "daniel", "danny", "darren", "dave", "david", "dean", "deborah", "denis", "dennis", "derek", "diana", "dick", "dominic",
    "donald", "doris", "dorothy", "douglas", "duncan", "eason", "eddie", "eddy", "edgar", "edison", "edmond", "edmund", "edward", "edwin", "eileen", "elaine", "eleanor", "elizabeth", "ella",
    "ellen", "elon", "elsa", "elsie", "emil", "emily", "emma", "emmanuel", "eric", "erica", "ernest", "esther", "ethan", "eugene", "eunice", "eva", "evelyn", "felix", "fiona",
    "florence", "frances", "francis", "frank", "franklin", "fred", "frederick", "gary", "gavin", "gene", "george", "gerald", "gilbert", "gina", "gloria", "gordon", "grace", "graham",
    "greg", "gregory", "gwen", "harold", "harriet", "harry", "harvey", "hazel", "heather", "helen", "helena", "henry", "herbert", "herman", "hilary", "horace", "howard", "hubert", "hugh", "hugo",
    "ian", "ingrid", "irene", "iris", "irving", "isaac", "isabel", "ivan", "ivy", "jack", "jackie", "jackson", "jacky", "jacob", "james", "jamie", "jan", "jane", "janet", "janice", "jason",
    "jay", "jean", "jeff", "jeffrey", "jenny", "jennifer", "jensen", "jeremy", "jerome", "jerry", "jesse", "jessica", "jill", "jim", "jimmy", "joan", "joanna", "joanne", "joe", "joel", "john", "johnny",
    "johnson", "jonathan", "joseph", "josephine", "joshua", "joyce", "judy", "julia", "julian", "julie", "justin", "karen", "katherine", "kathleen", "kathy", "katie", "keith", "kelly", "kelvin", "ken",
    "kenneth", "kenny", "kevin", "kitty", "lance", "larry", "laura", "lawrence", "leo", "leon", "leonard", "leslie", "lewis", "lillian", "lily", "linda", "lisa", "louis", "louisa", "louise", "lucas", "lucy",
    "luke", "lydia", "maggie", "mandy", "marco", "margaret", "maria", "marie", "marion", "mark", "martha", "martin", "marvin", "mary", "matthew", "maurice", "max", "may", "megan", "melissa",
    "melvin", "michael", "michelle", "mike", "miranda", "monica", "morris", "moses", "nancy", "natalie", "nathan", "neil", "nelson", "nicholas", "nick", "nicole", "nina", "noah", "norman", "oliver",
    "olivia", "oscar", "owen", "pamela", "patricia", "patrick", "paul", "pauline", "peggy", "peter", "philip", "phillip", "phoebe", "polly", "priscilla", "queenie", "quentin", "rachel", "ralph", "ray", "raymond",
    "rebecca", "regina", "rex", "richard", "rick", "ricky", "rita", "robert", "robin", "roger", "roland", "ronald", "ronnie", "rosanna", "rose", "roy", "ruby", "russell", "ruth", "ryan",
    "sally", "sam", "samantha", "samson", "samuel", "sandra", "sandy", "sarah", "scott", "sean", "selina", "serena", "shane", "sharon", "sheila", "shirley", "simon", "sonia", "sophia", "sophie", "stanley",
    "stella", "stephanie", "stephen", "steve", "steven", "stewart", "stuart", "sunny", "susan", "suzanne", "sydney", "sylvia", "tammy", "ted", "teresa", "terence", "terry", "theodore", "theresa", "thomas",
    "tiffany", "tim", "timothy", "tina", "tom", "tommy", "tony", "tracy", "vanessa", "vera", "veronica", "victor", "victoria", "vincent", "viola", "violet", "virginia", "vivian", "walter", "wayne", "wendy",
    "wilfred", "william", "wilson", "winnie", "winston", "yvonne", "zachary", "zoe",
});

/// Tails of compounds that describe: "Kaohsiung-based", "state-run".
inline constexpr WordList describing_tails({
    "affiliated", "backed", "based", "born", "built", "controlled", "educated", "funded", "headquartered", "invested", "language", "led", "linked", "listed", "made", "operated",
    "owned", "registered", "run", "supported", "traded", "trained",
});

/// Verbs and auxiliaries that show the word before them to be the end of a name.
inline constexpr WordList reporting_verbs({
    "said", "says", "say", "is", "was", "has", "had", "have", "would", "will", "could", "can", "may", "might", "also", "and", "to", "in", "of", "on", "at", "for", "with", "from", "by", "told", "plans", "posted", "reported",
    "announced", "expects", "added", "declined", "raised", "launched", "unveiled", "released", "rose", "fell", "or", "as", "but", "which", "who", "that", "are", "were", "did", "does",
});

/// Possessive words that belong to names: "People's Bank", "Women's Federation".
inline constexpr WordList possessive_name_words({
    "children", "citizens", "consumers", "depositors", "drivers", "employees", "farmers", "fishermen", "investors", "journalists", "lawyers", "manufacturers",
    "men", "nurses", "people", "peoples", "physicians", "seafarers", "students", "teachers", "travelers", "veterans", "women", "workers", "youth",
});

/// Words and phrases that say what a bracket is, when it is no alias.
inline constexpr WordList note_words({
    "above", "adjusted", "ago", "annualized", "approximately", "below", "center", "centre", "chart", "clockwise", "ditto", "down", "etc", "excluding", "figure", "file", "front", "graph", "including", "inset",
    "left", "lower", "net", "page", "pictured", "photo", "right", "respectively", "second", "see", "sic", "story", "table", "third", "top", "unchanged", "up", "upper", "versus", "via",
});

}  // namespace newsparse::detail
