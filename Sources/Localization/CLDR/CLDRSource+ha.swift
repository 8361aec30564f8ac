// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ha`: StaticString {
    """
    #ha
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0}, {y}
    dt.full\t{D} da {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} da {T}\u{2009}–\u{2009}\t{D} da {T}
    d.long\t{d} {M0}, {y}
    dt.long\t{D} da {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} da {T}\u{2009}–\u{2009}\t{D} da {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tJanairu\tFaburairu\tMaris\tAfirilu\tMayu\tYuni\tYuli\tAgusta\tSatumba\tOktoba\tNuwamba\tDisamba
    M1\tJan\tFab\tMar\tAfi\tMay\tYun\tYul\tAgu\tSat\tOkt\tNuw\tDis
    M2\tJ\tF\tM\tA\tM\tY\tY\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tLitinin\tTalata\tLaraba\tAlhamis\tJummaʼa\tAsabar\tLahadi
    E1\tLit\tTal\tLar\tAlh\tJum\tAsa\tLah
    E2\tL\tT\tL\tA\tJ\tA\tL
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Greenwich a Ingila\t012Gabashin Afirka\t020Ida Tsakiyar a Lokaci Turai\t032Afirka ta Yamma\t042Afirka ta Tsakiya\t050Ida lokaci a turai gabas\t060Gabas a lokaci turai da bazara\t070Tsakiyar bazara a lokaci turai\t081Afirka ta Kudu\t091Hawaii-Aleutian\t0a4Hawaii-Aleutian\t0b1Alaska\t0c4Alaska\t0d1Kanada, Puerto Rico da Virgin Islands\t0e1Brasillia\t0f1Argentina\t0g1Paraguay\t0h1Gabas dake Arewacin Amurika\t0i6Tsayayyen Lokaci\t0j1Amazon\t0k1Colombia\t0l7tsayayye na tsauni a Arewacin Amurica\t0m4Tsaunin Arewacin Amurka\t0n2Venezuela\t0o2French Guiana\t0p6Lokacin Rana\t0q2Yukon\t0r2Rana ta Gabas dake Arewacin Amurika\t0t7Tsayayye na Arewacin Amurika\t0u4Arewacin Amurka\t0v4Kanada, Puerto Rico da Virgin Islands\t0y2Ecuador\t0z2Guyana\t101Kuba\t114Kuba\t121Mekziko Pacific\t132Bolivia\t141Peru\t151St. Pierre da Miquelon\t164St. Pierre da Miquelon\t171Uruguay\t181Fernando de Noronha\t192Suriname\t1a1Chile\t1b2Bazara na Chile\t1c7Tsayayye ta Newfoundland\t1d7rana ta Newfoundland\t1e1Yammacin Austiralia\t1f2Davis\t1g2Dumont-d’Urville\t1h3Gabashin Australia\t1i4Gabashin Austiraliya\t1j2Mawson\t1k1New Zealand\t1l4New Zealand\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p3Arebiya\t1q2Kazakhstan\t1s1Turkmenistan\t1t1Azerbaijan\t1u2Indochina\t1v1Krasnoyarsk\t1w2Kyrgyzstan\t1x2Brunei Darussalam\t1y3Indiya\t1z1Yakutsk\t201Ulaanbaatar\t211Sin\t221Bangladesh\t232East Timor\t243Gulf\t252Tajikistan\t261Hong Kong\t271Hovd\t281Irkutsk\t2a2Yammacin Indonesia\t2b2Gabashin Indonesia\t2c3Israʼila\t2d2Hasken Rana na Israʼila\t2e2Afghanistan\t2f1Pakistan\t2g2Nepal\t2h2Malaysia\t2i1Magadan\t2j2Indonesia ta Tsakiya\t2k1Philippine\t2l1Omsk\t2m1Koriya\t2n2Myanmar\t2o1Uzbekistan\t2p1Singapore\t2q1Taipei\t2r1Georgia\t2s1Iran\t2t2Bhutan\t2u3Japan\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armenia\t2y2Azores Daidaitacce\t2z2Azure na Bazara\t305i\t315i da bazara\t323Cape Verde\t332Kudancin Georgia\t341Falkland Islands\t351Tsakiyar Austiraliya\t364Tsakiyar Austiraliya\t371Yammacin Tsakiyar Austiraliya\t381Lord Howe\t394Vote Lord Howe\t3a1Easter Island\t3b2Bazara na Easter Island\t3c1Irish\t3d0Hadewa Lokaci na Duniya\t3f2Bazara na Birtaniya\t3g1Moscow\t3h1Hawaii-Aleutian\t3i2Tekun Indiya\t3j2Christmas Island\t3k2Cocos Islands\t3l2Kudancin Faransa da Antarctic\t3m2Seychelles\t3n2Maldives\t3o1Mauritius\t3p2Réunion\t3q2Marshall Islands\t3r1Chatham\t3s4Chatham\t3t1Apia\t3u2Chuuk\t3v1Vanuatu\t3w2Phoenix Islands\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambier\t424Solomon\t431Chamorro\t442Line Islands\t452Kosrae\t462Marquesas\t471Samoa\t482Nauru\t492Niue\t4a1Norfolk Island\t4b4Norfolk Island\t4c1New Caledonia\t4d2Palau\t4e2Pitcairn\t4f2Ponape\t4g2Papua New Guinea\t4h1Cook Islands\t4i2Tahiti\t4j2Gilbert Islands\t4k1Tonga\t4l2Wake Island\t4m2Wallis da Futuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNGN₦\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEHaɗaɗɗiyar Daular Larabawa\tAFAfaganistan\tAGAntigua da Barbuda\tAIAngila\tALAlbaniya\tAMArmeniya\tAOAngola\tAQAntatika\tARAjentina\tASSamowa Ta Amurka\tATOstiriya\tAUOstareliya\tAWAruba\tAXTsibirai na Åland\tAZAzarbaijan\tBABosniya da Harzagobina\tBBBarbadas\tBDBangladesh\tBEBelgiyom\tBFBurkina Faso\tBGBulgariya\tBHBaharen\tBIBurundi\tBJBinin\tBLSan Barthélemy\tBMBarmuda\tBNBurune\tBOBolibiya\tBQCaribbean Netherlands\tBRBirazil\tBSBahamas\tBTButan\tBVTsibirin Bouvet\tBWBaswana\tBYBelarus\tBZBeliz\tCAKanada\tCCTsibirai Cocos (Keeling)\tCDJamhuriyar Dimokuraɗiyyar Kongo\tCFJamhuriyar Afirka Ta Tsakiya\tCGKongo\tCHSuwizalan\tCIAibari Kwas\tCKTsibiran Cook\tCLChile\tCMKamaru\tCNSin\tCOKolambiya\tCRKwasta Rika\tCUKyuba\tCVTsibiran Cape Verde\tCWƘasar Curaçao\tCXTsibirin Kirsmati\tCYSaifurus\tCZCzechia\tDEJamus\tDJJibuti\tDKDanmark\tDMDominika\tDOJamhuriyar Dominika\tDZAljeriya\tECEkwador\tEEEstoniya\tEGMisira\tEHYammacin Sahara\tEREritireya\tESSipen\tETHabasha\tFIFinlan\tFJFiji\tFKTsibiran Falkilan\tFMMikuronesiya\tFOTsibirai na Faroe\tFRFaransa\tGAGabon\tGBBiritaniya\tGDGirnada\tGEJojiya\tGFGini Ta Faransa\tGGYankin Guernsey\tGHGana\tGIJibaraltar\tGLGrinlan\tGMGambiya\tGNGini\tGPGwadaluf\tGQIkwatoriyal Gini\tGRGirka\tGSKudancin Geogia da Kudancin Tsibirin Sandiwic\tGTGwatamala\tGUGuam\tGWGini Bisau\tGYGuyana\tHKBabban Yankin Mulkin Hong Kong na Ƙasar Sin\tHMTsibirin Heard da McDonald\tHNYankin Honduras\tHRKurowaishiya\tHTHaiti\tHUHungari\tIDIndunusiya\tIEAyalan\tILIsraʼila\tIMIsle of Man\tINIndiya\tIOYankin Birtaniya Na Tekun Indiya\tIQIraƙi\tIRIran\tISAisalan\tITItaliya\tJEKasar Jersey\tJMJamaika\tJOJordan\tJPJapan\tKEKenya\tKGKirgizistan\tKHKambodiya\tKIKiribati\tKMKwamoras\tKNSan Kiti Da Nebis\tKPKoriya Ta Arewa\tKRKoriya Ta Kudu\tKWKuwet\tKYTsibiran Kaiman\tKZKazakistan\tLALawos\tLBLabanan\tLCSan Lusiya\tLILicansitan\tLKSiri Lanka\tLRLaberiya\tLSLesoto\tLTLituweniya\tLULukusambur\tLVLitibiya\tLYLibiya\tMAMaroko\tMCMonako\tMDMaldoba\tMEManteneguro\tMFSan Martin\tMGMadagaskar\tMHTsibiran Marshal\tMKMacedonia ta Arewa\tMLMali\tMMBurma, Miyamar\tMNMangoliya\tMOBabban Yankin Mulkin Macao na Ƙasar Sin\tMPTsibiran Mariyana Na Arewa\tMQMartinik\tMRMoritaniya\tMSManserati\tMTMalta\tMUMoritus\tMVMaldibi\tMWMalawi\tMXMesiko\tMYMalesiya\tMZMozambik\tNANamibiya\tNCKaledoniya Sabuwa\tNENijar\tNFTsibirin Narfalk\tNGNijeriya\tNINikaraguwa\tNLHolan\tNONorwe\tNPNefal\tNRNauru\tNUNiue\tNZNuzilan\tOMOman\tPAPanama\tPEFeru\tPFFolinesiya Ta Faransa\tPGPapuwa Nugini\tPHFilipin\tPKPakistan\tPLPolan\tPMSan Piyar da Mikelan\tPNTsibiran Pitcairn\tPRPorto Riko\tPSYankunan Palasɗinu\tPTPortugal\tPWPalau\tPYFaragwai\tQAKatar\tRERawuniyan\tRORomaniya\tRSSabiya\tRURasha\tRWRuwanda\tSASaudiyya\tSBTsibiran Salaman\tSCSeychelles\tSDSudan\tSESuwedan\tSGSingapur\tSHSan Helena\tSISulobeniya\tSJSvalbard da Jan Mayen\tSKSulobakiya\tSLSalewo\tSMSan Marino\tSNSanigal\tSOSomaliya\tSRSuriname\tSSSudan ta Kudu\tSTSawo Tome Da Paransip\tSVEl Salbador\tSXSan Maarten\tSYSham, Siriya\tSZEswatini\tTCTurkis Da Tsibiran Kaikwas\tTDCadi\tTFYankin Faransi ta Kudu\tTGTogo\tTHTailan\tTJTajikistan\tTKTakelau\tTLTimor-Leste\tTMTurkumenistan\tTNTunisiya\tTOTonga\tTRTurkiyya\tTTTirinidad Da Tobago\tTVTubalu\tTWTaiwan\tTZTanzaniya\tUAYukaran\tUGYuganda\tUMRukunin Tsibirin U.S\tUSAmurka\tUYYurigwai\tUZUzubekistan\tVABirnin Batikan\tVCSan Binsan Da Girnadin\tVEBenezuwela\tVGTsibirin Birjin Na Birtaniya\tVITsibiran Birjin Ta Amurka\tVNBiyetinam\tVUBanuwatu\tWFWalis Da Futuna\tWSSamoa\tXKKasar Kosovo\tYEYamen\tYTMayoti\tZAAfirka Ta Kudu\tZMZambiya\tZWZimbabuwe
    l\t da \t\t, \t, \t, da \t
    lo\t ko \t\t, \t, \t ko \t
    w\t1
    x\tHausa\tHausa
    za\t#\tTsayayyen Lokacin #\tLokacin #\tTsayayyen lokacin #\tLokacin Rana na #\tIda lokaci ta yammacin tura#\t# dake Arewacin Amurika ta Tsakiya\tLokaci #
    @ha-GH\tHausa\tHausa (Gana)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tSF\tYM
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} da {T}\u{2009}–\u{2009}\t{D} da {T}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} da {T}\u{2009}–\u{2009}\t{D} da {T}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    s\tGHSGH₵
    @ha-NE\tHausa\tHausa (Nijar)
    @ha-NG\tHausa\tHausa (Nijeriya)
    #ha-Arab
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0}, {y}
    dt.full\t{D} da {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} da {T}\u{2009}–\u{2009}\t{D} da {T}
    d.long\t{d} {M0}, {y}
    dt.long\t{D} da {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} da {T}\u{2009}–\u{2009}\t{D} da {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tJanairu\tFaburairu\tMaris\tAfirilu\tMayu\tYuni\tYuli\tAgusta\tSatumba\tOktoba\tNuwamba\tDisamba
    M1\tJan\tFab\tMar\tAfi\tMay\tYun\tYul\tAgu\tSat\tOkt\tNuw\tDis
    M2\tJ\tF\tM\tA\tM\tY\tY\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tLitinin\tTalata\tLaraba\tAlhamis\tJummaʼa\tAsabar\tLahadi
    E1\tLit\tTal\tLar\tAlh\tJum\tAsa\tLah
    E2\tL\tT\tL\tA\tJ\tA\tL
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Greenwich a Ingila\t012Gabashin Afirka\t020Ida Tsakiyar a Lokaci Turai\t032Afirka ta Yamma\t042Afirka ta Tsakiya\t050Ida lokaci a turai gabas\t060Gabas a lokaci turai da bazara\t070Tsakiyar bazara a lokaci turai\t081Afirka ta Kudu\t091Hawaii-Aleutian\t0a4Hawaii-Aleutian\t0b1Alaska\t0c4Alaska\t0d1Kanada, Puerto Rico da Virgin Islands\t0e1Brasillia\t0f1Argentina\t0g1Paraguay\t0h1Gabas dake Arewacin Amurika\t0i6Tsayayyen Lokaci\t0j1Amazon\t0k1Colombia\t0l7tsayayye na tsauni a Arewacin Amurica\t0m4Tsaunin Arewacin Amurka\t0n2Venezuela\t0o2French Guiana\t0p6Lokacin Rana\t0q2Yukon\t0r2Rana ta Gabas dake Arewacin Amurika\t0t7Tsayayye na Arewacin Amurika\t0u4Arewacin Amurka\t0v4Kanada, Puerto Rico da Virgin Islands\t0y2Ecuador\t0z2Guyana\t101Kuba\t114Kuba\t121Mekziko Pacific\t132Bolivia\t141Peru\t151St. Pierre da Miquelon\t164St. Pierre da Miquelon\t171Uruguay\t181Fernando de Noronha\t192Suriname\t1a1Chile\t1b2Bazara na Chile\t1c7Tsayayye ta Newfoundland\t1d7rana ta Newfoundland\t1e1Yammacin Austiralia\t1f2Davis\t1g2Dumont-d’Urville\t1h3Gabashin Australia\t1i4Gabashin Austiraliya\t1j2Mawson\t1k1New Zealand\t1l4New Zealand\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p3Arebiya\t1q2Kazakhstan\t1s1Turkmenistan\t1t1Azerbaijan\t1u2Indochina\t1v1Krasnoyarsk\t1w2Kyrgyzstan\t1x2Brunei Darussalam\t1y3Indiya\t1z1Yakutsk\t201Ulaanbaatar\t211Sin\t221Bangladesh\t232East Timor\t243Gulf\t252Tajikistan\t261Hong Kong\t271Hovd\t281Irkutsk\t2a2Yammacin Indonesia\t2b2Gabashin Indonesia\t2c3Israʼila\t2d2Hasken Rana na Israʼila\t2e2Afghanistan\t2f1Pakistan\t2g2Nepal\t2h2Malaysia\t2i1Magadan\t2j2Indonesia ta Tsakiya\t2k1Philippine\t2l1Omsk\t2m1Koriya\t2n2Myanmar\t2o1Uzbekistan\t2p1Singapore\t2q1Taipei\t2r1Georgia\t2s1Iran\t2t2Bhutan\t2u3Japan\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armenia\t2y2Azores Daidaitacce\t2z2Azure na Bazara\t305i\t315i da bazara\t323Cape Verde\t332Kudancin Georgia\t341Falkland Islands\t351Tsakiyar Austiraliya\t364Tsakiyar Austiraliya\t371Yammacin Tsakiyar Austiraliya\t381Lord Howe\t394Vote Lord Howe\t3a1Easter Island\t3b2Bazara na Easter Island\t3c1Irish\t3d0Hadewa Lokaci na Duniya\t3f2Bazara na Birtaniya\t3g1Moscow\t3h1Hawaii-Aleutian\t3i2Tekun Indiya\t3j2Christmas Island\t3k2Cocos Islands\t3l2Kudancin Faransa da Antarctic\t3m2Seychelles\t3n2Maldives\t3o1Mauritius\t3p2Réunion\t3q2Marshall Islands\t3r1Chatham\t3s4Chatham\t3t1Apia\t3u2Chuuk\t3v1Vanuatu\t3w2Phoenix Islands\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambier\t424Solomon\t431Chamorro\t442Line Islands\t452Kosrae\t462Marquesas\t471Samoa\t482Nauru\t492Niue\t4a1Norfolk Island\t4b4Norfolk Island\t4c1New Caledonia\t4d2Palau\t4e2Pitcairn\t4f2Ponape\t4g2Papua New Guinea\t4h1Cook Islands\t4i2Tahiti\t4j2Gilbert Islands\t4k1Tonga\t4l2Wake Island\t4m2Wallis da Futuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNGN₦\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEHaɗaɗɗiyar Daular Larabawa\tAFAfaganistan\tAGAntigua da Barbuda\tAIAngila\tALAlbaniya\tAMArmeniya\tAOAngola\tAQAntatika\tARAjentina\tASSamowa Ta Amurka\tATOstiriya\tAUOstareliya\tAWAruba\tAXTsibirai na Åland\tAZAzarbaijan\tBABosniya da Harzagobina\tBBBarbadas\tBDBangladesh\tBEBelgiyom\tBFBurkina Faso\tBGBulgariya\tBHBaharen\tBIBurundi\tBJBinin\tBLSan Barthélemy\tBMBarmuda\tBNBurune\tBOBolibiya\tBQCaribbean Netherlands\tBRBirazil\tBSBahamas\tBTButan\tBVTsibirin Bouvet\tBWBaswana\tBYBelarus\tBZBeliz\tCAKanada\tCCTsibirai Cocos (Keeling)\tCDJamhuriyar Dimokuraɗiyyar Kongo\tCFJamhuriyar Afirka Ta Tsakiya\tCGKongo\tCHSuwizalan\tCIAibari Kwas\tCKTsibiran Cook\tCLChile\tCMKamaru\tCNSin\tCOKolambiya\tCRKwasta Rika\tCUKyuba\tCVTsibiran Cape Verde\tCWƘasar Curaçao\tCXTsibirin Kirsmati\tCYSaifurus\tCZCzechia\tDEJamus\tDJJibuti\tDKDanmark\tDMDominika\tDOJamhuriyar Dominika\tDZAljeriya\tECEkwador\tEEEstoniya\tEGMisira\tEHYammacin Sahara\tEREritireya\tESSipen\tETHabasha\tFIFinlan\tFJFiji\tFKTsibiran Falkilan\tFMMikuronesiya\tFOTsibirai na Faroe\tFRFaransa\tGAGabon\tGBBiritaniya\tGDGirnada\tGEJojiya\tGFGini Ta Faransa\tGGYankin Guernsey\tGHGana\tGIJibaraltar\tGLGrinlan\tGMGambiya\tGNGini\tGPGwadaluf\tGQIkwatoriyal Gini\tGRGirka\tGSKudancin Geogia da Kudancin Tsibirin Sandiwic\tGTGwatamala\tGUGuam\tGWGini Bisau\tGYGuyana\tHKBabban Yankin Mulkin Hong Kong na Ƙasar Sin\tHMTsibirin Heard da McDonald\tHNYankin Honduras\tHRKurowaishiya\tHTHaiti\tHUHungari\tIDIndunusiya\tIEAyalan\tILIsraʼila\tIMIsle of Man\tINIndiya\tIOYankin Birtaniya Na Tekun Indiya\tIQIraƙi\tIRIran\tISAisalan\tITItaliya\tJEKasar Jersey\tJMJamaika\tJOJordan\tJPJapan\tKEKenya\tKGKirgizistan\tKHKambodiya\tKIKiribati\tKMKwamoras\tKNSan Kiti Da Nebis\tKPKoriya Ta Arewa\tKRKoriya Ta Kudu\tKWKuwet\tKYTsibiran Kaiman\tKZKazakistan\tLALawos\tLBLabanan\tLCSan Lusiya\tLILicansitan\tLKSiri Lanka\tLRLaberiya\tLSLesoto\tLTLituweniya\tLULukusambur\tLVLitibiya\tLYLibiya\tMAMaroko\tMCMonako\tMDMaldoba\tMEManteneguro\tMFSan Martin\tMGMadagaskar\tMHTsibiran Marshal\tMKMacedonia ta Arewa\tMLMali\tMMBurma, Miyamar\tMNMangoliya\tMOBabban Yankin Mulkin Macao na Ƙasar Sin\tMPTsibiran Mariyana Na Arewa\tMQMartinik\tMRMoritaniya\tMSManserati\tMTMalta\tMUMoritus\tMVMaldibi\tMWMalawi\tMXMesiko\tMYMalesiya\tMZMozambik\tNANamibiya\tNCKaledoniya Sabuwa\tNENijar\tNFTsibirin Narfalk\tNGNijeriya\tNINikaraguwa\tNLHolan\tNONorwe\tNPNefal\tNRNauru\tNUNiue\tNZNuzilan\tOMOman\tPAPanama\tPEFeru\tPFFolinesiya Ta Faransa\tPGPapuwa Nugini\tPHFilipin\tPKPakistan\tPLPolan\tPMSan Piyar da Mikelan\tPNTsibiran Pitcairn\tPRPorto Riko\tPSYankunan Palasɗinu\tPTPortugal\tPWPalau\tPYFaragwai\tQAKatar\tRERawuniyan\tRORomaniya\tRSSabiya\tRURasha\tRWRuwanda\tSASaudiyya\tSBTsibiran Salaman\tSCSeychelles\tSDSudan\tSESuwedan\tSGSingapur\tSHSan Helena\tSISulobeniya\tSJSvalbard da Jan Mayen\tSKSulobakiya\tSLSalewo\tSMSan Marino\tSNSanigal\tSOSomaliya\tSRSuriname\tSSSudan ta Kudu\tSTSawo Tome Da Paransip\tSVEl Salbador\tSXSan Maarten\tSYSham, Siriya\tSZEswatini\tTCTurkis Da Tsibiran Kaikwas\tTDCadi\tTFYankin Faransi ta Kudu\tTGTogo\tTHTailan\tTJTajikistan\tTKTakelau\tTLTimor-Leste\tTMTurkumenistan\tTNTunisiya\tTOTonga\tTRTurkiyya\tTTTirinidad Da Tobago\tTVTubalu\tTWTaiwan\tTZTanzaniya\tUAYukaran\tUGYuganda\tUMRukunin Tsibirin U.S\tUSAmurka\tUYYurigwai\tUZUzubekistan\tVABirnin Batikan\tVCSan Binsan Da Girnadin\tVEBenezuwela\tVGTsibirin Birjin Na Birtaniya\tVITsibiran Birjin Ta Amurka\tVNBiyetinam\tVUBanuwatu\tWFWalis Da Futuna\tWSSamoa\tXKKasar Kosovo\tYEYamen\tYTMayoti\tZAAfirka Ta Kudu\tZMZambiya\tZWZimbabuwe
    l\t da \t\t, \t, \t, da \t
    lo\t ko \t\t, \t, \t ko \t
    w\t1
    x\tHausa\tHausa (Larabci)
    za\t#\tTsayayyen Lokacin #\tLokacin #\tTsayayyen lokacin #\tLokacin Rana na #\tIda lokaci ta yammacin tura#\t# dake Arewacin Amurika ta Tsakiya\tLokaci #
    @ha-Arab-SD\tHausa\tHausa (Larabci, Sudan)
    @ha-SD\tHausa\tHausa (Sudan)
    w\t6
    @ha-Arab-NG\tHausa\tHausa (Larabci, Nijeriya)

    """
  }
}
