// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `en`: StaticString {
    """
    #en
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {M0} {d}, {y}
    dt.full\t{D} at {T}
    dr.full\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{M0} {d}, {y}
    dt.long\t{D} at {T}
    dr.long\t{M0} {d}\u{2009}–\u{2009}\t{d}, {y}\t{M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{m}/{d}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJanuary\tFebruary\tMarch\tApril\tMay\tJune\tJuly\tAugust\tSeptember\tOctober\tNovember\tDecember
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSep\tOct\tNov\tDec
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tMonday\tTuesday\tWednesday\tThursday\tFriday\tSaturday\tSunday
    E1\tMon\tTue\tWed\tThu\tFri\tSat\tSun
    E2\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Greenwich Mean\t012East Africa\t021Central European\t032West Africa\t042Central Africa\t051Eastern European\t064Eastern European\t074Central European\t081South Africa\t091Hawaii-Aleutian\t0a3Hawaii-Aleutian\t0b1Alaska\t0c3Alaska\t0d1Atlantic\t0e1Brasilia\t0f1Argentina\t0g1Paraguay\t0h1Eastern\t0i1Central\t0j1Amazon\t0k1Colombia\t0l1Mountain\t0m3Mountain\t0n2Venezuela\t0o2French Guiana\t0p3Central\t0q2Yukon\t0r3Eastern\t0s1Acre\t0t1Pacific\t0u3Pacific\t0v3Atlantic\t0w1Greenland\t0x4Greenland\t0y2Ecuador\t0z2Guyana\t101Cuba\t113Cuba\t121Mexican Pacific\t132Bolivia\t141Peru\t151St. Pierre & Miquelon\t163St. Pierre & Miquelon\t171Uruguay\t181Fernando de Noronha\t192Suriname\t1a1Chile\t1b4Chile\t1c1Newfoundland\t1d3Newfoundland\t1e1Australian Western\t1f2Davis\t1g2Dumont d’Urville\t1h1Australian Eastern\t1i3Australian Eastern\t1j2Mawson\t1k1New Zealand\t1l3New Zealand\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p1Arabian\t1q2Kazakhstan\t1r1Kamchatka\t1s1Turkmenistan\t1t1Azerbaijan\t1u2Indochina\t1v1Krasnoyarsk\t1w2Kyrgyzstan\t1x2Brunei\t1y1India\t1z1Yakutsk\t201Ulaanbaatar\t211China\t221Bangladesh\t232Timor-Leste\t241Gulf\t252Tajikistan\t261Hong Kong\t271Khovd\t281Irkutsk\t291Türkiye\t2a2Western Indonesia\t2b2Eastern Indonesia\t2c1Israel\t2d3Israel\t2e2Afghanistan\t2f1Pakistan\t2g2Nepal\t2h2Malaysia\t2i1Magadan\t2j2Central Indonesia\t2k1Philippine\t2l1Omsk\t2m1Korean\t2n2Myanmar\t2o1Uzbekistan\t2p1Singapore\t2q1Taiwan\t2r1Georgia\t2s1Iran\t2t2Bhutan\t2u1Japan\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armenia\t2y1Azores\t2z4Azores\t301Western European\t314Western European\t321Cape Verde\t332South Georgia\t341Falkland Islands\t351Australian Central\t363Australian Central\t371Australian Central Western\t381Lord Howe\t393Lord Howe\t3a1Easter Island\t3b4Easter Island\t3c1Irish\t3d2Coordinated Universal\t3e1Samara\t3f4British\t3g1Moscow\t3h1Hawaii-Aleutian\t3i2Indian Ocean\t3j2Christmas Island\t3k5Cocos\t3l2French Southern & Antarctic\t3m2Seychelles\t3n2Maldives\t3o1Mauritius\t3p2Réunion\t3q5Marshall\t3r1Chatham\t3s3Chatham\t3t1Samoa\t3u2Chuuk\t3v1Vanuatu\t3w5Phoenix\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambier\t425Solomon\t431Chamorro\t445Line\t452Kosrae\t462Marquesas\t471American Samoa\t482Nauru\t492Niue\t4a1Norfolk Island\t4b3Norfolk Island\t4c1New Caledonia\t4d2Palau\t4e2Pitcairn\t4f2Pohnpei\t4g2Papua New Guinea\t4h1Cook Islands\t4i2Tahiti\t4j5Gilbert\t4k1Tonga\t4l2Wake Island\t4m2Wallis & Futuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEUnited Arab Emirates\tAFAfghanistan\tAGAntigua & Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarctica\tARArgentina\tASAmerican Samoa\tATAustria\tAUAustralia\tAWAruba\tAXÅland Islands\tAZAzerbaijan\tBABosnia & Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgium\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQCaribbean Netherlands\tBRBrazil\tBSBahamas\tBTBhutan\tBVBouvet Island\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCCocos (Keeling) Islands\tCDCongo - Kinshasa\tCFCentral African Republic\tCGCongo - Brazzaville\tCHSwitzerland\tCICôte d’Ivoire\tCKCook Islands\tCLChile\tCMCameroon\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCape Verde\tCWCuraçao\tCXChristmas Island\tCYCyprus\tCZCzechia\tDEGermany\tDJDjibouti\tDKDenmark\tDMDominica\tDODominican Republic\tDZAlgeria\tECEcuador\tEEEstonia\tEGEgypt\tEHWestern Sahara\tEREritrea\tESSpain\tETEthiopia\tFIFinland\tFJFiji\tFKFalkland Islands\tFMMicronesia\tFOFaroe Islands\tFRFrance\tGAGabon\tGBUnited Kingdom\tGDGrenada\tGEGeorgia\tGFFrench Guiana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEquatorial Guinea\tGRGreece\tGSSouth Georgia & South Sandwich Islands\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHong Kong SAR China\tHMHeard & McDonald Islands\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungary\tIDIndonesia\tIEIreland\tILIsrael\tIMIsle of Man\tINIndia\tIOBritish Indian Ocean Territory\tIQIraq\tIRIran\tISIceland\tITItaly\tJEJersey\tJMJamaica\tJOJordan\tJPJapan\tKEKenya\tKGKyrgyzstan\tKHCambodia\tKIKiribati\tKMComoros\tKNSt. Kitts & Nevis\tKPNorth Korea\tKRSouth Korea\tKWKuwait\tKYCayman Islands\tKZKazakhstan\tLALaos\tLBLebanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLithuania\tLULuxembourg\tLVLatvia\tLYLibya\tMAMorocco\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSt. Martin\tMGMadagascar\tMHMarshall Islands\tMKNorth Macedonia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacao SAR China\tMPNorthern Mariana Islands\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldives\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNew Caledonia\tNENiger\tNFNorfolk Island\tNGNigeria\tNINicaragua\tNLNetherlands\tNONorway\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFFrench Polynesia\tPGPapua New Guinea\tPHPhilippines\tPKPakistan\tPLPoland\tPMSt. Pierre & Miquelon\tPNPitcairn Islands\tPRPuerto Rico\tPSPalestinian Territories\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORomania\tRSSerbia\tRURussia\tRWRwanda\tSASaudi Arabia\tSBSolomon Islands\tSCSeychelles\tSDSudan\tSESweden\tSGSingapore\tSHSt. Helena\tSISlovenia\tSJSvalbard & Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSouth Sudan\tSTSão Tomé & Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCTurks & Caicos Islands\tTDChad\tTFFrench Southern Territories\tTGTogo\tTHThailand\tTJTajikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTürkiye\tTTTrinidad & Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraine\tUGUganda\tUMU.S. Outlying Islands\tUSUnited States\tUYUruguay\tUZUzbekistan\tVAVatican City\tVCSt. Vincent & Grenadines\tVEVenezuela\tVGBritish Virgin Islands\tVIU.S. Virgin Islands\tVNVietnam\tVUVanuatu\tWFWallis & Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZASouth Africa\tZMZambia\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tEnglish\tEnglish
    za\t#\t# Standard Time\t# Time\t# Daylight Time\t# Summer Time\t# Islands Time
    @en-001\tEnglish\tEnglish (world)
    @en-CY\tEnglish\tEnglish (Cyprus)
    @en-FM\tEnglish\tEnglish (Micronesia)
    @en-PW\tEnglish\tEnglish (Palau)
    @en-TC\tEnglish\tEnglish (Turks & Caicos Islands)
    @en-VG\tEnglish\tEnglish (British Virgin Islands)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-150\tEnglish\tEnglish (Europe)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t.\t,\t3\t3\t1
    e.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-AE\tEnglish\tEnglish (United Arab Emirates)
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    w\t1
    @en-AG\tEnglish\tEnglish (Antigua & Barbuda)
    @en-DM\tEnglish\tEnglish (Dominica)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tUSDUS$\tXCD$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-AI\tEnglish\tEnglish (Anguilla)
    @en-MS\tEnglish\tEnglish (Montserrat)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tUSDUS$\tXCD$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-AT\tEnglish\tEnglish (Austria)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-AU\tEnglish\tEnglish (Australia)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0} {d}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0} {y}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}
    dtr.full\t{E0} {d} {M0} {y}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{E0} {d} {M0} {y}, {T}\u{2009}–\u{2009}\t{T}\t{E0} {d} {M0} {y} at {T}\u{2009}–\u{2009}\t{E0} {d} {M0} {y} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{d}/{m}/{yy}
    dr.short\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}
    M\t0\t1\t3
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon\t3l2French Southern and Antarctic
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUD$\tBRL\tCAD\tCNY\tEUR\tGBP\tHKD\tILS\tINR\tJPY\tKRW\tMXN\tNZD\tPHP\tSCRRs\tTWD\tUSD\tVND\tXAF\tXCD\tXOF\tXPFCFP
    r\tAGAntigua and Barbuda\tBABosnia and Herzegovina\tBLSt Barthélemy\tGSSouth Georgia and South Sandwich Islands\tHMHeard Island and McDonald Islands\tKNSt Kitts and Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre and Miquelon\tSHSt Helena\tSJSvalbard and Jan Mayen\tSTSão Tomé and Príncipe\tTCTurks and Caicos Islands\tTTTrinidad and Tobago\tUMUS Outlying Islands\tVCSt Vincent and the Grenadines\tVIUS Virgin Islands\tWFWallis and Futuna
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-BB\tEnglish\tEnglish (Barbados)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tBBD$\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-BE\tEnglish\tEnglish (Belgium)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{yy}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    n.latn\t-#\t,\t.\t3\t3\t1
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-BI\tEnglish\tEnglish (Burundi)
    t\t{HH}:{n}
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    s\tBIFFBu
    w\t1
    @en-BM\tEnglish\tEnglish (Bermuda)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tBMD$\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-BS\tEnglish\tEnglish (Bahamas)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tBSD$\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-BW\tEnglish\tEnglish (Botswana)
    t\t{HH}:{n}
    d.full\t{E0}, {dd} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0} {y}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{dd} {M0} {y}
    dr.long\t{d}–\t{d} {M0} {y}\t{d} {M0}\u{2009}–\u{2009}\t{d} {M0} {y}\t{d} {M0} {y}\u{2009}–\u{2009}\t{d} {M0} {y}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{yy}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tBWPP\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-BZ\tEnglish\tEnglish (Belize)
    t\t{HH}:{n}
    d.full\t{E0}, {dd} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0} {y}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{dd} {M0} {y}
    dr.long\t{d}–\t{d} {M0} {y}\t{d} {M0}\u{2009}–\u{2009}\t{d} {M0} {y}\t{d} {M0} {y}\u{2009}–\u{2009}\t{d} {M0} {y}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{yy}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tBZD$\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-CA\tEnglish\tEnglish (Canada)
    a\t00000000000011111111111101\ta.m.\tp.m.
    dr.full\t{E0}, {M0} {d}–\t{D}\t{E0}, {M0} {d}–\t{D}\t{D}–\t{D}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}–\t{D} at {T}
    dr.long\t{M0} {d}–\t{d}, {y}\t{M0} {d}–\t{D}\t{D}–\t{D}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}–\t{D} at {T}
    d.short\t{y}-{mm}-{dd}
    dr.short\t{m}/{d}/{y}–\t{m}/{d}/{y}\t{m}/{d}/{y}–\t{m}/{d}/{y}\t{m}/{d}/{y}–\t{m}/{d}/{y}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}–\t{D}, {T}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}–\t{M0} {y}
    z\t151Saint-Pierre-et-Miquelon\t163Saint-Pierre-et-Miquelon\t3l2French Southern and Antarctic\t4m2Wallis and Futuna
    s\tCAD$\tJPYJP¥\tUSDUS$\tXCGCg
    r\tAGAntigua and Barbuda\tBABosnia and Herzegovina\tBLSaint-Barthélemy\tGSSouth Georgia and South Sandwich Islands\tHMHeard and McDonald Islands\tKNSaint Kitts and Nevis\tLCSaint Lucia\tMFSaint Martin\tPMSaint-Pierre-et-Miquelon\tPSPalestinian territories\tSHSaint Helena\tSJSvalbard and Jan Mayen\tSTSão Tomé and Príncipe\tTCTurks and Caicos Islands\tTTTrinidad and Tobago\tUMUS Outlying Islands\tVCSaint Vincent and the Grenadines\tVIUS Virgin Islands\tWFWallis and Futuna
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-CC\tEnglish\tEnglish (Cocos [Keeling] Islands)
    @en-CX\tEnglish\tEnglish (Christmas Island)
    @en-NF\tEnglish\tEnglish (Norfolk Island)
    @en-NR\tEnglish\tEnglish (Nauru)
    @en-TV\tEnglish\tEnglish (Tuvalu)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tAUD$\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-CH\tEnglish\tEnglish (Switzerland)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}.{mm}.{y}
    dr.short\t{dd}/{mm}/{y}\u{2009}–\u{2009}\t{dd}/{mm}/{y}\t{dd}/{mm}/{y}\u{2009}–\u{2009}\t{dd}/{mm}/{y}\t{dd}/{mm}/{y}\u{2009}–\u{2009}\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    n.latn\t-#\t.\t'\t3\t3\t1
    c.latn\t¤\u{A0}#\t¤-#\t.\t'\t3\t3\t1
    e.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-CK\tEnglish\tEnglish (Cook Islands)
    @en-NU\tEnglish\tEnglish (Niue)
    @en-PN\tEnglish\tEnglish (Pitcairn Islands)
    @en-TK\tEnglish\tEnglish (Tokelau)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tNZD$\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-CM\tEnglish\tEnglish (Cameroon)
    @en-DG\tEnglish\tEnglish (Diego Garcia)
    @en-GG\tEnglish\tEnglish (Guernsey)
    @en-GS\tEnglish\tEnglish (South Georgia & South Sandwich Islands)
    @en-IM\tEnglish\tEnglish (Isle of Man)
    @en-IO\tEnglish\tEnglish (British Indian Ocean Territory)
    @en-JE\tEnglish\tEnglish (Jersey)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-CZ\tEnglish\tEnglish (Czechia)
    @en-HU\tEnglish\tEnglish (Hungary)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    e.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-DE\tEnglish\tEnglish (Germany)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-DK\tEnglish\tEnglish (Denmark)
    t\t{HH}.{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {HH}:{n}–\t{HH}:{n}\t{D}, {HH}:{n}–\t{HH}:{n}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {HH}:{n}–\t{HH}:{n}\t{D}, {HH}:{n}–\t{HH}:{n}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {HH}:{n}–\t{HH}:{n}\t{D}, {HH}:{n}–\t{HH}:{n}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    e.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tDKKkr.\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-ER\tEnglish\tEnglish (Eritrea)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tERNNfk\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-ES\tEnglish\tEnglish (Spain)
    @en-IT\tEnglish\tEnglish (Italy)
    @en-NL\tEnglish\tEnglish (Netherlands)
    @en-SI\tEnglish\tEnglish (Slovenia)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    n.latn\t-#\t,\t.\t3\t3\t1
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-FI\tEnglish\tEnglish (Finland)
    t\t{H}.{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {HH}:{n}–\t{HH}:{n}\t{D}, {HH}:{n}–\t{H}:{n}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {HH}:{n}–\t{HH}:{n}\t{D}, {HH}:{n}–\t{H}:{n}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {HH}:{n}–\t{HH}:{n}\t{D}, {HH}:{n}–\t{H}:{n}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-FJ\tEnglish\tEnglish (Fiji)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tFJD$\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-FK\tEnglish\tEnglish (Falkland Islands)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tFKP£\tGBPGB£\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-FR\tEnglish\tEnglish (France)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    n.latn\t-#\t,\t\u{202F}\t3\t3\t1
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-GB\tEnglish\tEnglish (United Kingdom)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0} {d}\u{2009}{M0} –\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0} {y}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-GD\tEnglish\tEnglish (Grenada)
    @en-KN\tEnglish\tEnglish (St Kitts & Nevis)
    @en-LC\tEnglish\tEnglish (St Lucia)
    @en-VC\tEnglish\tEnglish (St Vincent & the Grenadines)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tUSDUS$\tXCD$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-GH\tEnglish\tEnglish (Ghana)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tGHSGH₵\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-GI\tEnglish\tEnglish (Gibraltar)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tGBPGB£\tGIP£\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-GM\tEnglish\tEnglish (Gambia)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tGMDD\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-GY\tEnglish\tEnglish (Guyana)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tGYD$\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-HK\tEnglish\tEnglish (Hong Kong SAR China)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{d}/{m}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-ID\tEnglish\tEnglish (Indonesia)
    t\t{HH}.{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    n.latn\t-#\t,\t.\t3\t3\t1
    c.latn\t¤#\t-¤#\t,\t.\t3\t3\t1
    s\tIDRRp\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-IE\tEnglish\tEnglish (Ireland)
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dr.full\t{E0} {d}\u{2009}–\u{2009}\t{D}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-IL\tEnglish\tEnglish (Israel)
    t\t{H}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {HH}:{n}–\t{HH}:{n}\t{D}, {HH}:{n}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {HH}:{n}–\t{HH}:{n}\t{D}, {HH}:{n}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {HH}:{n}–\t{HH}:{n}\t{D}, {HH}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-IN\tEnglish\tEnglish (India)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0} {d}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0} {y}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{yy}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    n.latn\t-#\t.\t,\t3\t2\t1
    c.latn\t¤#\t-¤#\t.\t,\t3\t2\t1
    s\tJPYJP¥
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-JM\tEnglish\tEnglish (Jamaica)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJMD$\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-KE\tEnglish\tEnglish (Kenya)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tKESKsh\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-KI\tEnglish\tEnglish (Kiribati)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tAUD$\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-KY\tEnglish\tEnglish (Cayman Islands)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tKYD$\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-LR\tEnglish\tEnglish (Liberia)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tLRD$\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-LS\tEnglish\tEnglish (Lesotho)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tUSDUS$\tZARR
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-MG\tEnglish\tEnglish (Madagascar)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tMGAAr\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-MO\tEnglish\tEnglish (Macao SAR China)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tMOPMOP$\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-MP\tEnglish\tEnglish (Northern Mariana Islands)
    w\t1
    @en-MT\tEnglish\tEnglish (Malta)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{dd} {M0} {y}
    dr.long\t{d}–\t{d} {M0} {y}\t{d} {M0}\u{2009}–\u{2009}\t{d} {M0} {y}\t{d} {M0} {y}\u{2009}–\u{2009}\t{d} {M0} {y}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tGBPGB£\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-MU\tEnglish\tEnglish (Mauritius)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tMURRs\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-MV\tEnglish\tEnglish (Maldives)
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0} {y}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{d}-{m}-{yy}
    dr.short\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}
    dtr.short\t{dd}/{mm}/{yy} {T}–\t{T}\t{dd}/{mm}/{yy} {T}–\t{T}\t{dd}/{mm}/{yy}, {T}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tJPYJP¥\tMVRRf\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t5
    @en-MW\tEnglish\tEnglish (Malawi)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tMWKMK\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-MY\tEnglish\tEnglish (Malaysia)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tMYRRM\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-NA\tEnglish\tEnglish (Namibia)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tNAD$\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-NG\tEnglish\tEnglish (Nigeria)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tNGN₦\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-NO\tEnglish\tEnglish (Norway)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    e.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tJPYJP¥\tNOKkr\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-NZ\tEnglish\tEnglish (New Zealand)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    dr.short\t{d}/{mm}/{y}\u{2009}–\u{2009}\t{d}/{mm}/{y}\t{d}/{mm}/{y}\u{2009}–\u{2009}\t{d}/{mm}/{y}\t{d}/{mm}/{y}\u{2009}–\u{2009}\t{d}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tNZD$\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-PG\tEnglish\tEnglish (Papua New Guinea)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tPGKK\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-PK\tEnglish\tEnglish (Pakistan)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tPKRRs\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-PL\tEnglish\tEnglish (Poland)
    @en-RO\tEnglish\tEnglish (Romania)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    n.latn\t-#\t,\t.\t3\t3\t1
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    e.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-PT\tEnglish\tEnglish (Portugal)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-RW\tEnglish\tEnglish (Rwanda)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tRWFRF\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-SB\tEnglish\tEnglish (Solomon Islands)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tSBD$\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-SC\tEnglish\tEnglish (Seychelles)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tSCRSR\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-SD\tEnglish\tEnglish (Sudan)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t6
    @en-SE\tEnglish\tEnglish (Sweden)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{y}-{mm}-{dd}
    dr.short\t{dd}/{mm}/{y}\u{2009}–\u{2009}\t{dd}/{mm}/{y}\t{dd}/{mm}/{y}\u{2009}–\u{2009}\t{dd}/{mm}/{y}\t{dd}/{mm}/{y}\u{2009}–\u{2009}\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    e.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tJPYJP¥\tSEKkr\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-SG\tEnglish\tEnglish (Singapore)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{d}/{m}/{yy}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tSGD$\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-SH\tEnglish\tEnglish (St Helena)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tGBPGB£\tJPYJP¥\tSHP£\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-SK\tEnglish\tEnglish (Slovakia)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-SL\tEnglish\tEnglish (Sierra Leone)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tSLELe\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-SS\tEnglish\tEnglish (South Sudan)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tGBPGB£\tJPYJP¥\tSSP£\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-SX\tEnglish\tEnglish (Sint Maarten)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tANGNAf.\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-SZ\tEnglish\tEnglish (Eswatini)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tSZLE\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-TO\tEnglish\tEnglish (Tonga)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tTOPT$\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-TT\tEnglish\tEnglish (Trinidad & Tobago)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tTTD$\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-TZ\tEnglish\tEnglish (Tanzania)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tTZSTSh\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-UG\tEnglish\tEnglish (Uganda)
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tUGXUSh\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-VU\tEnglish\tEnglish (Vanuatu)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tUSDUS$\tVUVVT
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-WS\tEnglish\tEnglish (Samoa)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tUSDUS$\tWSTWS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-ZA\tEnglish\tEnglish (South Africa)
    t\t{HH}:{n}
    d.full\t{E0}, {dd} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0} {y}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{dd} {M0} {y}
    dr.long\t{d}–\t{d} {M0} {y}\t{d} {M0}\u{2009}–\u{2009}\t{d} {M0} {y}\t{d} {M0} {y}\u{2009}–\u{2009}\t{d} {M0} {y}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{y}/{mm}/{dd}
    dr.short\t{dd}/{mm}/{y}\u{2009}–\u{2009}\t{dd}/{mm}/{y}\t{dd}/{mm}/{y}\u{2009}–\u{2009}\t{dd}/{mm}/{y}\t{dd}/{mm}/{y}\u{2009}–\u{2009}\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    c.latn\t¤#\t-¤#\t,\t\u{A0}\t3\t3\t1
    s\tJPYJP¥\tUSDUS$\tZARR
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-ZM\tEnglish\tEnglish (Zambia)
    a\t00000000000011111111111101\tam\tpm
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}/{mm}/{y}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tUSDUS$\tZMWK
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    w\t1
    @en-ZW\tEnglish\tEnglish (Zimbabwe)
    t\t{HH}:{n}
    d.full\t{E0}, {dd} {M0} {y}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0} {y}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{dd} {M0} {y}
    dr.long\t{d}–\t{d} {M0} {y}\t{d} {M0}\u{2009}–\u{2009}\t{d} {M0} {y}\t{d} {M0} {y}\u{2009}–\u{2009}\t{d} {M0} {y}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{d}/{m}/{y}
    dr.short\t{dd}/{mm}/{y}\u{2009}–\u{2009}\t{dd}/{mm}/{y}\t{dd}/{mm}/{y}\u{2009}–\u{2009}\t{dd}/{mm}/{y}\t{dd}/{mm}/{y}\u{2009}–\u{2009}\t{dd}/{mm}/{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSept\tOct\tNov\tDec
    z\t151St Pierre & Miquelon\t163St Pierre & Miquelon
    s\tJPYJP¥\tUSDUS$
    r\tBLSt Barthélemy\tKNSt Kitts & Nevis\tLCSt Lucia\tMFSt Martin\tPMSt Pierre & Miquelon\tSHSt Helena\tUMUS Outlying Islands\tVCSt Vincent & the Grenadines\tVIUS Virgin Islands
    l\t and \t\t, \t, \t and \t
    lo\t or \t\t, \t, \t or \t
    @en-AS\tEnglish\tEnglish (American Samoa)
    @en-GU\tEnglish\tEnglish (Guam)
    @en-MH\tEnglish\tEnglish (Marshall Islands)
    @en-PH\tEnglish\tEnglish (Philippines)
    @en-PR\tEnglish\tEnglish (Puerto Rico)
    @en-UM\tEnglish\tEnglish (U.S. Outlying Islands)
    @en-US\tEnglish\tEnglish (United States)
    @en-VI\tEnglish\tEnglish (U.S. Virgin Islands)
    #en-Dsrt
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {M0} {d}, {y}
    dt.full\t{D} at {T}
    dr.full\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{M0} {d}, {y}
    dt.long\t{D} at {T}
    dr.long\t{M0} {d}\u{2009}–\u{2009}\t{d}, {y}\t{M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{m}/{d}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJanuary\tFebruary\tMarch\tApril\tMay\tJune\tJuly\tAugust\tSeptember\tOctober\tNovember\tDecember
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSep\tOct\tNov\tDec
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tMonday\tTuesday\tWednesday\tThursday\tFriday\tSaturday\tSunday
    E1\tMon\tTue\tWed\tThu\tFri\tSat\tSun
    E2\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Greenwich Mean\t012East Africa\t021Central European\t032West Africa\t042Central Africa\t051Eastern European\t064Eastern European\t074Central European\t081South Africa\t091Hawaii-Aleutian\t0a3Hawaii-Aleutian\t0b1Alaska\t0c3Alaska\t0d1Atlantic\t0e1Brasilia\t0f1Argentina\t0g1Paraguay\t0h1Eastern\t0i1Central\t0j1Amazon\t0k1Colombia\t0l1Mountain\t0m3Mountain\t0n2Venezuela\t0o2French Guiana\t0p3Central\t0q2Yukon\t0r3Eastern\t0s1Acre\t0t1Pacific\t0u3Pacific\t0v3Atlantic\t0w1Greenland\t0x4Greenland\t0y2Ecuador\t0z2Guyana\t101Cuba\t113Cuba\t121Mexican Pacific\t132Bolivia\t141Peru\t151St. Pierre & Miquelon\t163St. Pierre & Miquelon\t171Uruguay\t181Fernando de Noronha\t192Suriname\t1a1Chile\t1b4Chile\t1c1Newfoundland\t1d3Newfoundland\t1e1Australian Western\t1f2Davis\t1g2Dumont d’Urville\t1h1Australian Eastern\t1i3Australian Eastern\t1j2Mawson\t1k1New Zealand\t1l3New Zealand\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p1Arabian\t1q2Kazakhstan\t1r1Kamchatka\t1s1Turkmenistan\t1t1Azerbaijan\t1u2Indochina\t1v1Krasnoyarsk\t1w2Kyrgyzstan\t1x2Brunei\t1y1India\t1z1Yakutsk\t201Ulaanbaatar\t211China\t221Bangladesh\t232Timor-Leste\t241Gulf\t252Tajikistan\t261Hong Kong\t271Khovd\t281Irkutsk\t291Türkiye\t2a2Western Indonesia\t2b2Eastern Indonesia\t2c1Israel\t2d3Israel\t2e2Afghanistan\t2f1Pakistan\t2g2Nepal\t2h2Malaysia\t2i1Magadan\t2j2Central Indonesia\t2k1Philippine\t2l1Omsk\t2m1Korean\t2n2Myanmar\t2o1Uzbekistan\t2p1Singapore\t2q1Taiwan\t2r1Georgia\t2s1Iran\t2t2Bhutan\t2u1Japan\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armenia\t2y1Azores\t2z4Azores\t301Western European\t314Western European\t321Cape Verde\t332South Georgia\t341Falkland Islands\t351Australian Central\t363Australian Central\t371Australian Central Western\t381Lord Howe\t393Lord Howe\t3a1Easter Island\t3b4Easter Island\t3c1Irish\t3d2Coordinated Universal\t3e1Samara\t3f4British\t3g1Moscow\t3h1Hawaii-Aleutian\t3i2Indian Ocean\t3j2Christmas Island\t3k5Cocos\t3l2French Southern & Antarctic\t3m2Seychelles\t3n2Maldives\t3o1Mauritius\t3p2Réunion\t3q5Marshall\t3r1Chatham\t3s3Chatham\t3t1Samoa\t3u2Chuuk\t3v1Vanuatu\t3w5Phoenix\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambier\t425Solomon\t431Chamorro\t445Line\t452Kosrae\t462Marquesas\t471American Samoa\t482Nauru\t492Niue\t4a1Norfolk Island\t4b3Norfolk Island\t4c1New Caledonia\t4d2Palau\t4e2Pitcairn\t4f2Pohnpei\t4g2Papua New Guinea\t4h1Cook Islands\t4i2Tahiti\t4j5Gilbert\t4k1Tonga\t4l2Wake Island\t4m2Wallis & Futuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEUnited Arab Emirates\tAFAfghanistan\tAGAntigua & Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarctica\tARArgentina\tASAmerican Samoa\tATAustria\tAUAustralia\tAWAruba\tAXÅland Islands\tAZAzerbaijan\tBABosnia & Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgium\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQCaribbean Netherlands\tBRBrazil\tBSBahamas\tBTBhutan\tBVBouvet Island\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCCocos (Keeling) Islands\tCDCongo - Kinshasa\tCFCentral African Republic\tCGCongo - Brazzaville\tCHSwitzerland\tCICôte d’Ivoire\tCKCook Islands\tCLChile\tCMCameroon\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCape Verde\tCWCuraçao\tCXChristmas Island\tCYCyprus\tCZCzechia\tDEGermany\tDJDjibouti\tDKDenmark\tDMDominica\tDODominican Republic\tDZAlgeria\tECEcuador\tEEEstonia\tEGEgypt\tEHWestern Sahara\tEREritrea\tESSpain\tETEthiopia\tFIFinland\tFJFiji\tFKFalkland Islands\tFMMicronesia\tFOFaroe Islands\tFRFrance\tGAGabon\tGBUnited Kingdom\tGDGrenada\tGEGeorgia\tGFFrench Guiana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEquatorial Guinea\tGRGreece\tGSSouth Georgia & South Sandwich Islands\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHong Kong SAR China\tHMHeard & McDonald Islands\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungary\tIDIndonesia\tIEIreland\tILIsrael\tIMIsle of Man\tINIndia\tIOBritish Indian Ocean Territory\tIQIraq\tIRIran\tISIceland\tITItaly\tJEJersey\tJMJamaica\tJOJordan\tJPJapan\tKEKenya\tKGKyrgyzstan\tKHCambodia\tKIKiribati\tKMComoros\tKNSt. Kitts & Nevis\tKPNorth Korea\tKRSouth Korea\tKWKuwait\tKYCayman Islands\tKZKazakhstan\tLALaos\tLBLebanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLithuania\tLULuxembourg\tLVLatvia\tLYLibya\tMAMorocco\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSt. Martin\tMGMadagascar\tMHMarshall Islands\tMKNorth Macedonia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacao SAR China\tMPNorthern Mariana Islands\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldives\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNew Caledonia\tNENiger\tNFNorfolk Island\tNGNigeria\tNINicaragua\tNLNetherlands\tNONorway\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFFrench Polynesia\tPGPapua New Guinea\tPHPhilippines\tPKPakistan\tPLPoland\tPMSt. Pierre & Miquelon\tPNPitcairn Islands\tPRPuerto Rico\tPSPalestinian Territories\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORomania\tRSSerbia\tRURussia\tRWRwanda\tSASaudi Arabia\tSBSolomon Islands\tSCSeychelles\tSDSudan\tSESweden\tSGSingapore\tSHSt. Helena\tSISlovenia\tSJSvalbard & Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSouth Sudan\tSTSão Tomé & Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCTurks & Caicos Islands\tTDChad\tTFFrench Southern Territories\tTGTogo\tTHThailand\tTJTajikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTürkiye\tTTTrinidad & Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraine\tUGUganda\tUMU.S. Outlying Islands\tUSUnited States\tUYUruguay\tUZUzbekistan\tVAVatican City\tVCSt. Vincent & Grenadines\tVEVenezuela\tVGBritish Virgin Islands\tVIU.S. Virgin Islands\tVNVietnam\tVUVanuatu\tWFWallis & Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZASouth Africa\tZMZambia\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tEnglish\tEnglish (Deseret)
    za\t#\t# Standard Time\t# Time\t# Daylight Time\t# Summer Time\t# Islands Time
    @en-Dsrt-US\tEnglish\tEnglish (Deseret, United States)
    #en-Shaw
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {M0} {d}, {y}
    dt.full\t{D} at {T}
    dr.full\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.long\t{M0} {d}, {y}
    dt.long\t{D} at {T}
    dr.long\t{M0} {d}\u{2009}–\u{2009}\t{d}, {y}\t{M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} at {T}\u{2009}–\u{2009}\t{D} at {T}
    d.short\t{m}/{d}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJanuary\tFebruary\tMarch\tApril\tMay\tJune\tJuly\tAugust\tSeptember\tOctober\tNovember\tDecember
    M1\tJan\tFeb\tMar\tApr\tMay\tJun\tJul\tAug\tSep\tOct\tNov\tDec
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tMonday\tTuesday\tWednesday\tThursday\tFriday\tSaturday\tSunday
    E1\tMon\tTue\tWed\tThu\tFri\tSat\tSun
    E2\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Greenwich Mean\t012East Africa\t021Central European\t032West Africa\t042Central Africa\t051Eastern European\t064Eastern European\t074Central European\t081South Africa\t091Hawaii-Aleutian\t0a3Hawaii-Aleutian\t0b1Alaska\t0c3Alaska\t0d1Atlantic\t0e1Brasilia\t0f1Argentina\t0g1Paraguay\t0h1Eastern\t0i1Central\t0j1Amazon\t0k1Colombia\t0l1Mountain\t0m3Mountain\t0n2Venezuela\t0o2French Guiana\t0p3Central\t0q2Yukon\t0r3Eastern\t0s1Acre\t0t1Pacific\t0u3Pacific\t0v3Atlantic\t0w1Greenland\t0x4Greenland\t0y2Ecuador\t0z2Guyana\t101Cuba\t113Cuba\t121Mexican Pacific\t132Bolivia\t141Peru\t151St. Pierre & Miquelon\t163St. Pierre & Miquelon\t171Uruguay\t181Fernando de Noronha\t192Suriname\t1a1Chile\t1b4Chile\t1c1Newfoundland\t1d3Newfoundland\t1e1Australian Western\t1f2Davis\t1g2Dumont d’Urville\t1h1Australian Eastern\t1i3Australian Eastern\t1j2Mawson\t1k1New Zealand\t1l3New Zealand\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p1Arabian\t1q2Kazakhstan\t1r1Kamchatka\t1s1Turkmenistan\t1t1Azerbaijan\t1u2Indochina\t1v1Krasnoyarsk\t1w2Kyrgyzstan\t1x2Brunei\t1y1India\t1z1Yakutsk\t201Ulaanbaatar\t211China\t221Bangladesh\t232Timor-Leste\t241Gulf\t252Tajikistan\t261Hong Kong\t271Khovd\t281Irkutsk\t291Türkiye\t2a2Western Indonesia\t2b2Eastern Indonesia\t2c1Israel\t2d3Israel\t2e2Afghanistan\t2f1Pakistan\t2g2Nepal\t2h2Malaysia\t2i1Magadan\t2j2Central Indonesia\t2k1Philippine\t2l1Omsk\t2m1Korean\t2n2Myanmar\t2o1Uzbekistan\t2p1Singapore\t2q1Taiwan\t2r1Georgia\t2s1Iran\t2t2Bhutan\t2u1Japan\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armenia\t2y1Azores\t2z4Azores\t301Western European\t314Western European\t321Cape Verde\t332South Georgia\t341Falkland Islands\t351Australian Central\t363Australian Central\t371Australian Central Western\t381Lord Howe\t393Lord Howe\t3a1Easter Island\t3b4Easter Island\t3c1Irish\t3d2Coordinated Universal\t3e1Samara\t3f4British\t3g1Moscow\t3h1Hawaii-Aleutian\t3i2Indian Ocean\t3j2Christmas Island\t3k5Cocos\t3l2French Southern & Antarctic\t3m2Seychelles\t3n2Maldives\t3o1Mauritius\t3p2Réunion\t3q5Marshall\t3r1Chatham\t3s3Chatham\t3t1Samoa\t3u2Chuuk\t3v1Vanuatu\t3w5Phoenix\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambier\t425Solomon\t431Chamorro\t445Line\t452Kosrae\t462Marquesas\t471American Samoa\t482Nauru\t492Niue\t4a1Norfolk Island\t4b3Norfolk Island\t4c1New Caledonia\t4d2Palau\t4e2Pitcairn\t4f2Pohnpei\t4g2Papua New Guinea\t4h1Cook Islands\t4i2Tahiti\t4j5Gilbert\t4k1Tonga\t4l2Wake Island\t4m2Wallis & Futuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEUnited Arab Emirates\tAFAfghanistan\tAGAntigua & Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarctica\tARArgentina\tASAmerican Samoa\tATAustria\tAUAustralia\tAWAruba\tAXÅland Islands\tAZAzerbaijan\tBABosnia & Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgium\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQCaribbean Netherlands\tBRBrazil\tBSBahamas\tBTBhutan\tBVBouvet Island\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCCocos (Keeling) Islands\tCDCongo - Kinshasa\tCFCentral African Republic\tCGCongo - Brazzaville\tCHSwitzerland\tCICôte d’Ivoire\tCKCook Islands\tCLChile\tCMCameroon\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCape Verde\tCWCuraçao\tCXChristmas Island\tCYCyprus\tCZCzechia\tDEGermany\tDJDjibouti\tDKDenmark\tDMDominica\tDODominican Republic\tDZAlgeria\tECEcuador\tEEEstonia\tEGEgypt\tEHWestern Sahara\tEREritrea\tESSpain\tETEthiopia\tFIFinland\tFJFiji\tFKFalkland Islands\tFMMicronesia\tFOFaroe Islands\tFRFrance\tGAGabon\tGBUnited Kingdom\tGDGrenada\tGEGeorgia\tGFFrench Guiana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEquatorial Guinea\tGRGreece\tGSSouth Georgia & South Sandwich Islands\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHong Kong SAR China\tHMHeard & McDonald Islands\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungary\tIDIndonesia\tIEIreland\tILIsrael\tIMIsle of Man\tINIndia\tIOBritish Indian Ocean Territory\tIQIraq\tIRIran\tISIceland\tITItaly\tJEJersey\tJMJamaica\tJOJordan\tJPJapan\tKEKenya\tKGKyrgyzstan\tKHCambodia\tKIKiribati\tKMComoros\tKNSt. Kitts & Nevis\tKPNorth Korea\tKRSouth Korea\tKWKuwait\tKYCayman Islands\tKZKazakhstan\tLALaos\tLBLebanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLithuania\tLULuxembourg\tLVLatvia\tLYLibya\tMAMorocco\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSt. Martin\tMGMadagascar\tMHMarshall Islands\tMKNorth Macedonia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacao SAR China\tMPNorthern Mariana Islands\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldives\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNew Caledonia\tNENiger\tNFNorfolk Island\tNGNigeria\tNINicaragua\tNLNetherlands\tNONorway\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFFrench Polynesia\tPGPapua New Guinea\tPHPhilippines\tPKPakistan\tPLPoland\tPMSt. Pierre & Miquelon\tPNPitcairn Islands\tPRPuerto Rico\tPSPalestinian Territories\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORomania\tRSSerbia\tRURussia\tRWRwanda\tSASaudi Arabia\tSBSolomon Islands\tSCSeychelles\tSDSudan\tSESweden\tSGSingapore\tSHSt. Helena\tSISlovenia\tSJSvalbard & Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSouth Sudan\tSTSão Tomé & Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCTurks & Caicos Islands\tTDChad\tTFFrench Southern Territories\tTGTogo\tTHThailand\tTJTajikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTürkiye\tTTTrinidad & Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraine\tUGUganda\tUMU.S. Outlying Islands\tUSUnited States\tUYUruguay\tUZUzbekistan\tVAVatican City\tVCSt. Vincent & Grenadines\tVEVenezuela\tVGBritish Virgin Islands\tVIU.S. Virgin Islands\tVNVietnam\tVUVanuatu\tWFWallis & Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZASouth Africa\tZMZambia\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tEnglish\tEnglish (Shavian)
    za\t#\t# Standard Time\t# Time\t# Daylight Time\t# Summer Time\t# Islands Time
    @en-Shaw-GB\tEnglish\tEnglish (Shavian, United Kingdom)

    """
  }
}
