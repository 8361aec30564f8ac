// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `cy`: StaticString {
    """
    #cy
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} am {T}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} am {T}\u{2009}–\u{2009}\t{D} am {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} am {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{d} {M0}, {y}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} am {T}\u{2009}–\u{2009}\t{D} am {T}
    d.short\t{dd}/{mm}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}
    dtr.short\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t3
    M0\tIonawr\tChwefror\tMawrth\tEbrill\tMai\tMehefin\tGorffennaf\tAwst\tMedi\tHydref\tTachwedd\tRhagfyr
    M1\tIon\tChw\tMaw\tEbr\tMai\tMeh\tGor\tAwst\tMedi\tHyd\tTach\tRhag
    M3\tI\tCh\tM\tE\tM\tM\tG\tA\tM\tH\tT\tRh
    E\t0\t1\t3
    E0\tDydd Llun\tDydd Mawrth\tDydd Mercher\tDydd Iau\tDydd Gwener\tDydd Sadwrn\tDydd Sul
    E1\tLlun\tMaw\tMer\tIau\tGwe\tSad\tSul
    E3\tLl\tM\tM\tI\tG\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t001Greenwich\t012Dwyrain Affrica\t025Ewrop\t032Gorllewin Affrica\t042Canolbarth Affrica\t051Dwyrain Ewrop\t063Dwyrain Ewrop\t073Canolbarth Ewrop\t081De Affrica\t091Hawaii-Aleutian\t0a3Hawaii-Aleutian\t0b1Alaska\t0c3Alaska\t0d1Cefnfor yr Iwerydd\t0e1Brasília\t0f1Ariannin\t0g1Paraguay\t0h1Dwyrain Gogledd America\t0i5Gogledd America\t0j1Amazonas\t0k1Colombia\t0l1Mynyddoedd Gogledd America\t0m3Mynyddoedd Gogledd America\t0n2Venezuela\t0o2Guyane Ffrengig\t0p3Canolbarth Gogledd America\t0q2Yukon\t0r3Dwyrain Gogledd America\t0t1Cefnfor Tawel Gogledd America\t0u3Cefnfor Tawel Gogledd America\t0v3Cefnfor yr Iwerydd\t0y2Ecuador\t0z2Guyana\t101Ciwba\t113Ciwa\t121Pasiffig Mecsico\t132Bolifia\t141Periw\t151Saint-Pierre-et-Miquelon\t163Saint-Pierre-et-Miquelon\t171Uruguay\t181Fernando de Noronha\t192Suriname\t1a1Chile\t1b3Chile\t1c1Newfoundland\t1d3Newfoundland\t1e1Gorllewin Awstralia\t1f2Davis\t1g2Dumont-d’Urville\t1h1Dwyrain Awstralia\t1i3Dwyrain Awstralia\t1j2Mawson\t1k1Seland Newydd\t1l3Seland Newydd\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p1Arabaidd\t1q2Kazakhstan\t1s1Tyrcmenistan\t1t1Aserbaijan\t1u2Indo-Tsieina\t1v1Krasnoyarsk\t1w2Kyrgyzstan\t1x2Brunei Darussalam\t1y2India\t1z1Yakutsk\t201Ulan Bator\t211Tsieina\t221Bangladesh\t232Dwyrain Timor\t241y Gwlff\t252Tajicistan\t261Hong Kong\t271Hovd\t281Irkutsk\t2a2Gorllewin Indonesia\t2b2Dwyrain Indonesia\t2c1Israel\t2d3Israel\t2e2Afghanistan\t2f1Pakistan\t2g2Nepal\t2h2Malaysia\t2i1Magadan\t2j2Canolbarth Indonesia\t2k1Pilipinas\t2l1Omsk\t2m1Corea\t2n2Myanmar\t2o1Uzbekistan\t2p2Singapore\t2q1Taipei\t2r1Georgia\t2s1Iran\t2t2Bhutan\t2u1Japan\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armenia\t2y1yr Azores\t2z3yr Azores\t301Gorllewin Ewrop\t313Gorllewin Ewrop\t321Cabo Verde\t332De Georgia\t341Ynysoedd Falklands/Malvinas\t355Awstralia\t363Canolbarth Awstralia\t375Gorllewin Awstralia\t381yr Arglwydd Howe\t393yr Arglwydd Howe\t3a1Ynys y Pasg\t3b3Ynys y Pasg\t3c1Iwerddon\t3d2Cyffredniol Cydlynol\t3e1Samara\t3f3Prydain\t3g1Moscfa\t3h1Hawaii-Aleutian\t3i2Cefnfor India\t3j2Ynys Y Nadolig\t3k4Cocos\t3l2Tiroedd Ffrainc yn y De a’r Antarctig\t3m2Seychelles\t3n2Y Maldives\t3o1Mauritius\t3p2Réunion\t3q4Marshall\t3r1Chatham\t3s3Chatham\t3t1Apia\t3u2Chuuk\t3v1Vanuatu\t3w4Phoenix\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambier\t424Solomon\t432Chamorro\t444Line\t452Kosrae\t462Marquises\t471Samoa\t482Nauru\t492Niue\t4a1Ynys Norfolk\t4b3Ynys Norfolk\t4c1Caledonia Newydd\t4d2Palau\t4e2Pitcairn\t4f2Pohnpei\t4g2Papua Guinea Newydd\t4h1Ynysoedd Cook\t4i2Tahiti\t4j4Gilbert\t4k1Tonga\t4l2Ynys Wake\t4m2Wallis a Futuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmiradau Arabaidd Unedig\tAFAfghanistan\tAGAntigua a Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarctica\tARYr Ariannin\tASSamoa America\tATAwstria\tAUAwstralia\tAWAruba\tAXYnysoedd Åland\tAZAserbaijan\tBABosnia a Herzegovina\tBBBarbados\tBDBangladesh\tBEGwlad Belg\tBFBurkina Faso\tBGBwlgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSaint Barthélemy\tBMBermuda\tBNBrunei\tBOBolifia\tBQAntilles yr Iseldiroedd\tBRBrasil\tBSY Bahamas\tBTBhutan\tBVYnys Bouvet\tBWBotswana\tBYBelarws\tBZBelize\tCACanada\tCCYnysoedd Cocos (Keeling)\tCDY Congo - Kinshasa\tCFGweriniaeth Canolbarth Affrica\tCGY Congo - Brazzaville\tCHY Swistir\tCICôte d’Ivoire\tCKYnysoedd Cook\tCLChile\tCMCamerŵn\tCNTsieina\tCOColombia\tCRCosta Rica\tCUCiwba\tCVCabo Verde\tCWCuraçao\tCXYnys y Nadolig\tCYCyprus\tCZTsiecia\tDEYr Almaen\tDJDjibouti\tDKDenmarc\tDMDominica\tDOGweriniaeth Dominica\tDZAlgeria\tECEcuador\tEEEstonia\tEGYr Aifft\tEHGorllewin Sahara\tEREritrea\tESSbaen\tETEthiopia\tFIY Ffindir\tFJFiji\tFKYnysoedd y Falkland/Malvinas\tFMMicronesia\tFOYnysoedd Ffaro\tFRFfrainc\tGAGabon\tGBY Deyrnas Unedig\tGDGrenada\tGEGeorgia\tGFGuyane Ffrengig\tGGYnys y Garn\tGHGhana\tGIGibraltar\tGLYr Ynys Las\tGMGambia\tGNGini\tGPGuadeloupe\tGQGini Gyhydeddol\tGRGwlad Groeg\tGSDe Georgia ac Ynysoedd Sandwich y De\tGTGuatemala\tGUGuam\tGWGuiné-Bissau\tGYGuyana\tHKHong Kong SAR Tsieina\tHMYnys Heard ac Ynysoedd McDonald\tHNHonduras\tHRCroatia\tHTHaiti\tHUHwngari\tIDIndonesia\tIEIwerddon\tILIsrael\tIMYnys Manaw\tINIndia\tIOTiriogaeth Brydeinig Cefnfor India\tIQIrac\tIRIran\tISGwlad yr Iâ\tITYr Eidal\tJEJersey\tJMJamaica\tJOGwlad Iorddonen\tJPJapan\tKEKenya\tKGKyrgyzstan\tKHCambodia\tKIKiribati\tKMComoros\tKNSaint Kitts a Nevis\tKPGogledd Corea\tKRDe Corea\tKWKuwait\tKYYnysoedd Cayman\tKZKazakhstan\tLALaos\tLBLibanus\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLithwania\tLULwcsembwrg\tLVLatfia\tLYLibya\tMAMoroco\tMCMonaco\tMDMoldofa\tMEMontenegro\tMFSaint Martin\tMGMadagascar\tMHYnysoedd Marshall\tMKGogledd Macedonia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacau SAR Tsieina\tMPYnysoedd Gogledd Mariana\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVY Maldives\tMWMalawi\tMXMecsico\tMYMalaysia\tMZMozambique\tNANamibia\tNCCaledonia Newydd\tNENiger\tNFYnys Norfolk\tNGNigeria\tNINicaragua\tNLYr Iseldiroedd\tNONorwy\tNPNepal\tNRNauru\tNUNiue\tNZSeland Newydd\tOMOman\tPAPanama\tPEPeriw\tPFPolynesia Ffrengig\tPGPapua Guinea Newydd\tPHY Philipinau\tPKPacistan\tPLGwlad Pwyl\tPMSaint-Pierre-et-Miquelon\tPNYnysoedd Pitcairn\tPRPuerto Rico\tPSTiriogaethau Palesteinaidd\tPTPortiwgal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORwmania\tRSSerbia\tRURwsia\tRWRwanda\tSASaudi Arabia\tSBYnysoedd Solomon\tSCSeychelles\tSDSwdan\tSESweden\tSGSingapore\tSHSaint Helena\tSISlofenia\tSJSvalbard a Jan Mayen\tSKSlofacia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSDe Swdan\tSTSão Tomé a Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCYnysoedd Turks a Caicos\tTDTsiad\tTFTiroedd Deheuol ac Antarctig Ffrainc\tTGTogo\tTHGwlad Thai\tTJTajicistan\tTKTokelau\tTLTimor-Leste\tTMTyrcmenistan\tTNTiwnisia\tTOTonga\tTRTwrci\tTTTrinidad a Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAWcráin\tUGUganda\tUMYnysoedd Pellennig UDA\tUSYr Unol Daleithiau\tUYUruguay\tUZUzbekistan\tVAY Fatican\tVCSaint Vincent a’r Grenadines\tVEVenezuela\tVGYnysoedd Gwyryf Prydain\tVIYnysoedd Gwyryf yr Unol Daleithiau\tVNFietnam\tVUVanuatu\tWFWallis a Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZADe Affrica\tZMZambia\tZWZimbabwe
    l\t a(c) \t\t, \t, \t, a(c) \t
    lo\t neu \t\t, \t, \t neu \t
    w\t1
    x\tCymraeg\tCymraeg
    za\t#\tAmser Safonol #\tAmser #\tAmser Haf #\tAmser Ynysoedd #\tAmser Safonol Canolbarth #
    @cy-GB\tCymraeg\tCymraeg (Y Deyrnas Unedig)

    """
  }
}
