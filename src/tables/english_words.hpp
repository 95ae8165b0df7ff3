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
    "datuk", "dato", "datin", "dato'", "seri", "puan", "encik", "tengku", "tunku", "pehin", "haji", "hajah", "khun",
    "shri", "sri", "smt", "ustaz", "reverend", "rev", "father", "fr", "monsignor", "archbishop", "rabbi", "imam",
    "abbot", "abbess", "monk", "nun", "venerable", "deacon", "vicar", "preacher", "priest", "missionary", "patriarch",
    "counsel", "solicitor", "advocate", "arbitrator", "mediator", "notary", "ombudsman", "coroner", "jurist",
    "liquidator", "receiver", "administrator", "attorney-general", "solicitor-general", "registrar", "bailiff", "gen",
    "lt", "col", "maj", "capt", "cmdr", "sgt", "cpl", "corporal", "cadet", "ensign", "airman", "airwoman", "soldier",
    "sailor", "marine", "commodore", "commandant", "detective", "constable", "policeman", "policewoman",
    "firefighter", "fireman", "ranger", "warden", "paramedic", "medic", "composer", "conductor", "pianist",
    "violinist", "cellist", "flutist", "soprano", "tenor", "baritone", "maestro", "musician", "guitarist", "drummer",
    "vocalist", "rapper", "dancer", "choreographer", "playwright", "poet", "essayist", "sculptor", "calligrapher",
    "filmmaker", "film-maker", "cinematographer", "screenwriter", "comedian", "host", "hostess", "anchor",
    "anchorman", "anchorwoman", "idol", "illustrator", "cartoonist", "animator", "critic", "translator", "puppeteer",
    "magician", "performer", "entertainer", "songwriter", "lyricist", "co-author", "dramatist", "weaver", "potter",
    "ceramicist", "carver", "printmaker", "craftsman", "craftswoman", "artisan", "couturier", "stylist", "impresario",
    "astronomer", "geologist", "virologist", "epidemiologist", "cardiologist", "oncologist", "neurologist",
    "neurosurgeon", "pediatrician", "dentist", "pharmacist", "pharmacologist", "psychiatrist", "veterinarian", "vet",
    "botanist", "zoologist", "ecologist", "entomologist", "seismologist", "meteorologist", "forecaster",
    "mathematician", "statistician", "archeologist", "archaeologist", "anthropologist", "linguist", "philosopher",
    "theologian", "hydrologist", "oceanographer", "geneticist", "immunologist", "biochemist", "demographer",
    "geographer", "criminologist", "midwife", "radiologist", "pathologist", "gynecologist", "dermatologist",
    "ophthalmologist", "nutritionist", "dietitian", "therapist", "midfielder", "striker", "goalkeeper", "defender",
    "pitcher", "catcher", "outfielder", "infielder", "shortstop", "slugger", "golfer", "boxer", "swimmer", "cyclist",
    "sprinter", "weightlifter", "archer", "shuttler", "paddler", "gymnast", "skater", "racer", "jockey", "athlete",
    "player", "champion", "medalist", "medallist", "skipper", "trainer", "referee", "umpire", "carpenter", "barista",
    "bartender", "sommelier", "plumber", "electrician", "mechanic", "tailor", "hairdresser", "bodyguard", "steward",
    "stewardess", "clerk", "aide", "intern", "volunteer", "organizer", "organiser", "campaigner", "unionist",
    "whistle-blower", "whistleblower", "dissident", "defendant", "suspect", "plaintiff", "victim", "witness",
    "retiree", "pensioner", "resident", "villager", "chieftain", "elder", "shaman", "grower", "rancher", "breeder",
    "diver", "climber", "mountaineer", "explorer", "astronaut", "blogger", "vlogger", "youtuber", "influencer",
    "streamer", "programmer", "hacker", "homemaker", "housewife", "widow", "widower", "alumnus", "alumna", "graduate",
    "librarian", "archivist", "tutor", "instructor", "headmaster", "headmistress", "underwriter", "actuary",
    "planner", "surveyor", "auctioneer", "dealer", "collector", "biographer", "mogul", "kingpin", "gangster",
    "mobster", "fugitive", "convenor", "co-chairwoman", "co-director", "co-owner", "co-host", "chairman-elect",
    "president-elect", "premier-designate", "minister-counselor", "counselor", "counsellor", "attache", "attaché",
    "ambassador-at-large", "plenipotentiary", "vice-premier", "vice-mayor", "vice-minister", "vice-chair",
    "vice-chairwoman", "vice-chancellor", "vice-director", "subchief", "subdirector", "underdirector",
    "director-designate", "ex-president", "ex-premier", "ex-minister", "ex-chairman", "ex-mayor", "deputy-director",
    "wing-commander", "caucus", "spokesperson-elect", "emeritus", "emerita", "adjunct", "visiting", "distinguished",
    "chaired", "acting-president", "councilwoman", "councilman", "alderman", "assemblyman", "assemblywoman",
    "commissioner-general", "inspector-general", "surgeon-general",
    "auditor-general", "quartermaster", "headman", "headwoman", "chieftainess", "emir", "sultan", "sultanah", "raja",
    "shah", "sheikh", "sheikha", "count", "countess", "duke", "duchess", "baroness", "viscount", "viscountess",
    "marquis", "marquess", "mp", "md", "phd", "messrs", "dr-ing",
    "driver", "cleaner", "guard", "waiter", "waitress", "technician", "machinist", "foreman", "janitor", "courier",
    "rider", "passenger", "tourist", "hiker", "patient", "mother", "grandmother", "grandfather", "aunt", "uncle",
    "neighbor", "neighbour", "friend", "colleague", "classmate", "employee", "co-worker", "coworker", "roommate",
    "teammate", "apprentice", "bookkeeper", "cashier", "trainee", "locksmith", "roofer", "gardener", "florist", "shepherd", "beekeeper",
    "brewer", "distiller", "winemaker", "moderator", "panelist", "keynote", "laureate",
});

/// Those of the titles that are printed with a capital before a surname alone: "President Kuo".
inline constexpr WordList offices({
    "abbess", "abbot", "acting", "admiral", "ambassador", "archbishop", "assemblyman", "assemblywoman", "associate",
    "assistant", "attorney-general", "bailiff", "baroness", "bishop", "brigadier", "capt", "captain", "cardinal", "ceo",
    "cfo", "chair", "chairman", "chairperson", "chairwoman", "chancellor", "chief", "cmdr", "co-chair", "co-chairman",
    "cochairman", "col", "colonel", "commandant", "commander", "commissioner", "commodore", "comptroller",
    "congressman", "congresswoman", "constable", "consul", "convener", "corporal", "councilman", "councilor",
    "councillor", "councilwoman", "counselor", "coo", "cto", "dame", "datin", "dato", "dato'", "datuk", "dean", "deputy",
    "detective", "director", "director-general", "doctor", "dr", "emir", "emperor", "encik", "envoy", "ex", "executive",
    "father", "former", "fr", "gen", "general", "gov", "governor", "haji", "hajah", "head", "honorary", "imam",
    "incoming", "inspector", "inspector-general", "judge", "justice", "khun", "king", "lady", "late", "lawmaker",
    "legislator", "lieutenant", "lord", "lt", "madam", "madame", "magistrate", "maj", "major", "manager", "managing",
    "marshal", "mayor", "md", "messrs", "minister", "ministers", "miss", "monsignor", "mp", "mr", "mrs", "ms",
    "officer", "ombudsman", "outgoing", "pastor", "patriarch", "pehin", "pope", "postmaster", "premier", "president",
    "presidential", "presidents", "prime", "prince", "princess", "principal", "prof", "professor", "professors",
    "prosecutor", "provost", "puan", "queen", "rabbi", "raja", "rector", "registrar", "rep", "representative", "retired",
    "rev", "reverend", "secretary", "secretary-general", "sen", "senator", "senior", "sergeant", "seri", "sgt", "shah",
    "sheikh", "sheikha", "sheriff", "shri", "sir", "smt", "solicitor-general", "speaker", "spokesman", "spokesperson",
    "spokeswoman", "sri", "sultan", "superintendent", "supervisor", "surgeon-general", "tengku", "then", "tunku",
    "undersecretary", "ustaz", "venerable", "vicar", "vice", "vice-chairman", "vice-minister", "vice-premier",
    "vice-president", "vp", "whip",
});

/// Legal forms and the words that close the name of a company.
inline constexpr WordList legal_forms({
    "ab", "ag", "as", "asa", "berhad", "bhd", "bv", "co", "company", "corp", "corporation", "cos", "gmbh", "inc",
    "incorporated", "jsc", "kg", "kk", "limited", "llc", "llp", "lp", "ltd", "nv", "oao", "oy", "oyj", "pcl", "pjsc",
    "plc", "pte", "pty", "pvt", "sa", "sab", "sae", "sarl", "sas", "sdn", "se", "sgps", "spa", "srl", "tbk",
    "aps", "eeig", "ehf", "eood", "kft", "kgaa", "ltda", "mbh", "nyrt", "ojsc", "pllc", "snc", "sro", "tnhh", "uab",
    "ulc", "zrt", "kaisha", "aktiengesellschaft", "gesellschaft", "persero", "perum", "unlimited",
});

/// What companies and bodies are called in languages that put it first: "PT Lumo Tbk", "Grupo Lumo".
inline constexpr WordList leading_forms({
    "banco", "banque", "caixa", "cia", "compagnie", "companhia", "compania", "cv", "gebr", "gebruder", "groupe", "grup", "grupo", "gruppo",
    "kabushiki", "koperasi", "kumpulan", "ooo", "oao", "pao", "perniagaan", "persatuan", "perusahaan", "pt", "sociedad", "societe", "syarikat", "toko",
    "ud", "universidad", "universiti", "universitas", "universite", "yayasan", "zao",
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
    "accelerator", "acupuncture", "addiction", "adoption", "aeronautics", "aging", "agreement", "airport-city",
    "amusement", "anti-corruption", "aquaculture", "aquarium", "archaeology", "architects", "archives", "army",
    "arbitration", "assembly", "astronomy", "atomic", "attorneys", "autism", "badminton", "baking", "ballet",
    "barbecue", "baseball", "basketball", "beef", "beer", "bicycle", "biodiversity", "biology", "biopharmaceutical",
    "biopharmaceuticals", "biosciences", "biotherapeutics", "bookstore", "botanical", "brewing", "broadcast", "bus",
    "cafe", "cancer", "care", "career", "carnival", "carrier", "catering", "cathedral", "ceramic", "ceramics",
    "ceremony", "championship", "championships", "chess", "child", "children", "church", "cinema", "circuit",
    "clinic", "clinical", "clothing", "coalition", "cocoa", "comics", "command", "company", "compact", "companies",
    "concert", "copyright", "corridor", "cottage", "cotton", "courier", "cruise", "cruises", "cup", "dam", "dance",
    "dealers", "dental", "dermatology", "diagnostics", "dialysis", "dispute", "documentary", "drama", "drug", "drugs",
    "dye", "dyeing", "elderly", "elections", "electoral", "electrification", "embassy", "embroidery", "endowment",
    "engineers", "ethics", "ethnic", "exporters", "factory", "family", "farm", "farmers", "farming", "fashions",
    "feed", "ferries", "ferry", "fertilizer", "fertility", "film", "films", "finals", "fish", "fishing", "flower",
    "flour", "folk", "forest", "franchise", "freedom", "fruit", "garden", "gardens", "genome", "genomics", "geology",
    "geopark", "golf", "graduate", "grocery", "guild", "guide", "gymnastics", "handicraft", "harbour", "heritage",
    "high-speed", "historical", "history", "hockey", "hoist", "horticultural", "horticulture", "ice", "importers",
    "incubator", "indigenous", "inn", "inspection", "islands", "jazz", "journalism", "judiciary", "junior",
    "juvenile", "kindergarten", "kitchen", "laundry", "lawyers", "lease", "leather", "legislature", "lens",
    "lifestyle", "lifesciences", "livestock", "living", "lodge", "lottery", "lumber", "magazine", "magnetic", "mall",
    "manpower", "marathon", "martial", "meat", "mechanics", "medication", "mediation", "mental", "meteorology",
    "midwifery", "milk", "mine", "mines", "mission", "monument", "monuments", "motorcycle", "motorsport", "mountain",
    "moving", "multimedia", "musical", "nanotechnology", "narcotics", "neurology", "newspaper", "noodle", "noodles",
    "nursery", "nursing", "nutrition", "observatory", "oceanic", "olympic", "olympics", "oncology", "opera", "optic",
    "orchard", "orthopedic", "outdoor", "oxygen", "paint", "parks", "parliamentary", "pathology", "patrol",
    "performing", "pet", "pharmacy", "philharmonic", "philanthropic", "philosophy", "photo", "photography",
    "photovoltaic", "photovoltaics", "physics", "pictures", "pig", "planetarium", "planners", "plant", "plantation",
    "plantations", "plants", "poetry", "pork", "poultry", "prefectural", "prefecture", "printers", "prize",
    "prosecutors", "psychiatric", "psychology", "puppet", "quarantine", "racing", "ranch", "reading",
    "reconstruction", "recovery", "recreation", "recycling", "refinery", "refugee", "registration", "rehabilitation",
    "relief", "religious", "rescue", "reservoir", "residence", "residents", "revenue", "rice", "rugby", "sanctuary",
    "sanitation", "schools", "seafood", "seed", "senior", "senior-high", "sericulture", "shipyard", "shipyards",
    "shoe", "shoes", "shrine", "silk", "ski", "skin", "sleep", "snack", "snacks", "soccer", "socialist", "soil",
    "soy", "spa", "spirits", "stadiums", "startup", "statistical", "stem", "strait", "student", "students", "studies",
    "surgery", "surgical", "swimming", "symphony", "synchrotron", "synthetic", "tailors", "tank", "tannery", "tattoo",
    "teacher", "teaching", "team", "temple", "tennis", "therapeutics", "tickets", "timber", "timepiece", "tournament",
    "toxic", "transformer", "translation", "transplant", "treatment", "tribal", "tribunal", "tropical", "tunnel",
    "tuna", "vaccine", "vaccines", "valley", "vaccination", "vegetable", "vegetables", "vending", "vineyard",
    "volleyball", "volunteer", "voluntary", "war", "warehouse", "waste", "watch", "watches", "weaving", "wedding",
    "weekly", "wellness", "wine", "winery", "winter", "wood", "workshop", "wrestling", "yacht", "yachts", "yoga",
    "zoological", "zoo",
});

/// Nouns that end the name of a company as a legal form does.
inline constexpr WordList company_nouns({
    "airlines", "airways", "bank", "electronics", "enterprises", "group", "holding", "holdings", "industries", "insurance", "motor", "motors", "pharma",
    "pharmaceuticals", "properties", "securities", "semiconductor", "technologies", "technology", "telecom",
    "aviation", "bakery", "bancorp", "beverage", "brewery", "brewing", "capital", "cement", "chemical", "chemicals",
    "construction", "entertainment", "energy", "engineering", "estates", "ferries", "financial", "foods", "gaming",
    "investments", "lines", "logistics", "machinery", "materials", "media", "motorcycles", "partners",
    "petrochemical", "petroleum", "plastics", "precision", "realty", "resources", "restaurants", "retail",
    "shipbuilding", "shipping", "shipyard", "software", "solutions", "steel", "studios", "systems",
    "telecommunications", "textile", "textiles", "trading", "transport", "ventures",
    "animation", "apparel", "film", "films", "footwear", "fisheries", "hotels", "music", "packaging", "pictures", "plantations",
    "productions", "publishing", "records", "resorts",
});

/// Nouns that end the name of a body or work whose abbreviation need not share its letters.
inline constexpr WordList head_nouns({
    "friends", "sons", "daughters", "knights",
    "academy", "act", "administration", "agency", "alliance", "assembly", "association", "authority", "bank", "board",
    "bureau", "center", "centre", "chamber", "club", "college", "commission", "committee", "confederation", "congress",
    "council", "court", "department", "directorate", "exchange", "federation", "forum", "foundation", "front", "fund",
    "group", "index", "institute", "institution", "league", "ministry", "movement", "office", "organisation", "organization",
    "parliament", "party", "police", "program", "secretariat", "service", "society", "system", "union", "university",
    "yuan", "corp", "corporation", "co", "company", "inc", "ltd", "limited", "holdings", "airlines", "airways", "agreement", "treaty", "conference", "network", "park", "army", "corps",
    "accord", "array", "awards", "brigade", "cabinet", "campaign", "caucus", "charter", "church", "coalition",
    "command", "compact", "consortium", "cooperative", "corridor", "cup", "directorate-general", "facility",
    "festival", "framework", "games", "guild", "hospital", "initiative", "library", "mechanism", "mission", "museum",
    "observatory", "olympiad", "orchestra", "ordinance", "pact", "partnership", "plan", "project", "protocol",
    "registry", "school", "scheme", "secretariat-general", "senate", "survey", "taskforce", "theater", "theatre",
    "trade", "tribunal", "trust", "zone", "zoo",
});

/// Small words that join the words of one name.
inline constexpr WordList name_connectors({
    "&", "al", "and", "at", "bin", "binti", "by", "da", "de", "del", "della", "der", "des", "di", "do", "dos", "du", "e", "el",
    "et", "for", "from", "in", "la", "le", "los", "of", "on", "the", "to", "und", "van", "von", "with", "y",
    "no", "binte", "bte", "ap", "without", "against", "among", "around", "under", "über", "per",
});

/// Words that the titles of works print in lower case, but for the first of them.
inline constexpr WordList title_small_words({
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with",
});

/// Bodies whose names may join two fields by "and".
inline constexpr WordList body_nouns({
    "administration", "agency", "association", "authority", "board", "bureau", "center", "centre", "commission", "committee", "council", "department",
    "directorate", "division", "federation", "foundation", "fund", "institute", "institution", "ministry", "museum", "office", "organization", "program",
    "service", "society", "union", "university",
    "guild", "league", "club", "cooperative", "congress", "confederation", "brotherhood", "chamber", "lodge",
    "alliance", "network", "academy", "college", "school",
});

/// What the partners of a firm are, behind a comma in its name: "Kuo and Lin, Attorneys-at-Law".
inline constexpr WordList partner_nouns({
    "accountants", "actuaries", "advocates", "architects", "attorneys", "auditors", "barristers", "certified",
    "chartered", "consultants", "engineers", "lawyers", "notaries", "patent", "solicitors", "surveyors",
});

/// Nouns that end the names of events of history in lower case.
inline constexpr WordList lower_heads({
    "affair", "dynasty", "incident", "massacre", "mutiny", "movement", "rebellion", "revolt", "revolution", "riots", "scandal", "uprising",
});

/// Nouns that end the names of places.
inline constexpr WordList place_nouns({"city", "county", "district", "prefecture", "province", "township", "village"});

/// Nouns that end the names of events, which are named after where they take place.
inline constexpr WordList event_nouns({
    "awards", "biennale", "biennial", "carnival", "championship", "championships", "classic", "concert", "conference", "cup", "exhibition", "expo", "fair",
    "festival", "forum", "games", "marathon", "open", "parade", "prize", "regatta", "show", "summit", "tournament", "triathlon",
    "competition", "contest", "series", "race", "week", "festivals", "convention", "fiesta", "gala", "congress",
    "meet", "rally",
});

/// Nouns that end the names of what stands in a place: papers drop the place in front.
inline constexpr WordList facility_nouns({
    "abbey", "airport", "arena", "bridge", "cathedral", "cemetery", "church", "dam", "hospital", "lighthouse", "market",
    "monastery", "mosque", "museum", "pagoda", "park", "refinery", "shrine", "stadium", "station", "temple", "theater",
    "theatre", "tunnel", "zoo",
});

/// Nouns that laws and treaties begin with.
inline constexpr WordList law_nouns({
    "act", "agreement", "code", "convention", "decree", "guidelines", "law", "measures", "ordinance", "protocol", "provisions", "regulation",
    "regulations", "rules", "standards", "statute", "treaty",
});

/// Small words inside the surnames of persons.
inline constexpr WordList surname_particles({"al", "bin", "binti", "da", "de", "del", "della", "der", "di", "dos", "du", "el", "la", "van", "von",
    "binte", "bte", "ap", "ten", "ter", "zu", "zum", "zur", "den", "dello", "degli", "delle", "dal", "st", "ben",
    "ibn",
});

/// Prepositions that a name holds only behind a general word: "Institute in ...", "Bank for ...".
inline constexpr WordList prepositions({"at", "by", "for", "from", "in", "on", "to", "with"});

/// Words that have a capital inside titles and mottos of one's own only.
inline constexpr WordList title_verbs({"am", "are", "aren't", "can't", "don't", "i'm", "is", "isn't",
                                       "its", "me", "my", "not", "our", "their", "was", "were", "without", "won't",
                                       "your"});

/// Words that begin sentences or noun phrases and never a name, although a capital may begin them.
inline constexpr WordList openers({
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
    "a", "about", "according", "acquiring", "across", "adding", "addressing", "announcing", "asking", "barring", "buying", "concerning", "considering", "excluding", "joining", "overtaking", "owning", "pending", "quitting", "replacing", "representing", "selling", "succeeding", "telling", "visiting", "after", "again", "against", "all", "along", "already", "also", "although",
    "amid", "among", "an", "and", "another", "any", "are", "around", "as", "at", "because", "before", "behind", "besides", "between", "beyond", "branded",
    "both", "but", "by", "called", "can", "christened", "citing", "clients", "codenamed", "compared", "consequently", "conversely", "could", "customers", "despite", "did", "do", "does", "dubbed", "due", "during", "each", "earlier", "either", "elsewhere", "even",
    "every", "except", "executives", "few", "finally", "first", "following", "for", "former", "friday", "from", "further", "furthermore", "given", "had", "has", "have", "he", "hence",
    "her", "here", "his", "however", "if", "in", "including", "indeed", "inside", "instead", "into", "is", "it", "its", "last", "later", "led", "like", "likewise",
    "many", "meanwhile", "monday", "more", "moreover", "most", "much", "must", "named", "near", "neither", "nevertheless", "next", "nicknamed", "no", "nonetheless", "nor", "not", "now", "of", "officials", "on", "once",
    "one", "only", "or", "other", "others", "our", "outside", "over", "per", "plus", "previously", "quoting", "rather", "rebranded", "recently", "regarding", "renamed", "saturday", "separately", "several", "shareholders", "shares", "she", "should", "similarly", "since",
    "so", "some", "starting", "still", "such", "sunday", "than", "that", "the", "their", "then", "there", "therefore", "these", "they", "this", "those", "though", "through",
    "throughout", "thursday", "thus", "titled", "to", "today", "together", "tomorrow", "too", "toward", "towards", "tuesday", "two", "three", "under", "unless", "unlike", "until", "upon", "using", "versus", "via", "was", "we",
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
    "airliner", "app", "bakery", "bookseller", "bookstore", "boutique", "brokerages", "cafe", "caterer", "charity",
    "cinema", "clinic", "consultancy", "cooperative", "copilot", "dealership", "eatery", "fabricator", "farm",
    "ferry", "fintech", "foodmaker", "forwarder", "garage", "gallery", "grocer", "grower", "hotelier", "importer",
    "incubator", "innkeeper", "jeweler", "jeweller", "liner", "logger", "marketplace", "nonprofit", "outlet",
    "pharmacy", "printer", "promoter", "refinery", "restaurant", "sculptor", "shipowner", "shipyard", "smelter",
    "snack-maker", "stockbroker", "studio", "telco", "telecom", "theater", "think-tank", "trader", "trawler",
    "troupe", "truckmaker", "unicorn", "winemaker", "winery", "workshop",
    "auditor", "auctioneer", "broker", "dealer", "surveyor", "underwriter", "adviser", "consultant", "franchisee",
    "licensee", "lessor", "lessee", "bidder", "claimant", "plaintiff", "defendant", "borrower", "debtor", "investor",
    "shareholder", "organizer", "organiser", "host", "lawyer",
    "band", "bookshop", "drama", "film", "game", "label", "magazine", "movie", "novel", "series", "site", "sitcom",
    "website",
});

/// Nationalities; cut before a company or person, kept where the Chinese side has them too.
inline constexpr WordList nationalities({
    "american", "argentine", "asian", "australian", "austrian", "belgian", "brazilian", "british", "cambodian", "canadian",
    "chinese", "czech", "danish", "dutch", "emirati", "european", "filipino", "finnish", "french", "german", "greek",
    "hungarian", "indian", "indonesian", "irish", "israeli", "italian", "japanese", "korean", "malaysian", "mexican",
    "norwegian", "pakistani", "philippine", "polish", "portuguese", "russian", "saudi", "singaporean", "spanish",
    "swedish", "swiss", "taiwanese", "thai", "turkish", "ukrainian", "vietnamese", "us", "uk", "eu", "u.s", "u.k",
    "afghan", "african", "albanian", "algerian", "arab", "armenian", "bangladeshi", "bhutanese", "bolivian",
    "bosnian", "bruneian", "bulgarian", "burmese", "chilean", "colombian", "croatian", "cuban", "cypriot", "egyptian",
    "estonian", "ethiopian", "fijian", "ghanaian", "guatemalan", "haitian", "hawaiian", "honduran", "icelandic",
    "iranian", "iraqi", "jamaican", "jordanian", "kazakh", "kenyan", "kuwaiti", "laotian", "latvian", "lebanese",
    "lithuanian", "macanese", "maltese", "mongolian", "moroccan", "nepalese", "nepali", "nicaraguan", "nigerian",
    "omani", "palauan", "palestinian", "panamanian", "paraguayan", "peruvian", "qatari", "romanian", "scottish",
    "senegalese", "serbian", "slovak", "slovenian", "somali", "sri-lankan", "sudanese", "syrian", "tanzanian",
    "tibetan", "tunisian", "ugandan", "uruguayan", "uzbek", "venezuelan", "welsh", "yemeni", "zambian", "amis",
    "atayal", "bunun", "paiwan", "puyuma", "rukai", "saisiyat", "sediq", "seediq", "truku", "yami", "sakizaya",
    "siraya", "hakka", "hokkien", "cantonese", "teochew", "hainanese", "manchu", "mongol", "uighur", "uyghur",
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

/// Further places, regions and countries that name no one when they begin the name of an organisation.
inline constexpr WordList more_places({
    "aceh", "afghanistan", "aichi", "albania", "algeria", "almaty", "amman", "amoy", "amsterdam", "angola", "anhui",
    "ankara", "aomori", "apec", "armenia", "aruba", "asean", "astana", "athens", "auckland", "austin", "azerbaijan",
    "baghdad", "bahrain", "baku", "bali", "baltimore", "bandung", "bangalore", "bangkok", "bangladesh", "banqiao",
    "baoding", "barcelona", "batam", "batangas", "bavaria", "belarus", "belgrade", "belize", "bengaluru", "bhutan",
    "birmingham", "bogota", "boston", "brasilia", "bratislava", "brisbane", "brunei", "brussels", "bucharest",
    "budapest", "busan", "cairo", "cambodia", "cambridge", "canberra", "cantonese", "caracas", "cebu", "changchun",
    "changsha", "changzhou", "chengdu", "chennai", "chiba", "chile", "chittagong", "clark", "colombia", "colombo",
    "copenhagen", "croatia", "cuba", "cyprus", "dalian", "dallas", "danang", "davao", "delhi", "denver", "detroit",
    "dhaka", "doha", "dongguan", "dresden", "dublin", "dusseldorf", "ecuador", "edinburgh", "egypt", "estonia",
    "eswatini", "ethiopia", "fengyuan", "fiji", "florida", "foshan", "frankfurt", "fukuoka", "fuzhou", "gansu",
    "geneva", "georgia", "ghana", "glasgow", "greece", "guam", "guangxi", "guatemala", "guiyang", "guizhou",
    "gujarat", "gwangju", "haifa", "haikou", "haiphong", "hamburg", "hanoi", "harbin", "hawaii", "hebei", "hefei",
    "heilongjiang", "helsinki", "henan", "hiroshima", "hohhot", "hokkaido", "honduras", "hungary", "hyderabad",
    "hyogo", "ibaraki", "iceland", "illinois", "incheon", "iran", "iraq", "islamabad", "istanbul", "jakarta",
    "jamaica", "java", "jeddah", "jeju", "jerusalem", "jiangxi", "jilin", "jinan", "johannesburg", "johor", "jordan",
    "kabul", "kagoshima", "kampala", "kanagawa", "karachi", "kathmandu", "kazakhstan", "kelantan", "kenya", "kiev",
    "kobe", "kolkata", "kuala", "kuching", "kumamoto", "kunming", "kunshan", "kuwait", "kyiv", "kyrgyzstan", "kyushu",
    "lagos", "lahore", "lanzhou", "laos", "latvia", "lebanon", "leipzig", "lhasa", "liaoning", "libya", "lienchiang",
    "lima", "lisbon", "lithuania", "liverpool", "lumpur", "luxembourg", "luzon", "lyon", "madrid", "maharashtra",
    "mainz", "malacca", "malta", "manchester", "mandalay", "marseille", "matsu", "melaka", "melbourne", "miami",
    "michigan", "milan", "mindanao", "minsk", "mongolia", "montreal", "morocco", "moscow", "mozambique", "munich",
    "myanmar", "nagano", "nagasaki", "nagoya", "nairobi", "nanchang", "nanning", "nantong", "nantou", "nara", "nauru",
    "nepal", "nevada", "nicaragua", "nigeria", "niigata", "ningbo", "ningxia", "okinawa", "oman", "ontario", "oregon",
    "oslo", "ottawa", "oxford", "pahang", "pakistan", "palau", "palestine", "panama", "paraguay", "penang",
    "pennsylvania", "perak", "perth", "peru", "phnom", "phoenix", "phuket", "portugal", "prague", "qatar", "qingdao",
    "quanzhou", "quebec", "quezon", "rangoon", "riyadh", "romania", "rotterdam", "rwanda", "sabah", "saigon",
    "saitama", "salvador", "samoa", "santiago", "sapporo", "sarajevo", "sarawak", "selangor", "sendai", "serbia",
    "shaanxi", "shandong", "shanxi", "shenyang", "shijiazhuang", "shizuoka", "slovakia", "slovenia", "sofia",
    "somalia", "stockholm", "stuttgart", "sudan", "sumatra", "surabaya", "suriname", "suzhou", "syria", "taipa",
    "taitung", "taiyuan", "tampa", "tamsui", "tanzania", "tasmania", "tehran", "tennessee", "tibet", "tibetan",
    "tochigi", "trieste", "tripoli", "tunisia", "turin", "turkiye", "tuvalu", "uganda", "ulsan", "uruguay", "urumqi",
    "utah", "uzbekistan", "valencia", "vancouver", "vanuatu", "venezuela", "venice", "vienna", "vientiane", "vilnius",
    "virginia", "wales", "warsaw", "wellington", "wenzhou", "wuxi", "wyoming", "xiamen", "xian", "xining", "xinjiang",
    "xuzhou", "yangon", "yangzhou", "yantai", "yerevan", "yilan", "yinchuan", "yokosuka", "yunnan", "zagreb",
    "zambia", "zhanjiang", "zhengzhou", "zhongli", "zhongshan", "zhuhai", "zimbabwe",
    "states", "philippines", "netherlands", "emirates", "maldives", "bahamas", "seychelles", "falklands", "azores",
});

/// Prefectures of mainland China that are not among the places above: companies are called after many of them.
inline constexpr WordList prefectures({
    "handan", "xingtai", "langfang", "cangzhou", "hengshui", "zhangjiakou", "chengde", "qinhuangdao", "tangshan",
    "datong", "changzhi", "jincheng", "shuozhou", "jinzhong", "yuncheng", "xinzhou", "linfen", "baotou", "wuhai",
    "chifeng", "tongliao", "ordos", "hulunbuir", "anshan", "fushun", "benxi", "dandong", "jinzhou", "yingkou",
    "fuxin", "liaoyang", "panjin", "tieling", "huludao", "siping", "liaoyuan", "tonghua", "baishan", "songyuan",
    "yanbian", "qiqihar", "jixi", "hegang", "shuangyashan", "daqing", "jiamusi", "qitaihe", "mudanjiang", "heihe",
    "suihua", "lianyungang", "huaian", "yancheng", "zhenjiang", "taizhou", "suqian", "jiaxing", "huzhou", "shaoxing",
    "jinhua", "quzhou", "zhoushan", "lishui", "wuhu", "bengbu", "huainan", "maanshan", "huaibei", "tongling",
    "anqing", "huangshan", "chuzhou", "fuyang", "bozhou", "chizhou", "xuancheng", "putian", "sanming", "zhangzhou",
    "nanping", "longyan", "ningde", "jingdezhen", "pingxiang", "jiujiang", "xinyu", "yingtan", "ganzhou", "shangrao",
    "zibo", "zaozhuang", "dongying", "weifang", "jining", "taian", "weihai", "rizhao", "linyi", "dezhou", "liaocheng",
    "binzhou", "heze", "luoyang", "kaifeng", "pingdingshan", "anyang", "hebi", "xinxiang", "jiaozuo", "puyang",
    "xuchang", "luohe", "sanmenxia", "nanyang", "shangqiu", "xinyang", "zhoukou", "zhumadian", "huangshi", "shiyan",
    "yichang", "xiangyang", "ezhou", "jingmen", "xiaogan", "jingzhou", "huanggang", "xianning", "suizhou", "enshi",
    "zhuzhou", "xiangtan", "hengyang", "yueyang", "changde", "zhangjiajie", "yiyang", "chenzhou", "yongzhou",
    "huaihua", "loudi", "shaoguan", "shantou", "jiangmen", "maoming", "zhaoqing", "huizhou", "meizhou", "shanwei",
    "heyuan", "yangjiang", "qingyuan", "chaozhou", "jieyang", "yunfu", "liuzhou", "guilin", "wuzhou", "beihai",
    "fangchenggang", "qinzhou", "guigang", "baise", "hezhou", "hechi", "laibin", "chongzuo", "sanya", "danzhou",
    "zigong", "panzhihua", "luzhou", "deyang", "mianyang", "guangyuan", "suining", "neijiang", "leshan", "nanchong",
    "meishan", "yibin", "guangan", "dazhou", "yaan", "bazhong", "ziyang", "liupanshui", "zunyi", "anshun", "bijie",
    "tongren", "qujing", "yuxi", "baoshan", "zhaotong", "lijiang", "lincang", "tongchuan", "baoji", "xianyang",
    "weinan", "yanan", "hanzhong", "yulin", "ankang", "shangluo", "jiayuguan", "jinchang", "baiyin", "tianshui",
    "wuwei", "zhangye", "pingliang", "jiuquan", "dingxi", "longnan", "haidong", "shizuishan", "wuzhong", "guyuan",
    "zhongwei", "karamay", "turpan", "hami",
});

/// Surnames that are English words too: at the start of a sentence they are the word.
inline constexpr WordList word_surnames({
    "an", "do", "even", "go", "he", "her", "how", "in", "long", "may", "me", "my", "no", "on", "or", "see", "she", "so",
    "to", "too", "who", "will", "yet", "you", "young",
});

/// Vietnamese surnames, which many share: papers call their bearers by the last word of the name.
inline constexpr WordList vietnamese_surnames({
    "bui", "dang", "dao", "dinh", "doan", "duong", "hoang", "huynh", "le", "luong", "luu", "ngo", "nguyen", "pham", "phan", "phung", "quach",
    "ta", "thai", "tran", "trinh", "truong", "vo", "vu", "vuong",
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
    "abby", "adeline", "adele", "adolf", "agatha", "alastair", "alexis", "alfredo", "alistair", "alison", "alma",
    "alvaro", "amelia", "anastasia", "andre", "andreas", "anders", "angus", "anneliese", "annabel", "annette",
    "ansel", "antoine", "antonia", "archie", "ariel", "armand", "armando", "arne", "astrid", "aubrey", "augustine",
    "avery", "axel", "bart", "bartholomew", "basil", "becky", "belinda", "bella", "benedict", "bernadette", "bernice",
    "bert", "bertha", "beth", "bianca", "blair", "blake", "blanche", "bobbie", "bonny", "boris", "boyd", "brendan",
    "brent", "bret", "brett", "bridget", "brigitte", "britney", "brock", "bruno", "bryant", "bryce", "byron",
    "caitlin", "caleb", "cameron", "camilla", "camille", "carina", "carla", "carlo", "carole", "carolyn", "carson",
    "carter", "cary", "casey", "cassandra", "cassie", "cecil", "cedric", "celeste", "celia", "chad", "charlene",
    "charmaine", "chelsea", "chester", "christa", "christian", "christie", "clark", "claude", "claudio", "cliff",
    "clint", "clive", "clyde", "cody", "colette", "conrad", "constantine", "cora", "corey", "cornelius", "craig",
    "cristina", "curtis", "cyril", "cyrus", "damian", "damien", "damon", "dana", "daphne", "darryl", "darwin",
    "debbie", "debra", "delia", "denise", "derrick", "desmond", "dexter", "diane", "diego", "dinah", "dino", "dolly",
    "dolores", "donna", "dora", "doreen", "dorian", "doug", "dustin", "dwight", "dylan", "ebony", "edith", "edna",
    "eduardo", "edwina", "egon", "elena", "eli", "elias", "elijah", "elise", "elliot", "elliott", "ellis", "elmer",
    "eloise", "elton", "elvin", "elvis", "emerson", "emilia", "emilio", "emilie", "enid", "enrique", "enoch", "erik",
    "erika", "erin", "ernie", "ervin", "estelle", "esmond", "esme", "eugenia", "evan", "evangeline", "everett",
    "ezra", "fabian", "fanny", "faye", "felicia", "felicity", "fergus", "ferdinand", "fernando", "fidel", "flora",
    "floyd", "forrest", "francesca", "francesco", "francine", "francisco", "francois", "franz", "freda", "freddie",
    "freddy", "frederic", "freya", "gabriel", "gabriela", "gabrielle", "gareth", "garrett", "garry", "gaston",
    "gemma", "genevieve", "geoff", "geoffrey", "georgia", "georgina", "gerard", "gerry", "gideon", "giles", "gillian",
    "giovanni", "giuseppe", "gladys", "glen", "glenda", "glenn", "godfrey", "goldie", "gonzalo", "greta", "gretchen",
    "griffin", "guido", "guillermo", "gus", "gustav", "gustavo", "guy", "gwendolyn", "hank", "hanna", "hannah",
    "hans", "harrison", "hayden", "hayley", "heidi", "heinrich", "hector", "hedy", "hilda", "hope", "hortense",
    "humphrey", "ida", "ignatius", "igor", "imogen", "ines", "ingmar", "inga", "irvin", "isabella", "isabelle",
    "isaiah", "isidore", "ismael", "ivana", "ivor", "jacinta", "jacqueline", "jacques", "jaime", "jake", "jana",
    "janelle", "janis", "janus", "jared", "jarvis", "jasmine", "jasper", "javier", "jayden", "jayne", "jeanne",
    "jeannie", "jed", "jemima", "jenna", "jerald", "jeremiah", "jermaine", "jess", "jessie", "joachim", "joaquin",
    "jocelyn", "jodie", "joey", "johan", "johann", "johannes", "joni", "jorge", "jose", "josef", "josette", "josh",
    "josie", "jovita", "juan", "juanita", "judith", "judd", "jude", "julianne", "juliana", "juliet", "julio",
    "julius", "justine", "kara", "karin", "karina", "karl", "karla", "kate", "kathryn", "katrina", "kay", "kaye",
    "keira", "kendall", "kendra", "kendrick", "kerry", "kieran", "kimberly", "kirk", "kirsten", "kit", "klaus",
    "kristen", "kristin", "kristina", "kristy", "kurt", "kyle", "kylie", "lachlan", "lambert", "lana", "larissa",
    "lars", "lauren", "laurence", "laurie", "lavinia", "lea", "leah", "leanne", "leigh", "lena", "lenny", "lenora",
    "leonardo", "leopold", "leroy", "lester", "leticia", "levi", "liam", "libby", "lila", "lilian", "lina", "lindsay",
    "lindsey", "linus", "lionel", "lloyd", "lois", "lola", "lorenzo", "loretta", "lorna", "lorraine", "lottie",
    "lucia", "lucian", "luciana", "lucille", "lucinda", "ludwig", "luigi", "luis", "luisa", "luther", "lyle", "lynda",
    "lynette", "lynn", "mabel", "mabelle", "madeleine", "madeline", "magdalena", "magnus", "malcolm", "manuel",
    "marc", "marcel", "marcella", "marcia", "marcus", "margarita", "margot", "marguerite", "mariah", "marian",
    "mariana", "marianne", "marilyn", "marina", "mario", "marisa", "marissa", "marjorie", "marlene", "marlon",
    "marsha", "marshall", "marta", "marty", "mathew", "mathilda", "matt", "matthias", "maud", "maureen", "mavis",
    "maximilian", "maxine", "maxwell", "meredith", "mervin", "mervyn", "mia", "mickey", "miguel", "mikhail",
    "mildred", "miles", "millie", "milly", "milton", "mimi", "mindy", "minnie", "miriam", "mitch", "mitchell",
    "moira", "molly", "mona", "monique", "montgomery", "mortimer", "muriel", "murray", "myra", "myron", "myrtle",
    "nadia", "nadine", "naomi", "natalia", "natasha", "nathaniel", "ned", "nellie", "nelly", "nettie", "neville",
    "nicola", "nicolas", "nigel", "nikita", "nikki", "noel", "nolan", "nora", "noreen", "norma", "octavia", "odette",
    "olaf", "olga", "ophelia", "orson", "oswald", "otis", "otto", "paige", "paloma", "paola", "pascal", "patty",
    "paula", "paulo", "pedro", "penelope", "penny", "percy", "perry", "petra", "phil", "philippa", "philippe",
    "phyllis", "pierre", "piers", "rachelle", "rafael", "ramon", "randall", "randolph", "randy", "raphael", "raquel",
    "raul", "reagan", "reggie", "reginald", "reinhold", "rene", "renee", "reuben", "reynold", "rhoda", "rhonda",
    "ricardo", "roberta", "roberto", "roderick", "rodney", "rodrigo", "rolf", "romeo", "ron", "rory", "rosa",
    "rosalie", "rosalind", "rosamund", "rosemary", "rosie", "ross", "rowena", "roxanne", "rudolf", "rudolph", "rudy",
    "rufus", "rupert", "sabrina", "sadie", "sasha", "saul", "sebastian", "serge", "sergei", "sergio", "seth",
    "shannon", "shaun", "shawn", "shelley", "sherman", "sherry", "sheryl", "sid", "sidney", "sienna", "sigmund",
    "silas", "silvester", "silvia", "simone", "sofia", "solomon", "sonja", "sonny", "spencer", "stacey", "stacy",
    "stan", "stefan", "steffi", "stephan", "stephenson", "sven", "sybil", "sylvester", "tabitha", "tania", "tanya",
    "tara", "tasha", "tatiana", "terrance", "terri", "terrie", "tess", "tessa", "thaddeus", "thea", "thelma", "theo",
    "thor", "tiana", "tobias", "toby", "todd", "toni", "tracey", "travis", "trevor", "tricia", "tristan", "trixie",
    "troy", "trudy", "tyler", "tyrone", "ulrich", "ulysses", "ursula", "valentina", "valentine", "valeria", "valerie",
    "vance", "vernon", "vicki", "vicky", "vijay", "vikki", "viktor", "vince", "vladimir", "wade", "wallace", "wanda",
    "warren", "warwick", "wes", "wesley", "whitney", "wilbur", "wilhelm", "willa", "willard", "willem", "willie",
    "wilma", "winifred", "wolfgang", "woody", "wyatt", "xavier", "yasmin", "yolanda", "yvette", "zach", "zack",
    "zara", "zelda",
});

/// Honours and degrees that papers print behind a person's name, in capitals.
inline constexpr WordList post_nominals({
    "am", "ao", "cbe", "cmg", "cpa", "cvo", "dbe", "dsc", "esq", "frs", "gbm", "gbs", "jd", "jp", "kbe", "kc", "llb", "mba", "mbe", "md", "mh", "mp", "obe",
    "phd", "pbm", "psm", "qc", "sbs", "sc", "sds",
});

/// What stands behind the surname of one of several generations.
inline constexpr WordList generation_marks({"ii", "iii", "iv", "jr", "sr", "vi", "vii", "viii"});

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
    "artists", "athletes", "bankers", "brewers", "builders", "butchers", "carers", "chefs", "composers", "dealers",
    "designers", "directors", "doctors", "editors", "engineers", "entrepreneurs", "exporters", "families", "fathers",
    "girls", "boys", "guides", "growers", "homeowners", "importers", "jockeys", "judges", "king", "kings", "lady",
    "ladies", "lawmakers", "lord", "mothers", "musicians", "natives", "officers", "operators", "owners", "parents",
    "passengers", "performers", "photographers", "pilots", "pioneers", "planters", "players", "police", "poets",
    "policyholders", "prince", "princess", "producers", "prosecutors", "publishers", "queen", "readers", "refugees",
    "residents", "retailers", "retirees", "riders", "sailors", "scholars", "scientists", "seniors", "settlers",
    "shareholders", "shippers", "soldiers", "stockbrokers", "traders", "trappers", "tribunes", "users", "victims",
    "villagers", "voters", "widows", "writers",
});

/// How papers print a stock exchange beside the code of a stock.
inline constexpr WordList exchange_symbols({
    "amex", "asx", "bse", "emerging", "gtsm", "hkex", "hkse", "hose", "hnx", "idx", "klse", "kosdaq", "kospi", "krx", "lse", "main", "mainboard",
    "nasdaq", "nse", "nyse", "otc", "pse", "sehk", "set", "sgx", "sse", "star", "szse", "tpex", "tse", "tsx", "twse", "upcom",
});

/// What a gloss of a dish ends in: bubble tea, fried chicken.
inline constexpr WordList dishes({
    "bean", "beans", "beef", "beer", "bread", "broth", "bun", "buns", "cake", "cakes", "chicken", "coffee", "congee",
    "crab", "curry", "dessert", "desserts", "drink", "drinks", "duck", "dumpling", "dumplings", "egg", "eggs", "fish",
    "fruit", "hotpot", "jelly", "juice", "liquor", "meatball", "meatballs", "milk", "mutton", "noodle", "noodles",
    "omelet", "omelette", "oyster", "oysters", "pancake", "pancakes", "pastries", "pastry", "pickles", "pie", "pies",
    "pork", "porridge", "pot", "potsticker", "potstickers", "prawn", "prawns", "pudding", "rice", "roll", "rolls",
    "salad", "sausage", "sausages", "shrimp", "skewer", "skewers", "snack", "snacks", "soup", "soups", "steak", "stew",
    "tart", "tarts", "tea", "teas", "tofu", "vegetable", "vegetables", "wine", "wonton", "wontons",
});

/// With them a sentence speaks: "Just do it" is no name.
inline constexpr WordList spoken_pronouns({"it", "me", "my", "our", "us", "we", "you", "your"});

/// Words and phrases that say what a bracket is, when it is no alias.
inline constexpr WordList note_words({
    "above", "adjusted", "ago", "annualized", "approximately", "below", "center", "centre", "chart", "clockwise", "ditto", "down", "etc", "excluding", "figure", "file", "front", "graph", "including", "inset",
    "left", "lower", "net", "page", "pictured", "photo", "right", "respectively", "second", "see", "sic", "story", "table", "third", "top", "unchanged", "up", "upper", "versus", "via",
});

}  // namespace newsparse::detail
