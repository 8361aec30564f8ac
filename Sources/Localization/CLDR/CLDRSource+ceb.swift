// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ceb`: StaticString {
    """
    #ceb
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {M0} {d}, {y}
    dt.full\t{D} sa {T}
    dr.full\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} sa {T}\u{2009}–\u{2009}\t{D} sa {T}
    d.long\t{M0} {d}, {y}
    dt.long\t{D} sa {T}
    dr.long\t{M0} {d}\u{2009}–\u{2009}\t{d}, {y}\t{M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} sa {T}\u{2009}–\u{2009}\t{D} sa {T}
    d.short\t{m}/{d}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tEnero\tPebrero\tMarso\tAbril\tMayo\tHunyo\tHulyo\tAgosto\tSeptiyembre\tOktubre\tNobyembre\tDisyembre
    M1\tEne\tPeb\tMar\tAbr\tMay\tHun\tHul\tAgo\tSep\tOkt\tNob\tDis
    M2\tE\tP\tM\tA\tM\tH\tH\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tLunes\tMartes\tMiyerkules\tHuwebes\tBiyernes\tSabado\tDomingo
    E1\tLun\tMar\tMiy\tHuw\tBiy\tSab\tDom
    E2\tL\tM\tM\tH\tB\tS\tD
    gmt\tGMT\tGMT +\tGMT -\t:\t\t1
    z\t002Greenwich Mean\t012East Africa\t021Central European\t032West Africa\t042Central Africa\t051Eastern European\t064Eastern European\t074Central European\t081South Africa\t091Hawaii-Aleutian\t0a3Hawaii-Aleutian\t0b5Alaska\t0c6Alaska\t0d5Atlantic\t0e1Brasilia\t0f1Argentina\t0g1Paraguay\t0h1Eastern\t0i1Central\t0j1Amazon\t0k1Colombia\t0l1Mountain\t0m3Mountain\t0n2Venezuela\t0o2French Guiana\t0p3Central\t0q2Yukon\t0r3Eastern\t0t5Pasipiko\t0u6Pasipiko\t0v6Atlantic\t0y2Ecuador\t0z2Guyana\t101Cuba\t113Cuba\t121Mexican Pacific\t132Bolivia\t141Peru\t151St. Pierre & Miquelon\t163St. Pierre & Miquelon\t171Uruguay\t181Fernando de Noronha\t192Suriname\t1a1Chile\t1b4Chile\t1c1Newfoundland\t1d3Newfoundland\t1e1Australian Western\t1f2Davis\t1g2Dumont-d’Urville\t1h1Australian Eastern\t1i3Australian Eastern\t1j2Mawson\t1k1New Zealand\t1l3New Zealand\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p1Arabian\t1q2Kazakhstan\t1s1Turkmenistan\t1t1Azerbaijan\t1u2Indochina\t1v1Krasnoyarsk\t1w2Kyrgyzstan\t1x2Brunei Darussalam\t1y1India\t1z1Yakutsk\t201Ulaanbaatar\t211China\t221Bangladesh\t232East Timor\t241Gulf\t252Tajikistan\t261Hong Kong\t271Khovd\t281Irkutsk\t2a2Western Indonesia\t2b2Eastern Indonesia\t2c1Israel\t2d3Israel\t2e2Afghanistan\t2f1Pakistan\t2g2Nepal\t2h2Malaysia\t2i1Magadan\t2j2Central Indonesia\t2k1Philippine\t2l1Omsk\t2m1Korean\t2n2Myanmar\t2o1Uzbekistan\t2p1Singapore\t2q1Taiwan\t2r1Georgia\t2s1Iran\t2t2Bhutan\t2u1Japan\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armenia\t2y1Azores\t2z4Azores\t301Western European\t314Western European\t321Cape Verde\t332South Georgia\t341Falkland Islands\t351Australian Central\t363Australian Central\t371Australian Central Western\t381Lord Howe\t393Lord Howe\t3a1Easter Island\t3b4Easter Island\t3c1Irish\t3d0Coordinated Universal Time\t3f4British\t3g1Moscow\t3h1Hawaii-Aleutian\t3i2Indian Ocean\t3j2Christmas Island\t3k2Cocos Islands\t3l2French Southern ug Antarctic\t3m2Seychelles\t3n2Maldives\t3o1Mauritius\t3p2Reunion\t3q2Marshall Islands\t3r1Chatham\t3s3Chatham\t3t1Samoa\t3u2Chuuk\t3v1Vanuatu\t3w2Phoenix Islands\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambier\t422Solomon Islands\t431Chamorro\t442Line Islands\t452Kosrae\t462Marquesas\t471American Samoa\t482Nauru\t492Niue\t4a1Norfolk Island\t4b3Norfolk Island\t4c1New Caledonia\t4d2Palau\t4e2Pitcairn\t4f2Ponape\t4g2Papua New Guinea\t4h1Cook Islands\t4i2Tahiti\t4j2Gilbert Islands\t4k1Tonga\t4l2Wake Island\t4m2Wallis & Futuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS $\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEUnited Arab Emirates\tAFAfghanistan\tAGAntigua & Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarctica\tARArgentina\tASAmerican Samoa\tATAustria\tAUAustralia\tAWAruba\tAXAland Islands\tAZAzerbaijan\tBABosnia & Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgium\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthelemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQCaribbean Netherlands\tBRBrazil\tBSBahamas\tBTBhutan\tBVBouvet Island\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCCocos (Keeling) Islands\tCDCongo - Kinshasa\tCFCentral African Republic\tCGCongo - Brazzaville\tCHSwitzerland\tCICote d’Ivoire\tCKCook Islands\tCLChile\tCMCameroon\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCape Verde\tCWCuracao\tCXChristmas Island\tCYCyprus\tCZCzechia\tDEGermany\tDJDjibouti\tDKDenmark\tDMDominica\tDODominican Republic\tDZAlgeria\tECEcuador\tEEEstonia\tEGEgypt\tEHWestern Sahara\tEREritrea\tESEspanya\tETEthiopia\tFIFinland\tFJFiji\tFKFalkland Islands\tFMMicronesia\tFOFaroe Islands\tFRFrance\tGAGabon\tGBUnited Kingdom\tGDGrenada\tGEGeorgia\tGFFrench Guiana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEquatorial Guinea\tGRGreece\tGSSouth Georgia & South Sandwich Islands\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHong Kong SAR China\tHMHeard & McDonald Islands\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungary\tIDIndonesia\tIEIreland\tILIsrael\tIMIsle of Man\tINIndia\tIOTeritoryo sa British Indian Ocean\tIQIraq\tIRIran\tISIceland\tITItalya\tJEJersey\tJMJamaica\tJOJordan\tJPJapan\tKEKenya\tKGKyrgyzstan\tKHCambodia\tKIKiribati\tKMComoros\tKNSt. Kitts & Nevis\tKPNorth Korea\tKRSouth Korea\tKWKuwait\tKYCayman Islands\tKZKazakhstan\tLALaos\tLBLebanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLithuania\tLULuxembourg\tLVLatvia\tLYLibya\tMAMorocco\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSt. Martin\tMGMadagascar\tMHMarshall Islands\tMKNorth Macedonia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacao SAR China\tMPNorthern Mariana Islands\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldives\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNew Caledonia\tNENiger\tNFNorfolk Island\tNGNigeria\tNINicaragua\tNLNetherlands\tNONorway\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFFrench Polynesia\tPGPapua New Guinea\tPHPhilippines\tPKPakistan\tPLPoland\tPMSt. Pierre & Miquelon\tPNPitcairn Islands\tPRPuerto Rico\tPSPalestinian Territories\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tREReunion\tRORomania\tRSSerbia\tRURussia\tRWRwanda\tSASaudi Arabia\tSBSolomon Islands\tSCSeychelles\tSDSudan\tSESweden\tSGSingapore\tSHSt. Helena\tSISlovenia\tSJSvalbard & Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSouth Sudan\tSTSao Tome & Principe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCTurks & Caicos Islands\tTDChad\tTFFrench Southern Territories\tTGTogo\tTHThailand\tTJTajikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurkiye\tTTTrinidad & Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraine\tUGUganda\tUMU.S. Outlying Islands\tUSUnited States\tUYUruguay\tUZUzbekistan\tVAVatican City\tVCSt. Vincent & Grenadines\tVEVenezuela\tVGBritish Virgin Islands\tVIU.S. Virgin Islands\tVNVietnam\tVUVanuatu\tWFWallis & Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZASouth Africa\tZMZambia\tZWZimbabwe
    l\t ug \t\t, \t, \t, ug \t
    lo\t o \t\t, \t, \t, o \t
    w\t7
    x\tCebuano\tCebuano
    za\t#\t# Standard Time\tOras sa #\t# Daylight Time\t# Summer Time\tStandard nga Oras sa #\tDaylight nga Oras sa #
    @ceb-PH\tCebuano\tCebuano (Philippines)

    """
  }
}
