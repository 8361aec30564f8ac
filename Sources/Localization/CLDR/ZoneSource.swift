// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.

/// Time zones that CLDR names alike: their distances from UTC in minutes, the codes of the names that they have with each, `-` where
/// CLDR has none, and the IANA names. The names stand in the lines `z` of ``CLDRSource``.
enum ZoneSource {
  static var classes: StaticString {
    """
    0\t00\tAfrica/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Africa/Sao_Tome Africa/Timbuktu America/Danmarkshavn Atlantic/Reykjavik Atlantic/St_Helena Iceland
    180\t01\tAfrica/Addis_Ababa Africa/Asmara Africa/Asmera Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Mogadishu Africa/Nairobi Indian/Antananarivo Indian/Comoro Indian/Mayotte
    60\t02\tAfrica/Algiers Africa/Tunis
    60\t03\tAfrica/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Luanda Africa/Malabo Africa/Ndjamena Africa/Niamey Africa/Porto-Novo
    120\t04\tAfrica/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Juba Africa/Khartoum Africa/Kigali Africa/Lubumbashi Africa/Lusaka Africa/Maputo Africa/Windhoek
    120 180\t05 06\tAfrica/Cairo Asia/Beirut Asia/Famagusta Asia/Gaza Asia/Hebron Asia/Nicosia EET Egypt Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Helsinki Europe/Kiev Europe/Kyiv Europe/Mariehamn Europe/Nicosia Europe/Riga Europe/Sofia Europe/Tallinn Europe/Tiraspol Europe/Uzhgorod Europe/Vilnius Europe/Zaporozhye
    60 120\t02 07\tAfrica/Ceuta Arctic/Longyearbyen Atlantic/Jan_Mayen CET Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich MET Poland
    120\t08\tAfrica/Johannesburg Africa/Maseru Africa/Mbabane
    120\t05\tAfrica/Tripoli Europe/Kaliningrad Libya
    -600 -540\t09 0a\tAmerica/Adak America/Atka US/Aleutian
    -540 -480\t0b 0c\tAmerica/Anchorage America/Juneau America/Metlakatla America/Nome America/Sitka America/Yakutat US/Alaska
    -240\t0d\tAmerica/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Curacao America/Dominica America/Grenada America/Guadeloupe America/Kralendijk America/Lower_Princes America/Marigot America/Martinique America/Montserrat America/Port_of_Spain America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Tortola America/Virgin
    -180\t0e\tAmerica/Araguaina America/Bahia America/Belem America/Fortaleza America/Maceio America/Recife America/Santarem America/Sao_Paulo Brazil/East
    -180\t0f\tAmerica/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/ComodRivadavia America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Buenos_Aires America/Catamarca America/Cordoba America/Jujuy America/Mendoza America/Rosario
    -180\t0g\tAmerica/Asuncion
    -300\t0h\tAmerica/Atikokan America/Cancun America/Cayman America/Coral_Harbour America/Jamaica America/Panama EST Jamaica
    -360\t0i\tAmerica/Bahia_Banderas America/Belize America/Chihuahua America/Costa_Rica America/El_Salvador America/Guatemala America/Managua America/Merida America/Mexico_City America/Monterrey America/Regina America/Swift_Current America/Tegucigalpa Canada/Saskatchewan Mexico/General
    -240\t0j\tAmerica/Boa_Vista America/Campo_Grande America/Cuiaba America/Manaus America/Porto_Velho Brazil/West
    -300\t0k\tAmerica/Bogota
    -420 -360\t0l 0m\tAmerica/Boise America/Cambridge_Bay America/Ciudad_Juarez America/Denver America/Edmonton America/Inuvik America/Shiprock America/Yellowknife Canada/Mountain MST7MDT Navajo US/Mountain
    -240\t0n\tAmerica/Caracas
    -180\t0o\tAmerica/Cayenne
    -360 -300\t0i 0p\tAmerica/Chicago America/Indiana/Knox America/Indiana/Tell_City America/Knox_IN America/Matamoros America/Menominee America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Ojinaga America/Rainy_River America/Rankin_Inlet America/Resolute America/Winnipeg CST6CDT Canada/Central US/Central US/Indiana-Starke
    -420\t0l\tAmerica/Creston America/Dawson_Creek America/Fort_Nelson America/Phoenix MST US/Arizona
    -420\t0q\tAmerica/Dawson America/Whitehorse Canada/Yukon
    -300 -240\t0h 0r\tAmerica/Detroit America/Fort_Wayne America/Grand_Turk America/Indiana/Indianapolis America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Iqaluit America/Kentucky/Louisville America/Kentucky/Monticello America/Louisville America/Montreal America/Nassau America/New_York America/Nipigon America/Pangnirtung America/Port-au-Prince America/Thunder_Bay America/Toronto Canada/Eastern EST5EDT US/East-Indiana US/Eastern US/Michigan
    -300\t0s\tAmerica/Eirunepe America/Porto_Acre America/Rio_Branco Brazil/Acre
    -480 -420\t0t 0u\tAmerica/Ensenada America/Los_Angeles America/Santa_Isabel America/Tijuana America/Vancouver Canada/Pacific Mexico/BajaNorte PST8PDT US/Pacific
    -240 -180\t0d 0v\tAmerica/Glace_Bay America/Goose_Bay America/Halifax America/Moncton America/Thule Atlantic/Bermuda Canada/Atlantic
    -120 -60\t0w 0x\tAmerica/Godthab America/Nuuk America/Scoresbysund
    -300\t0y\tAmerica/Guayaquil
    -240\t0z\tAmerica/Guyana
    -300 -240\t10 11\tAmerica/Havana Cuba
    -420\t12\tAmerica/Hermosillo America/Mazatlan Mexico/BajaSur
    -240\t13\tAmerica/La_Paz
    -300\t14\tAmerica/Lima
    -180 -120\t15 16\tAmerica/Miquelon
    -180\t17\tAmerica/Montevideo
    -120\t18\tAmerica/Noronha Brazil/DeNoronha
    -180\t19\tAmerica/Paramaribo
    -240 -180\t1a 1b\tAmerica/Santiago Chile/Continental
    -210 -150\t1c 1d\tAmerica/St_Johns Canada/Newfoundland
    480\t1e\tAntarctica/Casey Australia/Perth Australia/West
    420\t1f\tAntarctica/Davis
    600\t1g\tAntarctica/DumontDUrville
    600 660\t1h 1i\tAntarctica/Macquarie Australia/ACT Australia/Canberra Australia/Currie Australia/Hobart Australia/Melbourne Australia/NSW Australia/Sydney Australia/Tasmania Australia/Victoria
    300\t1j\tAntarctica/Mawson
    720 780\t1k 1l\tAntarctica/McMurdo Antarctica/South_Pole NZ Pacific/Auckland
    -180\t1m\tAntarctica/Rothera
    180\t1n\tAntarctica/Syowa
    0 120\t00 -\tAntarctica/Troll
    300\t1o\tAntarctica/Vostok
    180\t1p\tAsia/Aden Asia/Baghdad Asia/Bahrain Asia/Kuwait Asia/Qatar Asia/Riyadh
    300\t1q\tAsia/Almaty Asia/Aqtau Asia/Aqtobe Asia/Atyrau Asia/Oral Asia/Qostanay Asia/Qyzylorda
    720\t1r\tAsia/Anadyr Asia/Kamchatka
    300\t1s\tAsia/Ashgabat Asia/Ashkhabad
    240\t1t\tAsia/Baku
    420\t1u\tAsia/Bangkok Asia/Ho_Chi_Minh Asia/Phnom_Penh Asia/Saigon Asia/Vientiane
    420\t1v\tAsia/Barnaul Asia/Krasnoyarsk Asia/Novokuznetsk Asia/Novosibirsk Asia/Tomsk
    360\t1w\tAsia/Bishkek
    480\t1x\tAsia/Brunei
    330\t1y\tAsia/Calcutta Asia/Colombo Asia/Kolkata
    540\t1z\tAsia/Chita Asia/Khandyga Asia/Yakutsk
    480\t20\tAsia/Choibalsan Asia/Ulaanbaatar Asia/Ulan_Bator
    480\t21\tAsia/Chongqing Asia/Chungking Asia/Harbin Asia/Macao Asia/Macau Asia/Shanghai PRC
    360\t22\tAsia/Dacca Asia/Dhaka
    540\t23\tAsia/Dili
    240\t24\tAsia/Dubai Asia/Muscat
    300\t25\tAsia/Dushanbe
    480\t26\tAsia/Hong_Kong Hongkong
    420\t27\tAsia/Hovd
    480\t28\tAsia/Irkutsk
    180\t29\tAsia/Istanbul Europe/Istanbul Turkey
    420\t2a\tAsia/Jakarta Asia/Pontianak
    540\t2b\tAsia/Jayapura
    120 180\t2c 2d\tAsia/Jerusalem Asia/Tel_Aviv Israel
    270\t2e\tAsia/Kabul
    300\t2f\tAsia/Karachi
    345\t2g\tAsia/Kathmandu Asia/Katmandu
    480\t2h\tAsia/Kuala_Lumpur Asia/Kuching
    660\t2i\tAsia/Magadan Asia/Sakhalin Asia/Srednekolymsk
    480\t2j\tAsia/Makassar Asia/Ujung_Pandang
    480\t2k\tAsia/Manila
    360\t2l\tAsia/Omsk
    540\t2m\tAsia/Pyongyang Asia/Seoul ROK
    390\t2n\tAsia/Rangoon Asia/Yangon
    300\t2o\tAsia/Samarkand Asia/Tashkent
    480\t2p\tAsia/Singapore Singapore
    480\t2q\tAsia/Taipei ROC
    240\t2r\tAsia/Tbilisi
    210\t2s\tAsia/Tehran Iran
    360\t2t\tAsia/Thimbu Asia/Thimphu
    540\t2u\tAsia/Tokyo Japan
    600\t2v\tAsia/Ust-Nera Asia/Vladivostok
    300\t2w\tAsia/Yekaterinburg
    240\t2x\tAsia/Yerevan
    -60 0\t2y 2z\tAtlantic/Azores
    0 60\t30 31\tAtlantic/Canary Atlantic/Faeroe Atlantic/Faroe Atlantic/Madeira Europe/Lisbon Portugal WET
    -60\t32\tAtlantic/Cape_Verde
    -120\t33\tAtlantic/South_Georgia
    -180\t34\tAtlantic/Stanley
    570 630\t35 36\tAustralia/Adelaide Australia/Broken_Hill Australia/South Australia/Yancowinna
    600\t1h\tAustralia/Brisbane Australia/Lindeman Australia/Queensland
    570\t35\tAustralia/Darwin Australia/North
    525\t37\tAustralia/Eucla
    630 660\t38 39\tAustralia/LHI Australia/Lord_Howe
    -360 -300\t3a 3b\tChile/EasterIsland Pacific/Easter
    0 60\t00 3c\tEire Europe/Dublin
    0\t3d\tEtc/GMT Etc/GMT0 Etc/Greenwich Etc/UCT Etc/UTC Etc/Universal Etc/Zulu GMT GMT+0 GMT-0 GMT0 Greenwich UCT UTC Universal Zulu
    240\t3e\tEurope/Astrakhan Europe/Samara Europe/Saratov Europe/Ulyanovsk
    0 60\t00 3f\tEurope/Belfast Europe/London GB GB-Eire
    0 60\t00 -\tEurope/Guernsey Europe/Isle_of_Man Europe/Jersey
    180\t3g\tEurope/Kirov Europe/Minsk Europe/Moscow Europe/Simferopol Europe/Volgograd W-SU
    -600\t3h\tHST Pacific/Honolulu Pacific/Johnston US/Hawaii
    360\t3i\tIndian/Chagos
    420\t3j\tIndian/Christmas
    390\t3k\tIndian/Cocos
    300\t3l\tIndian/Kerguelen
    240\t3m\tIndian/Mahe
    300\t3n\tIndian/Maldives
    240\t3o\tIndian/Mauritius
    240\t3p\tIndian/Reunion
    720\t3q\tKwajalein Pacific/Kwajalein Pacific/Majuro
    765 825\t3r 3s\tNZ-CHAT Pacific/Chatham
    780\t3t\tPacific/Apia
    600\t3u\tPacific/Chuuk Pacific/Truk Pacific/Yap
    660\t3v\tPacific/Efate
    780\t3w\tPacific/Enderbury Pacific/Kanton
    780\t3x\tPacific/Fakaofo
    720\t3y\tPacific/Fiji
    720\t3z\tPacific/Funafuti
    -360\t40\tPacific/Galapagos
    -540\t41\tPacific/Gambier
    660\t42\tPacific/Guadalcanal
    600\t43\tPacific/Guam Pacific/Saipan
    840\t44\tPacific/Kiritimati
    660\t45\tPacific/Kosrae
    -570\t46\tPacific/Marquesas
    -660\t47\tPacific/Midway Pacific/Pago_Pago Pacific/Samoa US/Samoa
    720\t48\tPacific/Nauru
    -660\t49\tPacific/Niue
    660 720\t4a 4b\tPacific/Norfolk
    660\t4c\tPacific/Noumea
    540\t4d\tPacific/Palau
    -480\t4e\tPacific/Pitcairn
    660\t4f\tPacific/Pohnpei Pacific/Ponape
    600\t4g\tPacific/Port_Moresby
    -600\t4h\tPacific/Rarotonga
    -600\t4i\tPacific/Tahiti
    720\t4j\tPacific/Tarawa
    780\t4k\tPacific/Tongatapu
    720\t4l\tPacific/Wake
    720\t4m\tPacific/Wallis

    """
  }
}
