// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ms`: StaticString {
    """
    #ms
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tPG\tPTG
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} pada {T}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} pada {T}\u{2009}–\u{2009}\t{D} pada {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} pada {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{d} {M0}, {y}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} pada {T}\u{2009}–\u{2009}\t{D} pada {T}
    d.short\t{d}/{mm}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJanuari\tFebruari\tMac\tApril\tMei\tJun\tJulai\tOgos\tSeptember\tOktober\tNovember\tDisember
    M1\tJan\tFeb\tMac\tApr\tMei\tJun\tJul\tOgo\tSep\tOkt\tNov\tDis
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tO\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tIsnin\tSelasa\tRabu\tKhamis\tJumaat\tSabtu\tAhad
    E1\tIsn\tSel\tRab\tKha\tJum\tSab\tAhd
    E2\tI\tS\tR\tK\tJ\tS\tA
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Min Greenwich\t012Afrika Timur\t021Eropah Tengah\t032Afrika Barat\t042Afrika Tengah\t051Eropah Timur\t064Eropah Timur\t074Eropah Tengah\t081Afrika Selatan\t091Hawaii-Aleutian\t0a3Hawaii-Aleutian\t0b1Alaska\t0c3Alaska\t0d1Atlantik\t0e1Brasilia\t0f1Argentina\t0g1Paraguay\t0h1Timur\t0i1Pusat\t0j1Amazon\t0k1Colombia\t0l1Pergunungan\t0m3Pergunungan\t0n2Venezuela\t0o2Guyana Perancis\t0p3Tengah\t0q0Masa Yukon\t0r3Timur\t0s1Acre\t0t1Pasifik\t0u3Pasifik\t0v3Atlantik\t0y2Ecuador\t0z2Guyana\t101Cuba\t113Cuba\t121Pasifik Mexico\t132Bolivia\t141Peru\t151Saint Pierre dan Miquelon\t163Saint Pierre dan Miquelon\t171Uruguay\t181Fernando de Noronha\t192Suriname\t1a1Chile\t1b4Chile\t1c1Newfoundland\t1d3Newfoundland\t1e1Australia Barat\t1f2Davis\t1g2Dumont-d’Urville\t1h1Timur Australia\t1i3Australia Timur\t1j2Mawson\t1k1New Zealand\t1l3New Zealand\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p1Arab\t1q2Kazakhstan\t1r1Petropavlovsk-Kamchatski\t1s1Turkmenistan\t1t1Azerbaijan\t1u2Indochina\t1v1Krasnoyarsk\t1w2Kyrgystan\t1x2Brunei Darussalam\t1y1India\t1z1Yakutsk\t201Ulan Bator\t211China\t221Bangladesh\t232Timor Timur\t241Teluk\t252Tajikistan\t261Hong Kong\t271Hovd\t281Irkutsk\t2a2Indonesia Barat\t2b2Indonesia Timur\t2c1Israel\t2d3Israel\t2e2Afghanistan\t2f1Pakistan\t2g2Nepal\t2h2Malaysia\t2i1Magadan\t2j2Indonesia Tengah\t2k1Filipina\t2l1Omsk\t2m1Korea\t2n2Myanmar\t2o1Uzbekistan\t2p1Singapura\t2q1Taipei\t2r1Georgia\t2s1Iran\t2t2Bhutan\t2u1Jepun\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armenia\t2y1Azores\t2z4Azores\t301Eropah Barat\t314Eropah Barat\t321Tanjung Verde\t332Georgia Selatan\t341Kepulauan Falkland\t351Australia Tengah\t363Australia Tengah\t371Barat Tengah Australia\t381Lord Howe\t393Lord Howe\t3a1Pulau Easter\t3b4Pulau Easter\t3c1Ireland\t3d2Universal Selaras\t3e1Samara\t3f4British\t3g1Moscow\t3h1Hawaii-Aleutian\t3i2Lautan Hindi\t3j2Pulau Christmas\t3k5Cocos\t3l2Perancis Selatan dan Antartika\t3m2Seychelles\t3n2Maldives\t3o1Mauritius\t3p2Reunion\t3q5Marshall\t3r1Chatham\t3s3Chatham\t3t1Apia\t3u2Chuuk\t3v1Vanuatu\t3w5Phoenix\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambier\t425Solomon\t431Chamorro\t445Line\t452Kosrae\t462Marquesas\t471Samoa\t482Nauru\t492Niue\t4a1Kepulauan Norfolk\t4b3Kepulauan Norfolk\t4c1New Caledonia\t4d2Palau\t4e2Pitcairn\t4f2Ponape\t4g2Papua New Guinea\t4h1Kepulauan Cook\t4i2Tahiti\t4j5Gilbert\t4k1Tonga\t4l2Pulau Wake\t4m2Wallis dan Futuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMYRRM\tNZDNZ$\tTWDNT$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmiriah Arab Bersatu\tAFAfghanistan\tAGAntigua dan Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntartika\tARArgentina\tASSamoa Amerika\tATAustria\tAUAustralia\tAWAruba\tAXKepulauan Aland\tAZAzerbaijan\tBABosnia dan Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgium\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthelemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQBelanda Caribbean\tBRBrazil\tBSBahamas\tBTBhutan\tBVPulau Bouvet\tBWBotswana\tBYBelarus\tBZBelize\tCAKanada\tCCKepulauan Cocos (Keeling)\tCDCongo - Kinshasa\tCFRepublik Afrika Tengah\tCGCongo - Brazzaville\tCHSwitzerland\tCICote d’Ivoire\tCKKepulauan Cook\tCLChile\tCMCameroon\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCape Verde\tCWCuracao\tCXPulau Krismas\tCYCyprus\tCZCzechia\tDEJerman\tDJDjibouti\tDKDenmark\tDMDominica\tDORepublik Dominica\tDZAlgeria\tECEcuador\tEEEstonia\tEGMesir\tEHSahara Barat\tEREritrea\tESSepanyol\tETEthiopia\tFIFinland\tFJFiji\tFKKepulauan Falkland\tFMMicronesia\tFOKepulauan Faroe\tFRPerancis\tGAGabon\tGBUnited Kingdom\tGDGrenada\tGEGeorgia\tGFGuiana Perancis\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQGuinea Khatulistiwa\tGRGreece\tGSKepulauan Georgia Selatan & Sandwich Selatan\tGTGuatemala\tGUGuam\tGWGuinea Bissau\tGYGuyana\tHKHong Kong SAR China\tHMKepulauan Heard & McDonald\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungary\tIDIndonesia\tIEIreland\tILIsrael\tIMIsle of Man\tINIndia\tIOWilayah Lautan Hindi British\tIQIraq\tIRIran\tISIceland\tITItali\tJEJersey\tJMJamaica\tJOJordan\tJPJepun\tKEKenya\tKGKyrgyzstan\tKHKemboja\tKIKiribati\tKMComoros\tKNSaint Kitts dan Nevis\tKPKorea Utara\tKRKorea Selatan\tKWKuwait\tKYKepulauan Cayman\tKZKazakhstan\tLALaos\tLBLubnan\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLithuania\tLULuxembourg\tLVLatvia\tLYLibya\tMAMaghribi\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSaint Martin\tMGMadagaskar\tMHKepulauan Marshall\tMKMacedonia Utara\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacau SAR China\tMPKepulauan Mariana Utara\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldives\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNew Caledonia\tNENiger\tNFPulau Norfolk\tNGNigeria\tNINicaragua\tNLBelanda\tNONorway\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFPolinesia Perancis\tPGPapua New Guinea\tPHFilipina\tPKPakistan\tPLPoland\tPMSaint Pierre dan Miquelon\tPNKepulauan Pitcairn\tPRPuerto Rico\tPSWilayah Palestin\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tREReunion\tRORomania\tRSSerbia\tRURusia\tRWRwanda\tSAArab Saudi\tSBKepulauan Solomon\tSCSeychelles\tSDSudan\tSESweden\tSGSingapura\tSHSaint Helena\tSISlovenia\tSJSvalbard dan Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSurinam\tSSSudan Selatan\tSTSao Tome dan Principe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCKepulauan Turks dan Caicos\tTDChad\tTFWilayah Selatan Perancis\tTGTogo\tTHThailand\tTJTajikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurkiye\tTTTrinidad dan Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraine\tUGUganda\tUMKepulauan Terpencil A.S.\tUSAmerika Syarikat\tUYUruguay\tUZUzbekistan\tVAKota Vatican\tVCSaint Vincent dan Grenadines\tVEVenezuela\tVGKepulauan Virgin British\tVIKepulauan Virgin A.S.\tVNVietnam\tVUVanuatu\tWFWallis dan Futuna\tWSSamoa\tXKKosovo\tYEYaman\tYTMayotte\tZAAfrika Selatan\tZMZambia\tZWZimbabwe
    l\t dan \t\t, \t, \t dan \t
    lo\t atau \t\t, \t, \t, atau \t
    w\t1
    x\tMelayu\tMelayu
    za\t#\tWaktu Piawai #\tWaktu #\tWaktu Siang #\tWaktu Musim Panas #\tWaktu Kepulauan #
    @ms-BN\tMelayu\tMelayu (Brunei)
    d.full\t{dd} {M0} {y}
    dr.full\t{d}–\t{d} {M0} {y}\t{d} {M0}\u{2009}–\u{2009}\t{d} {M0}, {y}\t{d} {M0} {y}\u{2009}–\u{2009}\t{d} {M0} {y}
    n.latn\t-#\t,\t.\t3\t3\t1
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tBND$
    @ms-ID\tMelayu\tMelayu (Indonesia)
    t\t{HH}.{n}
    d.full\t{E0}, {dd} {M0} {y}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0} {y}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} pada {T}\u{2009}–\u{2009}\t{D} pada {T}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} pada {T}\u{2009}–\u{2009}\t{D} pada {T}
    d.short\t{dd}/{mm}/{yy}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    gmt\tGMT\tGMT+\tGMT-\t.\t\t1
    n.latn\t-#\t,\t.\t3\t3\t1
    c.latn\t¤#\t-¤#\t,\t.\t3\t3\t1
    s\tIDRRp
    w\t7
    @ms-SG\tMelayu\tMelayu (Singapura)
    s\tSGD$
    w\t7
    @ms-MY\tMelayu\tMelayu (Malaysia)
    #ms-Arab
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tPG\tPTG
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} pada {T}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} pada {T}\u{2009}–\u{2009}\t{D} pada {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} pada {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{d} {M0}, {y}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} pada {T}\u{2009}–\u{2009}\t{D} pada {T}
    d.short\t{d}/{mm}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJanuari\tFebruari\tMac\tApril\tMei\tJun\tJulai\tOgos\tSeptember\tOktober\tNovember\tDisember
    M1\tJan\tFeb\tMac\tApr\tMei\tJun\tJul\tOgo\tSep\tOkt\tNov\tDis
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tO\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tIsnin\tSelasa\tRabu\tKhamis\tJumaat\tSabtu\tAhad
    E1\tIsn\tSel\tRab\tKha\tJum\tSab\tAhd
    E2\tI\tS\tR\tK\tJ\tS\tA
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Min Greenwich\t012Afrika Timur\t021Eropah Tengah\t032Afrika Barat\t042Afrika Tengah\t051Eropah Timur\t064Eropah Timur\t074Eropah Tengah\t081Afrika Selatan\t091Hawaii-Aleutian\t0a3Hawaii-Aleutian\t0b1Alaska\t0c3Alaska\t0d1Atlantik\t0e1Brasilia\t0f1Argentina\t0g1Paraguay\t0h1Timur\t0i1Pusat\t0j1Amazon\t0k1Colombia\t0l1Pergunungan\t0m3Pergunungan\t0n2Venezuela\t0o2Guyana Perancis\t0p3Tengah\t0q0Masa Yukon\t0r3Timur\t0s1Acre\t0t1Pasifik\t0u3Pasifik\t0v3Atlantik\t0y2Ecuador\t0z2Guyana\t101Cuba\t113Cuba\t121Pasifik Mexico\t132Bolivia\t141Peru\t151Saint Pierre dan Miquelon\t163Saint Pierre dan Miquelon\t171Uruguay\t181Fernando de Noronha\t192Suriname\t1a1Chile\t1b4Chile\t1c1Newfoundland\t1d3Newfoundland\t1e1Australia Barat\t1f2Davis\t1g2Dumont-d’Urville\t1h1Timur Australia\t1i3Australia Timur\t1j2Mawson\t1k1New Zealand\t1l3New Zealand\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p1Arab\t1q2Kazakhstan\t1r1Petropavlovsk-Kamchatski\t1s1Turkmenistan\t1t1Azerbaijan\t1u2Indochina\t1v1Krasnoyarsk\t1w2Kyrgystan\t1x2Brunei Darussalam\t1y1India\t1z1Yakutsk\t201Ulan Bator\t211China\t221Bangladesh\t232Timor Timur\t241Teluk\t252Tajikistan\t261Hong Kong\t271Hovd\t281Irkutsk\t2a2Indonesia Barat\t2b2Indonesia Timur\t2c1Israel\t2d3Israel\t2e2Afghanistan\t2f1Pakistan\t2g2Nepal\t2h2Malaysia\t2i1Magadan\t2j2Indonesia Tengah\t2k1Filipina\t2l1Omsk\t2m1Korea\t2n2Myanmar\t2o1Uzbekistan\t2p1Singapura\t2q1Taipei\t2r1Georgia\t2s1Iran\t2t2Bhutan\t2u1Jepun\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armenia\t2y1Azores\t2z4Azores\t301Eropah Barat\t314Eropah Barat\t321Tanjung Verde\t332Georgia Selatan\t341Kepulauan Falkland\t351Australia Tengah\t363Australia Tengah\t371Barat Tengah Australia\t381Lord Howe\t393Lord Howe\t3a1Pulau Easter\t3b4Pulau Easter\t3c1Ireland\t3d2Universal Selaras\t3e1Samara\t3f4British\t3g1Moscow\t3h1Hawaii-Aleutian\t3i2Lautan Hindi\t3j2Pulau Christmas\t3k5Cocos\t3l2Perancis Selatan dan Antartika\t3m2Seychelles\t3n2Maldives\t3o1Mauritius\t3p2Reunion\t3q5Marshall\t3r1Chatham\t3s3Chatham\t3t1Apia\t3u2Chuuk\t3v1Vanuatu\t3w5Phoenix\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambier\t425Solomon\t431Chamorro\t445Line\t452Kosrae\t462Marquesas\t471Samoa\t482Nauru\t492Niue\t4a1Kepulauan Norfolk\t4b3Kepulauan Norfolk\t4c1New Caledonia\t4d2Palau\t4e2Pitcairn\t4f2Ponape\t4g2Papua New Guinea\t4h1Kepulauan Cook\t4i2Tahiti\t4j5Gilbert\t4k1Tonga\t4l2Pulau Wake\t4m2Wallis dan Futuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMYRRM\tNZDNZ$\tTWDNT$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmiriah Arab Bersatu\tAFAfghanistan\tAGAntigua dan Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntartika\tARArgentina\tASSamoa Amerika\tATAustria\tAUAustralia\tAWAruba\tAXKepulauan Aland\tAZAzerbaijan\tBABosnia dan Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgium\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthelemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQBelanda Caribbean\tBRBrazil\tBSBahamas\tBTBhutan\tBVPulau Bouvet\tBWBotswana\tBYBelarus\tBZBelize\tCAKanada\tCCKepulauan Cocos (Keeling)\tCDCongo - Kinshasa\tCFRepublik Afrika Tengah\tCGCongo - Brazzaville\tCHSwitzerland\tCICote d’Ivoire\tCKKepulauan Cook\tCLChile\tCMCameroon\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCape Verde\tCWCuracao\tCXPulau Krismas\tCYCyprus\tCZCzechia\tDEJerman\tDJDjibouti\tDKDenmark\tDMDominica\tDORepublik Dominica\tDZAlgeria\tECEcuador\tEEEstonia\tEGMesir\tEHSahara Barat\tEREritrea\tESSepanyol\tETEthiopia\tFIFinland\tFJFiji\tFKKepulauan Falkland\tFMMicronesia\tFOKepulauan Faroe\tFRPerancis\tGAGabon\tGBUnited Kingdom\tGDGrenada\tGEGeorgia\tGFGuiana Perancis\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQGuinea Khatulistiwa\tGRGreece\tGSKepulauan Georgia Selatan & Sandwich Selatan\tGTGuatemala\tGUGuam\tGWGuinea Bissau\tGYGuyana\tHKHong Kong SAR China\tHMKepulauan Heard & McDonald\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungary\tIDIndonesia\tIEIreland\tILIsrael\tIMIsle of Man\tINIndia\tIOWilayah Lautan Hindi British\tIQIraq\tIRIran\tISIceland\tITItali\tJEJersey\tJMJamaica\tJOJordan\tJPJepun\tKEKenya\tKGKyrgyzstan\tKHKemboja\tKIKiribati\tKMComoros\tKNSaint Kitts dan Nevis\tKPKorea Utara\tKRKorea Selatan\tKWKuwait\tKYKepulauan Cayman\tKZKazakhstan\tLALaos\tLBLubnan\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLithuania\tLULuxembourg\tLVLatvia\tLYLibya\tMAMaghribi\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSaint Martin\tMGMadagaskar\tMHKepulauan Marshall\tMKMacedonia Utara\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacau SAR China\tMPKepulauan Mariana Utara\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldives\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNew Caledonia\tNENiger\tNFPulau Norfolk\tNGNigeria\tNINicaragua\tNLBelanda\tNONorway\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFPolinesia Perancis\tPGPapua New Guinea\tPHFilipina\tPKPakistan\tPLPoland\tPMSaint Pierre dan Miquelon\tPNKepulauan Pitcairn\tPRPuerto Rico\tPSWilayah Palestin\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tREReunion\tRORomania\tRSSerbia\tRURusia\tRWRwanda\tSAArab Saudi\tSBKepulauan Solomon\tSCSeychelles\tSDSudan\tSESweden\tSGSingapura\tSHSaint Helena\tSISlovenia\tSJSvalbard dan Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSurinam\tSSSudan Selatan\tSTSao Tome dan Principe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCKepulauan Turks dan Caicos\tTDChad\tTFWilayah Selatan Perancis\tTGTogo\tTHThailand\tTJTajikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurkiye\tTTTrinidad dan Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraine\tUGUganda\tUMKepulauan Terpencil A.S.\tUSAmerika Syarikat\tUYUruguay\tUZUzbekistan\tVAKota Vatican\tVCSaint Vincent dan Grenadines\tVEVenezuela\tVGKepulauan Virgin British\tVIKepulauan Virgin A.S.\tVNVietnam\tVUVanuatu\tWFWallis dan Futuna\tWSSamoa\tXKKosovo\tYEYaman\tYTMayotte\tZAAfrika Selatan\tZMZambia\tZWZimbabwe
    l\t dan \t\t, \t, \t dan \t
    lo\t atau \t\t, \t, \t, atau \t
    w\t1
    x\tMelayu\t
    za\t#\tWaktu Piawai #\tWaktu #\tWaktu Siang #\tWaktu Musim Panas #\tWaktu Kepulauan #
    @ms-Arab-BN\tMelayu\t
    @ms-Arab-MY\tMelayu\t

    """
  }
}
