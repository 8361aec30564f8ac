// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ig`: StaticString {
    """
    #ig
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} na {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} na {T}\u{2009}–\u{2009}\t{D} na {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} na {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} na {T}\u{2009}–\u{2009}\t{D} na {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tJenụwarị\tFebrụwarị\tMaachị\tEpreel\tMee\tJun\tJulaị\tỌgọọst\tSeptemba\tỌktoba\tNovemba\tDisemba
    M1\tJen\tFeb\tMaa\tEpr\tMee\tJuu\tJul\tỌgọ\tSep\tỌkt\tNov\tDis
    M2\tJ\tF\tM\tE\tM\tJ\tJ\tỌ\tS\tỌ\tN\tD
    E\t0\t1\t2
    E0\tMọnde\tTiuzdee\tWenezdee\tTọọzdee\tFraịdee\tSatọdee\tSọndee
    E1\tMọn\tTiu\tWen\tTọọ\tFraị\tSat\tSọn
    E2\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Mpaghara Greemwich Mean\t016Afrịka\t024Etiti Europe\t039Afrịka\t042Etiti Afrịka\t057ụ Europe\t063Mpaghara Ọwụwa Anyanwụ Europe\t073Mpaghara Etiti Europe\t084Mgbada Ugwu Afrịka\t091Hawaii-Aleutian\t0a8Hawaii-Aleutian\t0b1Alaska\t0c8Alaska\t0d4Atlantic\t0e1Brasilia\t0f1Argentina\t0g1Paraguay\t0h7ụ\t0i4Etiti\t0j1Amazon\t0k1Columbia\t0l4Ugwu\t0m5Ugwu\t0n2Venezuela\t0o2French Guiana\t0p5Etiti\t0q2Yukon\t0r5Ọwụwa Anyanwụ\t0t4Pacific\t0u5Pacific\t0v5Atlantic\t0y2Ecuador\t0z2Guyana\t101Cuba\t115Cuba\t121Mexican Pacific\t132Bolivia\t141Peru\t151St. Pierre & Miquelon\t168St. Pierre & Miquelon\t171Uruguay\t181Fernando de Noronha\t192Suriname\t1a1Chile\t1b3Chile\t1c1Newfoundland\t1d8Newfoundland\t1eaAustralia\t1f2Davis\t1g2Dumont-d’Urville\t1h7ụ Australia\t1i5Ọwụwa Anyanwụ Australia\t1j2Mawson\t1k1New Zealand\t1l8New Zealand\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p1Arab\t1q2Kazakhstan\t1s1Turkmenist\t1t1Azerbaijan\t1u2Indochina\t1v1Krasnoyarsk\t1w2Kyrgyzstan\t1x2Brunei Darussalam\t1y1India\t1z1Yakutsk\t201Ulaanbaatar\t211China\t221Bangladesh\t236Timor\t241Gulf\t252Tajikistan\t261Hong Kong\t271Hovd\t281Irkutsk\t2a9Indonesia\t2b6Indonesia\t2c1Israel\t2d8Israel\t2e2Afghanistan\t2f1Pakistan\t2g2Nepal\t2h2Malaysia\t2i1Magadan\t2j2Etiti Indonesia\t2k1Philippine\t2l1Omsk\t2m1Korea\t2n2Myanmar\t2o1Uzbekist\t2p1Singapore\t2q1Taipei\t2r1Georgia\t2s1Iran\t2t2Bhutan\t2u1Japan\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armenia\t2y1Azores\t2z3Azores\t30aEurope\t313Mpaghara Ọdịda Anyanwụ Europe\t321Cape Verde\t332South Georgia\t341Falkland Islands\t351Etiti Australia\t368Etiti Australia\t37aEtiti Australia\t381Lord Howe\t398Lord Howe\t3a7ụ Island\t3b3Mpaghara Ọwụwa Anyanwụ Island\t3c3Ireland\t3d0Nhazi Oge Ụwa Niile\t3f3Britain\t3g1Moscow\t3h1Hawaii-Aleutian\t3i2Osimiri India\t3j2Ekeresimesi Island\t3k2Cocos Islands\t3l2French Southern & Antarctic\t3m2Seychelles\t3n2Maldives\t3o1Mauritius\t3p2Réunion\t3q2Marshall Islands\t3r1Chatham\t3s8Chatham\t3t1Apia\t3u2Chuuk\t3v1Vanuatu\t3w2Phoenix Islands\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambier\t422Solomon Islands\t431Chamorro\t442Line Islands\t452Kosrae\t462Marquesas\t471Samoa\t482Nauru\t492Niue\t4a1Norfolk Island\t4b3Norfolk Island\t4c1New Caledonia\t4d2Palau\t4e2Pitcairn\t4f2Ponape\t4g2Papua New Guinea\t4h1Cook Islands\t4i2Tahiti\t4j2Gilbert Islands\t4k1Tonga\t4l2Wake Island\t4m2Wallis & Futuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNGN₦\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEUnited Arab Emirates\tAFAfghanistan\tAGAntigua na Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarctica\tARArgentina\tASAmerican Samoa\tATAustria\tAUAustralia\tAWAruba\tAXÅland Islands\tAZAzerbaijan\tBABosnia & Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgium\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthélemy\tBMBemuda\tBNBrunei\tBOBolivia\tBQCaribbean Netherlands\tBRBrazil\tBSBahamas\tBTBhutan\tBVBouvet Island\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCAgwaetiti Cocos (Keeling)\tCDCongo - Kinshasa\tCFCentral African Republik\tCGCongo\tCHSwitzerland\tCICôte d’Ivoire\tCKAgwaetiti Cook\tCLChile\tCMCameroon\tCNChina\tCOColombia\tCRKosta Rika\tCUCuba\tCVCape Verde\tCWKurakao\tCXAgwaetiti Christmas\tCYCyprus\tCZCzechia\tDEGermany\tDJDjibouti\tDKDenmark\tDMDominica\tDODominican Republik\tDZAlgeria\tECEcuador\tEEEstonia\tEGEgypt\tEHỌdịda Anyanwụ Sahara\tEREritrea\tESSpain\tETEthiopia\tFIFinland\tFJFiji\tFKFalkland Islands\tFMMicronesia\tFOFaroe Islands\tFRFrance\tGAGabon\tGBUnited Kingdom\tGDGrenada\tGEGeorgia\tGFFrench Guiana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEquatorial Guinea\tGRGreece\tGSSouth Georgia & South Sandwich Islands\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHong Kong SAR China\tHMAgwaetiti Heard na Agwaetiti McDonald\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungary\tIDIndonesia\tIEIreland\tILIsrael\tIMIsle of Man\tINIndia\tIOBritish Indian Ocean Territory\tIQIraq\tIRIran\tISIceland\tITItaly\tJEJersey\tJMJamaika\tJOJordan\tJPJapan\tKEKenya\tKGKyrgyzstan\tKHCambodia\tKIKiribati\tKMComoros\tKNSt. Kitts & Nevis\tKPNorth Korea\tKRSouth Korea\tKWKuwait\tKYCayman Islands\tKZKazakhstan\tLALaos\tLBLebanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLithuania\tLULuxembourg\tLVLatvia\tLYLibia\tMAMorocco\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSt. Martin\tMGMadagascar\tMHAgwaetiti Marshall\tMKNorth Macedonia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacao SAR China\tMPAgwaetiti Northern Mariana\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldivesa\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNew Caledonia\tNENiger\tNFAgwaetiti Norfolk\tNGNaịjịrịa\tNINicaragua\tNLNetherlands\tNONorway\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFFrench Polynesia\tPGPapua New Guinea\tPHPhilippines\tPKPakistan\tPLPoland\tPMSt. Pierre & Miquelon\tPNAgwaetiti Pitcairn\tPRPuerto Rico\tPSMpaghara ndị Palestine\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORomania\tRSSerbia\tRURussia\tRWRwanda\tSASaudi Arabia\tSBAgwaetiti Solomon\tSCSeychelles\tSDSudan\tSESweden\tSGSingapore\tSHSt. Helena\tSISlovenia\tSJSvalbard & Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSouth Sudan\tSTSão Tomé & Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCTurks & Caicos Islands\tTDChad\tTFỤmụ ngalaba Frenchi Southern\tTGTogo\tTHThailand\tTJTajikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTürkiye\tTTTrinidad na Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraine\tUGUganda\tUMObere Agwaetiti Dị Na Mpụga U.S\tUSUnited States\tUYUruguay\tUZUzbekistan\tVAVatican City\tVCSt. Vincent & Grenadines\tVEVenezuela\tVGBritish Virgin Islands\tVIU.S. Virgin Islands\tVNVietnam\tVUVanuatu\tWFWallis & Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZASouth Africa\tZMZambia\tZWZimbabwe
    l\t na \t\t, \t, \t, na \t
    lo\t ma ọ bụ \t\t, \t, \t, ma ọ bụ \t
    w\t1
    x\tIgbo\tIgbo
    za\t#\tOge Izugbe #\tOge #\tOge Okpomọkụ #\tOge Izugbe Mpaghara #\tOge Ihe Mpaghara #\tOge Mpaghara Ọwụwa Anyanwụ #\tOge Izugbe Mpaghara Ọwụwa Anyanw#\tOge Ihe #\tOge Mpaghara Ọdịda Anyanwụ #\tOge Izugbe Mpaghara Ọdịda Anyanwụ #
    @ig-NG\tIgbo\tIgbo (Naịjịrịa)

    """
  }
}
