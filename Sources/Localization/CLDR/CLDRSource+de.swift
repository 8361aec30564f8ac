// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `de`: StaticString {
    """
    #de
    t\t{HH}:{n}
    d.full\t{E0}, {d}. {M0} {y}
    dt.full\t{D} um {T}
    dr.full\t{E0}, {d}.\u{2009}–\u{2009}\t{D}\t{E0}, {d}. {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T} Uhr\t{D}, {T}–\t{T} Uhr\t{D} um {T}\u{2009}–\u{2009}\t{D} um {T}
    d.long\t{d}. {M0} {y}
    dt.long\t{D} um {T}
    dr.long\t{d}.–\t{D}\t{d}. {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T} Uhr\t{D}, {T}–\t{T} Uhr\t{D} um {T}\u{2009}–\u{2009}\t{D} um {T}
    d.short\t{dd}.{mm}.{yy}
    dt.short\t{D}, {T}
    dr.short\t{dd}.–\t{D}\t{dd}.{mm}.\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T} Uhr\t{D}, {T}–\t{T} Uhr\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t3
    M0\tJanuar\tFebruar\tMärz\tApril\tMai\tJuni\tJuli\tAugust\tSeptember\tOktober\tNovember\tDezember
    M1\tJan\tFeb\tMär\tApr\tMai\tJun\tJul\tAug\tSep\tOkt\tNov\tDez
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t3
    E0\tMontag\tDienstag\tMittwoch\tDonnerstag\tFreitag\tSamstag\tSonntag
    E1\tMo\tDi\tMi\tDo\tFr\tSa\tSo
    E3\tM\tD\tM\tD\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t006Mittlere Greenwich\t015Ostafrikan\t023Mitteleuropä\t035Westafrikan\t045Zentralafrikan\t053Osteuropä\t067Osteuropä\t077Mitteleuropä\t085Südafrikan\t099Hawaii-Aleuten\t0a4Hawaii-Aleuten-\t0b9Alaska\t0c4Alaska-\t0d9Atlantik\t0e9Brasília\t0f3Argentin\t0g3Paraguay\t0h8Ostküsten-Normalzeit\t0i8Zentral-Normalzeit\t0j9Amazonas\t0k3Kolumbian\t0l9Rocky-Mountains\t0m4Rocky-Mountains-\t0n6Venezuela\t0o6Französisch-Guayana\t0p8Zentral-Sommerzeit\t0q6Yukon\t0r8Ostküsten-Sommerzeit\t0s9Acre\t0t8Westküsten-Normalzeit\t0u8Westküsten-Sommerzeit\t0v4Atlantik-\t0y5Ecuadorian\t0z6Guyana\t103Kuban\t117Kuban\t129Mexikanische Pazifik\t135Bolivian\t143Peruan\t159St.-Pierre-und-Miquelon\t164St.-Pierre-und-Miquelon-\t173Uruguay\t189Fernando-de-Noronha\t196Suriname\t1a3Chilen\t1b7Chilen\t1c9Neufundland\t1d4Neufundland-\t1e3Westaustral\t1f6Davis\t1g6Dumont-d’Urville\t1h3Ostaustral\t1i7Ostaustral\t1j6Mawson\t1k9Neuseeland\t1l4Neuseeland-\t1m6Rothera\t1n6Syowa\t1o6Wostok\t1p3Arab\t1q5Kasach\t1r9Kamtschatka\t1s3Turkmen\t1t3Aserbeidschan\t1u6Indochina\t1v1Krasnojarsker \t1w5Kirgis\t1x6Brunei-Darussalam\t1y3Ind\t1z1Jakutsker \t209Ulaanbaatar\t213Chines\t229Bangladesch\t236Osttimor\t246Golf\t255Tadschik\t269Hongkong\t279Chowd\t281Irkutsker \t293Türk\t2a5Westindones\t2b5Ostindones\t2c3Israel\t2d7Israel\t2e6Afghanistan\t2f3Pakistan\t2g5Nepales\t2h5Malays\t2i9Magadan\t2j5Zentralindones\t2k3Philippin\t2l1Omsker \t2m3Korean\t2n6Myanmar\t2o3Usbek\t2p3Singapur\t2q9Taipeh\t2r3Georg\t2s3Iran\t2t6Bhutan\t2u3Japan\t2v1Wladiwostoker \t2w1Jekaterinburger \t2x3Armen\t2y9Azoren\t2z4Azoren-\t303Westeuropä\t317Westeuropä\t329Cabo-Verde\t335Südgeorg\t349Falklandinseln\t353Zentralaustral\t367Zentralaustral\t373Zentral-/Westaustral\t389Lord-Howe\t394Lord-Howe-\t3a9Osterinsel\t3b4Osterinsel-\t3c7Ir\t3d2Koordinierte Weltz\t3e9Samara\t3f7Brit\t3g1Moskauer \t3h9Hawaii-Aleuten\t3i6Indischer-Ozean\t3j6Weihnachtsinsel\t3kaKokosi\t3l6Französische-Süd-und-Antarktisgebiete\t3m6Seychellen\t3n6Malediven\t3o9Mauritius\t3p6Réunion\t3qaMarshalli\t3r9Chatham\t3s4Chatham-\t3t9Apia\t3u6Chuuk\t3v9Vanuatu\t3waPhoenixi\t3x6Tokelau\t3y9Fidschi\t3z6Tuvalu\t406Galapagos\t416Gambier\t426Salomonen\t436Chamorro\t44aLinieni\t456Kosrae\t466Marquesas\t479Samoa\t486Nauru\t496Niue\t4a9Norfolkinsel\t4b4Norfolkinsel-\t4c3Neukaledon\t4d6Palau\t4eaPitcairni\t4f6Pohnpei\t4g6Papua-Neuguinea\t4h9Cookinseln\t4i6Tahiti\t4jaGilbert-I\t4k3Tonga\t4l6Wake-Insel\t4m6Wallis-und-Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEVereinigte Arabische Emirate\tAFAfghanistan\tAGAntigua und Barbuda\tAIAnguilla\tALAlbanien\tAMArmenien\tAOAngola\tAQAntarktis\tARArgentinien\tASAmerikanisch-Samoa\tATÖsterreich\tAUAustralien\tAWAruba\tAXÅlandinseln\tAZAserbaidschan\tBABosnien und Herzegowina\tBBBarbados\tBDBangladesch\tBEBelgien\tBFBurkina Faso\tBGBulgarien\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthélemy\tBMBermuda\tBNBrunei Darussalam\tBOBolivien\tBQKaribische Niederlande\tBRBrasilien\tBSBahamas\tBTBhutan\tBVBouvetinsel\tBWBotsuana\tBYBelarus\tBZBelize\tCAKanada\tCCKokosinseln\tCDKongo-Kinshasa\tCFZentralafrikanische Republik\tCGKongo-Brazzaville\tCHSchweiz\tCICôte d’Ivoire\tCKCookinseln\tCLChile\tCMKamerun\tCNChina\tCOKolumbien\tCRCosta Rica\tCUKuba\tCVCabo Verde\tCWCuraçao\tCXWeihnachtsinsel\tCYZypern\tCZTschechien\tDEDeutschland\tDJDschibuti\tDKDänemark\tDMDominica\tDODominikanische Republik\tDZAlgerien\tECEcuador\tEEEstland\tEGÄgypten\tEHWestsahara\tEREritrea\tESSpanien\tETÄthiopien\tFIFinnland\tFJFidschi\tFKFalklandinseln\tFMMikronesien\tFOFäröer\tFRFrankreich\tGAGabun\tGBVereinigtes Königreich\tGDGrenada\tGEGeorgien\tGFFranzösisch-Guayana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrönland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQÄquatorialguinea\tGRGriechenland\tGSSüdgeorgien und die Südlichen Sandwichinseln\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKSonderverwaltungsregion Hongkong\tHMHeard und McDonaldinseln\tHNHonduras\tHRKroatien\tHTHaiti\tHUUngarn\tIDIndonesien\tIEIrland\tILIsrael\tIMIsle of Man\tINIndien\tIOBritisches Territorium im Indischen Ozean\tIQIrak\tIRIran\tISIsland\tITItalien\tJEJersey\tJMJamaika\tJOJordanien\tJPJapan\tKEKenia\tKGKirgisistan\tKHKambodscha\tKIKiribati\tKMKomoren\tKNSt. Kitts und Nevis\tKPNordkorea\tKRSüdkorea\tKWKuwait\tKYKaimaninseln\tKZKasachstan\tLALaos\tLBLibanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitauen\tLULuxemburg\tLVLettland\tLYLibyen\tMAMarokko\tMCMonaco\tMDRepublik Moldau\tMEMontenegro\tMFSt. Martin\tMGMadagaskar\tMHMarshallinseln\tMKNordmazedonien\tMLMali\tMMMyanmar\tMNMongolei\tMOSonderverwaltungsregion Macau\tMPNördliche Marianen\tMQMartinique\tMRMauretanien\tMSMontserrat\tMTMalta\tMUMauritius\tMVMalediven\tMWMalawi\tMXMexiko\tMYMalaysia\tMZMosambik\tNANamibia\tNCNeukaledonien\tNENiger\tNFNorfolkinsel\tNGNigeria\tNINicaragua\tNLNiederlande\tNONorwegen\tNPNepal\tNRNauru\tNUNiue\tNZNeuseeland\tOMOman\tPAPanama\tPEPeru\tPFFranzösisch-Polynesien\tPGPapua-Neuguinea\tPHPhilippinen\tPKPakistan\tPLPolen\tPMSt. Pierre und Miquelon\tPNPitcairninseln\tPRPuerto Rico\tPSPalästinensische Autonomiegebiete\tPTPortugal\tPWPalau\tPYParaguay\tQAKatar\tRERéunion\tRORumänien\tRSSerbien\tRURussland\tRWRuanda\tSASaudi-Arabien\tSBSalomonen\tSCSeychellen\tSDSudan\tSESchweden\tSGSingapur\tSHSt. Helena\tSISlowenien\tSJSpitzbergen und Jan Mayen\tSKSlowakei\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSüdsudan\tSTSão Tomé und Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyrien\tSZEswatini\tTCTurks- und Caicosinseln\tTDTschad\tTFFranzösische Süd- und Antarktisgebiete\tTGTogo\tTHThailand\tTJTadschikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunesien\tTOTonga\tTRTürkei\tTTTrinidad und Tobago\tTVTuvalu\tTWTaiwan\tTZTansania\tUAUkraine\tUGUganda\tUMAmerikanische Überseeinseln\tUSVereinigte Staaten\tUYUruguay\tUZUsbekistan\tVAVatikanstadt\tVCSt. Vincent und die Grenadinen\tVEVenezuela\tVGBritische Jungferninseln\tVIAmerikanische Jungferninseln\tVNVietnam\tVUVanuatu\tWFWallis und Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZASüdafrika\tZMSambia\tZWSimbabwe
    l\t und \t\t, \t, \t und \t
    lo\t oder \t\t, \t, \t oder \t
    w\t1
    x\tDeutsch\tDeutsch
    za\t#\t#Normalzeit\t#eit\t#ische Normalzeit\t#Sommerzeit\t#ische Zeit\t#-Zeit\t#ische Sommerzeit\tNordamerikanische #\t#-Normalzeit\t#nseln-Zeit
    @de-AT\tDeutsch\tDeutsch (Österreich)
    M0\tJänner\tFebruar\tMärz\tApril\tMai\tJuni\tJuli\tAugust\tSeptember\tOktober\tNovember\tDezember
    M1\tJän\tFeb\tMär\tApr\tMai\tJun\tJul\tAug\tSep\tOkt\tNov\tDez
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    r\tSJSvalbard und Jan Mayen
    @de-CH\tDeutsch\tDeutsch (Schweiz)
    z\t1x6Brunei\t42aSalomoni
    n.latn\t-#\t.\t'\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t¤-#\t.\t'\t3\t3\t1
    s\tEUR
    r\tBNBrunei\tBWBotswana\tCVKapverden\tSBSalomon-Inseln\tTLOsttimor\tZWZimbabwe
    @de-IT\tDeutsch\tDeutsch (Italien)
    M0\tJänner\tFebruar\tMärz\tApril\tMai\tJuni\tJuli\tAugust\tSeptember\tOktober\tNovember\tDezember
    M1\tJän\tFeb\tMär\tApr\tMai\tJun\tJul\tAug\tSep\tOkt\tNov\tDez
    @de-LI\tDeutsch\tDeutsch (Liechtenstein)
    n.latn\t-#\t.\t'\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t'\t3\t3\t1
    s\tEUR
    @de-BE\tDeutsch\tDeutsch (Belgien)
    @de-DE\tDeutsch\tDeutsch (Deutschland)
    @de-LU\tDeutsch\tDeutsch (Luxemburg)

    """
  }
}
