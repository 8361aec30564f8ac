// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `fil`: StaticString {
    """
    #fil
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {M0} {d}, {y}
    dt.full\t{D} nang {T}
    dr.full\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} nang {T}\u{2009}–\u{2009}\t{D} nang {T}
    d.long\t{M0} {d}, {y}
    dt.long\t{D} nang {T}
    dr.long\t{M0} {d}–\t{d}, {y}\t{M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} nang {T}\u{2009}–\u{2009}\t{D} nang {T}
    d.short\t{m}/{d}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tEnero\tPebrero\tMarso\tAbril\tMayo\tHunyo\tHulyo\tAgosto\tSetyembre\tOktubre\tNobyembre\tDisyembre
    M1\tEne\tPeb\tMar\tAbr\tMay\tHun\tHul\tAgo\tSet\tOkt\tNob\tDis
    M2\tE\tP\tM\tA\tM\tHun\tHul\tAgo\tSet\tOkt\tNob\tDis
    E\t0\t1\t1
    E0\tLunes\tMartes\tMiyerkules\tHuwebes\tBiyernes\tSabado\tLinggo
    E1\tLun\tMar\tMiy\tHuw\tBiy\tSab\tLin
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000Greenwich Mean Time\t012Silangang Africa\t021Gitnang Europe\t032Kanlurang Africa\t042Gitnang Africa\t051Silangang Europe\t064Silangang Europe\t074Gitnang Europe\t082Timog Africa\t091Hawaii-Aleutian\t0a4Hawaii-Aleutian\t0b1Alaska\t0c6Alaska\t0d1Atlantiko\t0e1Brasilia\t0f1Argentina\t0g1Paraguay\t0h1Silangan ng Hilangang Amerika\t0i8Sentral na Standard\t0j1Amazon\t0k1Colombia\t0l1Bundok sa Hilagang Amerika\t0m5Bundok sa Hilagang Amerika\t0n2Venezuela\t0o2French Guiana\t0p8Sentral na Daylight\t0q2Yukon\t0r5Silangan ng Hilagang Amerika\t0t1Pasipiko sa Hilagang Amerika\t0u5Pasipiko sa Hilagang Amerika\t0v5Atlantiko\t0y2Ecuador\t0z2Guyana\t101Cuba\t115Cuba\t121Pasipiko ng Mexico\t132Bolivia\t141Peru\t151Saint Pierre & Miquelon\t165Saint Pierre & Miquelon\t171Uruguay\t181Fernando de Noronha\t192Suriname\t1a1Chile\t1b4Chile\t1c1Newfoundland\t1d5Newfoundland\t1e1Kanlurang Australia\t1f2Davis\t1g2Dumont-d’Urville\t1h1Silangang Australia\t1i6Silangang Australia\t1j2Mawson\t1k1New Zealand\t1l6New Zealand\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p1Arabia\t1q0Oras ng Kazakhstan\t1r7sa Petropavlovsk-Kamchatski\t1s1Turkmenistan\t1t1Azerbaijan\t1u2Indochina\t1v1Krasnoyarsk\t1w2Kyrgystan\t1x2Brunei Darussalam\t1y1India\t1z1Yakutsk\t201Ulan Bator\t211China\t221Bangladesh\t232East Timor\t242Gulf\t252Tajikistan\t261Hong Kong\t271Hovd\t281Irkutsk\t2a2Kanlurang Indonesia\t2b2Silangang Indonesia\t2c1Israel\t2d6Israel\t2e2Afghanistan\t2f1Pakistan\t2g2Nepal\t2h2Malaysia\t2i1Magadan\t2j2Gitnang Indonesia\t2k1Pilipinas\t2l1Omsk\t2m1Korea\t2n2Myanmar\t2o1Uzbekistan\t2p1Singapore\t2q1Taipei\t2r1Georgia\t2s1Iran\t2t2Bhutan\t2u1Japan\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armenia\t2y1Azores\t2z4Azores\t301Kanlurang Europe\t314Kanlurang Europe\t321Cape Verde\t332Timog Georgia\t341Falkland Islands\t351Gitnang Australya\t366Gitnang Australya\t377ng Gitnang Kanluran ng Australia\t381Lord Howe\t396Lorde Howe\t3a1Easter Island\t3b4Easter Island\t3c1Ireland\t3d0Coordinated Universal Time\t3e7sa Samara\t3f4Britain\t3g1Moscow\t3h1Hawaii-Aleutian\t3i2Indian Ocean\t3j2Christmas Island\t3k2Cocos Islands\t3l2Katimugang France at Antartiko\t3m2Seychelles\t3n2Maldives\t3o1Mauritius\t3p2Reunion\t3q2Marshall Islands\t3r1Chatham\t3s6Chatham\t3t1Apia\t3u2Chuuk\t3v1Vanuatu\t3w2Phoenix Islands\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambier\t422Solomon Islands\t431Chamorro\t442Line Islands\t452Kosrae\t462Marquesas\t471Samoa\t482Nauru\t492Niue\t4a1Norfolk Island\t4b6Norfolk Island\t4c1New Caledonia\t4d2Palau\t4e2Pitcairn\t4f2Ponape\t4g2Papua New Guinea\t4h1Cook Islands\t4i2Tahiti\t4j2Gilbert Islands\t4k1Tonga\t4l2Wake Island\t4m2Wallis & Futuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEUnited Arab Emirates\tAFAfghanistan\tAGAntigua & Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarctica\tARArgentina\tASAmerican Samoa\tATAustria\tAUAustralia\tAWAruba\tAXÅland Islands\tAZAzerbaijan\tBABosnia and Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgium\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQCaribbean Netherlands\tBRBrazil\tBSBahamas\tBTBhutan\tBVBouvet Island\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCCocos (Keeling) Islands\tCDCongo - Kinshasa\tCFCentral African Republic\tCGCongo - Brazzaville\tCHSwitzerland\tCICôte d’Ivoire\tCKCook Islands\tCLChile\tCMCameroon\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCape Verde\tCWCuraçao\tCXChristmas Island\tCYCyprus\tCZCzechia\tDEGermany\tDJDjibouti\tDKDenmark\tDMDominica\tDODominican Republic\tDZAlgeria\tECEcuador\tEEEstonia\tEGEgypt\tEHKanlurang Sahara\tEREritrea\tESSpain\tETEthiopia\tFIFinland\tFJFiji\tFKFalkland Islands\tFMMicronesia\tFOFaroe Islands\tFRFrance\tGAGabon\tGBUnited Kingdom\tGDGrenada\tGEGeorgia\tGFFrench Guiana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEquatorial Guinea\tGRGreece\tGSSouth Georgia & South Sandwich Islands\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHong Kong SAR China\tHMHeard & McDonald Islands\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungary\tIDIndonesia\tIEIreland\tILIsrael\tIMIsle of Man\tINIndia\tIOBritish Indian Ocean Territory\tIQIraq\tIRIran\tISIceland\tITItaly\tJEJersey\tJMJamaica\tJOJordan\tJPJapan\tKEKenya\tKGKyrgyzstan\tKHCambodia\tKIKiribati\tKMComoros\tKNSt. Kitts & Nevis\tKPHilagang Korea\tKRTimog Korea\tKWKuwait\tKYCayman Islands\tKZKazakhstan\tLALaos\tLBLebanon\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLithuania\tLULuxembourg\tLVLatvia\tLYLibya\tMAMorocco\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSaint Martin\tMGMadagascar\tMHMarshall Islands\tMKNorth Macedonia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacau SAR China\tMPNorthern Mariana Islands\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldives\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNew Caledonia\tNENiger\tNFNorfolk Island\tNGNigeria\tNINicaragua\tNLNetherlands\tNONorway\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFFrench Polynesia\tPGPapua New Guinea\tPHPilipinas\tPKPakistan\tPLPoland\tPMSt. Pierre & Miquelon\tPNPitcairn Islands\tPRPuerto Rico\tPSPalestinian Territories\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORomania\tRSSerbia\tRURussia\tRWRwanda\tSASaudi Arabia\tSBSolomon Islands\tSCSeychelles\tSDSudan\tSESweden\tSGSingapore\tSHSt. Helena\tSISlovenia\tSJSvalbard & Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSTimog Sudan\tSTSão Tomé & Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZSwaziland\tTCTurks & Caicos Islands\tTDChad\tTFFrench Southern Territories\tTGTogo\tTHThailand\tTJTajikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTürkiye\tTTTrinidad & Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraine\tUGUganda\tUMU.S. Outlying Islands\tUSEstados Unidos\tUYUruguay\tUZUzbekistan\tVAVatican City\tVCSt. Vincent & Grenadines\tVEVenezuela\tVGBritish Virgin Islands\tVIU.S. Virgin Islands\tVNVietnam\tVUVanuatu\tWFWallis & Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZASouth Africa\tZMZambia\tZWZimbabwe
    l\t at \t\t, \t, \t, at \t
    lo\t o \t\t, \t, \t, o \t
    w\t7
    x\tFilipino\tFilipino
    za\t#\tStandard na Oras sa #\tOras sa #\tDaylight #\tOras sa Tag-init ng #\tDaylight na Oras sa #\tDaylight Time sa #\tStandard Time #\t# na Oras sa North America
    @fil-PH\tFilipino\tFilipino (Pilipinas)

    """
  }
}
