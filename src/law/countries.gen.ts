// Generated from rules/_law/ by `npm run generate`. Do not edit.
export const COUNTRIES: string = String.raw`{
"as_of":"2026-11-21",
"source":{
"cite":"ISO 3166-1 alpha-2; names as in the Unicode CLDR of 2025, shortened",
"url":null,
"read":null
},
"verified":true,
"countries":{
"AD":{
"en":"Andorra",
"de":"Andorra",
"in":null
},
"AE":{
"en":"United Arab Emirates",
"de":"Vereinigte Arabische Emirate",
"in":{"en":"the United Arab Emirates","de":"den Vereinigten Arabischen Emiraten"}
},
"AF":{
"en":"Afghanistan",
"de":"Afghanistan",
"in":null
},
"AG":{
"en":"Antigua and Barbuda",
"de":"Antigua und Barbuda",
"in":null
},
"AI":{
"en":"Anguilla",
"de":"Anguilla",
"in":null
},
"AL":{
"en":"Albania",
"de":"Albanien",
"in":null
},
"AM":{
"en":"Armenia",
"de":"Armenien",
"in":null
},
"AO":{
"en":"Angola",
"de":"Angola",
"in":null
},
"AQ":{
"en":"Antarctica",
"de":"Antarktis",
"in":null
},
"AR":{
"en":"Argentina",
"de":"Argentinien",
"in":null
},
"AS":{
"en":"American Samoa",
"de":"Amerikanisch-Samoa",
"in":null
},
"AT":{
"en":"Austria",
"de":"Österreich",
"in":null
},
"AU":{
"en":"Australia",
"de":"Australien",
"in":null
},
"AW":{
"en":"Aruba",
"de":"Aruba",
"in":null
},
"AX":{
"en":"Åland Islands",
"de":"Ålandinseln",
"in":null
},
"AZ":{
"en":"Azerbaijan",
"de":"Aserbaidschan",
"in":null
},
"BA":{
"en":"Bosnia and Herzegovina",
"de":"Bosnien und Herzegowina",
"in":null
},
"BB":{
"en":"Barbados",
"de":"Barbados",
"in":null
},
"BD":{
"en":"Bangladesh",
"de":"Bangladesch",
"in":null
},
"BE":{
"en":"Belgium",
"de":"Belgien",
"in":null
},
"BF":{
"en":"Burkina Faso",
"de":"Burkina Faso",
"in":null
},
"BG":{
"en":"Bulgaria",
"de":"Bulgarien",
"in":null
},
"BH":{
"en":"Bahrain",
"de":"Bahrain",
"in":null
},
"BI":{
"en":"Burundi",
"de":"Burundi",
"in":null
},
"BJ":{
"en":"Benin",
"de":"Benin",
"in":null
},
"BL":{
"en":"St. Barthélemy",
"de":"St. Barthélemy",
"in":null
},
"BM":{
"en":"Bermuda",
"de":"Bermuda",
"in":null
},
"BN":{
"en":"Brunei",
"de":"Brunei Darussalam",
"in":null
},
"BO":{
"en":"Bolivia",
"de":"Bolivien",
"in":null
},
"BQ":{
"en":"Caribbean Netherlands",
"de":"Karibische Niederlande",
"in":null
},
"BR":{
"en":"Brazil",
"de":"Brasilien",
"in":null
},
"BS":{
"en":"Bahamas",
"de":"Bahamas",
"in":{"en":"the Bahamas","de":"den Bahamas"}
},
"BT":{
"en":"Bhutan",
"de":"Bhutan",
"in":null
},
"BV":{
"en":"Bouvet Island",
"de":"Bouvetinsel",
"in":null
},
"BW":{
"en":"Botswana",
"de":"Botsuana",
"in":null
},
"BY":{
"en":"Belarus",
"de":"Belarus",
"in":null
},
"BZ":{
"en":"Belize",
"de":"Belize",
"in":null
},
"CA":{
"en":"Canada",
"de":"Kanada",
"in":null
},
"CC":{
"en":"Cocos (Keeling) Islands",
"de":"Kokosinseln",
"in":null
},
"CD":{
"en":"Congo - Kinshasa",
"de":"Kongo-Kinshasa",
"in":{"en":"the Congo - Kinshasa","de":"der Demokratischen Republik Kongo"}
},
"CF":{
"en":"Central African Republic",
"de":"Zentralafrikanische Republik",
"in":{"en":"the Central African Republic","de":"der Zentralafrikanischen Republik"}
},
"CG":{
"en":"Congo - Brazzaville",
"de":"Kongo-Brazzaville",
"in":{"en":"Congo - Brazzaville","de":"der Republik Kongo"}
},
"CH":{
"en":"Switzerland",
"de":"Schweiz",
"in":{"en":"Switzerland","de":"der Schweiz"}
},
"CI":{
"en":"Côte d’Ivoire",
"de":"Côte d’Ivoire",
"in":null
},
"CK":{
"en":"Cook Islands",
"de":"Cookinseln",
"in":{"en":"the Cook Islands","de":"Cookinseln"}
},
"CL":{
"en":"Chile",
"de":"Chile",
"in":null
},
"CM":{
"en":"Cameroon",
"de":"Kamerun",
"in":null
},
"CN":{
"en":"China",
"de":"China",
"in":null
},
"CO":{
"en":"Colombia",
"de":"Kolumbien",
"in":null
},
"CR":{
"en":"Costa Rica",
"de":"Costa Rica",
"in":null
},
"CU":{
"en":"Cuba",
"de":"Kuba",
"in":null
},
"CV":{
"en":"Cape Verde",
"de":"Cabo Verde",
"in":null
},
"CW":{
"en":"Curaçao",
"de":"Curaçao",
"in":null
},
"CX":{
"en":"Christmas Island",
"de":"Weihnachtsinsel",
"in":null
},
"CY":{
"en":"Cyprus",
"de":"Zypern",
"in":null
},
"CZ":{
"en":"Czechia",
"de":"Tschechien",
"in":null
},
"DE":{
"en":"Germany",
"de":"Deutschland",
"in":null
},
"DJ":{
"en":"Djibouti",
"de":"Dschibuti",
"in":null
},
"DK":{
"en":"Denmark",
"de":"Dänemark",
"in":null
},
"DM":{
"en":"Dominica",
"de":"Dominica",
"in":null
},
"DO":{
"en":"Dominican Republic",
"de":"Dominikanische Republik",
"in":{"en":"the Dominican Republic","de":"der Dominikanischen Republik"}
},
"DZ":{
"en":"Algeria",
"de":"Algerien",
"in":null
},
"EC":{
"en":"Ecuador",
"de":"Ecuador",
"in":null
},
"EE":{
"en":"Estonia",
"de":"Estland",
"in":null
},
"EG":{
"en":"Egypt",
"de":"Ägypten",
"in":null
},
"EH":{
"en":"Western Sahara",
"de":"Westsahara",
"in":null
},
"ER":{
"en":"Eritrea",
"de":"Eritrea",
"in":null
},
"ES":{
"en":"Spain",
"de":"Spanien",
"in":null
},
"ET":{
"en":"Ethiopia",
"de":"Äthiopien",
"in":null
},
"FI":{
"en":"Finland",
"de":"Finnland",
"in":null
},
"FJ":{
"en":"Fiji",
"de":"Fidschi",
"in":null
},
"FK":{
"en":"Falkland Islands",
"de":"Falklandinseln",
"in":{"en":"the Falkland Islands","de":"Falklandinseln"}
},
"FM":{
"en":"Micronesia",
"de":"Mikronesien",
"in":null
},
"FO":{
"en":"Faroe Islands",
"de":"Färöer",
"in":{"en":"the Faroe Islands","de":"den Färöern"}
},
"FR":{
"en":"France",
"de":"Frankreich",
"in":null
},
"GA":{
"en":"Gabon",
"de":"Gabun",
"in":null
},
"GB":{
"en":"United Kingdom",
"de":"Vereinigtes Königreich",
"in":{"en":"the United Kingdom","de":"dem Vereinigten Königreich"}
},
"GD":{
"en":"Grenada",
"de":"Grenada",
"in":null
},
"GE":{
"en":"Georgia",
"de":"Georgien",
"in":null
},
"GF":{
"en":"French Guiana",
"de":"Französisch-Guayana",
"in":null
},
"GG":{
"en":"Guernsey",
"de":"Guernsey",
"in":null
},
"GH":{
"en":"Ghana",
"de":"Ghana",
"in":null
},
"GI":{
"en":"Gibraltar",
"de":"Gibraltar",
"in":null
},
"GL":{
"en":"Greenland",
"de":"Grönland",
"in":null
},
"GM":{
"en":"Gambia",
"de":"Gambia",
"in":{"en":"the Gambia","de":"Gambia"}
},
"GN":{
"en":"Guinea",
"de":"Guinea",
"in":null
},
"GP":{
"en":"Guadeloupe",
"de":"Guadeloupe",
"in":null
},
"GQ":{
"en":"Equatorial Guinea",
"de":"Äquatorialguinea",
"in":null
},
"GR":{
"en":"Greece",
"de":"Griechenland",
"in":null
},
"GS":{
"en":"South Georgia and South Sandwich Islands",
"de":"Südgeorgien und die Südlichen Sandwichinseln",
"in":null
},
"GT":{
"en":"Guatemala",
"de":"Guatemala",
"in":null
},
"GU":{
"en":"Guam",
"de":"Guam",
"in":null
},
"GW":{
"en":"Guinea-Bissau",
"de":"Guinea-Bissau",
"in":null
},
"GY":{
"en":"Guyana",
"de":"Guyana",
"in":null
},
"HK":{
"en":"Hong Kong",
"de":"Hongkong",
"in":null
},
"HM":{
"en":"Heard and McDonald Islands",
"de":"Heard und McDonaldinseln",
"in":null
},
"HN":{
"en":"Honduras",
"de":"Honduras",
"in":null
},
"HR":{
"en":"Croatia",
"de":"Kroatien",
"in":null
},
"HT":{
"en":"Haiti",
"de":"Haiti",
"in":null
},
"HU":{
"en":"Hungary",
"de":"Ungarn",
"in":null
},
"ID":{
"en":"Indonesia",
"de":"Indonesien",
"in":null
},
"IE":{
"en":"Ireland",
"de":"Irland",
"in":null
},
"IL":{
"en":"Israel",
"de":"Israel",
"in":null
},
"IM":{
"en":"Isle of Man",
"de":"Isle of Man",
"in":{"en":"the Isle of Man","de":"der Isle of Man"}
},
"IN":{
"en":"India",
"de":"Indien",
"in":null
},
"IO":{
"en":"British Indian Ocean Territory",
"de":"Britisches Territorium im Indischen Ozean",
"in":null
},
"IQ":{
"en":"Iraq",
"de":"Irak",
"in":{"en":"Iraq","de":"dem Irak"}
},
"IR":{
"en":"Iran",
"de":"Iran",
"in":{"en":"Iran","de":"dem Iran"}
},
"IS":{
"en":"Iceland",
"de":"Island",
"in":null
},
"IT":{
"en":"Italy",
"de":"Italien",
"in":null
},
"JE":{
"en":"Jersey",
"de":"Jersey",
"in":null
},
"JM":{
"en":"Jamaica",
"de":"Jamaika",
"in":null
},
"JO":{
"en":"Jordan",
"de":"Jordanien",
"in":null
},
"JP":{
"en":"Japan",
"de":"Japan",
"in":null
},
"KE":{
"en":"Kenya",
"de":"Kenia",
"in":null
},
"KG":{
"en":"Kyrgyzstan",
"de":"Kirgisistan",
"in":null
},
"KH":{
"en":"Cambodia",
"de":"Kambodscha",
"in":null
},
"KI":{
"en":"Kiribati",
"de":"Kiribati",
"in":null
},
"KM":{
"en":"Comoros",
"de":"Komoren",
"in":{"en":"the Comoros","de":"den Komoren"}
},
"KN":{
"en":"St. Kitts and Nevis",
"de":"St. Kitts und Nevis",
"in":null
},
"KP":{
"en":"North Korea",
"de":"Nordkorea",
"in":null
},
"KR":{
"en":"South Korea",
"de":"Südkorea",
"in":null
},
"KW":{
"en":"Kuwait",
"de":"Kuwait",
"in":null
},
"KY":{
"en":"Cayman Islands",
"de":"Kaimaninseln",
"in":{"en":"the Cayman Islands","de":"Kaimaninseln"}
},
"KZ":{
"en":"Kazakhstan",
"de":"Kasachstan",
"in":null
},
"LA":{
"en":"Laos",
"de":"Laos",
"in":null
},
"LB":{
"en":"Lebanon",
"de":"Libanon",
"in":{"en":"Lebanon","de":"dem Libanon"}
},
"LC":{
"en":"St. Lucia",
"de":"St. Lucia",
"in":null
},
"LI":{
"en":"Liechtenstein",
"de":"Liechtenstein",
"in":null
},
"LK":{
"en":"Sri Lanka",
"de":"Sri Lanka",
"in":null
},
"LR":{
"en":"Liberia",
"de":"Liberia",
"in":null
},
"LS":{
"en":"Lesotho",
"de":"Lesotho",
"in":null
},
"LT":{
"en":"Lithuania",
"de":"Litauen",
"in":null
},
"LU":{
"en":"Luxembourg",
"de":"Luxemburg",
"in":null
},
"LV":{
"en":"Latvia",
"de":"Lettland",
"in":null
},
"LY":{
"en":"Libya",
"de":"Libyen",
"in":null
},
"MA":{
"en":"Morocco",
"de":"Marokko",
"in":null
},
"MC":{
"en":"Monaco",
"de":"Monaco",
"in":null
},
"MD":{
"en":"Moldova",
"de":"Republik Moldau",
"in":null
},
"ME":{
"en":"Montenegro",
"de":"Montenegro",
"in":null
},
"MF":{
"en":"St. Martin",
"de":"St. Martin",
"in":null
},
"MG":{
"en":"Madagascar",
"de":"Madagaskar",
"in":null
},
"MH":{
"en":"Marshall Islands",
"de":"Marshallinseln",
"in":{"en":"the Marshall Islands","de":"Marshallinseln"}
},
"MK":{
"en":"North Macedonia",
"de":"Nordmazedonien",
"in":null
},
"ML":{
"en":"Mali",
"de":"Mali",
"in":null
},
"MM":{
"en":"Myanmar",
"de":"Myanmar",
"in":null
},
"MN":{
"en":"Mongolia",
"de":"Mongolei",
"in":{"en":"Mongolia","de":"der Mongolei"}
},
"MO":{
"en":"Macao",
"de":"Macau",
"in":null
},
"MP":{
"en":"Northern Mariana Islands",
"de":"Nördliche Marianen",
"in":null
},
"MQ":{
"en":"Martinique",
"de":"Martinique",
"in":null
},
"MR":{
"en":"Mauritania",
"de":"Mauretanien",
"in":null
},
"MS":{
"en":"Montserrat",
"de":"Montserrat",
"in":null
},
"MT":{
"en":"Malta",
"de":"Malta",
"in":null
},
"MU":{
"en":"Mauritius",
"de":"Mauritius",
"in":null
},
"MV":{
"en":"Maldives",
"de":"Malediven",
"in":{"en":"the Maldives","de":"den Malediven"}
},
"MW":{
"en":"Malawi",
"de":"Malawi",
"in":null
},
"MX":{
"en":"Mexico",
"de":"Mexiko",
"in":null
},
"MY":{
"en":"Malaysia",
"de":"Malaysia",
"in":null
},
"MZ":{
"en":"Mozambique",
"de":"Mosambik",
"in":null
},
"NA":{
"en":"Namibia",
"de":"Namibia",
"in":null
},
"NC":{
"en":"New Caledonia",
"de":"Neukaledonien",
"in":null
},
"NE":{
"en":"Niger",
"de":"Niger",
"in":{"en":"Niger","de":"dem Niger"}
},
"NF":{
"en":"Norfolk Island",
"de":"Norfolkinsel",
"in":null
},
"NG":{
"en":"Nigeria",
"de":"Nigeria",
"in":null
},
"NI":{
"en":"Nicaragua",
"de":"Nicaragua",
"in":null
},
"NL":{
"en":"Netherlands",
"de":"Niederlande",
"in":{"en":"the Netherlands","de":"den Niederlanden"}
},
"NO":{
"en":"Norway",
"de":"Norwegen",
"in":null
},
"NP":{
"en":"Nepal",
"de":"Nepal",
"in":null
},
"NR":{
"en":"Nauru",
"de":"Nauru",
"in":null
},
"NU":{
"en":"Niue",
"de":"Niue",
"in":null
},
"NZ":{
"en":"New Zealand",
"de":"Neuseeland",
"in":null
},
"OM":{
"en":"Oman",
"de":"Oman",
"in":null
},
"PA":{
"en":"Panama",
"de":"Panama",
"in":null
},
"PE":{
"en":"Peru",
"de":"Peru",
"in":null
},
"PF":{
"en":"French Polynesia",
"de":"Französisch-Polynesien",
"in":null
},
"PG":{
"en":"Papua New Guinea",
"de":"Papua-Neuguinea",
"in":null
},
"PH":{
"en":"Philippines",
"de":"Philippinen",
"in":{"en":"the Philippines","de":"den Philippinen"}
},
"PK":{
"en":"Pakistan",
"de":"Pakistan",
"in":null
},
"PL":{
"en":"Poland",
"de":"Polen",
"in":null
},
"PM":{
"en":"St. Pierre and Miquelon",
"de":"St. Pierre und Miquelon",
"in":null
},
"PN":{
"en":"Pitcairn Islands",
"de":"Pitcairninseln",
"in":null
},
"PR":{
"en":"Puerto Rico",
"de":"Puerto Rico",
"in":null
},
"PS":{
"en":"Palestinian territories",
"de":"Palästinensische Gebiete",
"in":{"en":"the Palestinian territories","de":"Palästinensische Gebiete"}
},
"PT":{
"en":"Portugal",
"de":"Portugal",
"in":null
},
"PW":{
"en":"Palau",
"de":"Palau",
"in":null
},
"PY":{
"en":"Paraguay",
"de":"Paraguay",
"in":null
},
"QA":{
"en":"Qatar",
"de":"Katar",
"in":null
},
"RE":{
"en":"Réunion",
"de":"Réunion",
"in":null
},
"RO":{
"en":"Romania",
"de":"Rumänien",
"in":null
},
"RS":{
"en":"Serbia",
"de":"Serbien",
"in":null
},
"RU":{
"en":"Russia",
"de":"Russland",
"in":null
},
"RW":{
"en":"Rwanda",
"de":"Ruanda",
"in":null
},
"SA":{
"en":"Saudi Arabia",
"de":"Saudi-Arabien",
"in":null
},
"SB":{
"en":"Solomon Islands",
"de":"Salomonen",
"in":{"en":"the Solomon Islands","de":"Salomonen"}
},
"SC":{
"en":"Seychelles",
"de":"Seychellen",
"in":{"en":"the Seychelles","de":"den Seychellen"}
},
"SD":{
"en":"Sudan",
"de":"Sudan",
"in":{"en":"Sudan","de":"dem Sudan"}
},
"SE":{
"en":"Sweden",
"de":"Schweden",
"in":null
},
"SG":{
"en":"Singapore",
"de":"Singapur",
"in":null
},
"SH":{
"en":"St. Helena",
"de":"St. Helena",
"in":null
},
"SI":{
"en":"Slovenia",
"de":"Slowenien",
"in":null
},
"SJ":{
"en":"Svalbard and Jan Mayen",
"de":"Spitzbergen und Jan Mayen",
"in":null
},
"SK":{
"en":"Slovakia",
"de":"Slowakei",
"in":{"en":"Slovakia","de":"der Slowakei"}
},
"SL":{
"en":"Sierra Leone",
"de":"Sierra Leone",
"in":null
},
"SM":{
"en":"San Marino",
"de":"San Marino",
"in":null
},
"SN":{
"en":"Senegal",
"de":"Senegal",
"in":null
},
"SO":{
"en":"Somalia",
"de":"Somalia",
"in":null
},
"SR":{
"en":"Suriname",
"de":"Suriname",
"in":null
},
"SS":{
"en":"South Sudan",
"de":"Südsudan",
"in":null
},
"ST":{
"en":"São Tomé and Príncipe",
"de":"São Tomé und Príncipe",
"in":null
},
"SV":{
"en":"El Salvador",
"de":"El Salvador",
"in":null
},
"SX":{
"en":"Sint Maarten",
"de":"Sint Maarten",
"in":null
},
"SY":{
"en":"Syria",
"de":"Syrien",
"in":null
},
"SZ":{
"en":"Eswatini",
"de":"Eswatini",
"in":null
},
"TC":{
"en":"Turks and Caicos Islands",
"de":"Turks- und Caicosinseln",
"in":{"en":"the Turks and Caicos Islands","de":"Turks- und Caicosinseln"}
},
"TD":{
"en":"Chad",
"de":"Tschad",
"in":null
},
"TF":{
"en":"French Southern Territories",
"de":"Französische Süd- und Antarktisgebiete",
"in":null
},
"TG":{
"en":"Togo",
"de":"Togo",
"in":null
},
"TH":{
"en":"Thailand",
"de":"Thailand",
"in":null
},
"TJ":{
"en":"Tajikistan",
"de":"Tadschikistan",
"in":null
},
"TK":{
"en":"Tokelau",
"de":"Tokelau",
"in":null
},
"TL":{
"en":"Timor-Leste",
"de":"Timor-Leste",
"in":null
},
"TM":{
"en":"Turkmenistan",
"de":"Turkmenistan",
"in":null
},
"TN":{
"en":"Tunisia",
"de":"Tunesien",
"in":null
},
"TO":{
"en":"Tonga",
"de":"Tonga",
"in":null
},
"TR":{
"en":"Türkiye",
"de":"Türkei",
"in":{"en":"Türkiye","de":"der Türkei"}
},
"TT":{
"en":"Trinidad and Tobago",
"de":"Trinidad und Tobago",
"in":null
},
"TV":{
"en":"Tuvalu",
"de":"Tuvalu",
"in":null
},
"TW":{
"en":"Taiwan",
"de":"Taiwan",
"in":null
},
"TZ":{
"en":"Tanzania",
"de":"Tansania",
"in":null
},
"UA":{
"en":"Ukraine",
"de":"Ukraine",
"in":{"en":"Ukraine","de":"der Ukraine"}
},
"UG":{
"en":"Uganda",
"de":"Uganda",
"in":null
},
"UM":{
"en":"U.S. Outlying Islands",
"de":"Amerikanische Überseeinseln",
"in":null
},
"US":{
"en":"United States",
"de":"Vereinigte Staaten",
"in":{"en":"the United States","de":"den Vereinigten Staaten"}
},
"UY":{
"en":"Uruguay",
"de":"Uruguay",
"in":null
},
"UZ":{
"en":"Uzbekistan",
"de":"Usbekistan",
"in":null
},
"VA":{
"en":"Vatican City",
"de":"Vatikanstadt",
"in":{"en":"Vatican City","de":"der Vatikanstadt"}
},
"VC":{
"en":"St. Vincent and Grenadines",
"de":"St. Vincent und die Grenadinen",
"in":null
},
"VE":{
"en":"Venezuela",
"de":"Venezuela",
"in":null
},
"VG":{
"en":"British Virgin Islands",
"de":"Britische Jungferninseln",
"in":{"en":"the British Virgin Islands","de":"Britische Jungferninseln"}
},
"VI":{
"en":"U.S. Virgin Islands",
"de":"Amerikanische Jungferninseln",
"in":{"en":"the U.S. Virgin Islands","de":"Amerikanische Jungferninseln"}
},
"VN":{
"en":"Vietnam",
"de":"Vietnam",
"in":null
},
"VU":{
"en":"Vanuatu",
"de":"Vanuatu",
"in":null
},
"WF":{
"en":"Wallis and Futuna",
"de":"Wallis und Futuna",
"in":null
},
"WS":{
"en":"Samoa",
"de":"Samoa",
"in":null
},
"YE":{
"en":"Yemen",
"de":"Jemen",
"in":{"en":"Yemen","de":"dem Jemen"}
},
"YT":{
"en":"Mayotte",
"de":"Mayotte",
"in":null
},
"ZA":{
"en":"South Africa",
"de":"Südafrika",
"in":null
},
"ZM":{
"en":"Zambia",
"de":"Sambia",
"in":null
},
"ZW":{
"en":"Zimbabwe",
"de":"Simbabwe",
"in":null
}
},
"regions":{
"US-CA":{
"en":"California",
"de":"Kalifornien",
"in":null
},
"DE-BW":{
"en":"Baden-Württemberg",
"de":"Baden-Württemberg",
"in":null
},
"DE-BY":{
"en":"Bavaria",
"de":"Bayern",
"in":null
},
"DE-BE":{
"en":"Berlin",
"de":"Berlin",
"in":null
},
"DE-BB":{
"en":"Brandenburg",
"de":"Brandenburg",
"in":null
},
"DE-HB":{
"en":"Bremen",
"de":"Bremen",
"in":null
},
"DE-HH":{
"en":"Hamburg",
"de":"Hamburg",
"in":null
},
"DE-HE":{
"en":"Hesse",
"de":"Hessen",
"in":null
},
"DE-MV":{
"en":"Mecklenburg-Western Pomerania",
"de":"Mecklenburg-Vorpommern",
"in":null
},
"DE-NI":{
"en":"Lower Saxony",
"de":"Niedersachsen",
"in":null
},
"DE-NW":{
"en":"North Rhine-Westphalia",
"de":"Nordrhein-Westfalen",
"in":null
},
"DE-RP":{
"en":"Rhineland-Palatinate",
"de":"Rheinland-Pfalz",
"in":null
},
"DE-SL":{
"en":"Saarland",
"de":"Saarland",
"in":null
},
"DE-SN":{
"en":"Saxony",
"de":"Sachsen",
"in":null
},
"DE-ST":{
"en":"Saxony-Anhalt",
"de":"Sachsen-Anhalt",
"in":null
},
"DE-SH":{
"en":"Schleswig-Holstein",
"de":"Schleswig-Holstein",
"in":null
},
"DE-TH":{
"en":"Thuringia",
"de":"Thüringen",
"in":null
}
}
}`;
